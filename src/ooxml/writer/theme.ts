import { XML_HEAD, element } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const COLORS = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

/** xl/theme/theme1.xml: Office's colours, Korean fonts, plain fills, lines and effects. */
export function themeXml(): string {
  const system = (name: string, value: string, lastClr: string) =>
    element(name, {}, element('a:sysClr', { val: value, lastClr }));
  const colors = Object.entries(COLORS).map(([name, val]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val })),
  );
  return (
    XML_HEAD +
    element(
      'a:theme',
      { 'xmlns:a': DRAWING, name: 'Office 테마' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Office' },
          system('a:dk1', 'windowText', '000000'),
          system('a:lt1', 'window', 'FFFFFF'),
          ...colors,
        ),
        element('a:fontScheme', { name: 'Office' }, fonts('a:majorFont'), fonts('a:minorFont')),
        formatScheme(),
      ),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
    )
  );
}

function fonts(name: string): string {
  return element(
    name,
    {},
    element('a:latin', { typeface: '맑은 고딕' }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hang', typeface: '맑은 고딕' }),
  );
}

/** Each list needs three entries: subtle, moderate, intense. */
function formatScheme(): string {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) =>
    element(
      'a:ln',
      { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      fill,
      element('a:prstDash', { val: 'solid' }),
    );
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return element(
    'a:fmtScheme',
    { name: 'Office' },
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
