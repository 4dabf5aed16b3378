import { element, textElement, XML_HEAD } from '../../writer/xml';
import type { Cell, Row } from './confirmationRows';
import type { AddedFormats } from './confirmationStyles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** 시트, 셀, 수식, 값, in widths of a digit: a page of A4 upright. */
const WIDTHS = [18, 12, 46, 18];
const COLUMNS = ['A', 'B', 'C', 'D'];
const TITLE_HEIGHT = 30;
const A4 = 9;

/** The sheet's XML: A4 upright, as wide as the page, as many pages as it takes. */
export function confirmationSheet(rows: readonly Row[], formats: AddedFormats): string {
  const merged = rows.flatMap(({ wideFrom }, index) =>
    wideFrom === undefined ? [] : [`${COLUMNS[wideFrom]}${index + 1}:D${index + 1}`],
  );
  return (
    XML_HEAD +
    element(
      'worksheet',
      { xmlns: MAIN },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
      element('dimension', { ref: `A1:D${rows.length}` }),
      element('sheetViews', {}, element('sheetView', { showGridLines: false, workbookViewId: 0 })),
      element('sheetFormatPr', { defaultRowHeight: 16.5 }),
      element(
        'cols',
        {},
        ...WIDTHS.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: true })),
      ),
      element('sheetData', {}, rows.map((row, index) => rowXml(row, index + 1, formats)).join('')),
      element('mergeCells', { count: merged.length }, ...merged.map((ref) => element('mergeCell', { ref }))),
      element('printOptions', { horizontalCentered: true }),
      element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      element('pageSetup', { paperSize: A4, orientation: 'portrait', fitToHeight: 0 }),
      element('headerFooter', {}, textElement('oddFooter', '&C&P / &N')),
    )
  );
}

function rowXml({ cells }: Row, number: number, formats: AddedFormats): string {
  const isTitle = cells[0]?.look === 'title';
  const height = isTitle ? { ht: TITLE_HEIGHT, customHeight: true } : {};
  return element(
    'row',
    { r: number, ...height },
    ...cells.map((cell, at) => cellXml(cell, `${COLUMNS[at]}${number}`, formats)),
  );
}

function cellXml({ look, value, shownAs }: Cell, r: string, formats: AddedFormats): string {
  const s = (shownAs !== undefined && formats.numbers.get(shownAs)) || formats.looks[look];
  if (value === null) return element('c', { r, s });
  if (typeof value === 'number') return element('c', { r, s }, element('v', {}, String(value)));
  if (typeof value === 'boolean') return element('c', { r, s, t: 'b' }, element('v', {}, value ? '1' : '0'));
  const text = typeof value === 'string' ? value : value.code;
  return element('c', { r, s, t: 'inlineStr' }, element('is', {}, textElement('t', text)));
}
