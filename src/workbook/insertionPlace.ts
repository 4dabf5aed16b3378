import { SHEET_COLUMNS, SHEET_ROWS } from '../domain/a1';
import type { BookAccess } from './access';
import { askBook } from './bookMemory';
import type { BookNames } from './names';
import { runInExcel } from './problems';
import type { InsertionPlace, Outcome } from './types';

/** Reads where the person stands and what a formula may name there. One sync. */
export async function insertionPlace(access: BookAccess): Promise<Outcome<InsertionPlace>> {
  return runInExcel(
    async (context): Promise<Outcome<InsertionPlace>> => {
      const asked = await askBook(context, access.memory, () => askForPlace(context.workbook));
      if (!asked.ok) return asked;
      const { book, answer } = asked.value;
      return { ok: true, value: placeOf(answer, book.names) };
    },
    { whenCellIsFree: true },
  );
}

interface AskedPlace {
  readonly selection: Excel.Range;
  readonly active: Excel.Range;
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
}

function askForPlace(workbook: Excel.Workbook): AskedPlace {
  const { worksheets, names, tables } = workbook;
  const selection = workbook.getSelectedRange();
  selection.load('rowIndex,columnIndex,rowCount,columnCount');
  selection.worksheet.load('name');
  const active = workbook.getActiveCell();
  active.load('rowIndex,columnIndex,values');
  for (const collection of [worksheets, names, tables]) collection.load('items/name');
  return { selection, active, worksheets, names, tables };
}

/** The place as the last sync brought it. */
function placeOf(asked: AskedPlace, { spans, cells }: BookNames): InsertionPlace {
  const { selection, active } = asked;
  const names = asked.names.items.map(({ name }) => name);
  const known = Object.entries({ ...spans, ...cells }).filter(([, name]) => names.includes(name));
  const { rowIndex, columnIndex, rowCount, columnCount } = selection;
  const isBounded = rowCount < SHEET_ROWS && columnCount < SHEET_COLUMNS;
  const isFilled = active.values[0]?.[0] !== '';
  return {
    sheet: selection.worksheet.name,
    cell: { row: active.rowIndex, column: active.columnIndex },
    selected:
      isBounded && isFilled
        ? { start: { row: rowIndex, column: columnIndex }, size: { rows: rowCount, columns: columnCount } }
        : null,
    sheets: asked.worksheets.items.map(({ name }) => name),
    names,
    tables: asked.tables.items.map(({ name }) => name),
    known: Object.fromEntries(known),
  };
}
