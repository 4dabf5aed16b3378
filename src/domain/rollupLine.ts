import { dayOf } from './day';
import { NONE, type Day, type None, type Rate, type Won } from './kinds';
import {
  elapsedRate,
  executionRate,
  executionStatus,
  type ExecutionStatus,
  type StatusMargins,
} from './rates';
import { LOOK_AT, type LookAt } from './lookAt';

/** A programme (사업) as a summary needs it. */
export interface Programme {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly start: Day | null;
  readonly end: Day | null;
  /** False for 예산구분 비예산: a programme without budget has no 집행률. 확인 where the word is none of the column's. */
  readonly isBudgeted: boolean | LookAt;
  readonly fiscalYear: number | null;
  /** A date or 회계연도 stands there that is none. */
  readonly isPeriodDoubtful?: boolean;
}

/**
 * What the ledgers hold of a programme; `spent` is none where there is no row at all, `target` where its plan has no row, null where there is no 계획 at all. 확인
 * stands where a row is to look at.
 */
export interface ProgrammeMoney {
  readonly budget: Won | None | LookAt;
  readonly spent: Won | None | LookAt;
  /** 목표액 of the running period. */
  readonly target?: Won | None | LookAt | null;
}

export interface RollupLine extends ProgrammeMoney {
  readonly target: Won | None | LookAt;
  readonly programme: Programme;
  /** 집행잔액; of a programme without entries its 예산현액. */
  readonly remaining: Won | None | LookAt;
  readonly rate: Rate | None | LookAt;
  readonly elapsed: Rate | None | LookAt;
  readonly status: ExecutionStatus | '비예산' | LookAt;
  /** 목표대비: 집행액 ÷ 목표액. */
  readonly rateOfTarget: Rate | None | LookAt;
  /** 목표집행률: 목표액 ÷ 예산현액. */
  readonly targetRate: Rate | None | LookAt;
}

/** A programme's line of a summary. */
export function lineOf(
  programme: Programme,
  { budget, spent, target: planned = null }: ProgrammeMoney,
  referenceDate: Day | null,
  margins: StatusMargins,
): RollupLine {
  const { isBudgeted } = programme;
  const elapsed = programme.isPeriodDoubtful ? LOOK_AT : elapsedOf(programme, referenceDate);
  const rate = shareOf(isBudgeted, spent, budget);
  const target = planned ?? NONE;
  // Without any plan nothing of it is doubtful, whatever the budget.
  const targetRate = planned === null ? NONE : shareOf(isBudgeted, target, budget);
  return {
    programme,
    budget,
    spent,
    target,
    remaining: remainingOf(budget, spent),
    rate,
    elapsed,
    status: statusOf(isBudgeted, rate, elapsed, targetRate, margins),
    rateOfTarget: planned === null ? NONE : shareOf(isBudgeted, spent, target),
    targetRate,
  };
}

/** A programme without budget has no share of anything. */
function shareOf(
  isBudgeted: Programme['isBudgeted'],
  part: Won | None | LookAt,
  whole: Won | None | LookAt,
): Rate | None | LookAt {
  if (isBudgeted === false) return NONE;
  if (isBudgeted === true && typeof part === 'number' && typeof whole === 'number')
    return executionRate(part, whole);
  return isBudgeted === LOOK_AT || part === LOOK_AT || whole === LOOK_AT ? LOOK_AT : NONE;
}

function statusOf(
  isBudgeted: Programme['isBudgeted'],
  rate: Rate | None | LookAt,
  elapsed: Rate | None | LookAt,
  targetRate: Rate | None | LookAt,
  margins: StatusMargins,
): RollupLine['status'] {
  if (isBudgeted === false) return '비예산';
  if (rate === LOOK_AT || elapsed === LOOK_AT || targetRate === LOOK_AT) return LOOK_AT;
  return executionStatus(rate, elapsed, margins, targetRate);
}

function remainingOf(budget: Won | None | LookAt, spent: Won | None | LookAt): Won | None | LookAt {
  if (budget === LOOK_AT || spent === LOOK_AT) return LOOK_AT;
  return budget === NONE || spent === NONE ? budget : ((budget - spent) as Won);
}

/** 기간경과율 within 회계연도 where one is given: budget and time are those of the year. Of no year it is to look at. */
function elapsedOf({ start, end, fiscalYear }: Programme, referenceDate: Day | null): Rate | None | LookAt {
  const year = fiscalYear === null ? null : boundsOf(fiscalYear);
  if (fiscalYear !== null && year === null) return LOOK_AT;
  if (start === null || end === null) return NONE;
  const from = year === null ? start : (Math.max(start, year.first) as Day);
  const to = year === null ? end : (Math.min(end, year.last) as Day);
  const elapsed = elapsedRate(from, to, referenceDate);
  return elapsed.ok ? elapsed.value : NONE;
}

type Year = { readonly first: Day; readonly last: Day } | null;
/** Programmes share a year or two: each is worked out once. */
const years = new Map<number, Year>();

function boundsOf(year: number): Year {
  let bounds = years.get(year);
  if (bounds === undefined) {
    const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    bounds = first === null || last === null ? null : { first, last };
    years.set(year, bounds);
  }
  return bounds;
}
