import { parseA1Ref } from '@borgar/fx/xlsx';
import type { CellPlace } from '../sheet/cellRef';
import type { Table } from '../workbook/readTables';
import type { Area } from './recompute';

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

interface Rectangle extends Rows {
  readonly left: number;
  readonly right: number;
}

/** A table and where it lies. */
export interface PlacedTable extends Table {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** The cells of `표[[#Headers],[#Data],[열1]:[열3]]`, asked for in a row; null where there are none. */
export function areaOf(
  table: PlacedTable,
  columns: readonly string[],
  sections: readonly string[],
  row: number,
): Area | null {
  const rows = rowsOfSections(table, sections, row);
  const positions = columns.map((column) => table.columns.findIndex((one) => isSame(one.name, column)));
  if (rows === null || positions.includes(-1)) return null;
  const { left, right } = table.area;
  return {
    sheet: table.sheet,
    ...rows,
    left: positions.length === 0 ? left : left + Math.min(...positions),
    right: positions.length === 0 ? right : left + Math.max(...positions),
  };
}

function rowsOfSections(table: PlacedTable, sections: readonly string[], row: number): Rows | null {
  const { top, bottom } = table.area;
  const first = top + table.headerRows;
  const last = bottom - table.totalsRows;
  const rowsOf: Readonly<Record<string, Rows>> = {
    all: { top, bottom },
    headers: { top, bottom: first - 1 },
    data: { top: first, bottom: last },
    totals: { top: last + 1, bottom },
    'this row': { top: Math.max(row, first), bottom: Math.min(row, last) },
  };
  const chosen = (sections.length === 0 ? ['data'] : sections).flatMap((section) => rowsOf[section] ?? []);
  if (chosen.length === 0 || chosen.some((rows) => rows.top > rows.bottom)) return null;
  return {
    top: Math.min(...chosen.map((rows) => rows.top)),
    bottom: Math.max(...chosen.map((rows) => rows.bottom)),
  };
}

/** `A1:C3`; null for whole columns and rows, and for what is no range. */
export function bounded(ref: string): Rectangle | null {
  const parsed = parseA1Ref(ref);
  if (parsed === undefined || !('range' in parsed)) return null;
  const { top, left, bottom = top, right = left } = parsed.range;
  if (top === null || left === null || typeof bottom !== 'number' || typeof right !== 'number') return null;
  return { top, left, bottom, right };
}

export function isWithin({ row, column }: CellPlace, { top, left, bottom, right }: Rectangle): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** Names of sheets, tables, columns and definitions are blind to case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
