import { NONE, type None, type Rate, type Won } from './kinds';
import { LOOK_AT, type LookAt } from './lookAt';
import { executionRate } from './rates';
import type { RollupLine } from './rollupLine';

/** What a total has in each column of money and rates. */
export interface Total {
  readonly budget: Won;
  readonly spent: Won | None;
  readonly remaining: Won;
  readonly rate: Rate | None;
  readonly target: Won | None;
  readonly rateOfTarget: Rate | None;
  readonly targetRate: Rate | None;
}

/** Programmes that a rate of the total leaves out, and the budget they have. */
interface LeftOut {
  readonly programmes: number;
  readonly budget: Won;
}

export interface Sum {
  readonly total: Total;
  /** 집행 미입력: budgeted programmes without entries, left out of 집행률 and 목표대비. */
  readonly missing: LeftOut;
  /** 목표 없음: budgeted programmes without a target, left out of 목표대비 and 목표집행률. */
  readonly untargeted: LeftOut;
}

/** A programme that shows 확인 for money is in no total. */
export function isLeftOut({ rate, remaining }: RollupLine): boolean {
  return rate === LOOK_AT || remaining === LOOK_AT;
}

/** 합계 of some lines: what is spent is set against the budget, or the target, of the programmes that have entries. */
export function sumUp(lines: readonly RollupLine[]): Sum {
  let [budget, spent, remaining, entries] = [0, 0, 0, 0];
  let [ratedBudget, ratedSpent, rated] = [0, 0, 0];
  let [missingBudget, missing] = [0, 0];
  let [untargetedBudget, untargeted] = [0, 0];
  let [target, targetedBudget, targeted] = [0, 0, 0];
  let [ratedTarget, spentOfTarget, ratedTargets] = [0, 0, 0];
  for (const line of lines) {
    if (isLeftOut(line)) continue;
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
    if (line.target === NONE) {
      untargeted++;
      untargetedBudget += ofLine;
    } else if (line.target !== LOOK_AT) {
      targeted++;
      target += line.target;
      targetedBudget += ofLine;
      if (line.spent === NONE) continue;
      ratedTargets++;
      ratedTarget += line.target;
      spentOfTarget += numberOf(line.spent);
    }
  }
  return {
    total: {
      budget: budget as Won,
      spent: entries > 0 ? (spent as Won) : NONE,
      remaining: remaining as Won,
      rate: executionRate(rated === 0 ? NONE : ratedSpent, ratedBudget),
      target: targeted > 0 ? (target as Won) : NONE,
      rateOfTarget: executionRate(ratedTargets === 0 ? NONE : spentOfTarget, ratedTarget),
      targetRate: executionRate(targeted === 0 ? NONE : target, targetedBudget),
    },
    missing: { programmes: missing, budget: missingBudget as Won },
    untargeted: { programmes: untargeted, budget: untargetedBudget as Won },
  };
}

function numberOf(amount: Won | None | LookAt): number {
  return typeof amount === 'number' ? amount : 0;
}
