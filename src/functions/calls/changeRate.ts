import type { None, Rate } from '../../domain/kinds';
import { changeRate as changeOf, type NEW } from '../../domain/rates';
import { readLikeAmounts } from '../arguments/amounts';
import { readDigits } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { rounded } from './rounded';

const [CURRENT, PREVIOUS, DIGITS] = PARAMETER_NAMES.CHANGERATE;

/** CHANGERATE: 증감률. */
export function changeRate(
  currentArgument: unknown,
  previousArgument: unknown,
  digits: unknown,
): Rate | None | typeof NEW {
  const [current, previous] = readLikeAmounts([
    [currentArgument, CURRENT],
    [previousArgument, PREVIOUS],
  ]);
  return rounded(changeOf(current, previous), readDigits(digits, DIGITS));
}
