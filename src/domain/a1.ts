/** Addresses in A1 notation. Rows and columns are 0-based here, as the Excel API's indexes are. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface AreaSize {
  readonly rows: number;
  readonly columns: number;
}

/** Excel's sheet: 1,048,576 rows × 16,384 columns. */
export const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** `columnLetters(27) //=> 'AB'` */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

/** `cellAddress({ row: 4, column: 1 }) //=> 'B5'` */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `areaAddress({ row: 0, column: 0 }, { rows: 2, columns: 3 }) //=> 'A1:C2'` */
export function areaAddress(start: CellPosition, { rows, columns }: AreaSize): string {
  const end = { row: start.row + rows - 1, column: start.column + columns - 1 };
  return `${cellAddress(start)}:${cellAddress(end)}`;
}

/** Position of one cell (`B5`, `$B$5`, lower case too); null for anything else or a cell outside the sheet. */
export function readCellAddress(text: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column =
    [...letters].reduce((n, letter) => n * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0) - 1;
  const row = Number(digits) - 1;
  return row < SHEET_ROWS && column < SHEET_COLUMNS ? { row, column } : null;
}
