import { NONE, type None } from '../../domain/kinds';
import { readAmount } from './scalars';
import { Refusal } from '../problems';

/** An argument and the parameter it was given for. */
type Given = readonly [value: unknown, argument: string];

/**
 * Amounts that are set against each other, in the order given: all money texts, or all numbers. Zero is zero in any
 * unit.
 */
export function readLikeAmounts<const Arguments extends readonly Given[]>(
  given: Arguments,
): { -readonly [Position in keyof Arguments]: number | None } {
  const amounts = given.map(([value, argument]) => ({ argument, amount: readAmount(value, argument) }));
  const counting = amounts.flatMap(({ argument, amount }) =>
    amount === NONE || amount.value === 0 ? [] : [{ argument, isMoney: amount.isMoney }],
  );
  const other = counting.find(({ isMoney }) => isMoney !== counting[0]!.isMoney);
  if (other !== undefined) {
    throw Refusal.of('unlikeAmounts', { first: counting[0]!.argument, second: other.argument });
  }
  return amounts.map(({ amount }) => (amount === NONE ? NONE : amount.value)) as never;
}
