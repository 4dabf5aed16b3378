import { dayOf, LAST_DAY, plainDateText, readDay, readYear } from '../../domain/day';
import { NONE, type Day, type None, type Rate, type Won } from '../../domain/kinds';
import { isErrorCell, matchText, type Cell } from '../../domain/matching';
import { readMoney, wonOf } from '../../domain/money';
import { plainText } from '../../domain/plainText';
import { isAtLeast } from '../../domain/rounding';
import { Refusal, shortened } from '../problems';

/** Decimals of a percent that can be asked for. */
const MOST_DIGITS = 10;
const PLAIN_NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const YEAR = /^'?(\d{4}|\d{2})(?:년도?)?$/;

/** Money read from `2,520만원` and a bare number are unlike: the number's unit is not known. */
export interface Amount {
  readonly value: number;
  readonly isMoney: boolean;
}

/** An amount: a number, blank, `"-"`, or a money text. */
export function readAmount(value: unknown, argument: string): Amount | None {
  const cell = single(value, argument);
  if (isNone(cell)) return NONE;
  if (isNumber(cell)) return { value: cell, isMoney: false };
  if (typeof cell !== 'string') throw Refusal.of('notAmount', { argument, came: shown(cell) });
  const plain = plainText(cell).trim();
  if (PLAIN_NUMBER.test(plain)) return { value: Number(plain.replaceAll(',', '')), isMoney: false };
  const money = readMoney(cell);
  if (!money.ok) throw Refusal.inArgument(argument, money.problem);
  return { value: money.value, isMoney: true };
}

/** Money in 원: a money text, or a number, which is 원 as a text without a unit is. Any dash is none. */
export function readWon(value: unknown, argument: string): Won | None {
  const cell = single(value, argument);
  if (isNone(cell) || isDash(cell)) return NONE;
  if (!isNumber(cell) && typeof cell !== 'string') {
    throw Refusal.of('notAmount', { argument, came: shown(cell) });
  }
  const money = isNumber(cell) ? wonOf(cell) : readMoney(cell);
  if (!money.ok) throw Refusal.inArgument(argument, money.problem);
  return money.value;
}

/** A rate: a number, blank or `"-"`. Beyond ten it is a percent typed as a whole number. */
export function readRate(value: unknown, argument: string): Rate | None {
  const rate = readAnyRate(value, argument);
  if (rate !== NONE && Math.abs(rate) > HIGHEST_RATE)
    throw Refusal.of('notRateAmount', { argument, came: shown(rate) });
  return rate;
}
const HIGHEST_RATE = 10;

/** 경과율: a rate from 0 to 1. */
export function readElapsed(value: unknown, argument: string): Rate | None {
  return rateWithin(1, 'notElapsed', value, argument);
}

function rateWithin(
  most: number,
  code: 'notElapsed' | 'notMargin' | 'notCap',
  value: unknown,
  argument: string,
): Rate | None {
  const rate = readAnyRate(value, argument);
  if (rate !== NONE && !(isAtLeast(rate) && isAtLeast(most - rate)))
    throw Refusal.of(code, { argument, came: shown(rate) });
  return rate;
}

/** A rate, or a score that is graded by one. */
export function readAnyRate(value: unknown, argument: string): Rate | None {
  const cell = single(value, argument);
  if (isNone(cell)) return NONE;
  if (isNumber(cell)) return cell as Rate;
  throw Refusal.of('notRate', { argument, came: shown(cell) });
}

/** A number without a unit: a number, a text of digits, blank or `"-"`. */
export function readNumber(value: unknown, argument: string): number | None {
  const cell = single(value, argument);
  if (isNone(cell)) return NONE;
  if (isNumber(cell)) return cell;
  const plain = typeof cell === 'string' ? plainText(cell).trim() : '';
  if (PLAIN_NUMBER.test(plain)) return Number(plain.replaceAll(',', ''));
  throw Refusal.of('notNumber', { argument, came: shown(cell) });
}

/** 상한: a rate above which none counts more; none where it is blank or 0, which would leave nothing. */
export function readCap(value: unknown, argument: string): Rate | None {
  const cap = rateWithin(HIGHEST_RATE, 'notCap', value, argument);
  return cap === 0 ? NONE : cap;
}

