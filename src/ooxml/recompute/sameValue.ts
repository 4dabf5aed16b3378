import type { Scalar } from '../sheet/savedValue';
import { isError, rowsOf, type Block, type Value } from './values';

const DIGITS = 15;

/** Whether two numbers are the same to 15 significant digits, as cells show them. */
export function isSameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const larger = Math.max(Math.abs(one), Math.abs(other));
  const lastDigit = 10 ** (Math.floor(Math.log10(larger)) - DIGITS + 1);
  // Half of it, and what binary fractions add.
  return Math.abs(one - other) < lastDigit * 0.6;
}

/**
 * Whether a value is the one that the file holds. An empty cell and an empty text are the same: programs save either for
 * a result of `""`.
 */
export function isSameValue(value: Value, saved: Value): boolean {
  const rows = rowsOf(value);
  const savedRows = rowsOf(saved);
  return rows.length === savedRows.length && rows.every((row, index) => isSameRow(row, savedRows[index]!));
}

function isSameRow(row: Block[number], saved: Block[number]): boolean {
  return row.length === saved.length && row.every((cell, index) => isSameScalar(cell, saved[index]!));
}

function isSameScalar(one: Scalar, other: Scalar): boolean {
  if (typeof one === 'number' && typeof other === 'number') return isSameNumber(one, other);
  if (isError(one) && isError(other)) return one.code === other.code;
  return (one ?? '') === (other ?? '');
}
