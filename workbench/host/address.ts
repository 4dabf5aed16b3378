import type { Area } from '../book/types';
import { invalidArgument } from './hostError';

/** A sheet's size in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const isEntireColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRows = (area: Area): boolean => area.columns === MAX_COLUMNS;

/** `A1`, `A1:B2`, `A:B`, `1:2`; with `$` where absolute. */
export function a1(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (index: number): string => mark + columnLetters(index);
  const row = (index: number): string => `${mark}${index + 1}`;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (isEntireRows(area)) return `${row(area.row)}:${row(lastRow)}`;
  if (isEntireColumns(area)) return `${column(area.column)}:${column(lastColumn)}`;
  const first = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** A sheet name as it stands before `!`: in quotes where it is not a plain word. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The area, if it lies on the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (!whole || !inside) throw invalidArgument('range outside the sheet');
  return area;
}

/** The part of a range at this offset. */
export function part(area: Area, row: number, column: number, rows: number, columns: number): Area {
  return onSheet({ row: area.row + row, column: area.column + column, rows, columns });
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
