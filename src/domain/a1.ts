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
export const SHEET_COLUMNS = 16_384;

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

/** Cells as a formula names them; without a sheet they are on the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly start: CellPosition;
  readonly size: AreaSize;
}

const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads `B2`, `$B$2:C9`, `Sheet1!B2` and `'2007 집행'!B2:C9`, however the corners stand; null for anything else. */
export function readReference(text: string): Reference | null {
  const [, quoted, plain, place = text] = ON_SHEET.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const [from, to, ...rest] = place.split(':').map(readCellAddress);
  if (!from || to === null || rest.length > 0) return null;
  const end = to ?? from;
  const start = { row: Math.min(from.row, end.row), column: Math.min(from.column, end.column) };
  return {
    sheet,
    start,
    size: { rows: Math.abs(from.row - end.row) + 1, columns: Math.abs(from.column - end.column) + 1 },
  };
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that would be read as cells: `Q1`, `R1C1`, `RC`. */
const LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** `referenceText({ sheet: '2007 집행', … }) //=> "'2007 집행'!B2:C9"`; the sheet in quotes only where it must be. */
export function referenceText({ sheet, start, size }: Reference): string {
  const place = size.rows === 1 && size.columns === 1 ? cellAddress(start) : areaAddress(start, size);
  if (sheet === null) return place;
  const isPlain = PLAIN_SHEET.test(sheet) && !LIKE_CELL.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${place}`;
}
