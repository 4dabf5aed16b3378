import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Core } from '../book/core';

/**
 * Lets SORT sort a copy. Univer 0.25.1 puts the very cells of the range into order that every other formula over it reads
 * in the same calculation: `=SORT(A1:A3)` made `=UNIQUE(A1:A3)` beside it come out sorted.
 */
export function sortCopies({ services }: Core): void {
  const sort = services.functions.getExecutor('SORT');
  if (!sort) throw new Error('Univer has no SORT.');
  const calculate = sort.calculate.bind(sort) as (...values: BaseValueObject[]) => BaseValueObject;
  sort.calculate = (array: BaseValueObject, ...others: BaseValueObject[]) =>
    calculate(array.isArray() ? array.mapValue((cell) => cell) : array, ...others);
}
