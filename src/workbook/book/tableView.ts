import type { CellValue } from '../tables/cells';
import { layoutOf, type TableLayout } from '../tables/layout';
import { refuse } from './problems';
import type { Outcome } from './outcome';
import type { TableId } from '../tables/tableId';
import type { WorkbookNames } from '../tables/workbookNames';

/** What else to load of a table than its place and its headers. */
export interface TableQuestion {
  /** Columns whose body is wanted. */
  readonly columns?: readonly string[];
  /** The whole body. */
  readonly body?: boolean;
  /** So many rows right below the table. */
  readonly below?: number;
}

/** A table as it stood at the last sync. */
export interface TableView {
  readonly id: TableId;
  readonly layout: TableLayout;
  readonly table: Excel.Table;
  /** The whole table; follows it when rows are inserted above. */
  readonly range: Excel.Range;
  readonly sheet: string;
  readonly protected: boolean;
  readonly filtered: boolean;
  readonly hasTotals: boolean;
  /** 0-based row of the header on its sheet. */
  readonly headerRow: number;
  /** Rows between header and totals; an empty table has one, with nothing in it. */
  readonly bodyRows: number;
  readonly firstRow: readonly CellValue[];
  /** Empty unless asked for. */
  readonly body: readonly (readonly CellValue[])[];
  readonly below: readonly (readonly CellValue[])[];
  /** Body of a column that was asked for. */
  column(header: string): readonly CellValue[];
}

/** A table that was asked for; {@link viewOf} reads it after the next sync. */
export interface AskedTable {
  readonly id: TableId;
  readonly name: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly firstRow: Excel.Range;
  readonly whole: Excel.Range | null;
  readonly columns: readonly { readonly header: string; readonly cells: Excel.Range }[];
  readonly below: Excel.Range | null;
}

/** Asks for a table by name. */
export function askForTable(
  workbook: Excel.Workbook,
  id: TableId,
  name: string,
  { columns = [], body = false, below = 0 }: TableQuestion = {},
): AskedTable {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('showTotals');
  table.autoFilter.load('isDataFiltered');
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  const range = table.getRange();
  range.load('rowIndex,rowCount');
  const asked: AskedTable = {
    id,
    name,
    table,
    range,
    header: table.getHeaderRowRange(),
    firstRow: range.getRow(1),
    whole: body ? table.getRange() : null,
    columns: columns.map((header) => ({
      header,
      cells: table.columns.getItemOrNullObject(header).getRange(),
    })),
    below: below > 0 ? range.getRowsBelow(below) : null,
  };
  for (const cells of [asked.header, asked.firstRow, asked.whole, asked.below]) cells?.load('values');
  for (const { cells } of asked.columns) cells.load('values');
  return asked;
}

/** The table as the last sync brought it. */
export function viewOf(asked: AskedTable): Outcome<TableView> {
  const { id, name, table, range } = asked;
  if (table.isNullObject) return refuse('tablesMissing', { tables: name });
  const layout = layoutOf(id, name, asked.header.values[0] ?? []);
  if (!layout.ok) return layout;
  const absent = asked.columns.find(({ cells }) => cells.isNullObject);
  if (absent) return refuse('columnMissing', { table: name, column: absent.header });
  const bodyRows = range.rowCount - (table.showTotals ? 2 : 1);
  const bodyOf = (cells: Excel.Range | null): readonly CellValue[][] =>
    (cells?.values ?? []).slice(1, 1 + bodyRows) as CellValue[][];
  return {
    ok: true,
    value: {
      id,
      layout: layout.value,
      table,
      range,
      sheet: table.worksheet.name,
      protected: table.worksheet.protection.protected,
      filtered: table.autoFilter.isDataFiltered,
      hasTotals: table.showTotals,
      headerRow: range.rowIndex,
      bodyRows,
      firstRow: asked.firstRow.values[0] ?? [],
      body: bodyOf(asked.whole),
      below: (asked.below?.values ?? []) as CellValue[][],
      column(header) {
        const found = asked.columns.find((column) => column.header === header);
        if (!found) throw new Error(`the column ${header} of ${name} was not asked for`);
        return bodyOf(found.cells).map(([cell]) => cell ?? '');
      },
    },
  };
}

/** What keeps rows from being written into a table, if anything. */
export function writable(view: TableView): Outcome<TableView> {
  if (view.protected) return refuse('sheetProtected', { sheet: view.sheet });
  if (view.filtered) return refuse('tableFiltered', { table: view.layout.name });
  return { ok: true, value: view };
}

/** All views, or the first problem. */
export function allOf<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const values: T[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return { ok: true, value: values };
}

/** Number on its sheet, from 1, of a body row given by its 0-based index. */
export function sheetRowOf(view: TableView, index: number): number {
  return view.headerRow + index + 2;
}

/** The header row of a table, asked for; {@link damageOf} reads it after the next sync. */
interface AskedHeader {
  readonly id: TableId;
  readonly name: string;
  readonly table: Excel.Table;
  readonly header: Excel.Range;
}

/** Asks whether these tables stand and have their columns. */
export function askForHeaders(
  workbook: Excel.Workbook,
  ids: readonly TableId[],
  names: WorkbookNames,
): readonly AskedHeader[] {
  return ids.map((id) => {
    const name = names.tables[id];
    const table = workbook.tables.getItemOrNullObject(name);
    table.load('name');
    const header = table.getHeaderRowRange();
    header.load('values');
    return { id, name, table, header };
  });
}

/** The first thing that is wrong with the tables asked for: a renamed column is told as soon as anything is read. */
export function damageOf(asked: readonly AskedHeader[]): Outcome<void> {
  for (const { id, name, table, header } of asked) {
    if (table.isNullObject) return refuse('tablesMissing', { tables: name });
    const layout = layoutOf(id, name, header.values[0] ?? []);
    if (!layout.ok) return layout;
  }
  return { ok: true, value: undefined };
}
