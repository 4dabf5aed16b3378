import { LAST_DAY } from '../../domain/day';
import { NONE, type Day, type None } from '../../domain/kinds';
import { readPeriod, type Period } from '../../domain/period';
import { isNone, readYearNumber, shown, single } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';

const [TEXT, YEAR] = PARAMETER_NAMES.PERIODSTART;

/** 1927. 5. 18.: a number from here on is a date, a whole one below it a year. */
const FIRST_DATE = 10_000;

/** PERIODSTART: the first day of a period text, `"-"` where it names none. */
export function periodStart(text: unknown, year: unknown): Day | None {
  return periodOf(text, year).start ?? NONE;
}

/** PERIODEND: the last day of a period text, `"-"` where it names none. */
export function periodEnd(text: unknown, year: unknown): Day | None {
  return periodOf(text, year).end ?? NONE;
}

function periodOf(text: unknown, yearArgument: unknown): Period {
  const cell = single(text, TEXT);
  const year = readYearNumber(yearArgument, YEAR);
  if (isNone(cell) || cell === 0) return { start: null, end: null };
  if (typeof cell === 'number' && cell >= FIRST_DATE && cell < LAST_DAY + 1) {
    const day = Math.floor(cell) as Day;
    return { start: day, end: day };
  }
  // 6.1 may have been typed as 6.10.
  if (typeof cell !== 'string' && !Number.isInteger(cell)) {
    throw Refusal.of('notPeriod', { argument: TEXT, came: shown(cell) });
  }
  const period = readPeriod(String(cell), year);
  if (!period.ok) throw Refusal.inArgument(TEXT, period.problem);
  return period.value;
}
