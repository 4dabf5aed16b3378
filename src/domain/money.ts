import { failure, success, type Result, type Won } from './kinds';
import { plainText } from './plainText';

/** 표기단위: the unit a sum was written in. */
export type MoneyUnit = '원' | '천원' | '만원' | '백만원' | '억원' | '조원';

export type MoneyProblemCode =
  | 'moneyUnreadable' // {text}
  | 'moneyUnitOrder' // {text} – units that do not descend: 3226만4200만원
  | 'moneyFraction' // {text} – less than one 원
  | 'moneyTooLarge'; // {text} – beyond the whole numbers a cell holds exactly

export interface WrittenMoney {
  readonly won: Won;
  /** The unit of a sum written as one number; 원 for a compound. */
  readonly unit: MoneyUnit;
}

const SMALL_UNITS: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1_000n };
const BIG_UNITS: Readonly<Record<string, bigint>> = { 만: 10_000n, 억: 100_000_000n, 조: 1_000_000_000_000n };
const WRITTEN_UNITS: Readonly<Record<string, MoneyUnit>> = {
  천: '천원',
  만: '만원',
  백만: '백만원',
  억: '억원',
  조: '조원',
};

const MINUS = /^[△▲\-−]\s*/;
/** Fonts for Korean draw a backslash as ₩, and the key types it. */
const CURRENCY = /^(?:일?금|[₩￦\\])\s*/;
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
const WON = /원(?:\s?정)?$/;

/**
 * Reads an amount of money as Korean officials write it, in whole 원.
 *
 * Takes 원·천원·만원·백만원·억원·조원, compounds, `△` `▲` `-` for negative, `금…원`, full-width digits, non-breaking
 * spaces and decomposed Hangul. A plain number is 원.
 *
 * @example
 * readMoney('2,520만원')            //=> 25,200,000
 * readMoney('34억 2957만 9천원')     //=> 3,429,579,000
 * readMoney('6,396억 3천9백만원')    //=> 639,639,000,000
 * readMoney('△971천원')             //=> -971,000
 * readMoney('3226만4200만원')        //=> moneyUnitOrder
 */
export function readMoney(text: string): Result<Won, MoneyProblemCode> {
  const money = readMoneyWithUnit(text);
  return money.ok ? success(money.value.won) : money;
}

/** Reads an amount and tells the unit it was written in: `2,520만원` is 25,200,000 in 만원. */
export function readMoneyWithUnit(text: string): Result<WrittenMoney, MoneyProblemCode> {
  const problem = (code: MoneyProblemCode) => failure(code, { text: text.trim() });

  let rest = plainText(text).trim().replace(CURRENCY, '');
  let sign = 1;
  if (MINUS.test(rest)) {
    sign = -1;
    rest = rest.replace(MINUS, '').replace(CURRENCY, '');
  }
  const endsInWon = WON.test(rest);
  const parts = readParts(rest.replace(WON, '').trimEnd());
  if (parts === null || parts.some(isMisprintedThousands)) return problem('moneyUnreadable');
  if (!endsInWon && leavesUnitOpen(parts)) return problem('moneyUnreadable');
  if (!descends(parts)) return problem('moneyUnitOrder');

  const scale = 10n ** BigInt(Math.max(...parts.map((part) => part.decimals)));
  const scaled = parts.reduce(
    (sum, part) => sum + part.digits * part.multiplier * (scale / 10n ** BigInt(part.decimals)),
    0n,
  );
  if (scaled % scale !== 0n) return problem('moneyFraction');
  const won = Number(scaled / scale);
  if (!Number.isSafeInteger(won)) return problem('moneyTooLarge');

  const unit = parts.length === 1 ? (WRITTEN_UNITS[parts[0]!.unit] ?? '원') : '원';
  return success({ won: (won === 0 ? 0 : sign * won) as Won, unit });
}

/** `금액` for a sentence or a field: `25,200,000원`, negative `△971,000원`. */
export function formatWon(won: Won): string {
  const digits = Math.abs(won)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return `${won < 0 ? '△' : ''}${digits}원`;
}

/** One number with its unit: 9천 of `3천9백만` is 9 × 100 × 10,000. */
interface Part {
  readonly digits: bigint;
  readonly decimals: number;
  readonly multiplier: bigint;
  readonly unit: string;
}

/** Splits `34억 2957만 9천` into its parts; null when it is anything but numbers, each with its unit. */
function readParts(text: string): Part[] | null {
  const parts: Part[] = [];
  let section: Part[] = [];
  let rest = text;
  while (rest !== '') {
    const number = NUMBER.exec(rest)?.[0];
    if (number === undefined && parts.length + section.length === 0) return null;
    rest = rest.slice(number?.length ?? 0).trimStart();

    const small = take(SMALL_UNITS);
    const big = take(BIG_UNITS);
    if (number === undefined && small === '') return null;
    if (rest !== '' && small === '' && big === '') return null;

    const [whole = '', fraction = ''] = (number ?? '1').replaceAll(',', '').split('.');
    section.push({
      digits: BigInt(whole + fraction),
      decimals: fraction.length,
      multiplier: SMALL_UNITS[small] ?? 1n,
      unit: small + big,
    });
    if (big === '' && rest !== '') continue;
    const factor = BIG_UNITS[big] ?? 1n;
    parts.push(...section.map((part) => ({ ...part, multiplier: part.multiplier * factor })));
    section = [];
  }
  return parts.length === 0 ? null : parts;

  function take(units: Readonly<Record<string, bigint>>): string {
    const unit = rest[0] ?? '';
    if (units[unit] === undefined) return '';
    rest = rest.slice(1).trimStart();
    return unit;
  }
}

/** `12.000원` may be 12,000원. */
function isMisprintedThousands({ decimals, multiplier }: Part): boolean {
  return decimals === 3 && multiplier === 1n;
}

/** `1억2` may be 1.2억 as well as 1억 2원, `1억5천` 1억 5천만 as well as 1억 5천원. */
function leavesUnitOpen(parts: readonly Part[]): boolean {
  const last = parts.at(-1)!;
  if (parts.length === 1 || last.multiplier >= BIG_UNITS.만!) return false;
  const before = parts.filter((part) => part.multiplier >= BIG_UNITS.만!).at(-1);
  return last.unit === '' || (before !== undefined && before.multiplier >= BIG_UNITS.억!);
}

/** Every part must lie below the last place of the one before it, or the text names a place twice: `1.5억 3천만`. */
function descends(parts: readonly Part[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return true;
    const [scale, scaleBefore] = [10n ** BigInt(part.decimals), 10n ** BigInt(before.decimals)];
    return part.digits * part.multiplier * scaleBefore < before.multiplier * scale;
  });
}
