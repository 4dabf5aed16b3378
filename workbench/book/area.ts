import type { IRange } from '@univerjs/core';
import type { Area } from './types';

/** The size of an Excel worksheet; an area that reaches it means a whole column or a whole row. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function fromRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The first row below. */
export function bottomOf(area: Area): number {
  return area.row + area.rows;
}

/** The first column to the right. */
export function rightOf(area: Area): number {
  return area.column + area.columns;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < bottomOf(area) && column >= area.column && column < rightOf(area);
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(bottomOf(a), bottomOf(b)) - row;
  const columns = Math.min(rightOf(a), rightOf(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(bottomOf(a), bottomOf(b)) - row,
    columns: Math.max(rightOf(a), rightOf(b)) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows >= MAX_ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns >= MAX_COLUMNS;
}

/**
 * Where an area lies after `count` rows (or columns) were inserted at, or removed from, `at`.
 * Null when nothing of it is left. Whole columns stay whole.
 */
export function shifted(
  area: Area,
  axis: 'rows' | 'columns',
  change: 'insert' | 'remove',
  at: number,
  count: number,
): Area | null {
  const limit = axis === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  const start = axis === 'rows' ? area.row : area.column;
  const size = area[axis];
  if (start === 0 && size >= limit) return area;
  let newStart = start;
  let newSize = size;
  if (change === 'insert') {
    if (at <= start) newStart += count;
    else if (at < start + size) newSize += count;
  } else {
    const removedInside = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
    newSize -= removedInside;
    newStart -= Math.max(0, Math.min(start, at + count) - Math.min(start, at));
  }
  if (newSize <= 0) return null;
  return axis === 'rows'
    ? { ...area, row: newStart, rows: newSize }
    : { ...area, column: newStart, columns: newSize };
}
