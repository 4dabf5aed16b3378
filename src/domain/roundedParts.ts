import { roundHalfAwayFromZero } from './rounding';

/**
 * Whole numbers for parts of a sum: each rounded half away from zero, and – where they then miss the rounded sum – those
 * that lie nearest to the other side moved by one, until they meet it (단수 조정). None is moved by more than one.
 *
 * @example
 * roundedParts([1.5, 1.5])       //=> [1, 2], for the sum is 3
 * roundedParts([1.4, 1.4, 1.2])  //=> [2, 1, 1], for the sum is 4
 */
export function roundedParts(parts: readonly number[]): readonly number[] {
  const rounded = parts.map((part) => roundHalfAwayFromZero(part, 0));
  const missing = missedBy(parts);
  const step = Math.sign(missing);
  const byNearness = [...parts.keys()].sort(
    (one, other) => step * (parts[other]! - rounded[other]! - (parts[one]! - rounded[one]!)) || one - other,
  );
  for (const index of byNearness.slice(0, Math.abs(missing))) rounded[index]! += step;
  return rounded;
}

/** By how much the rounded parts miss the rounded sum. */
export function missedBy(parts: readonly number[]): number {
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const rounded = parts.map((part) => roundHalfAwayFromZero(part, 0));
  return roundHalfAwayFromZero(sumOf(parts), 0) - sumOf(rounded);
}
