import { failure, success, type Day, type Result } from './kinds';
import { plainText } from './plainText';

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type DayProblemCode =
  | 'dayUnreadable' // {text}
  | 'dayYearMissing' // {text}
  | 'dayImpossible'; // {text, year, month, day} – month 13, 30 February, or a year outside 1900–9999

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** 9999. 12. 31., the last day that Excel knows. */
export const LAST_DAY = 2_958_465 as Day;
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial of 1900-02-29, a day that Excel counts and the calendar does not have (kept from Lotus 1-2-3). */
const PHANTOM = 60;
const EPOCH_AFTER_PHANTOM = Date.UTC(1899, 11, 30);
const EPOCH_BEFORE_PHANTOM = Date.UTC(1899, 11, 31);

/** The day of a date as a 1900 serial, or null where the calendar (1900–9999) has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - EPOCH_AFTER_PHANTOM) / MILLISECONDS_A_DAY;
  return (serial > PHANTOM ? serial : serial - 1) as Day;
}

/** Year, month and day of a serial; serial 60 is the 29 February 1900 that Excel shows. */
export function partsOf(day: Day): DateParts {
  if (day === PHANTOM) return { year: 1900, month: 2, day: 29 };
  const epoch = day > PHANTOM ? EPOCH_AFTER_PHANTOM : EPOCH_BEFORE_PHANTOM;
  const date = new Date(epoch + day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The calendar day of a moment, on the clock of whoever looks at it. Throws outside 1900–9999. */
export function dayFromDate(date: Date): Day {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new RangeError(`no day of the 1900 system: ${String(date)}`);
  return day;
}

/** The moment as a sheet holds it: the day and the part of it that has passed, to the minute. */
export function momentFromDate(date: Date): number {
  return dayFromDate(date) + (date.getHours() * 60 + date.getMinutes()) / (24 * 60);
}

/** `2007. 6. 12.`, as official documents print a date. */
export function formatDay(value: Day): string {
  const { year, month, day } = partsOf(value);
  return `${year}. ${month}. ${day}.`;
}

/** A year as written; of two digits, 00–69 are 20xx and 70–99 are 19xx. */
export function readYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Text with full-width forms, odd dashes and apostrophes as plain ones, and no spaces: for matching only. */
export function plainDateText(text: string): string {
  return plainText(text)
    .replace(/\s+/g, '')
    .replace(/[‘’`´′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[∼〜∽⁓]/g, '~');
}

const WEEKDAY = /\([월화수목금토일](?:요일)?\)$/;
const WITH_YEAR = [
  /^'?(\d{4}|\d{2})(?:년|[./-])(\d{1,2})[./-](\d{1,2})[.일]?$/,
  /^'?(\d{4}|\d{2})(?:년|[./-])(\d{1,2})월(\d{1,2})일?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const WITHOUT_YEAR = [/^(\d{1,2})[./-](\d{1,2})[.일]?$/, /^(\d{1,2})월(\d{1,2})일?$/];

/** From one day to another, both included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The year that puts a day into a span; the given one where it does so, or where none does. */
function yearWithin(span: Span | null, year: number, month: number, day: number): number {
  if (span === null) return year;
  const { start, end } = span;
  const isInside = (candidate: number): boolean => {
    const at = dayOf(candidate, month, day);
    return at !== null && start <= at && at <= end;
  };
  const [first, last] = [partsOf(start).year, partsOf(end).year];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return [year, ...years].find(isInside) ?? year;
}

/**
 * Reads a date as officials write it.
 *
 * `year` completes a date without one; null refuses such a date. Where that day lies outside `within` and the same day
 * of another year lies inside, it is that one: in a programme of 2007. 3. – 2008. 2. `1.15` is 2008.
 *
 * @example
 * readDay('2007. 6. 12.', { year: null })  //=> 39245
 * readDay('6.12', { year: 2007 })          //=> 39245
 * readDay("'07. 6. 12.", { year: null })   //=> 39245
 * readDay('2007. 2. 30.', { year: null })  //=> dayImpossible
 */
export function readDay(
  text: string,
  { year: givenYear, within = null }: { readonly year: number | null; readonly within?: Span | null },
): Result<Day, DayProblemCode> {
  const original = text.trim();
  const plain = plainDateText(text).replace(WEEKDAY, '');

  for (const form of WITH_YEAR) {
    const found = form.exec(plain);
    if (found !== null) return completed(readYear(found[1]!), Number(found[2]), Number(found[3]));
  }
  for (const form of WITHOUT_YEAR) {
    const found = form.exec(plain);
    if (found === null) continue;
    if (givenYear === null) return failure('dayYearMissing', { text: original });
    const [month, dayOfMonth] = [Number(found[1]), Number(found[2])];
    return completed(yearWithin(within, givenYear, month, dayOfMonth), month, dayOfMonth);
  }
  return failure('dayUnreadable', { text: original });

  function completed(year: number, month: number, day: number): Result<Day, DayProblemCode> {
    const value = dayOf(year, month, day);
    if (value === null) return failure('dayImpossible', { text: original, year, month, day });
    return success(value);
  }
}