/** A margin such as 주의폭: a rate from 0 to 1, or its default. */
export function readMargin(value: unknown, argument: string, whenNone: Rate): Rate {
  const margin = rateWithin(1, 'notMargin', value, argument);
  return margin === NONE ? whenNone : margin;
}

/** A date: a serial (its time of day is left out), a date text, blank or 0. */
export function readDate(value: unknown, argument: string): Day | null {
  const cell = single(value, argument);
  if (isNone(cell) || cell === 0) return null;
  if (isNumber(cell) && cell >= 1 && cell < LAST_DAY + 1) return Math.floor(cell) as Day;
  if (typeof cell !== 'string') throw Refusal.of('notDate', { argument, came: shown(cell) });
  const day = readDay(cell, { year: null });
  if (!day.ok) throw Refusal.inArgument(argument, day.problem);
  return day.value;
}

/** A year: a number, or a text such as `2007년` or `'07`; null where it is blank. */
export function readYearNumber(value: unknown, argument: string): number | null {
  const cell = single(value, argument);
  if (isNone(cell) || cell === 0) return null;
  const [, written] = YEAR.exec(plainDateText(String(cell))) ?? [];
  const year = written === undefined ? null : readYear(written);
  if (year === null || dayOf(year, 1, 1) === null)
    throw Refusal.of('notYear', { argument, came: shown(cell) });
  return year;
}

/** 자릿수: decimals of the percent, or null for no rounding. */
export function readDigits(value: unknown, argument: string): number | null {
  const cell = single(value, argument);
  if (isNone(cell)) return null;
  if (isNumber(cell) && Number.isInteger(cell) && cell >= 0 && cell <= MOST_DIGITS) return cell;
  throw Refusal.of('notDigits', { argument, came: shown(cell), most: MOST_DIGITS });
}

/** One of some words; blank is the first. */
export function readWord<Word extends string>(
  value: unknown,
  argument: string,
  words: readonly [Word, ...Word[]],
): Word {
  const cell = single(value, argument);
  if (isNone(cell) || cell === 0) return words[0];
  const word = typeof cell === 'string' ? words.find((known) => isSameText(known, cell)) : undefined;
  if (word === undefined) {
    throw Refusal.of('notWord', { argument, came: shown(cell), accepted: words.join(', ') });
  }
  return word;
}

/** A text, or null where it is blank. */
export function readText(value: unknown, argument: string): string | null {
  const cell = single(value, argument);
  if (isNone(cell) || cell === 0) return null;
  if (typeof cell === 'boolean') throw Refusal.of('notText', { argument, came: shown(cell) });
  return String(cell).normalize('NFC').trim();
}

/** A range as rows of cells; a single cell is a range of one. */
export function readCells(value: unknown): readonly (readonly Cell[])[] {
  if (!Array.isArray(value)) return [[value as Cell]];
  return value.map((row) => (Array.isArray(row) ? (row as Cell[]) : [row as Cell]));
}

/** Empty, `""` or `"-"`, with blanks around as well; the native twins know one blank alone. */
export function isNone(cell: Cell): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === 'string' && /^-?$/.test(plainText(cell).trim()))
  );
}

/** `—`, as texts have it where there is none; a cell of a table that is computed with holds `-`. */
export function isDash(cell: Cell): boolean {
  return typeof cell === 'string' && /^[-‐‑‒–—―─−ㅡ]$/.test(plainText(cell).trim());
}

/** What stands in a cell, as an error's text quotes it. */
export function shown(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isErrorCell(cell)) return 'code' in cell ? String(cell.code) : '#VALUE!';
  return shortened(String(cell).trim());
}

/** The cell that an argument is; an error in it goes out. */
export function single(value: unknown, argument: string): Cell {
  const cells = readCells(value);
  const cell = cells[0]?.[0];
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) throw Refusal.of('argumentRange', { argument });
  if (isErrorCell(cell)) throw errorCell(cell, argument);
  return cell;
}

/** An error that came in goes out: #N/A stays #N/A, any other is #VALUE!. */
export function errorCell(cell: object, argument: string): Refusal {
  const came = shown(cell);
  const refuse = came === '#N/A' ? Refusal.notAvailable : Refusal.of;
  return refuse('argumentError', { argument, came });
}

function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

export function isSameText(one: string, other: string): boolean {
  return matchText(one) === matchText(other.trim());
}
