import { isSameNumber } from './sameValue';
import { ErrorValue, finite, numberOf, scalarOf, textOf, Unknown, type Value } from './values';

type Operator = (left: Value, right: Value) => number | string | boolean;

/** Operators between two values, as Excel computes them. */
export const BINARY: Readonly<Record<string, Operator>> = {
  '+': (left, right) => sum(numberOf(left), numberOf(right)),
  '-': (left, right) => sum(numberOf(left), -numberOf(right)),
  '*': (left, right) => finite(numberOf(left) * numberOf(right)),
  '/': (left, right) => {
    const dividend = numberOf(left);
    const divisor = numberOf(right);
    if (divisor === 0) throw new ErrorValue('#DIV/0!');
    return finite(dividend / divisor);
  },
  '^': (left, right) => {
    const base = numberOf(left);
    const exponent = numberOf(right);
    if (base === 0 && exponent <= 0) throw new ErrorValue(exponent === 0 ? '#NUM!' : '#DIV/0!');
    return finite(base ** exponent);
  },
  '&': (left, right) => textOf(left) + textOf(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => order('<', left, right) < 0,
  '>': (left, right) => order('>', left, right) > 0,
  '<=': (left, right) => order('<=', left, right) <= 0,
  '>=': (left, right) => order('>=', left, right) >= 0,
};

/** Excel takes what is left of two almost equal numbers for nothing: 0.3 − 0.2 − 0.1 is 0. */
function sum(left: number, right: number): number {
  const total = finite(left + right);
  return isSameNumber(left, -right) ? 0 : total;
}

/** Numbers come before texts, texts before booleans; an empty cell is 0, "" or FALSE. */
function compare(left: Value, right: Value): number {
  const [one, other] = filledIn(scalarOf(left), scalarOf(right));
  if (typeof one === 'number' && typeof other === 'number') {
    return isSameNumber(one, other) ? 0 : one - other;
  }
  if (typeof one !== typeof other) return rank(one) - rank(other);
  const [upper, otherUpper] = [String(one), String(other)].map((text) => text.toUpperCase());
  if (upper === otherUpper) return 0;
  return upper! < otherUpper! ? -1 : 1;
}

/** Which of two texts comes first is a matter of Excel's language. */
function order(operator: string, left: Value, right: Value): number {
  const difference = compare(left, right);
  const areTexts = typeof scalarOf(left) === 'string' && typeof scalarOf(right) === 'string';
  if (areTexts && difference !== 0) throw new Unknown(operator);
  return difference;
}

type Filled = number | string | boolean;

function filledIn(one: Filled | null, other: Filled | null): [Filled, Filled] {
  return [one ?? emptyLike(other), other ?? emptyLike(one)];
}

function emptyLike(value: Filled | null): Filled {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function rank(value: Filled): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
