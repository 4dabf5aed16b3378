/** What a cell shows of a number: digits beyond these are noise of binary fractions. */
export const SIGNIFICANT_DIGITS = 15;
/** Decimals up to which a difference is told from none. */
export const COMPARED_DECIMALS = 14;
/** A difference below this is 0 when rounded to them. */
const NOISE = 0.5 * 10 ** -COMPARED_DECIMALS;

/**
 * Rounds half away from zero on the decimal digits a cell shows, as Excel's ROUND does.
 *
 * @example
 * roundHalfAwayFromZero(0.145, 2)   //=> 0.15, though 0.145 is stored as 0.1449999…
 * roundHalfAwayFromZero(-0.005, 2)  //=> -0.01
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  const shift = Number(exponent) + decimals;
  if (shift >= SIGNIFICANT_DIGITS) return value;
  const rounded = Number(`${Math.round(Number(`${mantissa}e${shift}`))}e${-decimals}`);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Whether a difference is 0 or above in decimals: 0.3 − 0.4 + 0.1 is 0, though it is stored as −2.8e-17. */
export function isAtLeast(difference: number): boolean {
  return difference > -NOISE;
}

/**
 * What is left of a number in the decimals that a cell shows of it: 200.1 − 200 is 0.1, though it is computed as
 * 0.09999999999999432. Half a percent of it would else be rounded down, and a bound that is just met be missed.
 */
export function subtract(from: number, taken: number): number {
  const decimals = Math.max(0, COMPARED_DECIMALS - wholeDigits(from));
  return roundHalfAwayFromZero(from - taken, decimals);
}

/** Digits before the decimal point, less one: 2 of 200.1, and 0 below 10. */
export function wholeDigits(value: number): number {
  return Math.abs(value) < 10 ? 0 : Number(value.toExponential().split('e')[1]);
}
