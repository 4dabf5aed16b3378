import { NONE, type Day, type None, type Rate, type Won } from '../kinds';
import { SPENT } from '../ledger';
import { matchText } from '../matching';
import { executionRate } from '../rates';
import { periodsOf, type PlanPeriod } from './periods';

/** A quarter's 계획 대 실적, both cumulative up to its end. */
export interface QuarterProgress {
  readonly quarter: PlanPeriod;
  /** 목표액 up to the latest 기준일 of the plan within the quarter; none where there is none. */
  readonly target: Won | None;
  /** 집행액 up to {@link until}; none of a quarter that has not begun on 기준일. */
  readonly spent: Won | None;
  /** The quarter's end, or 기준일 while it runs; null of one that has not begun. */
  readonly until: Day | null;
  /** 목표대비 = 집행액 ÷ 목표액. */
  readonly rate: Rate | None;
}

/** A payment, as far as it counts here. */
interface Payment {
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
}

/** A target: cumulative, up to a day. A row without a day belongs to no quarter. */
interface Target {
  readonly date: Day | null;
  readonly target: Won;
}

/**
 * 분기별 계획 대 실적 of one programme in a year. Payments count as SUMIFS counts them: 지출 less 반납, undated rows always –
 * the year's workbook is the year's money, so that earlier days count in its first quarter.
 *
 * @param referenceDate 기준일; none counts everything
 */
export function quarterlyProgress(
  year: number,
  plans: readonly Target[],
  payments: readonly Payment[],
  referenceDate: Day | null,
): readonly QuarterProgress[] {
  return periodsOf(year, '분기').map((quarter) => {
    const hasBegun = referenceDate === null || referenceDate >= quarter.start;
    const until = !hasBegun
      ? null
      : referenceDate === null
        ? quarter.end
        : earlierOf(quarter.end, referenceDate);
    const target = targetIn(quarter, plans);
    const spent = until === null || payments.length === 0 ? NONE : spentUntil(payments, until);
    return { quarter, target, spent, until, rate: executionRate(spent, target) };
  });
}

function targetIn({ start, end }: PlanPeriod, plans: readonly Target[]): Won | None {
  let found: { readonly date: Day; readonly target: Won } | null = null;
  for (const { date, target } of plans) {
    const isInside = date !== null && date >= start && date <= end;
    if (isInside && (found === null || date >= found.date)) found = { date, target };
  }
  return found === null ? NONE : found.target;
}

function spentUntil(payments: readonly Payment[], until: Day): Won {
  return payments
    .filter(({ date }) => date === null || date <= until)
    .reduce((sum, { kind, amount }) => sum + (SPENT.get(matchText(kind)) ?? 0) * amount, 0) as Won;
}

function earlierOf(one: Day, other: Day): Day {
  return Math.min(one, other) as Day;
}
