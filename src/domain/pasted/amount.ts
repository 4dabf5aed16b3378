import { success, type Result, type Won } from '../kinds';
import { readMoney, wonOf, type MoneyProblemCode } from '../money';
import { MONEY_UNITS, WON_PER_UNIT, type MoneyUnit } from '../moneyUnit';
import { readNumberText } from '../numberReading';
import { plainText } from '../plainText';

/** `(단위 : 천원)`, `단위: 백만 원`, `금액(천원)`, `목표액 [백만원]` */
const NAMED = /단위\s*[:=]?\s*([십백천만억조]*)\s*원/;
const IN_BRACKETS = /[([（]\s*([십백천만억조]*)\s*원\s*[)\]）]\s*$/;

/** The unit that a text beside or above amounts names; null where it names none. */
export function unitNamedIn(text: string): MoneyUnit | null {
  const plain = plainText(text);
  const [, word] = NAMED.exec(plain) ?? IN_BRACKETS.exec(plain) ?? [];
  return word === undefined ? null : (MONEY_UNITS.find((unit) => unit === `${word}원`) ?? null);
}

/**
 * An amount in a pasted cell: a bare number counts in the block's unit, `58백만원` in its own. Blank and `-` are none.
 *
 * @example
 * readPastedAmount('3,600', '천원')   //=> 3,600,000
 * readPastedAmount('△12원', '천원')   //=> -12
 */
export function readPastedAmount(text: string, unit: MoneyUnit): Result<Won | null, MoneyProblemCode> {
  const plain = plainText(text).trim();
  if (plain === '' || /^[-–—]$/.test(plain)) return success(null);
  const number = readNumberText(plain);
  return number.ok ? wonOf(number.value * WON_PER_UNIT[unit]) : readMoney(plain);
}
