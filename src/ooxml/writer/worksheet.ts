import { cellAddress } from '../../domain/a1';
import { rowsXml, type CellContext } from './cells';
import { conditionalFormatsXml, dataBarExtension } from './conditionalFormats';
import { extentOf, inRows, positionOf } from './layout';
import type { CellsByAddress, ColumnShape, NewSheet, PageSetup } from './model';
import { EXCEL_ROOT, guid } from './namespaces';
import { rgb } from './fonts';
import type { StyleSheet } from './styles';
import { tableCells } from './table';
import { validationsXml } from './validations';
import { XML_HEAD, countedList, element, textElement } from './xml';

const STANDARD_WIDTH = 8.75;
const ROW_HEIGHT = 16.5;
const A4 = 9;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

interface SheetPlace {
  /** Counted from 0. */
  readonly index: number;
  readonly selected: boolean;
  readonly tableRelationships: readonly string[];
}

/** A worksheet's part. Its children stand in the schema's order: Excel repairs any other. */
export function worksheetXml(sheet: NewSheet, place: SheetPlace, context: CellContext): string {
  const cells: CellsByAddress = Object.assign({}, sheet.cells, ...(sheet.tables ?? []).map(tableCells));
  const rows = inRows(cells);
  const formats = sheet.conditionalFormats ?? [];
  const extensions = dataBarExtension(formats, place.index + 1);
  return (
    XML_HEAD +
    element(
      'worksheet',
      { ...EXCEL_ROOT, 'xr:uid': guid(0x5ee7, place.index + 1) },
      propertiesXml(sheet),
      element('dimension', { ref: extentOf(rows) }),
      element('sheetViews', {}, viewXml(sheet, place.selected)),
      element('sheetFormatPr', { defaultRowHeight: ROW_HEIGHT }),
      columnsXml(sheet.columns ?? {}, context.styles),
      element('sheetData', {}, rowsXml(rows, sheet.rows ?? {}, context).join('')),
      protectionXml(sheet.protection),
      mergesXml(sheet.merged ?? []),
      conditionalFormatsXml(formats, place.index + 1, context.styles),
      validationsXml(sheet.validations ?? []),
      element('pageMargins', MARGINS),
      sheet.page ? pageXml(sheet.page) : '',
      countedList(
        'tableParts',
        place.tableRelationships.map((id) => element('tablePart', { 'r:id': id })),
      ),
      extensions === '' ? '' : element('extLst', {}, extensions),
    )
  );
}

function propertiesXml({ tabColor, page }: NewSheet): string {
  const color = tabColor === undefined ? '' : element('tabColor', rgb(tabColor));
  const fit = page?.fitTo ? element('pageSetUpPr', { fitToPage: true }) : '';
  return color + fit === '' ? '' : element('sheetPr', {}, color, fit);
}

function viewXml({ frozen }: NewSheet, selected: boolean): string {
  const view = { tabSelected: selected || undefined, workbookViewId: 0 };
  const [rows, columns] = [frozen?.rows ?? 0, frozen?.columns ?? 0];
  if (rows === 0 && columns === 0) return element('sheetView', view);
  const panes =
    rows === 0 ? ['topRight'] : columns === 0 ? ['bottomLeft'] : ['topRight', 'bottomLeft', 'bottomRight'];
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress({ row: rows, column: columns }),
    activePane: panes.at(-1),
    state: 'frozen',
  });
  return element('sheetView', view, pane, ...panes.map((name) => element('selection', { pane: name })));
}

function columnsXml(columns: Readonly<Record<string, ColumnShape>>, styles: StyleSheet): string {
  const spans = Object.entries(columns)
    .map(([letters, shape]) => {
      const [first = letters, last = first] = letters.split(':');
      return { min: columnNumber(first), max: columnNumber(last), shape };
    })
    .sort((a, b) => a.min - b.min);
  if (spans.length === 0) return '';
  return element(
    'cols',
    {},
    ...spans.map(({ min, max, shape: { width, hidden, style } }) =>
      element('col', {
        min,
        max,
        width: width ?? STANDARD_WIDTH,
        style: styles.use(style) || undefined,
        hidden,
        customWidth: width !== undefined || undefined,
      }),
    ),
  );
}

/** `columnNumber('C') //=> 3` */
function columnNumber(letters: string): number {
  return positionOf(`${letters}1`).column + 1;
}

function protectionXml(protection: NewSheet['protection']): string {
  if (protection === undefined) return '';
  const allowed = (protection.allow ?? []).map((action) => [action, false] as const);
  return element('sheetProtection', {
    sheet: true,
    objects: true,
    scenarios: true,
    ...Object.fromEntries(allowed),
  });
}

function mergesXml(areas: readonly string[]): string {
  return countedList(
    'mergeCells',
    areas.map((ref) => element('mergeCell', { ref })),
  );
}

function pageXml({ landscape, fitTo, header, footer }: PageSetup): string {
  const setup = element('pageSetup', {
    paperSize: A4,
    fitToWidth: fitTo?.width,
    fitToHeight: fitTo?.height,
    orientation: landscape ? 'landscape' : 'portrait',
  });
  if (header === undefined && footer === undefined) return setup;
  return (
    setup +
    element(
      'headerFooter',
      {},
      header === undefined ? '' : textElement('oddHeader', header),
      footer === undefined ? '' : textElement('oddFooter', footer),
    )
  );
}
