import { formatDay, partsOf } from './day';
import type { Day, Problem, Won } from './kinds';
import { formatWon } from './money';

/** Why an entry may not be meant as it was written. It is asked about, never refused. */
export type EntryDoubtCode =
  | 'overBudget' // {spent, budget, over} – 집행액 would be more than 예산현액
  | 'obligationOverBudget' // {obligated, budget, over} – 원인행위액 would be more than 예산현액
  | 'refundOverSpent' // {refunded, spent} – more would have come back than was paid
  | 'afterReferenceDate' // {day, referenceDate} – does not count before 기준일 is moved
  | 'outsideFiscalYear' // {day, year}
  | 'outsidePeriod' // {day, period}
  | 'unlikeOthers' // {amount, usual, times} – a hundred times what the others usually are
  | 'alreadyThere'; // {amount} – the same row once more, word for word

export type EntryDoubt = Problem<EntryDoubtCode>;

/** The programme an entry belongs to, as far as its day is judged by it. */
export interface EntryContext {
  /** 기준일. */
  readonly referenceDate: Day | null;
  /** 회계연도. */
  readonly fiscalYear: number | null;
  /** 사업기간; null where an end of it is open. */
  readonly start: Day | null;
  readonly end: Day | null;
}

/** What a programme's figures come to, in 원, by the later of 기준일 and the entry's own day. */
export interface ProgrammeFigures {
  /** 예산현액; null where no budget was entered yet, so that nothing can be over it. */
  readonly budget: Won | null;
  readonly spent: Won;
  readonly obligated: Won;
}

/** An amount so many times the usual one is asked about. */
const MANY_TIMES = 100;

/** Doubts about the day of an entry. An undated one counts always and raises none. */
export function dayDoubts(day: Day | null, context: EntryContext): readonly EntryDoubt[] {
  if (day === null) return [];
  const { referenceDate, fiscalYear } = context;
  const doubts: EntryDoubt[] = [];
  const shown = formatDay(day);
  if (fiscalYear !== null && partsOf(day).year !== fiscalYear) {
    doubts.push({ code: 'outsideFiscalYear', params: { day: shown, year: fiscalYear } });
  }
  if (referenceDate !== null && day > referenceDate) {
    const params = { day: shown, referenceDate: formatDay(referenceDate) };
    doubts.push({ code: 'afterReferenceDate', params });
  }
  return doubts;
}

/** Doubts about a payment's day that a budget's does not raise: a budget is voted before its programme begins. */
export function periodDoubts(day: Day | null, { start, end }: EntryContext): readonly EntryDoubt[] {
  if (day === null) return [];
  const isOutside = (start !== null && day < start) || (end !== null && day > end);
  if (!isOutside) return [];
  const period = [start, end]
    .map((at) => (at === null ? '' : formatDay(at)))
    .join(' ~ ')
    .trim();
  return [{ code: 'outsidePeriod', params: { day: formatDay(day), period } }];
}

/**
 * Doubts about what an entry makes of its programme's figures. What was over the budget before and does not get worse is
 * nobody's doubt.
 *
 * @param before the figures without the entry
 */
export function figureDoubts(before: ProgrammeFigures, after: ProgrammeFigures): readonly EntryDoubt[] {
  const doubts: EntryDoubt[] = [];
  if (after.budget !== null) {
    const budget = formatWon(after.budget);
    const over = (figure: 'spent' | 'obligated'): Won | null => {
      const now = after[figure] - after.budget!;
      return now > 0 && now > before[figure] - (before.budget ?? 0) ? (now as Won) : null;
    };
    const [overSpent, overObligated] = [over('spent'), over('obligated')];
    if (overSpent !== null) {
      const params = { spent: formatWon(after.spent), budget, over: formatWon(overSpent) };
      doubts.push({ code: 'overBudget', params });
    }
    if (overObligated !== null) {
      const params = { obligated: formatWon(after.obligated), budget, over: formatWon(overObligated) };
      doubts.push({ code: 'obligationOverBudget', params });
    }
  }
  if (after.spent < 0 && after.spent < before.spent) {
    const refunded = formatWon((before.spent - after.spent) as Won);
    doubts.push({ code: 'refundOverSpent', params: { refunded, spent: formatWon(before.spent) } });
  }
  return doubts;
}

/** Doubt about an amount that is a hundred times what the others of its kind usually are (their median), or more. */
export function amountDoubts(amount: Won, others: readonly Won[]): readonly EntryDoubt[] {
  const sizes = others
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((one, other) => one - other);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)];
  if (usual === undefined || Math.abs(amount) < MANY_TIMES * usual) return [];
  const times = Math.floor(Math.abs(amount) / usual);
  return [
    { code: 'unlikeOthers', params: { amount: formatWon(amount), usual: formatWon(usual as Won), times } },
  ];
}
