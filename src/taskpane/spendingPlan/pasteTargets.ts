import { formatDay } from '../../domain/day';
import type { Day, Problem, Won } from '../../domain/kinds';
import type { MoneyUnit } from '../../domain/moneyUnit';
import { formatNumber } from '../../domain/numberText';
import { readPastedAmount, unitNamedIn } from '../../domain/pasted/amount';
import { readBlock, type PastedBlock } from '../../domain/pasted/block';
import { readPastedPlan } from '../../domain/spendingPlan/pastedPlan';
import { fieldOf, type GridField, type GridTexts } from './gridTexts';

/** What a paste put into the grid, and what of it could not be taken. */
export interface PastedTargets {
  readonly texts: Partial<GridTexts>;
  readonly count: number;
  readonly unit: MoneyUnit;
  readonly wasPerPeriod: boolean;
  readonly problems: readonly Problem[];
}

/**
 * A block pasted into the grid: by the periods that it names, or – where it names none – cell by cell from the field it was
 * pasted into, as a sheet does it. Null where it is a single text, which the field takes itself.
 *
 * @param days of the lines shown, in order
 */
export function pasteTargets(
  text: string,
  into: { readonly item: 'target' | 'eligible'; readonly day: Day },
  texts: GridTexts,
  days: readonly Day[],
  year: number,
): PastedTargets | null {
  const block = readBlock(text);
  if (block.flat().length < 2) return null;
  const plan = readPastedPlan(block, year);
  if (!plan.ok) return pasteCells(block, into, days);
  const { lines, unit, wasPerPeriod, problems } = plan.value;
  const pasted: Partial<Record<GridField, string>> = {};
  const strange = lines.filter(({ day }) => !(fieldOf('target', day) in texts));
  const known = lines.filter((line) => !strange.includes(line));
  for (const { day, target, eligible } of known) {
    if (target !== null) pasted[fieldOf('target', day)] = formatNumber(target);
    if (eligible !== null) pasted[fieldOf('eligible', day)] = formatNumber(eligible);
  }
  return {
    ...{ texts: pasted, count: known.length, unit, wasPerPeriod },
    problems: [
      ...problems,
      ...strange.map(({ day }) => ({ code: 'planDayNotShown', params: { day: formatDay(day) } })),
    ],
  };
}

function pasteCells(
  block: PastedBlock,
  { item, day }: { readonly item: 'target' | 'eligible'; readonly day: Day },
  days: readonly Day[],
): PastedTargets {
  const unit =
    block
      .flat()
      .map(unitNamedIn)
      .find((one) => one !== null) ?? '원';
  const rows = block.filter((row) => row.some((cell) => /\d/.test(cell)));
  const texts: Partial<Record<GridField, string>> = {};
  const problems: Problem[] = [];
  const first = days.indexOf(day);
  rows.forEach((row, index) => {
    const at = days[first + index];
    row.forEach((cell, column) => {
      const into = (['target', 'eligible'] as const)[column + (item === 'target' ? 0 : 1)];
      const amount = readPastedAmount(cell, unit);
      if (at === undefined || into === undefined)
        problems.push({ code: 'planCellBeyond', params: { text: cell } });
      else if (!amount.ok) problems.push({ code: 'planAmountUnread', params: { text: cell } });
      else texts[fieldOf(into, at)] = amount.value === null ? '' : formatNumber(amount.value as Won);
    });
  });
  return { texts, count: Math.min(rows.length, days.length - first), unit, wasPerPeriod: false, problems };
}
