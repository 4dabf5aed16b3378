import type { ICellData } from '@univerjs/core';
import type { Area } from '../book/types';

/** The cells that a formula fills besides its own, with the values that were saved of them. */
export interface FilledArea {
  readonly area: Area;
  /** Entered for this area ({=…}), whatever it comes to. */
  readonly isFixed: boolean;
  readonly first: ICellData;
  readonly values: { readonly target: ICellData; readonly value: ICellData }[];
}

/** A formula that comes to one value repeats it in all cells that it was entered for. */
export function repeatsOneValue({ area, isFixed, values }: FilledArea): boolean {
  const [first] = values;
  return (
    isFixed &&
    values.length === area.rows * area.columns &&
    first?.value.v !== undefined &&
    values.every(({ value }) => value.v === first.value.v && value.t === first.value.t)
  );
}

/** Its cells as they were saved, without the formula. */
export function frozen({ area, first, values }: FilledArea): Area {
  delete first.f;
  for (const { target, value } of values) Object.assign(target, value);
  return area;
}
