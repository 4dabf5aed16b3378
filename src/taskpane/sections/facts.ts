import { formatDay } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { formatNumber } from '../../domain/numberText';
import type { Quantity } from '../../domain/quantities/quantity';
import { sourceOf } from '../../domain/sections/measuredLine';
import type { PlannedPeriod } from '../../domain/sections/plan';
import type { BrokenDown } from '../../domain/sections/sums';
import type { TableSum } from '../../domain/sections/tableSums';
import type { Understood } from '../../domain/sections/understand';
import { sumDifference } from '../../domain/sumCheck';
import type { Translator } from '../../i18n';

/** Something understood of a line, in words. */
export interface Fact {
  /** `right` and `wrong` are told by their sign too. */
  readonly kind: 'quantity' | 'right' | 'wrong' | 'note' | 'period';
  readonly text: string;
  /** What may become the result of an indicator. */
  readonly quantity?: Quantity;
}

/** 소요예산 and what else it is called. */
const BUDGET_LABEL = /^(?:소요 ?예산|예산액|예산현액|총?사업비|예산)\s*[:：]/;

/** @param budget 예산현액 of the programme; null where there is none to compare with */
export function factsOf(text: string, understood: Understood, budget: Won | null, { t }: Translator): Fact[] {
  const { quantities, sums, tableSums, period, isOpenBracket } = understood;
  return [
    ...(isOpenBracket ? [{ kind: 'wrong', text: t('section.openBracket') } as const] : []),
    ...(period === null ? [] : [periodFact(period, t)]),
    ...budgetFacts(text, quantities, budget, t),
    ...sums.map((sum) => sumFact(sum, t)),
    ...tableSums.map((sum) => tableFact(sum, t)),
    ...quantities.map((quantity): Fact => ({ kind: 'quantity', text: sourceOf(quantity), quantity })),
  ];
}

function periodFact({ when, start, end }: PlannedPeriod, t: Translator['t']): Fact {
  if (start === null && end === null) return { kind: 'period', text: t('section.noDays', { when }) };
  const days = [start, end].map((day) => (day === null ? '' : formatDay(day)));
  return { kind: 'period', text: start === end ? days[0]! : days.join(' ~ ').trim() };
}

function budgetFacts(
  text: string,
  quantities: readonly Quantity[],
  budget: Won | null,
  t: Translator['t'],
): Fact[] {
  const said = BUDGET_LABEL.test(text) ? quantities.find(({ won }) => won !== null)?.won : undefined;
  if (said === undefined || said === null || budget === null) return [];
  return [
    said === budget
      ? { kind: 'right', text: t('section.budgetSame') }
      : { kind: 'wrong', text: t('section.budgetDiffers', { budget: formatWon(budget) }) },
  ];
}

/** `49 = 12 + 37`, `49 ≠ 12 + 36 (차이 1)`. */
function sumFact({ total, parts, verdict }: BrokenDown, t: Translator['t']): Fact {
  const sum = parts.map(({ written }) => written).join(' + ');
  if (verdict === 'equal') return { kind: 'right', text: `${total.written} = ${sum}` };
  if (verdict === 'partial')
    return { kind: 'note', text: t('section.partial', { total: total.written, sum }) };
  const amount = ({ value, won }: Quantity): number => won ?? value;
  const difference = formatNumber(Math.abs(sumDifference(amount(total), parts.map(amount))));
  return { kind: 'wrong', text: t('section.differs', { total: total.written, sum, difference }) };
}

function tableFact({ name, total, parts, isRight }: TableSum, t: Translator['t']): Fact {
  const [whole, sum] = [`${name} ${formatNumber(total)}`.trim(), parts.map(formatNumber).join(' + ')];
  if (isRight) return { kind: 'right', text: `${whole} = ${sum}` };
  const difference = formatNumber(Math.abs(sumDifference(total, parts)));
  return { kind: 'wrong', text: t('section.differs', { total: whole, sum, difference }) };
}
