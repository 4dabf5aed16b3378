import { plainText } from './plainText';

/**
 * A cell as a custom function receives it or a table is read. Null is an empty cell, an object is an error
 * (`#N/A` …) that nothing but its being there is known of.
 */
export type Cell = string | number | boolean | object | null | undefined;

const NUMBER_LIKE = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * What a cell is equal to when SUMIFS compares it: a number, a text that is written like one (`01`, `"1 "`), or any
 * other text, blind to case and to how its Hangul is composed. Null is blank, `"-"`, a boolean, an error or 0, as an
 * empty cell reads as 0 in some builds of Excel.
 *
 * @example
 * matchKey('01') === matchKey(1)       //=> true
 * matchKey('a-1') === matchKey('A-1')  //=> true
 */
export function matchKey(cell: Cell): string | null {
  if (typeof cell === 'number') return cell === 0 ? null : String(cell);
  if (typeof cell !== 'string') return null;
  const trimmed = cell.trim();
  if (trimmed === '' || trimmed === '-') return null;
  if (NUMBER_LIKE.test(trimmed)) {
    const value = Number(trimmed.replaceAll(',', ''));
    return value === 0 ? null : String(value);
  }
  return matchText(cell);
}

/** A text as SUMIFS compares texts: `지출 ` is not `지출`. The tag keeps it apart from any number. */
export function matchText(text: string): string {
  return `:${text.normalize('NFC').toUpperCase()}`;
}

/** A cell without anything in it: empty, `""`, or the 0 that some builds of Excel hand over for an empty cell. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === '' || cell === 0;
}

export function isErrorCell(cell: Cell): cell is object {
  return typeof cell === 'object' && cell !== null;
}

const DIGIT = /\d/;

/** A text that people read as an amount or a date, and that SUMIFS does not count: it holds a digit. */
export function looksLikeNumber(cell: Cell): cell is string {
  return typeof cell === 'string' && DIGIT.test(plainText(cell));
}
