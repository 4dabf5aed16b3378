import { rgb } from './fonts';
import type { ConditionalFormat, DataBar } from './model';
import { X14, XM, guid } from './namespaces';
import type { StyleSheet } from './styles';
import { element, textElement } from './xml';

/** `conditionalFormatting` elements of a sheet; the first given wins. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  sheet: number,
  styles: StyleSheet,
): string {
  return formats
    .map((format, index) =>
      element(
        'conditionalFormatting',
        { sqref: format.ref },
        ruleXml(format, index + 1, barId(sheet, index), styles),
      ),
    )
    .join('');
}

function ruleXml(format: ConditionalFormat, priority: number, id: string, styles: StyleSheet): string {
  if ('dataBar' in format) return dataBarRule(format.dataBar, priority, id);
  const dxfId = styles.useDifferential(format.format);
  if ('operator' in format) {
    const { operator, formulas } = format;
    const children = formulas.map((formula) => textElement('formula', formula));
    return element('cfRule', { type: 'cellIs', dxfId, priority, operator }, ...children);
  }
  return element('cfRule', { type: 'expression', dxfId, priority }, textElement('formula', format.formula));
}

/** The rule as Excel 2007 knows it, with a pointer to what Excel 2010 added (`x14`, at the sheet's end). */
function dataBarRule({ color, range }: DataBar, priority: number, id: string): string {
  const ends = range
    ? range.map((val) => element('cfvo', { type: 'num', val }))
    : [element('cfvo', { type: 'min' }), element('cfvo', { type: 'max' })];
  const pointer = element(
    'ext',
    { 'xmlns:x14': X14, uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}' },
    element('x14:id', {}, id),
  );
  return element(
    'cfRule',
    { type: 'dataBar', priority },
    element('dataBar', {}, ...ends, element('color', rgb(color))),
    element('extLst', {}, pointer),
  );
}

/** The `ext` for a sheet's `extLst` that holds its data bars (데이터 막대), or nothing. */
export function dataBarExtension(formats: readonly ConditionalFormat[], sheet: number): string {
  const bars = formats.flatMap((format, index) =>
    'dataBar' in format
      ? [
          element(
            'x14:conditionalFormatting',
            { 'xmlns:xm': XM },
            newDataBar(format.dataBar, barId(sheet, index)),
            element('xm:sqref', {}, format.ref),
          ),
        ]
      : [],
  );
  if (bars.length === 0) return '';
  return element(
    'ext',
    { 'xmlns:x14': X14, uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}' },
    element('x14:conditionalFormattings', {}, ...bars),
  );
}

function newDataBar({ range }: DataBar, id: string): string {
  const ends = range
    ? range.map((end) => element('x14:cfvo', { type: 'num' }, element('xm:f', {}, String(end))))
    : [element('x14:cfvo', { type: 'autoMin' }), element('x14:cfvo', { type: 'autoMax' })];
  const bar = element(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, gradient: false },
    ...ends,
    element('x14:negativeFillColor', rgb('FF0000')),
    element('x14:axisColor', rgb('000000')),
  );
  return element('x14:cfRule', { type: 'dataBar', id }, bar);
}

function barId(sheet: number, index: number): string {
  return guid(sheet, index + 1);
}
