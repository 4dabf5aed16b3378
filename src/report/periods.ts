import { partsOf } from '../domain/day';
import { NONE, type Day } from '../domain/kinds';
import type { Total } from '../domain/rollupTotal';
import type { PeriodOfPlan } from './blocks';
import type { ReportTables } from './reportTables';

/** What all programmes together were to spend, and spent, up to the end of a period of 계획. */
export interface PeriodFigures extends PeriodOfPlan, Pick<Total, 'target' | 'spent' | 'rateOfTarget'> {}

/** So many days are told one by one; of more, those that end a quarter. */
const MOST_PERIODS = 12;

/**
 * The periods of 계획 in their order, each up to one of its 기준일. The running one is as far as the workbook's 기준일; of one
 * that has not begun only the target is known.
 */
export function periodsOf(
  tables: ReportTables,
  totalBy: (day: Day) => Pick<Total, 'target' | 'spent' | 'rateOfTarget'>,
): readonly PeriodFigures[] {
  const today = tables.referenceDate;
  if (today === null) return [];
  const days = [...new Set(tables.rows('plans').flatMap(({ record }) => record.date ?? []))].sort(
    (one, other) => one - other,
  );
  const ends = days.length > MOST_PERIODS ? days.filter(endsQuarter) : days;
  return ends.map((until, index) => {
    const after = ends[index - 1] ?? null;
    const byEnd = totalBy(until);
    const { target } = byEnd;
    if (after !== null && today <= after) return { after, until, target, spent: NONE, rateOfTarget: NONE };
    const { spent, rateOfTarget } = today < until ? totalBy(today) : byEnd;
    return { after, until, target, spent, rateOfTarget };
  });
}

function endsQuarter(day: Day): boolean {
  const next = partsOf((day + 1) as Day);
  return next.day === 1 && next.month % 3 === 1;
}
