import { formatDay } from '../../domain/day';
import { NONE, type None } from '../../domain/kinds';
import { formatPeriod } from '../../domain/period';
import { readDate } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';

const [START, END] = PARAMETER_NAMES.PERIODTEXT;

/** PERIODTEXT: a period as documents print it; an end that is none stays open, none of either is `"-"`. */
export function periodText(startArgument: unknown, endArgument: unknown): string | None {
  const start = readDate(startArgument, START);
  const end = readDate(endArgument, END);
  if (start === null && end === null) return NONE;
  if (start !== null && end !== null && end < start) {
    const text = `${formatDay(start)} ~ ${formatDay(end)}`;
    throw Refusal.inArgument(END, { code: 'periodReversed', params: { text } });
  }
  return formatPeriod(start, end);
}
