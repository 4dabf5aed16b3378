import type { None, Rate } from '../../domain/kinds';
import { executionRate } from '../../domain/rates';
import { readLikeAmounts } from '../arguments/amounts';
import { readDigits } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { rounded } from './rounded';

const [SPENT, BASE, DIGITS] = PARAMETER_NAMES.EXECRATE;

/** EXECRATE: 집행률, and any share of a whole. */
export function execRate(spentArgument: unknown, baseArgument: unknown, digits: unknown): Rate | None {
  const [spent, base] = readLikeAmounts([
    [spentArgument, SPENT],
    [baseArgument, BASE],
  ]);
  return rounded(executionRate(spent, base), readDigits(digits, DIGITS));
}
