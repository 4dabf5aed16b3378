import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area } from './types';

function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads `B2`, `$B$2:D4`, `B:D` or `2:4`; null when the text is none of these. */
export function parseA1(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    return spanning(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, first = '', last = ''] = columns;
    return spanning(0, columnIndex(first), MAX_ROWS - 1, columnIndex(last));
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [, first = '', last = ''] = rows;
    return spanning(Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1);
  }
  return null;
}

function spanning(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row2 - row1) + 1;
  const columns = Math.abs(column2 - column1) + 1;
  return row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS ? { row, column, rows, columns } : null;
}

export function formatA1(area: Area): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** A sheet's name as it stands before `!`: in quotes unless it is a plain word. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'내 시트'!A1` into the sheet's name and the rest; the name is null where none is given. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) return { sheet: null, rest: reference };
  const [, quoted, plain, rest = ''] = match;
  return { sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"), rest };
}
