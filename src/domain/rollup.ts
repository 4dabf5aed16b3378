import { dayOf } from './day';
import { NONE, type Day, type None, type Rate, type Won } from './kinds';
import {
  elapsedRate,
  executionRate,
  executionStatus,
  type ExecutionStatus,
  type StatusMargins,
} from './rates';

/** A programme (사업) as a summary needs it. */
export interface Programme {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly start: Day | null;
  readonly end: Day | null;
  /** False for 예산구분 비예산: a programme without budget has no 집행률. */
  readonly isBudgeted: boolean;
  readonly fiscalYear: number | null;
}

/** What the ledgers hold of a programme; `spent` is none where there is no row at all. */
export interface ProgrammeMoney {
  readonly budget: Won | None;
  readonly spent: Won | None;
}

interface RollupLine extends ProgrammeMoney {
  readonly programme: Programme;
  /** 집행잔액; of a programme without entries its 예산현액. */
  readonly remaining: Won | None;
  readonly rate: Rate | None;
  readonly elapsed: Rate | None;
  readonly status: ExecutionStatus | '비예산';
}

export interface Rollup {
  readonly lines: readonly RollupLine[];
  readonly total: ProgrammeMoney & { readonly remaining: Won; readonly rate: Rate | None };
  /** 집행 미입력: budgeted programmes without entries, left out of the total's 집행률. */
  readonly missing: { readonly programmes: number; readonly budget: Won };
}

/**
 * Sums programmes up: a line each, and 합계.
 *
 * 합계 sums every line; its 집행률 alone is over the budgeted programmes that have entries, for a missing entry is not
 * a zero. Percentages are never averaged.
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
  const rated = lines.filter(({ programme, spent }) => programme.isBudgeted && spent !== NONE);
  const missing = lines.filter(({ programme, spent }) => programme.isBudgeted && spent === NONE);
  const hasEntries = lines.some(({ spent }) => spent !== NONE);
  return {
    lines,
    total: {
      budget: sumOf(lines, 'budget'),
      spent: hasEntries ? sumOf(lines, 'spent') : NONE,
      remaining: sumOf(lines, 'remaining'),
      rate: executionRate(rated.length === 0 ? NONE : sumOf(rated, 'spent'), sumOf(rated, 'budget')),
    },
    missing: { programmes: missing.length, budget: sumOf(missing, 'budget') },
  };
}

function lineOf(
  programme: Programme,
  { budget, spent }: ProgrammeMoney,
  referenceDate: Day | null,
  margins: StatusMargins,
): RollupLine {
  const rate = programme.isBudgeted ? executionRate(spent, budget) : NONE;
  const elapsed = elapsedOf(programme, referenceDate);
  return {
    programme,
    budget,
    spent,
    remaining: budget === NONE || spent === NONE ? budget : ((budget - spent) as Won),
    rate,
    elapsed,
    status: programme.isBudgeted ? executionStatus(rate, elapsed, margins) : '비예산',
  };
}

/** 기간경과율 within 회계연도 where one is given: budget and time are those of the year. */
function elapsedOf({ start, end, fiscalYear }: Programme, referenceDate: Day | null): Rate | None {
  if (start === null || end === null) return NONE;
  let [from, to] = [start, end];
  if (fiscalYear !== null) {
    const [first, last] = [dayOf(fiscalYear, 1, 1), dayOf(fiscalYear, 12, 31)];
    if (first === null || last === null) return NONE;
    [from, to] = [Math.max(start, first) as Day, Math.min(end, last) as Day];
  }
  const elapsed = elapsedRate(from, to, referenceDate);
  return elapsed.ok ? elapsed.value : NONE;
}

function sumOf(lines: readonly RollupLine[], what: 'budget' | 'spent' | 'remaining'): Won {
  return lines.reduce((sum, line) => {
    const amount = line[what];
    return amount === NONE ? sum : sum + amount;
  }, 0) as Won;
}
