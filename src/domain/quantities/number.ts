import { readMoney } from '../money';
import { UNIT } from './counters';

/** A number as it stands in a text, without sign and unit. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  /** 550,000,000 of `550백만`. */
  readonly value: number;
  /** The digits before the magnitude: 550 of `550백만`. */
  readonly digits: string;
  /** 백만 of `550백만`; '' where there is none, or more than one. */
  readonly magnitude: string;
  /** Of more than one part: `34억 2957만 9천`. */
  readonly isCompound: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const MAGNITUDE = /[십백천]?[만억조]|[십백천]/y;
/** Before the next part: a blank only where a magnitude or 원 follows (`3억 120명` are two numbers). */
const BEFORE_PART = / ?(?=\d[\d,.]{0,20}[십백천만억조])|(?=\d)| (?=\d[\d,]{0,20} ?원)/y;
/** `12만 3,456건` */
const BEFORE_PART_OF_MAN = new RegExp(`${BEFORE_PART.source}| (?=\\d,\\d{3}(?![\\d,.]))`, 'y');
/** `7천 350명`, `25만 1407명`: after a blank, fewer digits than the magnitude has places, a unit glued to them. */
const LAST_DIGITS = / (\d{1,4})(?![\d,.])/y;
const PLACES: Readonly<Record<string, number>> = { 만: 4, 천: 3, 백: 2, 십: 1 };
/** A cell holds as many; longer ones are names of something. */
const MOST_DIGITS = 15;
/** 조, 천억 … 만, 천, 백, 십: a number has no more parts. */
const MOST_PARTS = 12;

/**
 * Reads the number that begins at a place, with its magnitudes: `1,971`, `3만5천`, `34억 2957만 9천`.
 *
 * Parts that do not descend are not one number: of `3226만4200만` the first part alone is read.
 */
export function numberAt(text: string, start: number): WrittenNumber | null {
  const digits = match(DIGITS, text, start);
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const magnitude = match(MAGNITUDE, text, start + digits.length);
  const end = start + digits.length + magnitude.length;
  if (magnitude === '') {
    const value = Number(digits.replaceAll(',', ''));
    return { start, end, value, digits, magnitude, isCompound: false };
  }
  const endOfLast = endOfParts(text, end);
  const whole = endOfLast === end ? null : valueOf(text.slice(start, endOfLast));
  if (whole !== null) {
    return { start, end: endOfLast, value: whole, digits, magnitude: '', isCompound: true };
  }
  const value = valueOf(digits + magnitude);
  return value === null ? null : { start, end, value, digits, magnitude, isCompound: false };
}

function endOfParts(text: string, from: number): number {
  let end = from;
  for (let part = 1; part < MOST_PARTS; part++) {
    const pattern = text[end - 1] === '만' ? BEFORE_PART_OF_MAN : BEFORE_PART;
    pattern.lastIndex = end;
    if (!pattern.test(text)) return endOfLastDigits(text, end);
    const digitsAt = pattern.lastIndex;
    const digitsEnd = digitsAt + match(DIGITS, text, digitsAt).length;
    end = digitsEnd + match(MAGNITUDE, text, digitsEnd).length;
    if (end === digitsEnd) return end;
  }
  return end;
}

function endOfLastDigits(text: string, from: number): number {
  LAST_DIGITS.lastIndex = from;
  const digits = LAST_DIGITS.exec(text)?.[1];
  if (digits === undefined || digits.length > (PLACES[text[from - 1] ?? ''] ?? 0)) return from;
  return match(UNIT, text, LAST_DIGITS.lastIndex) === '' ? from : LAST_DIGITS.lastIndex;
}

/** 3만5천 of 명 is read as 3만5천 of 원 is. */
function valueOf(text: string): number | null {
  const read = readMoney(`${text}원`);
  return read.ok ? read.value : null;
}

/** What a sticky pattern finds at a place; '' for nothing. */
export function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
