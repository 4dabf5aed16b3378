import {
  areaAddress,
  cellAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type AreaSize,
  type CellPosition,
} from '../../domain/a1';
import type { Outcome } from '../book/outcome';
import { refuse } from '../book/problems';
import type { CellValue } from '../tables/cells';

/** Where something goes on a sheet of the users'. */
export interface Place {
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** The cells that something would take up, asked for; {@link roomIn} reads them after the next sync. */
export interface AskedRoom {
  readonly place: Place;
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
}

/** Asks what stands where something is to go, and whether its sheet can be written on. */
export function askForRoom(
  worksheets: Excel.WorksheetCollection,
  place: Place,
  size: AreaSize,
): Outcome<AskedRoom> {
  const { cell } = place;
  const fits = cell.row + size.rows <= SHEET_ROWS && cell.column + size.columns <= SHEET_COLUMNS;
  if (!fits) return refuse('targetOccupied', { address: areaAddress(cell, size) });
  const sheet = worksheets.getItemOrNullObject(place.sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  const area = sheet.getRange(areaAddress(cell, size));
  area.load('values,formulas');
  const tables = area.getTables(false);
  tables.load('items/name');
  return { ok: true, value: { place, sheet, area, tables } };
}

/** What stands in the first cell: a formula of ours means that this was placed before. */
export function standsIn({ sheet, area }: AskedRoom): string {
  return sheet.isNullObject ? '' : String(area.formulas[0]?.[0] ?? '');
}

/**
 * How many rows from the first are free, `rows` at least, or why it cannot go there: a sheet that is gone or protected,
 * cells that are filled, a table in the way – Excel spills into none.
 */
export function roomIn({ place, sheet, area, tables }: AskedRoom, needed: AreaSize): Outcome<number> {
  if (sheet.isNullObject) return refuse('sheetGone', { sheet: place.sheet });
  if (sheet.protection.protected) return refuse('sheetProtected', { sheet: place.sheet });
  const free = tables.items.length > 0 ? 0 : freeRows(area.values as CellValue[][]);
  if (free >= needed.rows) return { ok: true, value: free };
  return refuse('targetOccupied', { address: areaAddress(place.cell, needed) });
}

/** `'집행 현황'!A5` */
export function addressOf({ sheet, cell }: Place): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(cell)}`;
}

function freeRows(cells: readonly (readonly CellValue[])[]): number {
  const filled = cells.findIndex((row) => row.some((cell) => cell !== ''));
  return filled < 0 ? cells.length : filled;
}
