import { formatDay } from '../../domain/day';
import type { Day, Problem } from '../../domain/kinds';
import type { MoneyUnit } from '../../domain/moneyUnit';
import { formatNumber } from '../../domain/numberText';
import { readPastedAmount, unitNamedIn } from '../../domain/pasted/amount';
import { readBlock, type PastedBlock } from '../../domain/pasted/block';
import { readPastedPlan } from '../../domain/spendingPlan/pastedPlan';
import { pasteCells } from '../periodGrid/pasteCells';
import { FIELDS, type GridField, type GridTexts } from './gridTexts';

const { fieldOf } = FIELDS;

/** What a paste put into the grid, and what of it could not be taken. */
export interface PastedTargets {
  readonly texts: Partial<GridTexts>;
  readonly count: number;
  readonly unit: MoneyUnit;
  readonly wasPerPeriod: boolean;
  readonly problems: readonly Problem[];
}

interface Into {
  readonly item: 'target' | 'eligible';
  readonly day: Day;
}

/**
 * A block pasted into the grid: by the periods that it names, or – where it names none – cell by cell from the field it was
 * pasted into, as a sheet does it. Null where it is a single text, which the field takes itself.
 *
 * @param days of the lines shown, in order
 */
export function pasteTargets(
  text: string,
  into: Into,
  texts: GridTexts,
  days: readonly Day[],
  year: number,
): PastedTargets | null {
  const block = readBlock(text);
  if (block.flat().length < 2) return null;
  const plan = readPastedPlan(block, year);
  if (!plan.ok) return pasteAmounts(block, into, days);
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

function pasteAmounts(block: PastedBlock, into: Into, days: readonly Day[]): PastedTargets {
  const named = block
    .flat()
    .map(unitNamedIn)
    .find((one) => one !== null);
  const unit = named ?? '원';
  const { cells, count, problems } = pasteCells(block, into, FIELDS.items, days, (cell) =>
    readPastedAmount(cell, unit),
  );
  const texts = Object.fromEntries(cells.map(({ item, day, text }) => [fieldOf(item, day), text]));
  return { texts, count, unit, wasPerPeriod: false, problems };
}
