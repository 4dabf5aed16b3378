import type { BookAccess } from '../book/access';
import { formatColumn, widthOf } from '../tables/columnFormat';
import { saveBook } from './inspect';
import { takeInventory, type Inventory, type PresentTable } from './inventory';
import { missingColumns } from '../tables/layout';
import { enterFormulas, makeTable, type MadeTable } from './makeTable';
import { makeNamedCells } from './namedCells';
import { foldName } from './naming';
import type { BookNames } from '../book/names';
import { runInExcel } from '../book/problems';
import { rekeyCopies } from './rekey';
import { makeSpans } from './spans';
import { isReusable, standingOf, type Standing } from './standing';
import type { CreationPlan } from './naming';
import type { Outcome } from '../book/outcome';
import type { TableId } from '../tables/tableId';
import { isEmptyCell } from '../tables/cells';
import { TABLES } from '../tables';
import type { ColumnQuestion, Stranger } from './strangers';
import type { ColumnSpec } from '../tables/table';

/**
 * Makes the tables of a plan that are not there yet, with their names and named cells. Three syncs: two to take
 * stock, one for everything. Called again it finishes what was left, and does nothing where all is there.
 */
export function createTables(access: BookAccess, plan: CreationPlan): Promise<Outcome<BookNames>> {
  return makeWhole(
    access,
    plan.sheets.map(({ table }) => table),
  );
}

/** Makes a table that is needed for the first time; does nothing where it is known to stand. */
export async function addTable(access: BookAccess, table: TableId): Promise<Outcome<unknown>> {
  return access.memory.isMade(table) ? { ok: true, value: null } : makeWhole(access, [table]);
}

/**
 * Brings back tables, columns, named cells and names that are gone, and gives copied rows keys of their own. What
 * users added or moved stays.
 */
export function repair(
  access: BookAccess,
  answers: readonly ColumnAnswer[] = [],
): Promise<Outcome<BookNames>> {
  return makeWhole(access, [], answers);
}

function makeWhole(
  access: BookAccess,
  wanted: readonly TableId[],
  answers: readonly ColumnAnswer[] = [],
): Promise<Outcome<BookNames>> {
  return runInExcel(async (context): Promise<Outcome<BookNames>> => {
    const inventory = await takeInventory(context, access.memory);
    const standing = standingOf(inventory, wanted);
    const { names } = standing;
    const { workbook } = context;
    // First, so that whatever is cut off after it is known to be ours.
    const saved = saveBook(workbook, access, inventory, standing);
    const made = makeMissing(workbook, inventory, standing);
    const settings = made.find(({ id }) => id === 'settings')?.sheet;
    makeNamedCells(workbook, access, inventory, names, settings);
    // Formulas last: by now every table and name that they speak of is there.
    for (const table of made) enterFormulas(table, names);
    const found = new Map([...standing.found].map(([id, table]) => [id, answered(table, answers)] as const));
    for (const [id, table] of found) bringBackColumns(id, table, names);
    makeSpans(workbook, inventory, { ...standing, found });
    for (const table of standing.found.values()) rekeyCopies(access, table);
    await context.sync();
    access.memory.remember(saved);
    return { ok: true, value: names };
  });
}

/** Sheets of tables are added behind those that are there; the active sheet stays active. */
function makeMissing(
  workbook: Excel.Workbook,
  { ourSheets }: Inventory,
  { missing }: Standing,
): readonly MadeTable[] {
  return missing.map(({ table, sheetName, tableName }) => {
    const left = ourSheets.find((sheet) => isReusable(sheet) && foldName(sheet.name) === foldName(sheetName));
    const { worksheets } = workbook;
    const sheet = left ? worksheets.getItem(left.name) : worksheets.add(sheetName);
    return makeTable(workbook, sheet, table, tableName);
  });
}

/**
 * The columns that are gone, and the formulas of all calculated ones: a number typed over one, or a formula that has lost
 * its column, is made right with them. Not while one of the table's columns has to be asked about: an empty column
 * beside a renamed one would be a second truth.
 */
function bringBackColumns(id: TableId, present: PresentTable, names: BookNames): void {
  const { table, headers, rows, questions } = present;
  if (questions.length > 0) return;
  for (const { column, at } of missingColumns(id, headers)) {
    table.columns.add(at, undefined, column.header);
    dress(table.columns.getItem(column.header).getDataBodyRange(), column);
  }
  for (const column of TABLES[id].columns) {
    // A table with one row may be one that was cut off while it was made.
    if (rows === 1) dress(table.columns.getItem(column.header).getDataBodyRange(), column);
    if (!column.formula) continue;
    const formula = column.formula(names);
    const cells = table.columns.getItem(column.header).getDataBodyRange();
    cells.formulas = Array.from({ length: rows }, () => [formula]);
  }
}

function dress(cells: Excel.Range, column: ColumnSpec): void {
  formatColumn(cells, column);
  cells.format.columnWidth = widthOf(column);
}

/** What a person says of a column that had to be asked about. */
export interface ColumnAnswer {
  /** As the question named them. */
  readonly table: string;
  readonly column: string;
  /** Whether the column seen is it. */
  readonly isIt: boolean;
}

/** The table as it is once its questions are answered: headers put back, stranded values moved to where they belong. */
function answered(present: PresentTable, answers: readonly ColumnAnswer[]): PresentTable {
  const headers = [...present.headers];
  const questions = present.questions.filter((question) => {
    const { kind, column, strangers } = question;
    const answer = answers.find(
      ({ table, column: asked }) => table === present.name && asked === column.header,
    );
    const [stranger] = strangers;
    if (!answer || kind === 'unclear' || !stranger) return true;
    if (!answer.isIt) return false;
    if (kind === 'renamed') {
      present.table.getHeaderRowRange().getCell(0, stranger.position).values = [[column.header]];
      headers[stranger.position] = column.header;
    } else moveStranded(present, question, stranger);
    return false;
  });
  return { ...present, headers, questions };
}

/** Into the cells of ours that are empty; the other column stays as it is, a user's own. */
function moveStranded(
  { table, headers }: PresentTable,
  { column }: ColumnQuestion,
  stranger: Stranger,
): void {
  const { cells, into } = stranger;
  const first = table.getRange().getCell(1, headers.indexOf(column.header));
  first.getResizedRange(cells.length - 1, 0).values = cells.map((cell, row) => [
    into.has(row) && !isEmptyCell(cell) ? cell : null,
  ]);
}
