import { failure, success, type Result, type Won } from './kinds';
import { readParts } from './moneyParts';
import type { MoneyUnit } from './moneyUnit';
import { formatNumber, withoutNoise } from './numberText';
import { plainText } from './plainText';

export type MoneyProblemCode =
  | 'moneyUnreadable' // {text}
  | 'moneyUnitOrder' // {text} – units that do not descend: 3226만4200만원
  | 'moneyFraction' // {text} – less than one 원
  | 'moneyTooLarge' // {text} – beyond the whole numbers a cell holds exactly
  | 'moneyDisagrees'; // {text} – the amount in brackets is not the one before it

export interface WrittenMoney {
  readonly won: Won;
  /** The unit of a sum written as one number; 원 for a compound. */
  readonly unit: MoneyUnit;
}

const WRITTEN_UNITS: Readonly<Record<string, MoneyUnit>> = {
  천: '천원',
  만: '만원',
  백만: '백만원',
  억: '억원',
  조: '조원',
};

const MINUS = /^(?:[△▲▼\-−–]|\([△▲▼\-−]\))\s*/;
/** Fonts for Korean draw a backslash as ₩, and the key types it. */
const CURRENCY = /^(?:[일一]?\s?[금金]|[₩￦\\]|KRW)\s*/;
const WON = /원(?:\s?[정整])?$/;
/** `￦3,300,000.-`: nothing follows, so that no digit can be added. */
const STOPPED = /^(?:(.*\d)[.,]|([₩￦\\금金].*\d))[-–—]$/;
/** `5,500,000원(부가세 포함)`: the amount is the whole. What is told besides, as 별도, leaves it open. */
const TAX_INCLUDED = /\s?\((?:부가세|부가가치세|VAT)\s?포함\)$/i;
/** `금234,580원(금이십삼만사천오백팔십원)`: as contracts write an amount, so that neither can be altered. */
const WRITTEN_TWICE = /^([^()]+)\(([^()]+)\)$/;

/**
 * Reads an amount of money as Korean officials write it, in whole 원.
 *
 * Takes 원·천원·만원·백만원·억원·조원, compounds, amounts in words ending in 원, `△` `▲` `▼` `-` for negative, `금…원`,
 * `￦3,300,000.-`, the same amount once more in brackets, full-width digits, non-breaking spaces and decomposed Hangul. A plain number is 원.
 *
 * @example
 * readMoney('2,520만원')            //=> 25,200,000
 * readMoney('34억 2957만 9천원')     //=> 3,429,579,000
 * readMoney('6,396억 3천9백만원')    //=> 639,639,000,000
 * readMoney('△971천원')             //=> -971,000
 * readMoney('금일십일만삼천오백육십원') //=> 113,560
 * readMoney('3226만4200만원')        //=> moneyUnitOrder
 */
export function readMoney(text: string): Result<Won, MoneyProblemCode> {
  const money = readMoneyWithUnit(text);
  return money.ok ? success(money.value.won) : money;
}

/** A number of 원 that stands in a cell as such. */
export function wonOf(amount: number): Result<Won, MoneyProblemCode> {
  const shown = withoutNoise(amount);
  if (!Number.isInteger(shown)) return failure('moneyFraction', { text: String(shown) });
  if (!Number.isSafeInteger(shown)) return failure('moneyTooLarge', { text: String(shown) });
  return success((shown === 0 ? 0 : shown) as Won);
}

/** Reads an amount and tells the unit it was written in: `2,520만원` is 25,200,000 in 만원. */
export function readMoneyWithUnit(text: string): Result<WrittenMoney, MoneyProblemCode> {
  const problem = (code: MoneyProblemCode) => failure(code, { text: text.trim() });
  const plain = plainText(text).trim().replace(TAX_INCLUDED, '');
  const [, before = plain, inBrackets] = WRITTEN_TWICE.exec(plain) ?? [];

  const money = readOnce(before.trimEnd());
  if (typeof money === 'string') return problem(money);
  if (inBrackets === undefined) return success(money);

  const again = readOnce(inBrackets.trim());
  if (typeof again === 'string') return problem(again);
  const agrees = again.won === money.won || again.won === Math.abs(money.won);
  return agrees ? success(money) : problem('moneyDisagrees');
}

function readOnce(plain: string): WrittenMoney | MoneyProblemCode {
  let rest = plain.replace(STOPPED, '$1$2').replace(CURRENCY, '');
  let sign = 1;
  if (MINUS.test(rest)) {
    sign = -1;
    rest = rest.replace(MINUS, '').replace(CURRENCY, '');
  }
  const endsInWon = WON.test(rest);
  const amount = readParts(rest.replace(WON, '').trimEnd());
  if (amount === null) return 'moneyUnreadable';
  if (!endsInWon && (amount.isInWords || amount.leavesUnitOpen)) return 'moneyUnreadable';
  if (!amount.descends) return 'moneyUnitOrder';
  if (amount.won === null) return 'moneyFraction';
  const won = Number(amount.won);
  if (!Number.isSafeInteger(won)) return 'moneyTooLarge';

  return {
    won: (won === 0 ? 0 : sign * won) as Won,
    unit: WRITTEN_UNITS[amount.unit] ?? '원',
  };
}

/** `금액` for a sentence or a field: `25,200,000원`, negative `△971,000원`. */
export function formatWon(won: Won): string {
  return `${formatNumber(won)}원`;
}
