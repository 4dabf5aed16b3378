import { parseA1Ref, stringifyA1Ref } from '@borgar/fx/xlsx';
import { failure, success, type Rate, type Result } from '../domain/kinds';
import { DEFAULT_MARGINS } from '../domain/rates';
import { readPackage } from '../ooxml/package/readPackage';
import { SavedBook } from '../ooxml/recompute/savedBook';
import type { PlacedTable } from '../ooxml/recompute/tableArea';
import type { Scalar } from '../ooxml/sheet/savedValue';
import { TABLE_IDS, TABLES } from '../workbook/tables';
import type { BookCells, TableCells } from '../workbook/tables/bookCells';
import { readDayCell, isUnreadable, type CellValue } from '../workbook/tables/cells';
import { foldHeader } from '../workbook/tables/layout';
import type { TableId } from '../workbook/tables/tableId';

/** Days between the two systems: 1904. 1. 1. is day 0 of one and 1462 of the other. */
const LATER_BY_1904 = 1462;

/**
 * The tables of a saved workbook (.xlsx). A table is found by its columns, whatever it is called; of several the one with our
 * name. Errors: there is no 사업 table; throws PackageError where the file is no workbook.
 */
export function bookOfPackage(bytes: Uint8Array): Result<BookCells, 'reportNoTables'> {
  const book = new SavedBook(readPackage(bytes));
  const later = book.workbook.date1904 ? LATER_BY_1904 : 0;
  const tables: Partial<Record<TableId, TableCells>> = {};
  for (const id of TABLE_IDS) {
    const table = tableOf(book, id);
    if (table !== undefined) tables[id] = cellsOf(book, table, id, later);
  }
  if (tables.programmes === undefined) return failure('reportNoTables');
  const day = readDayCell(moved(namedCell(book, '기준일'), later));
  return success({
    referenceDate: isUnreadable(day) ? null : day,
    margins: {
      caution: marginOf(namedCell(book, '주의폭'), DEFAULT_MARGINS.caution),
      slow: marginOf(namedCell(book, '부진폭'), DEFAULT_MARGINS.slow),
    },
    tables,
  });
}

/** Names of the ledgers that are not there: a report can be made without them, of programmes without money. */
export function ledgersMissing({ tables }: BookCells): readonly string[] {
  return (['budgets', 'payments'] as const)
    .filter((id) => tables[id] === undefined)
    .map((id) => TABLES[id].name);
}

/** The table with our name, or another that has every column that people fill in; one that lacks a column is told later. */
function tableOf({ tables }: SavedBook, id: TableId): PlacedTable | undefined {
  const entered = TABLES[id].columns.filter(({ role }) => role !== 'calculated');
  const isNamedSo = ({ name }: PlacedTable) => foldHeader(name) === TABLES[id].name;
  const whole = tables.filter(({ columns }) => {
    const headers = new Set(columns.map(({ name }) => foldHeader(name)));
    return entered.every(({ header }) => headers.has(header));
  });
  return whole.find(isNamedSo) ?? whole[0] ?? tables.find(isNamedSo);
}

function cellsOf(book: SavedBook, table: PlacedTable, id: TableId, later: number): TableCells {
  const headers = table.columns.map(({ name }) => foldHeader(name));
  const dated = new Set(
    TABLES[id].columns
      .filter(({ type }) => type === 'date' || type === 'dateTime')
      .map(({ header }) => header),
  );
  const block = book.range(table.sheet, table.ref) ?? [];
  const rows = block.slice(table.headerRows, block.length - table.totalsRows);
  return {
    headers,
    rows: rows.map((row) =>
      headers.map((header, at) => moved(row[at] ?? null, dated.has(header) ? later : 0)),
    ),
    firstRow: table.area.top + table.headerRows + 1,
  };
}

/** What a cell under a defined name holds. */
function namedCell(book: SavedBook, name: string): Scalar {
  const formula = book.workbook.names.find((one) => one.name.normalize('NFC') === name)?.formula;
  const parsed = formula === undefined ? undefined : parseA1Ref(formula);
  if (parsed === undefined || !('range' in parsed) || parsed.sheetName === undefined) return null;
  const { top, left } = parsed.range;
  if (typeof top !== 'number' || typeof left !== 'number') return null;
  return (
    book.range(
      parsed.sheetName,
      stringifyA1Ref({ range: { top, left, bottom: top, right: left } }),
    )?.[0]?.[0] ?? null
  );
}

function moved(value: Scalar, later: number): CellValue {
  if (value === null) return '';
  if (typeof value === 'object') return value.code;
  return typeof value === 'number' && value !== 0 ? value + later : value;
}

function marginOf(value: Scalar, usual: Rate): Rate {
  return typeof value === 'number' && value >= 0 && value <= 1 ? (value as Rate) : usual;
}
