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
 * What the ledgers hold of a programme; `spent` is none where there is no row at all, 확인 stands where a row is to look at.
 */
export interface ProgrammeMoney {
  readonly budget: Won | None | LookAt;
  readonly spent: Won | None | LookAt;
}

interface RollupLine extends ProgrammeMoney {
  readonly programme: Programme;
  /** 집행잔액; of a programme without entries its 예산현액. */
  readonly remaining: Won | None | LookAt;
  readonly rate: Rate | None | LookAt;
  readonly elapsed: Rate | None | LookAt;
  readonly status: ExecutionStatus | '비예산' | LookAt;
}

interface Total {
  readonly budget: Won;
  readonly spent: Won | None;
  readonly remaining: Won;
  readonly rate: Rate | None;
}

export interface Rollup {
  readonly lines: readonly RollupLine[];
  readonly total: Total;
  /** 집행 미입력: budgeted programmes without entries, left out of the total's 집행률. */
  readonly missing: { readonly programmes: number; readonly budget: Won };
}

/**
 * Sums programmes up: a line each, and 합계.
 *
 * 합계 sums every line; its 집행률 alone is over the budgeted programmes that have entries, for a missing entry is not
 * a zero. A programme that shows 확인 for money is left out. Percentages are never averaged.
 */
export function rollUp(
  programmes: readonly Programme[],
  money: readonly ProgrammeMoney[],
  referenceDate: Day | null,
  margins: StatusMargins,
): Rollup {
  const lines = programmes.map((programme, index) =>
    lineOf(programme, money[index]!, referenceDate, margins),
  );
  return { lines, ...totalOf(lines) };
}

function totalOf(lines: readonly RollupLine[]): Omit<Rollup, 'lines'> {
  let [budget, spent, remaining, entries] = [0, 0, 0, 0];
  let [ratedBudget, ratedSpent, rated] = [0, 0, 0];
  let [missingBudget, missing] = [0, 0];
  for (const line of lines) {
    if (line.rate === LOOK_AT || line.remaining === LOOK_AT) continue;
    const ofLine = numberOf(line.budget);
    budget += ofLine;
    remaining += numberOf(line.remaining);
    if (line.spent !== NONE) {
      entries++;
      spent += numberOf(line.spent);
    }
    if (!line.programme.isBudgeted) continue;
    if (line.spent === NONE) {
      missing++;
      missingBudget += ofLine;
    } else {
      rated++;
      ratedBudget += ofLine;
      ratedSpent += numberOf(line.spent);
    }
  }
  return {
    total: {
      budget: budget as Won,
      spent: entries > 0 ? (spent as Won) : NONE,
      remaining: remaining as Won,
      rate: executionRate(rated === 0 ? NONE : ratedSpent, ratedBudget),
    },
    missing: { programmes: missing, budget: missingBudget as Won },
  };
}

function numberOf(amount: Won | None | LookAt): number {
  return typeof amount === 'number' ? amount : 0;
}

function lineOf(
  programme: Programme,
  { budget, spent }: ProgrammeMoney,
  referenceDate: Day | null,
  margins: StatusMargins,
): RollupLine {
  const { isBudgeted } = programme;
  const elapsed = programme.isPeriodDoubtful ? LOOK_AT : elapsedOf(programme, referenceDate);
  if (budget === LOOK_AT || spent === LOOK_AT || isBudgeted === LOOK_AT) {
    const rate = isBudgeted === false ? NONE : LOOK_AT;
    const status = isBudgeted === false ? '비예산' : LOOK_AT;
    return { programme, budget, spent, remaining: remainingOf(budget, spent), rate, elapsed, status };
  }
  const rate = isBudgeted ? executionRate(spent, budget) : NONE;
  return {
    programme,
    budget,
    spent,
    remaining: remainingOf(budget, spent),
    rate,
    elapsed,
    status: !isBudgeted ? '비예산' : elapsed === LOOK_AT ? LOOK_AT : executionStatus(rate, elapsed, margins),
  };
}

function remainingOf(budget: Won | None | LookAt, spent: Won | None | LookAt): Won | None | LookAt {
  if (budget === LOOK_AT || spent === LOOK_AT) return LOOK_AT;
  return budget === NONE || spent === NONE ? budget : ((budget - spent) as Won);
}

/** 기간경과율 within 회계연도 where one is given: budget and time are those of the year. */
function elapsedOf({ start, end, fiscalYear }: Programme, referenceDate: Day | null): Rate | None {
  if (start === null || end === null) return NONE;
  let [from, to] = [start, end];
  if (fiscalYear !== null) {
    const [first, last] = yearBounds(fiscalYear);
    if (first === null || last === null) return NONE;
    [from, to] = [Math.max(start, first) as Day, Math.min(end, last) as Day];
  }
  const elapsed = elapsedRate(from, to, referenceDate);
  return elapsed.ok ? elapsed.value : NONE;
}

/** Programmes share a year or two: each is worked out once. */
const boundsOfYear = new Map<number, readonly [Day | null, Day | null]>();

function yearBounds(year: number): readonly [Day | null, Day | null] {
  let bounds = boundsOfYear.get(year);
  if (bounds === undefined) {
    bounds = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    boundsOfYear.set(year, bounds);
  }
  return bounds;
}
