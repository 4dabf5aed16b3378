import type { None, Rate } from '../../domain/kinds';
import { unspentRate as unspentOf } from '../../domain/rates';
import { readLikeAmounts } from '../arguments/amounts';
import { readDigits } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { rounded } from './rounded';

const [BUDGET, SPENT, CARRIED_OVER, DIGITS] = PARAMETER_NAMES.UNSPENTRATE;

/** UNSPENTRATE: 불용률. */
export function unspentRate(
  budgetArgument: unknown,
  spentArgument: unknown,
  carriedOverArgument: unknown,
  digits: unknown,
): Rate | None {
  const [budget, spent, carriedOver] = readLikeAmounts([
    [budgetArgument, BUDGET],
    [spentArgument, SPENT],
    [carriedOverArgument, CARRIED_OVER],
  ]);
  return rounded(unspentOf(budget, spent, carriedOver), readDigits(digits, DIGITS));
}
