import { readMark } from './marks';

/** A bar between blanks: `A|B` is one cell. */
const BORDER = /(?<=^|[ \t])\|(?=[ \t]|$)/;
const FRAMED = /^\|(?:\s(?<inside>.*))?\s\|$/s;
const TABS_INSIDE = /[^\t]\t/;

/** The cells of a row: `구 분 | 합 계`, its 내용. */
export function cellsOf(text: string): string[] {
  return text.split(BORDER).map((cell) => cell.trim());
}

/** 내용 of a row with these cells. */
export function rowOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join(' | ');
}

/**
 * The cells of a row as it is written in a section, or null where the line is none: cells with ` | ` or tabs between
 * them. A row that begins with an empty cell or a mark, or has a single cell, stands between bars: `| - | 15 |`.
 *
 * @param isBelowRow where a line that begins with a tab is the next row, not an indented sentence
 */
export function readRow(line: string, isBelowRow: boolean): string[] | null {
  if (TABS_INSIDE.test(line.trimEnd()) || (isBelowRow && line.includes('\t') && line.trim() !== '')) {
    return line.split('\t').map((cell) => cell.trim());
  }
  const plain = line.trim();
  const framed = FRAMED.exec(plain);
  if (framed !== null) return cellsOf(framed.groups?.['inside'] ?? '');
  if (!BORDER.test(plain)) return null;
  return readMark(plain) === null ? cellsOf(plain) : null;
}

/** A row as it is written in a section, so that {@link readRow} has the same cells. */
export function writtenRow(cells: readonly string[]): string {
  const [first = ''] = cells;
  const row = rowOf(cells);
  const isPlain = cells.length > 1 && first !== '' && readMark(row) === null;
  return isPlain ? row : `| ${row} |`;
}
