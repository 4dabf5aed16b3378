import { NONE, type None, type Rate } from './kinds';
import { subtract } from './rounding';

/** One row of 등급표: the 등급 of a rate that is 하한 or above. */
export interface GradeStep<Grade> {
  readonly from: Rate;
  readonly grade: Grade;
}

/**
 * 등급: that of the highest 하한 which the rate reaches, whatever the order of the steps. None below all of them.
 *
 * Compared in decimals; of two steps with one 하한 the first holds.
 *
 * @example
 * gradeOf(0.9, [{ from: 0.9, grade: 'A' }, { from: 0, grade: 'B' }])  //=> 'A'
 */
export function gradeOf<Grade>(rate: Rate | None, steps: readonly GradeStep<Grade>[]): Grade | None {
  if (rate === NONE) return NONE;
  let highest: GradeStep<Grade> | null = null;
  for (const step of steps) {
    if (subtract(rate, step.from) < 0) continue;
    if (highest === null || step.from > highest.from) highest = step;
  }
  return highest === null ? NONE : highest.grade;
}
