import { NONE, type None, type Rate } from '../domain/kinds';
import { executionRate, roundRate } from '../domain/rates';
import { readAmount, readDigits } from './arguments';
import { PARAMETER_NAMES } from './parameterNames';
import { Refusal } from './problems';

const [SPENT, BASE, DIGITS] = PARAMETER_NAMES.EXECRATE;

/** EXECRATE: 집행률, and any share of a whole. */
export function execRate(
  spentArgument: unknown,
  baseArgument: unknown,
  digitsArgument: unknown,
): Rate | None {
  const spent = readAmount(spentArgument, SPENT);
  const base = readAmount(baseArgument, BASE);
  const digits = readDigits(digitsArgument, DIGITS);
  if (spent === NONE || base === NONE) return NONE;
  // Zero is zero in any unit.
  if (spent.isMoney !== base.isMoney && spent.value !== 0 && base.value !== 0) {
    throw Refusal.of('unlikeAmounts', { first: SPENT, second: BASE });
  }
  const rate = executionRate(spent.value, base.value);
  return rate === NONE || digits === null ? rate : roundRate(rate, digits);
}
