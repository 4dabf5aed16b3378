import type { NewWorkbook } from './model';
import { XML_HEAD, element, textElement } from './xml';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** docProps/core.xml: who wrote the document, and when. */
export function coreXml({ properties = {} }: NewWorkbook): string {
  const { title, creator, lastModifiedBy, created } = properties;
  const moment = (name: string) =>
    created === undefined ? '' : textElement(name, created, { 'xsi:type': 'dcterms:W3CDTF' });
  return (
    XML_HEAD +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      title === undefined ? '' : textElement('dc:title', title),
      creator === undefined ? '' : textElement('dc:creator', creator),
      lastModifiedBy === undefined ? '' : textElement('cp:lastModifiedBy', lastModifiedBy),
      moment('dcterms:created'),
      moment('dcterms:modified'),
    )
  );
}

/** docProps/app.xml: the program, the organisation, and the names of sheets and named areas once more. */
export function appXml({ sheets, names = [], properties = {} }: NewWorkbook): string {
  const areas = names
    .filter(({ hidden }) => !hidden)
    .map(({ name, sheet }) => (sheet === undefined ? name : `${sheet}!${name.replace('_xlnm.', '')}`));
  const counts = [
    ['워크시트', sheets.length] as const,
    ...(areas.length > 0 ? [['이름이 지정된 범위', areas.length] as const] : []),
  ];
  const titles = [...sheets.map(({ name }) => name), ...areas];
  return (
    XML_HEAD +
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
        'xmlns:vt': TYPES,
      },
      element('Application', {}, 'Microsoft Excel'),
      element('DocSecurity', {}, '0'),
      element('ScaleCrop', {}, 'false'),
      element(
        'HeadingPairs',
        {},
        vector(
          'variant',
          counts.flatMap(([heading, count]) => [
            element('vt:variant', {}, textElement('vt:lpstr', heading)),
            element('vt:variant', {}, element('vt:i4', {}, String(count))),
          ]),
        ),
      ),
      element(
        'TitlesOfParts',
        {},
        vector(
          'lpstr',
          titles.map((title) => textElement('vt:lpstr', title)),
        ),
      ),
      properties.manager === undefined ? '' : textElement('Manager', properties.manager),
      properties.company === undefined ? '' : textElement('Company', properties.company),
      element('LinksUpToDate', {}, 'false'),
      element('SharedDoc', {}, 'false'),
      element('HyperlinksChanged', {}, 'false'),
      element('AppVersion', {}, '16.0300'),
    )
  );
}

function vector(baseType: string, items: readonly string[]): string {
  return element('vt:vector', { size: items.length, baseType }, ...items);
}
