import {
  BaseFunction,
  BooleanValueObject,
  NullValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Core } from '../book/core';
import { errorObject, toArray } from './valueObjects';

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';
type Value = string | number | boolean | null;

/**
 * `=`, `<>`, `<` … as Excel compares: a number is below every text and a text below FALSE and TRUE, texts are told apart
 * without case and without wildcards, an empty cell is 0, `""` or FALSE as the other side is.
 *
 * Univer's own takes TRUE for `""`, a `*` for a wildcard, and a 0 that once stood against a text for `""`; and it makes an
 * index of every cell that is compared, which took half the time of 확인 (test/bench/wholeBook.ts).
 */
export function installComparison(core: Core): void {
  core.services.functions.registerExecutors(new Comparison('COMPARE'));
}

class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator: Operator = '=';

  /** Called by Univer before each calculation: one function stands for all operators. */
  setCompareType(operator: Operator): void {
    this.operator = operator;
  }

  override calculate(left: FunctionVariantType, right: FunctionVariantType): BaseValueObject {
    const [one, other] = [left as BaseValueObject, right as BaseValueObject];
    if (one.isError()) return one;
    if (other.isError()) return other;
    if (!one.isArray() && !other.isArray()) return this.compared(one, other);
    const [ones, others] = [new Cells(one), new Cells(other)];
    const [rows, columns] = [Math.max(ones.rows, others.rows), Math.max(ones.columns, others.columns)];
    return toArray(rows, columns, (row, column) => {
      const [a, b] = [ones.at(row, column), others.at(row, column)];
      return a === undefined || b === undefined ? errorObject('#N/A') : this.compared(a, b);
    });
  }

  private compared(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
    if (one.isError()) return one;
    if (other.isError()) return other;
    return BooleanValueObject.create(meets(this.operator, difference(valueOf(one), valueOf(other))));
  }
}

/** One value, or a block of them; a block of one row or column is repeated, and beyond a larger one there is nothing. */
class Cells {
  readonly rows: number;
  readonly columns: number;
  private readonly block: ArrayValueObject | null;

  constructor(private readonly value: BaseValueObject) {
    this.block = value.isArray() ? (value as ArrayValueObject) : null;
    this.rows = this.block?.getRowCount() ?? 1;
    this.columns = this.block?.getColumnCount() ?? 1;
  }

  at(row: number, column: number): BaseValueObject | undefined {
    if (this.block === null) return this.value;
    const [y, x] = [this.rows === 1 ? 0 : row, this.columns === 1 ? 0 : column];
    if (y >= this.rows || x >= this.columns) return undefined;
    return this.block.get(y, x) ?? NullValueObject.create();
  }
}

function valueOf(object: BaseValueObject): Value {
  return object.isNull() ? null : (object.getValue() as Value);
}

/** Below, at or above 0 as the one lies below, at or above the other. */
function difference(one: Value, other: Value): number {
  const [a, b] = [one ?? emptyAs(other), other ?? emptyAs(one)];
  if (typeof a !== typeof b) return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (typeof a === 'string') return compareTexts(a, b as string);
  return Number(a) - Number(b);
}

const RANK = { number: 0, string: 1, boolean: 2 };

function emptyAs(other: Value): Value {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b ? 0 : a.localeCompare(b, 'ko') || (a < b ? -1 : 1);
}

function meets(operator: Operator, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}
