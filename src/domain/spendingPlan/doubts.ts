import { formatDay } from '../day';
import { formatWon } from '../money';
import type { Day, Problem, Won } from '../kinds';

/** Why targets may not be meant as they were written. They are asked about, never refused. */
export type PlanDoubtCode =
  | 'planFalls' // {day, target, earlierDay, earlier} – a 누계 that becomes less
  | 'planOverEligible' // {day, target, eligible}
  | 'planOverBudget' // {day, target, budget}
  | 'planTiny'; // {day, target, whole} – the last target is not a hundredth of 대상액 or 예산현액: 천원 taken for 원

/** A target as it is to stand. */
export interface PlanLine {
  readonly day: Day;
  /** 목표액, cumulative. */
  readonly target: Won;
  /** 신속집행 대상액; none is the 예산현액. */
  readonly eligible: Won | null;
}

/** A whole in comparison with which a target is asked about when it is not even a hundredth. */
const HUNDREDTH = 100;

/**
 * Doubts about all targets of one programme.
 *
 * @param budget 예산현액; null where none is known
 */
export function planDoubts(
  lines: readonly PlanLine[],
  budget: Won | null,
): readonly Problem<PlanDoubtCode>[] {
  const sorted = [...lines].sort((one, other) => one.day - other.day);
  const doubts: Problem<PlanDoubtCode>[] = [];
  sorted.forEach(({ day, target, eligible }, index) => {
    const shown = { day: formatDay(day), target: formatWon(target) };
    const earlier = sorted[index - 1];
    if (earlier && target < earlier.target) {
      const than = { earlierDay: formatDay(earlier.day), earlier: formatWon(earlier.target) };
      doubts.push({ code: 'planFalls', params: { ...shown, ...than } });
    }
    if (eligible !== null && target > eligible) {
      doubts.push({ code: 'planOverEligible', params: { ...shown, eligible: formatWon(eligible) } });
    }
    if (budget !== null && target > budget) {
      doubts.push({ code: 'planOverBudget', params: { ...shown, budget: formatWon(budget) } });
    }
  });
  const last = sorted.at(-1);
  const whole = last?.eligible ?? budget;
  if (last && whole !== null && last.target > 0 && last.target * HUNDREDTH <= whole) {
    const params = { day: formatDay(last.day), target: formatWon(last.target), whole: formatWon(whole) };
    doubts.push({ code: 'planTiny', params });
  }
  return doubts;
}
