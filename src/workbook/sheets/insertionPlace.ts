import { SHEET_COLUMNS, SHEET_ROWS, type CellPosition, type AreaSize } from '../../domain/a1';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { BookNames } from '../book/names';
import { runInExcel } from '../book/problems';
import { askForSettings, settingsIn } from '../book/readSettings';
import { TABLE_IDS, TABLES } from '../tables';
import type { Outcome } from '../book/outcome';

/** Where a person stands in the workbook, for a formula that is to be written there. */
export interface InsertionPlace {
  /** The sheet that is seen, and its active cell. */
  readonly sheet: string;
  readonly cell: CellPosition;
  /** What is selected; null where the active cell is empty, and for whole rows or columns. */
  readonly selected: Area | null;
  readonly sheets: readonly string[];
  /** Defined names and tables of the workbook, as a formula may name them. */
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /**
   * What a parameter of that name begins with: our named spans and settings cells that are there, by the name we would
   * have liked (`사업표`, `기준일`), and 상한 as 설정 says it.
   */
  readonly known: Readonly<Record<string, string>>;
  /** What our tables are called there, by the name we would have liked. */
  readonly ownTables: Readonly<Record<string, string>>;
}

interface Area {
  readonly start: CellPosition;
  readonly size: AreaSize;
}

/** Reads where the person stands and what a formula may name there. One sync. */
export async function insertionPlace(access: BookAccess): Promise<Outcome<InsertionPlace>> {
  return runInExcel(
    async (context): Promise<Outcome<InsertionPlace>> => {
      const asked = await askBook(context, access.memory, (names) => ({
        place: askForPlace(context.workbook),
        settings: askForSettings(context.workbook, names),
      }));
      if (!asked.ok) return asked;
      const { book, answer } = asked.value;
      const cap = settingsIn(answer.settings).달성률상한.trim();
      return { ok: true, value: placeOf(answer.place, book.names, cap === '' ? {} : { 상한: cap }) };
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

/** The place as the last sync brought it; `settings` by the names that parameters have for them. */
function placeOf(
  asked: AskedPlace,
  { spans, cells, tables }: BookNames,
  settings: Readonly<Record<string, string>>,
): InsertionPlace {
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
    known: { ...Object.fromEntries(known), ...settings },
    ownTables: Object.fromEntries(TABLE_IDS.map((id) => [TABLES[id].name, tables[id]])),
  };
}
