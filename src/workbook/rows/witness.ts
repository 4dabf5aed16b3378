import { refuse } from '../book/problems';
import type { Outcome } from '../book/outcome';
import type { TableView } from '../book/tableView';
import type { CellInput, CellValue } from '../tables/cells';

/** Cells as they stood when a request was about to change them: loaded by that very request, before the change. */
export interface Witness {
  readonly view: TableView;
  readonly cells: Excel.Range;
  readonly headers: Excel.Range;
  /** The whole table, before the change. */
  readonly table: Excel.Range;
}

/**
 * Asks for cells right before they are changed. Between looking and writing another author can sort, insert and delete:
 * only the request that writes knows what it writes over, and who has written over something else puts it back.
 */
export function witness(view: TableView, range: Excel.Range): Witness {
  const cells = range.getResizedRange(0, 0);
  cells.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const headers = view.table.getHeaderRowRange();
  headers.load('values');
  const table = view.table.getRange();
  table.load('rowIndex,rowCount,columnIndex,columnCount');
  view.table.load('showTotals');
  return { view, cells, headers, table };
}

/** Whether the table's columns and its totals were still where they had been seen. */
export function sameShape({ view, headers }: Witness): boolean {
  const now = headers.values[0] ?? [];
  return (
    view.table.showTotals === view.hasTotals &&
    now.length === view.layout.headers.length &&
    now.every((header, position) => String(header) === view.layout.headers[position])
  );
}

/** The cells that were written over, wherever the range that was written through has moved since. */
export function placeOf({ view, cells }: Witness): Excel.Range {
  const { rowIndex, columnIndex, values } = cells;
  return view.table.worksheet.getRangeByIndexes(rowIndex, columnIndex, values.length, values[0]?.length ?? 1);
}

/** Gives cells back what stood in them. */
export function putBack(before: Witness): void {
  const range = placeOf(before);
  range.numberFormat = before.cells.numberFormat;
  range.formulas = inputsOf(before.cells);
}

/** A table that has grown over what was written below it becomes as large as it was. */
export function shrinkBack({ view, table }: Witness): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = table;
  view.table.resize(view.table.worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
}

export function inputsOf({ values, formulas }: Pick<Excel.Range, 'values' | 'formulas'>): CellInput[][] {
  return formulas.map((row: CellValue[], index) =>
    row.map((formula, position) => inputOf((values[index]?.[position] ?? '') as CellValue, formula)),
  );
}

/**
 * What has to be written to have a cell again: a formula as it is, a text as a text, though it looks like a number, a
 * date or a formula.
 */
export function inputOf(value: CellValue, formula: CellValue): CellInput {
  if (typeof formula === 'boolean') return String(formula).toUpperCase();
  if (typeof formula === 'number' || formula === '') return formula;
  if (formula !== value || isErrorConstant(value)) return formula;
  return `'${formula}`;
}

function isErrorConstant(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z/0!?_]+[!?A]$/.test(value);
}

/** What a write answers that met something else than it had seen, and has put that back. */
export const MOVED = Symbol('moved');

const ATTEMPTS = 3;

/** Looks and writes anew where the sheet was changed between the two. */
export async function untilInPlace<T>(
  attempt: () => Promise<Outcome<T> | typeof MOVED>,
): Promise<Outcome<T>> {
  for (let nth = 0; nth < ATTEMPTS; nth += 1) {
    const outcome = await attempt();
    if (outcome !== MOVED) return outcome;
  }
  return refuse('busy');
}
