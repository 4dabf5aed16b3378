import { ACHIEVEMENT_TYPES, achievementRate } from '../../domain/achievement';
import { NONE, type None, type Rate } from '../../domain/kinds';
import { readLikeAmounts } from '../arguments/amounts';
import { readDigits, readWord, shown } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';
import { rounded } from './rounded';

const [ACTUAL, TARGET, TYPE, BASE, DIGITS] = PARAMETER_NAMES.ACHIEVEMENT;

/** ACHIEVEMENT: 달성률 by 유형. */
export function achievement(
  actualArgument: unknown,
  targetArgument: unknown,
  typeArgument: unknown,
  baseArgument: unknown,
  digits: unknown,
): Rate | None {
  const type = readWord(typeArgument, TYPE, ACHIEVEMENT_TYPES);
  const [actual, target, base] = readLikeAmounts([
    [actualArgument, ACTUAL],
    [targetArgument, TARGET],
    [baseArgument, BASE],
  ]);
  if (type === '유지' && base !== NONE && base < 0) {
    throw Refusal.of('notTolerance', { argument: BASE, came: shown(base) });
  }
  return rounded(achievementRate(actual, target, type, base), readDigits(digits, DIGITS));
}
