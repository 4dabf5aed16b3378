import { dayOf, partsOf } from '../../domain/day';
import { NONE, type None, type Won } from '../../domain/kinds';
import { LOOK_AT, type LookAt } from '../../domain/lookAt';
import { matchKey } from '../../domain/matching';
import { quarterlyProgress } from '../../domain/spendingPlan/progress';
import type { ReportFigures } from '../figures';
import type { ReportTables } from '../reportTables';

/** What the amounts of a quarter are made of. */
interface Ledgers {
  readonly tables: ReportTables;
  readonly figures: ReportFigures;
}

type Amount = 'target' | 'spent';
type Figure<F> = F extends Amount ? Won | None | LookAt : number | None | LookAt;

/** 목표액, 집행액 or 목표대비 of a programme from the year's beginning to the end of a quarter (1–4). */
export function cumulativeOf<F extends Amount | 'rate'>(
  source: Ledgers,
  at: number,
  quarter: number,
  field: F,
): Figure<F> {
  return (progressOf(source, at)?.[quarter - 1]?.[field] ?? NONE) as Figure<F>;
}

/** What of it falls to the quarter itself: what has come since the last quarter that has an amount. */
export function ownOf(source: Ledgers, at: number, quarter: number, field: Amount): Won | None | LookAt {
  const until = cumulativeOf(source, at, quarter, field);
  if (typeof until !== 'number') return until;
  const earlier = [1, 2, 3]
    .filter((one) => one < quarter)
    .map((one) => cumulativeOf(source, at, one, field))
    .filter((one): one is Won => typeof one === 'number')
    .at(-1);
  return (until - (earlier ?? 0)) as Won;
}

/** 계획 대 실적 of the quarters of the programme's year; null where nothing says which year. */
function progressOf({ tables, figures }: Ledgers, at: number) {
  const { number, fiscalYear } = figures.programmes[at]!.record;
  const { referenceDate } = tables;
  const year = fiscalYear ?? (referenceDate === null ? null : partsOf(referenceDate).year);
  if (year === null || dayOf(year, 1, 1) === null) return null;
  if (figures.rollup.lines[at]!.spent === LOOK_AT)
    return [1, 2, 3, 4].map(() => ({ target: NONE, spent: LOOK_AT, rate: LOOK_AT }));
  const own = ({ record }: { readonly record: { readonly number: string } }) =>
    matchKey(record.number) === matchKey(number);
  const plans = tables.rows('plans').filter(own);
  const payments = tables.rows('payments').filter(own);
  return quarterlyProgress(
    year,
    plans.map(({ record }) => record),
    payments.map(({ record }) => record),
    referenceDate,
  );
}
