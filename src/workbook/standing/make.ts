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
export function repair(access: BookAccess): Promise<Outcome<BookNames>> {
  return makeWhole(access, []);
}

function makeWhole(access: BookAccess, wanted: readonly TableId[]): Promise<Outcome<BookNames>> {
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
    for (const [id, table] of standing.found) bringBackColumns(id, table, names);
    makeSpans(workbook, inventory, standing);
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

function bringBackColumns(id: TableId, { table, headers, rows }: PresentTable, names: BookNames): void {
  for (const { column, at } of missingColumns(id, headers)) {
    table.columns.add(at, undefined, column.header);
    const cells = table.columns.getItem(column.header).getDataBodyRange();
    formatColumn(cells, column);
    cells.format.columnWidth = widthOf(column);
    const formula = column.formula?.(names);
    if (formula !== undefined) cells.formulas = Array.from({ length: rows }, () => [formula]);
  }
}
