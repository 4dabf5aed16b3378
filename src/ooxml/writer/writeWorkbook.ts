import type { CellContext } from './cells';
import { appXml, coreXml } from './documentProperties';
import { metadataXml } from './metadata';
import type { NewWorkbook } from './model';
import { NewPackage } from './parts';
import { SharedStrings } from './sharedStrings';
import { StyleSheet } from './styles';
import { tableXml } from './table';
import { themeXml } from './theme';
import { activeSheet, workbookXml } from './workbookPart';
import { worksheetXml } from './worksheet';

const WORKBOOK = '/xl/workbook.xml';
const SPREADSHEET = 'officedocument.spreadsheetml.';
const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * A new .xlsx file from scratch, in the shape Excel 365 writes. The same workbook gives the same bytes.
 *
 * Throws RangeError where no workbook can be made of what was given: no visible sheet, two sheets or tables of
 * one name, an address that is none, a number that is not finite.
 *
 * @example
 * writeWorkbook({ sheets: [{ name: '사업', cells: { A1: '예산', B1: { value: 1000, style: { numberFormat: '#,##0' } } } }] })
 */
export function writeWorkbook(book: NewWorkbook): Uint8Array {
  refuseTwins(
    'sheet',
    book.sheets.map(({ name }) => name),
  );
  refuseTwins(
    'table',
    book.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name)),
  );
  const pack = new NewPackage();
  pack.relate('/', WORKBOOK, 'officeDocument');
  pack.relate('/', '/docProps/core.xml', CORE_PROPERTIES);
  pack.relate('/', '/docProps/app.xml', 'extended-properties');

  let spills = false;
  const strings = new SharedStrings();
  const styles = new StyleSheet();
  const context: CellContext = { strings, styles, noteSpill: () => (spills = true) };
  const sheetRelationships = book.sheets.map((_, index) =>
    pack.relate(WORKBOOK, sheetPart(index), 'worksheet'),
  );
  pack.add(WORKBOOK, `${SPREADSHEET}sheet.main`, workbookXml(book, sheetRelationships));

  let tables = 0;
  const shown = activeSheet(book);
  book.sheets.forEach((sheet, index) => {
    const tableRelationships = (sheet.tables ?? []).map((table) => {
      const part = `/xl/tables/table${++tables}.xml`;
      pack.add(part, `${SPREADSHEET}table`, tableXml(table, tables));
      return pack.relate(sheetPart(index), part, 'table');
    });
    const place = { index, selected: index === shown, tableRelationships };
    pack.add(sheetPart(index), `${SPREADSHEET}worksheet`, worksheetXml(sheet, place, context));
  });

  const addToWorkbook = (part: string, contentType: string, relationship: string, xml: string) => {
    pack.add(part, contentType, xml);
    pack.relate(WORKBOOK, part, relationship);
  };
  addToWorkbook('/xl/theme/theme1.xml', 'officedocument.theme', 'theme', themeXml());
  addToWorkbook('/xl/styles.xml', `${SPREADSHEET}styles`, 'styles', styles.xml());
  const texts = strings.xml();
  if (texts !== null) {
    addToWorkbook('/xl/sharedStrings.xml', `${SPREADSHEET}sharedStrings`, 'sharedStrings', texts);
  }
  if (spills)
    addToWorkbook('/xl/metadata.xml', `${SPREADSHEET}sheetMetadata`, 'sheetMetadata', metadataXml());

  pack.add('/docProps/core.xml', 'package.core-properties', coreXml(book));
  pack.add('/docProps/app.xml', 'officedocument.extended-properties', appXml(book));
  return pack.zip();
}

function sheetPart(index: number): string {
  return `/xl/worksheets/sheet${index + 1}.xml`;
}

/** Excel compares names of sheets and tables without regard to case. */
function refuseTwins(kind: string, names: readonly string[]): void {
  const twin = names.find((name, index) => {
    const same = (other: string) => other.toLowerCase() === name.toLowerCase();
    return names.findIndex(same) < index;
  });
  if (twin !== undefined) throw new RangeError(`two of the ${kind}s are called ${twin}`);
}
