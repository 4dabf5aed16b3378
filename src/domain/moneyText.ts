import { hangulNumber } from './hangulNumber';
import { failure, success, type Result } from './kinds';
import { MONEY_UNITS, WON_PER_UNIT, type MoneyUnit } from './moneyUnit';
import { formatNumber, withoutNoise } from './numberText';

/** 표기: how an amount is printed; the first is the usual one. */
export const MONEY_STYLES = [
  '천원',
  '원',
  '만원',
  '백만원',
  '억원',
  '조원',
  '자동',
  '한글',
  '공문',
] as const satisfies readonly (MoneyUnit | string)[];
export type MoneyStyle = (typeof MONEY_STYLES)[number];

/** The units that 자동 chooses from, large to small. */
const AUTOMATIC_UNITS = ['조원', '억원', '백만원', '만원', '천원'] as const;

/**
 * Prints an amount, counted in a unit, the way documents do. Negative with △.
 *
 * A unit rounds to whole ones, half away from zero; 자동 takes the largest unit that gives a whole number, 한글 the
 * spoken numeral, 공문 both forms with every 일 written. The last three round to whole 원. An amount beyond 9,007조원
 * is `moneyTooLarge` {text}.
 *
 * @example
 * writeMoney(25_200_000, '원', '천원')  //=> '25,200천원'
 * writeMoney(25_200, '천원', '자동')    //=> '2,520만원'
 * writeMoney(25_200_000, '원', '한글')  //=> '이천오백이십만원'
 * writeMoney(234_580, '원', '공문')     //=> '금234,580원(금이십삼만사천오백팔십원)'
 */
export function writeMoney(
  amount: number,
  unit: MoneyUnit,
  style: MoneyStyle,
): Result<string, 'moneyTooLarge'> {
  const size = Math.abs(amount);
  if (size * WON_PER_UNIT[unit] > Number.MAX_SAFE_INTEGER) {
    return failure('moneyTooLarge', { text: `${amount}${unit}` });
  }
  const counted = roundedTo(size, unit, isUnit(style) ? style : '원');
  return success(`${amount < 0 && counted !== 0 ? '△' : ''}${styled(counted, style)}`);
}

/** A whole number of the style's unit, or of 원, in its dress. */
function styled(counted: number, style: MoneyStyle): string {
  if (isUnit(style)) return `${formatNumber(counted)}${style}`;
  if (style === '자동') {
    const unit = AUTOMATIC_UNITS.find((one) => counted !== 0 && counted % WON_PER_UNIT[one] === 0) ?? '원';
    return `${formatNumber(counted / WON_PER_UNIT[unit])}${unit}`;
  }
  if (style === '한글') {
    const words = `${hangulNumber(counted, { everyOne: false })}원`;
    // 천원 and 백만원 by themselves are units, not amounts.
    return isUnit(words) ? `일${words}` : words;
  }
  return `금${formatNumber(counted)}원(금${hangulNumber(counted, { everyOne: true })}원)`;
}

function isUnit(word: string): word is MoneyUnit {
  return (MONEY_UNITS as readonly string[]).includes(word);
}

/** Half away from zero on the decimal digits, exact where a quotient of floating numbers is not. */
function roundedTo(size: number, from: MoneyUnit, to: MoneyUnit): number {
  const { digits, decimals } = decimalOf(size);
  const numerator = digits * BigInt(WON_PER_UNIT[from]);
  const denominator = 10n ** BigInt(decimals) * BigInt(WON_PER_UNIT[to]);
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** `digits` ÷ 10 ^ `decimals`: all digits of a whole number, those that a cell shows of any other. */
function decimalOf(size: number): { readonly digits: bigint; readonly decimals: number } {
  const shown = withoutNoise(size);
  if (Number.isInteger(shown)) return { digits: BigInt(shown), decimals: 0 };
  const [mantissa = '', exponent] = shown.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}
