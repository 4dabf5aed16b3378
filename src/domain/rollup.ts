import type { Day } from './kinds';
import type { StatusMargins } from './rates';
import { lineOf, type Programme, type ProgrammeMoney, type RollupLine } from './rollupLine';
import { sumUp, type Sum } from './rollupTotal';

export interface Rollup extends Sum {
  readonly lines: readonly RollupLine[];
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
  return { lines, ...sumUp(lines) };
}
