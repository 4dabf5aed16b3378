import { SIGNIFICANT_DIGITS } from './rounding';

const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/**
 * A number as documents print it: thousands separated, the digits a cell shows, negative with △. Whole numbers are
 * exact.
 *
 * @example
 * formatNumber(1234567)    //=> '1,234,567'
 * formatNumber(-0.5)       //=> '△0.5'
 * formatNumber(0.1 + 0.2)  //=> '0.3'
 */
export function formatNumber(value: number): string {
  return withMinus(value, PLAIN.format(Math.abs(withoutNoise(value))));
}

/** The number that a cell shows: 0.1 + 0.2 is 0.3, though it is stored as 0.30000000000000004. */
export function withoutNoise(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** △ before what was printed of a negative number; what was rounded to 0 is not negative. */
export function withMinus(value: number, printed: string): string {
  return value < 0 && /[1-9]/.test(printed) ? `△${printed}` : printed;
}
