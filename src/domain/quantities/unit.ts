import type { Won } from '../kinds';
import { readMoney } from '../money';
import { BARE_MONEY_END, COUNTED_NOUN, SPACED_UNIT, UNIT, WON } from './counters';
import { match, type WrittenNumber } from './number';

/** The unit behind a number, and the number in it. */
export interface WrittenUnit {
  readonly unit: string;
  readonly value: number;
  readonly won: Won | null;
  readonly end: number;
}

const BLANK = / {1,2}/y;
const SOME = / ?여(?= ?[가-힣㎜-㏘])/y;
/** Reads the unit behind a number: `명`, `개동`, `천원`, `%`; null where the number counts nothing. */
export function unitAfter(text: string, number: WrittenNumber): WrittenUnit | null {
  const some = match(SOME, text, number.end);
  const at = number.end + some.length;
  return moneyAt(text, number, at) ?? counterAt(text, number, at, some !== '') ?? bareMoney(text, number);
}

function counterAt(text: string, number: WrittenNumber, at: number, isSome: boolean): WrittenUnit | null {
  const blank = match(BLANK, text, at);
  const isSure = isSome || number.magnitude !== '' || number.isCompound || number.digits.includes(',');
  const pattern = blank === '' || isSure ? UNIT : SPACED_UNIT;
  const start = at + blank.length;
  const unit = match(pattern, text, start) || (blank === '' ? match(COUNTED_NOUN, text, start) : '');
  return unit === '' || /[당째]$/.test(unit)
    ? null
    : { unit, value: number.value, won: null, end: start + unit.length };
}

/** 천원 of `3,600천원` is its unit; of a compound (`34억 2957만 9천원`) it is 원. */
function moneyAt(text: string, number: WrittenNumber, at: number): WrittenUnit | null {
  WON.lastIndex = at;
  const found = WON.exec(text);
  if (found === null) return null;
  const magnitude = number.magnitude + found[1]!;
  const written = number.isCompound ? text.slice(number.start, number.end) : number.digits + magnitude;
  const read = readMoney(`${written}원`);
  if (!read.ok) return null;
  const value = number.isCompound ? read.value : Number(number.digits.replaceAll(',', ''));
  const unit = number.isCompound ? '원' : `${magnitude}원`;
  return { unit, value, won: read.value, end: WON.lastIndex };
}

/** `국비 3억`: money without 원. */
function bareMoney(text: string, number: WrittenNumber): WrittenUnit | null {
  const written = text.slice(number.start, number.end);
  BARE_MONEY_END.lastIndex = number.end;
  // 120억 보를 counts steps.
  const isSteps = /^ ?보(?![가-힣]{2})/.test(text.slice(number.end, number.end + 4));
  if (!/억/.test(written) || isSteps || !BARE_MONEY_END.test(text)) return null;
  const read = readMoney(written);
  if (!read.ok) return null;
  const { end, isCompound, digits, magnitude } = number;
  return isCompound
    ? { unit: '원', value: read.value, won: read.value, end }
    : { unit: `${magnitude}원`, value: Number(digits.replaceAll(',', '')), won: read.value, end };
}
