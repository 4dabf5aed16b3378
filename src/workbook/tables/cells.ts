import { NONE, type Day, type None, type Won } from '../../domain/kinds';
import { LOOK_AT, type LookAt } from '../../domain/lookAt';

/** What a cell holds as the Excel API gives it: '' when empty, an error as its text (`#N/A`). */
export type CellValue = string | number | boolean;

/** What is written into a cell; null leaves it as it is. */
export type CellInput = string | number | null;

/** Why a cell could not be taken for what its column says. */
export type CellProblemCode =
  | 'cellNotDate' // {table, column, row, value}
  | 'cellNotAmount' // {table, column, row, value} – '' where an amount is missing
  | 'cellNotNumber' // {table, column, row, value}
  | 'cellNotChoice' // {table, column, row, value}
  | 'keyRepeated' // {table, column, row, value} – an earlier row has the same key
  | 'numberRepeated' // {table, column, row, value} – an earlier programme has the same 사업번호
  | 'cellError' // {table, column, row, value} – #NAME?, #REF! …
  | 'cellTyped'; // {table, column, row, count} – cells of a calculated column without its formula; the first row, how many

/** What a cell holds, or why it cannot be taken for that. */
export type Reading<T> = T | { readonly unreadable: CellProblemCode };

export function isUnreadable<T>(reading: Reading<T>): reading is { readonly unreadable: CellProblemCode } {
  return typeof reading === 'object' && reading !== null;
}

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
/** 31 December 9999, the last day Excel knows. */
const LAST_DAY = 2_958_465;

export function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && ERROR_TEXT.test(value);
}

export function isEmptyCell(value: CellValue): boolean {
  return value === '';
}

/** A text as typed, `#N/A` too; a number typed where a text belongs is its digits. */
export function readTextCell(value: CellValue): string {
  return String(value);
}

/** 사업번호 as typed. An error belongs to no programme. */
export function readNumberTextCell(value: CellValue): Reading<string> {
  return isErrorText(value) ? { unreadable: 'cellError' } : String(value);
}

/** A date, or none, as 0 is. A time of day is dropped: it counts on its day. A date written as text is never guessed at. */
export function readDayCell(value: CellValue): Reading<Day | null> {
  if (value === '' || value === NONE || value === 0) return null;
  if (isErrorText(value)) return { unreadable: 'cellError' };
  if (typeof value !== 'number' || value < 1 || value >= LAST_DAY + 1) return { unreadable: 'cellNotDate' };
  return Math.floor(value) as Day;
}

/** A day with its time, or none. */
export function readMomentCell(value: CellValue): Reading<number | null> {
  const day = readDayCell(value);
  return isUnreadable(day) || day === null ? day : (value as number);
}

export function readNumberCell(value: CellValue): Reading<number | null> {
  if (value === '' || value === NONE) return null;
  if (isErrorText(value)) return { unreadable: 'cellError' };
  return typeof value === 'number' ? value : { unreadable: 'cellNotNumber' };
}

export function readWholeCell(value: CellValue): Reading<number | null> {
  const reading = readNumberCell(value);
  return typeof reading === 'number' && !Number.isInteger(reading)
    ? { unreadable: 'cellNotNumber' }
    : reading;
}

/** 회계연도, written as a number or as a text of digits; 0 is none. */
export function readYearCell(value: CellValue): Reading<number | null> {
  if (value === 0) return null;
  return readWholeCell(typeof value === 'string' && YEAR_TEXT.test(value) ? Number(value) : value);
}
const YEAR_TEXT = /^\s*\d+\s*$/;

/** A whole number of 원. A missing one is not zero, and one with a fraction is not 원. */
export function readWonCell(value: CellValue): Reading<Won> {
  if (isErrorText(value)) return { unreadable: 'cellError' };
  return Number.isSafeInteger(value) ? (value as Won) : { unreadable: 'cellNotAmount' };
}

/** A calculated amount, rate or number; none; or 확인. */
export type Figure<T extends number> = T | None | LookAt;

export function readFigureCell<T extends number>(value: CellValue): Reading<Figure<T>> {
  if (isErrorText(value)) return { unreadable: 'cellError' };
  if (value === LOOK_AT) return LOOK_AT;
  return typeof value === 'number' ? (value as T) : NONE;
}

const READ_AS_FORMULA = /^[=+\-@\t'#]/;

/**
 * A text as it is written, so that Excel keeps it a text: what begins with `=`, `+`, `-`, `@` or a tab would become a
 * formula, `#N/A` an error, and a leading apostrophe would be swallowed.
 */
export function textInput(text: string): string {
  return READ_AS_FORMULA.test(text) ? `'${text}` : text;
}

/** A whole number that Excel shows as it is written. */
const SHOWN_AS_WRITTEN = /^(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)$/;
/** Any digit, in any script, or a truth value: Excel may make a day of `1/4`, 2 of `02`, 12.5 of `12.50`. */
const READ_AS_ANOTHER = /\p{Nd}|^\s*(?:true|false)\s*$/iu;

/** {@link textInput} for a cell without the format of texts: it shows what was written, and a whole number is a number. */
export function printedInput(text: string): string {
  if (SHOWN_AS_WRITTEN.test(text)) return text;
  return READ_AS_ANOTHER.test(text) ? `'${text}` : textInput(text);
}
