import type { None, Rate } from '../../domain/kinds';
import { elapsedRate } from '../../domain/rates';
import { readDate } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';

const [START, END, REFERENCE_DATE] = PARAMETER_NAMES.ELAPSED;

/** ELAPSED: 기간경과율. */
export function elapsed(start: unknown, end: unknown, referenceDate: unknown): Rate | None {
  const rate = elapsedRate(
    readDate(start, START),
    readDate(end, END),
    readDate(referenceDate, REFERENCE_DATE),
  );
  if (!rate.ok) throw Refusal.inArgument(END, rate.problem);
  return rate.value;
}
