import {
  areaAddress,
  cellAddress,
  readReference,
  referenceText,
  SHEET_COLUMNS,
  type CellPosition,
} from '../../domain/a1';
import { askForRoom, roomIn } from './room';
import { everyCell } from '../tables/columnFormat';
import { refuse, runInExcel } from '../book/problems';
import type { Outcome } from '../book/outcome';
import type { Placed } from './takeBack';

/** A formula for an empty cell. */
export interface FormulaInsertion {
  readonly sheet: string;
  readonly cell: CellPosition;
  /** With its `=`. */
  readonly formula: string;
  /** For a cell that has none yet. */
  readonly numberFormat: string | null;
  /** How far it spills: null where it fills its own cell alone. */
  readonly spill: SpillSize | null;
}

export interface SpillSize {
  readonly columns: number;
  /** As many rows as this range has – a reference or a defined name – or one; and some more. */
  readonly rowsOf: string | null;
  readonly moreRows: number;
}

type Inserted = Outcome<Placed>;

/** Cells right of an occupied one that are looked at for an empty one to offer. */
const LOOKED_AT = 20;
const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

/** Writes a formula into an empty cell. Two syncs; three where it spills. */
export async function insertFormula(insertion: FormulaInsertion): Promise<Inserted> {
  const { sheet, cell, formula, spill } = insertion;
  return runInExcel(async (context): Promise<Inserted> => {
    const asked = askForTarget(context.workbook.worksheets, insertion);
    const source = askForRows(context.workbook, spill);
    await context.sync();

    const value = { address: addressOf(insertion), sheet, cell, formula, ownSheet: null };
    const placed = { ok: true, value } as const;
    // An earlier attempt of which the answer was lost.
    if (standsIn(asked) === formula) return placed;
    const refused = refusalOf(asked, insertion);
    if (refused !== null) return refused;

    let area = asked.target;
    if (spill !== null) {
      const size = { columns: spill.columns, rows: rowsOf(spill, source) + spill.moreRows };
      const room = askForRoom(context.workbook.worksheets, { sheet, cell }, size);
      if (!room.ok) return room;
      await context.sync();
      const free = roomIn(room.value, size);
      if (!free.ok) return free;
      area = room.value.area;
    }
    const format = formatFor(asked.target.numberFormat[0]?.[0], insertion.numberFormat);
    if (format !== null) area.numberFormat = everyCell(format);
    asked.target.formulas = [[formula]];
    await context.sync();
    return placed;
  });
}

interface AskedTarget {
  readonly sheet: Excel.Worksheet;
  readonly target: Excel.Range;
  /** The target and what stands right of it. */
  readonly row: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
  readonly tablesAbove: Excel.TableScopedCollection;
}

function askForTarget(
  worksheets: Excel.WorksheetCollection,
  { sheet: name, cell }: FormulaInsertion,
): AskedTarget {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const target = sheet.getRange(cellAddress(cell));
  target.load('numberFormat');
  const looked = { rows: 1, columns: Math.min(LOOKED_AT, SHEET_COLUMNS - cell.column) };
  const row = sheet.getRange(areaAddress(cell, looked));
  row.load('formulas');
  const above = sheet.getRange(cellAddress({ ...cell, row: Math.max(0, cell.row - 1) }));
  const [tables, tablesAbove] = [target.getTables(false), above.getTables(false)];
  for (const collection of [tables, tablesAbove]) collection.load('items/name');
  return { sheet, target, row, tables, tablesAbove };
}

function standsIn({ sheet, row }: AskedTarget): unknown {
  return sheet.isNullObject ? undefined : row.formulas[0]?.[0];
}

/** Why nothing can be written into the target, or null. */
function refusalOf(asked: AskedTarget, insertion: FormulaInsertion): ReturnType<typeof refuse> | null {
  const { sheet, cell } = insertion;
  if (asked.sheet.isNullObject) return refuse('sheetGone', { sheet });
  if (asked.sheet.protection.protected) return refuse('sheetProtected', { sheet });
  const address = addressOf(insertion);
  const [stands, ...others] = asked.row.formulas[0] ?? [];
  if (stands !== '') {
    const next = others.indexOf('');
    const beside = { ...cell, column: cell.column + 1 + next };
    return refuse('cellOccupied', { address, free: next < 0 ? '' : addressOf({ sheet, cell: beside }) });
  }
  const [tableAbove] = asked.tablesAbove.items;
  const isBelow = tableAbove !== undefined && asked.tables.items.length === 0;
  return isBelow ? refuse('belowTable', { address, table: tableAbove.name }) : null;
}

function addressOf({ sheet, cell }: Pick<FormulaInsertion, 'sheet' | 'cell'>): string {
  return referenceText({ sheet, start: cell, size: { rows: 1, columns: 1 } });
}

/** What the cell is formatted as: what a person chose stays, but a formula written into a cell of text stays a text. */
function formatFor(current: unknown, wanted: string | null): string | null {
  if (current === TEXT_FORMAT) return wanted ?? NO_FORMAT;
  return current === NO_FORMAT ? wanted : null;
}

/** The range behind a name, which tells how many rows there will be. */
function askForRows(workbook: Excel.Workbook, spill: SpillSize | null): Excel.Range | null {
  if (spill === null || spill.rowsOf === null || readReference(spill.rowsOf) !== null) return null;
  const range = workbook.names.getItemOrNullObject(spill.rowsOf).getRangeOrNullObject();
  range.load('rowCount');
  return range;
}

function rowsOf({ rowsOf: reference }: SpillSize, source: Excel.Range | null): number {
  if (source !== null) return source.isNullObject ? 1 : source.rowCount;
  return reference === null ? 1 : (readReference(reference)?.size.rows ?? 1);
}
