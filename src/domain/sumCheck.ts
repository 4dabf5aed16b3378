import { formatNumber } from './numberText';
import { roundHalfAwayFromZero, subtract, wholeDigits } from './rounding';

/**
 * Digits to which a total and its parts are compared: adding up some thousand decimal fractions leaves noise in those
 * behind. Whole numbers are compared to the last one.
 */
export const COMPARED_DIGITS = 12;
const MINUS = '−';

/** 검산 as shown: `일치`, or `차이 −13,198`. */
export type SumCheck = '일치' | `차이 ${string}`;

/**
 * 합계 − Σ부분, in decimals: 0.3 less 0.1 and 0.2 is 0. Infinite where the sum is beyond the numbers of a cell.
 *
 * @example
 * sumDifference(1971, [1509, 462])  //=> 0
 */
export function sumDifference(total: number, parts: readonly number[]): number {
  let [sum, largest] = [0, Math.abs(total)];
  for (const part of parts) {
    sum += part;
    largest = Math.max(largest, Math.abs(part));
  }
  return roundHalfAwayFromZero(total - sum, Math.max(0, COMPARED_DIGITS - 1 - wholeDigits(largest)));
}

/** `일치` where the difference is not above 허용오차, or else the difference with a minus sign, not △. */
export function checkSum(difference: number, tolerance: number): SumCheck {
  const size = Math.abs(difference);
  if (subtract(tolerance, size) >= 0) return '일치';
  return `차이 ${difference < 0 ? MINUS : ''}${formatNumber(size)}`;
}
