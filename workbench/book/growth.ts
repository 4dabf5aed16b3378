import type { ICellData, Nullable } from '@univerjs/core';
import { bottomOf, contains, rightOf } from './area';
import { hasContent, type CellMatrix } from './cells';
import type { Core } from './core';
import { fillCalculatedColumns, inheritFormats } from './calculatedFill';
import type { UniverTable } from './table';

/** A table that follows what was written right below it. */
export interface Growth {
  readonly table: UniverTable;
  readonly rows: number;
}

/**
 * Which tables grow when these cells are filled: Excel takes a row into the table when it is written directly
 * below, lies within the table's columns and was empty before; not below a totals row, not on a protected sheet,
 * and not when the user's AutoCorrect says so.
 */
export function planGrowth(
  core: Core,
  sheetId: string,
  filled: (row: number) => readonly number[],
): readonly Growth[] {
  if (!core.autoCorrect.growTables || core.state.get('sheet', sheetId).protection) return [];
  const present = core.cells.raw(sheetId);
  const growths: Growth[] = [];
  for (const table of core.tablesOn(sheetId)) {
    if (table.showTotals) continue;
    const { area } = table;
    const below = bottomOf(area);
    let rows = 0;
    while (takesRow(table, filled(below + rows), present[below + rows])) rows += 1;
    if (rows > 0) growths.push({ table, rows });
  }
  return growths;
}

function takesRow(
  { area }: UniverTable,
  filled: readonly number[],
  present: Nullable<Record<number, Nullable<ICellData>>>,
): boolean {
  const inside = (column: number): boolean => column >= area.column && column < rightOf(area);
  if (filled.length === 0 || !filled.every(inside)) return false;
  return Object.keys(present ?? {})
    .map(Number)
    .every((column) => !inside(column) || filled.includes(column) || !hasContent(present?.[column]));
}

/** The table that a cell belongs to once the planned growth has happened. */
export function tableAfter(
  core: Core,
  sheetId: string,
  growths: readonly Growth[],
  row: number,
  column: number,
): UniverTable | null {
  const grown = growths.find(({ table, rows }) =>
    contains({ ...table.area, rows: table.area.rows + rows }, row, column),
  );
  return grown?.table ?? core.tablesOn(sheetId).find((table) => contains(table.area, row, column)) ?? null;
}

/** Takes the rows in: the table's range, then what Excel fills in by itself. */
export function grow(core: Core, { table, rows }: Growth): void {
  const first = bottomOf(table.area);
  table.setRange({ ...table.area, rows: table.area.rows + rows });
  inheritFormats(core, table, first, rows);
  if (core.autoCorrect.fillCalculatedColumns) fillCalculatedColumns(core, table, first, rows);
}

/** The columns filled in a row of a cell matrix. */
export function filledColumns(cells: CellMatrix): (row: number) => readonly number[] {
  return (row) => {
    const values = cells[row] ?? {};
    return Object.keys(values)
      .map(Number)
      .filter((column) => hasContent(values[column]));
  };
}
