import type { BookAccess } from '../book/access';
import { addAlarm, everyCell, formatColumn, widthOf } from '../tables/columnFormat';
import { saveBook } from './inspect';
import { takeInventory, type Inventory, type PresentTable } from './inventory';
import { missingColumns } from '../tables/layout';
import { enterFormulas, makeTable, type MadeTable } from './makeTable';
import { enterCellFormulas, makeNamedCells } from './namedCells';
import { foldName } from './naming';
import type { BookNames } from '../book/names';
import { refuse, runInExcel } from '../book/problems';
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
    if (inventory.isFrom1904) return refuse('datesFrom1904');
    const standing = standingOf(inventory, wanted);
    const { names } = standing;
    const { workbook } = context;
    // Before the version is written down: cut off after it, a column of the users' own would pass for ours.
    const renamed = keepOwnColumns(standing);
    // Then at once, so that whatever is cut off after it is known to be ours.
    const saved = saveBook(workbook, access, inventory, standing);
    const made = makeMissing(workbook, inventory, standing);
    const settings = made.find(({ id }) => id === 'settings')?.sheet;
    makeNamedCells(workbook, access, inventory, names, settings);
    const found = new Map([...renamed].map(([id, table]) => [id, answered(table, answers)] as const));
    for (const [id, table] of found) bringBackColumns(id, table);
    // Formulas last: by now every table, column and name that they speak of is there.
    const ids = [...found.keys(), ...made.map(({ id }) => id)];
    const unsettled = new Set(
      [...found].flatMap(([id, { questions }]) => (questions.length > 0 ? [id] : [])),
    );
    for (const table of made) enterFormulas(table, names, ids);
    for (const [id, table] of found) {
      if (![id, ...readBy(id, ids)].some((one) => unsettled.has(one))) renewFormulas(id, table, names, ids);
    }
    if (unsettled.size === 0) enterCellFormulas(workbook, names, ids);
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

/** A column of the users' own that is called as a new one of ours gets another header; its cells stay. */
function keepOwnColumns({ found, migration }: Standing): ReadonlyMap<TableId, PresentTable> {
  return new Map(
    [...found].map(([id, table]) => {
      const headers = [...table.headers];
      for (const { position, to } of (migration?.renamed ?? []).filter((one) => one.table === table)) {
        table.table.getHeaderRowRange().getCell(0, position).values = [[to]];
        headers[position] = to;
      }
      return [id, { ...table, headers }];
    }),
  );
}

/** The tables that the formulas of one speak of. */
function readBy(id: TableId, made: readonly TableId[]): readonly TableId[] {
  return id === 'programmes' && made.includes('plans') ? [...TABLES[id].reads, 'plans'] : TABLES[id].reads;
}

/**
 * The columns that are gone. Not while one of the table's columns has to be asked about: an empty column beside a renamed
 * one would be a second truth.
 */
function bringBackColumns(id: TableId, present: PresentTable): void {
  const { table, headers, rows, questions, unalarmed } = present;
  if (questions.length > 0) return;
  const lacking = new Set([...unalarmed, ...missingColumns(id, headers).map(({ column }) => column.header)]);
  for (const { column, at } of missingColumns(id, headers)) {
    table.columns.add(at, undefined, column.header);
    dress(table.columns.getItem(column.header).getDataBodyRange(), column);
  }
  for (const column of TABLES[id].columns) {
    // A table with one row may be one that was cut off while it was made.
    if (rows === 1) dress(table.columns.getItem(column.header).getDataBodyRange(), column);
    if (lacking.has(column.header)) addAlarm(table.columns.getItem(column.header).getDataBodyRange(), column);
  }
}

/**
 * The formulas of all calculated columns: a number typed over one, or a formula that has lost its column, is made right
 * with them. One text for all rows, however many there are.
 */
function renewFormulas(
  id: TableId,
  { table }: PresentTable,
  names: BookNames,
  made: readonly TableId[],
): void {
  for (const { header, formula } of TABLES[id].columns) {
    if (!formula) continue;
    table.columns.getItem(header).getDataBodyRange().formulas = everyCell(formula(names, made));
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
