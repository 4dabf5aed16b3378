import { formatDay } from '../../domain/day';
import { failure, success, type Day, type Problem, type Result, type Won } from '../../domain/kinds';
import { formatWon, readMoney } from '../../domain/money';
import { formatNumber } from '../../domain/numberText';
import type { PlanLine } from '../../domain/spendingPlan/doubts';
import { divisionOf } from '../../domain/spendingPlan/periods';
import type { RowChanges } from '../../workbook/rows/saveRows';
import type { PlanRecord, Row } from '../../workbook/tables/recordTypes';
import { collectFields, type Conversion } from '../form/conversion';
import { fieldDays, periodFields, type PeriodField, type PeriodTexts } from '../periodGrid/periodFields';

type Item = 'target' | 'eligible';

/** `division`, and an amount of each item for each day: `target:39172`. */
export type GridField = 'division' | PeriodField<Item>;
export type GridTexts = PeriodTexts<Item>;

export const FIELDS = periodFields<Item>(['target', 'eligible']);
const { fieldOf, daysIn, isFilled, textIn } = FIELDS;

type Plans = readonly Row<PlanRecord>[];

/** The row that counts for each day: of several the lowest, as PLANNED takes it. */
function planOf(plans: Plans, day: Day): Row<PlanRecord> | null {
  return plans.filter(({ record }) => record.date === day).at(-1) ?? null;
}

/** What the grid begins with: what stands in the table. */
export function gridTexts(plans: Plans, year: number): GridTexts {
  const texts: Partial<Record<GridField, string>> = {};
  const days = plans.flatMap(({ record }) => (record.date === null ? [] : [record.date]));
  for (const day of fieldDays(days, year)) {
    const record = planOf(plans, day)?.record;
    texts[fieldOf('target', day)] = record ? formatNumber(record.target) : '';
    const eligible = record?.eligible ?? null;
    texts[fieldOf('eligible', day)] = eligible === null ? '' : formatNumber(eligible);
  }
  return { ...texts, division: divisionOf(days, year) } as GridTexts;
}

/** The targets that the grid stands for, or every field that stands in the way. */
export function linesOf(texts: GridTexts): Conversion<GridField, readonly PlanLine[]> {
  const fields = collectFields<GridField>();
  const lines = daysIn(texts)
    .filter((day) => isFilled(texts, day))
    .flatMap((day) => {
      const target = fields.take(fieldOf('target', day), readAmount(textIn(texts, 'target', day)));
      const whole = textIn(texts, 'eligible', day);
      const eligible = fields.take<Won | null>(
        fieldOf('eligible', day),
        whole === '' ? success(null) : readAmount(whole),
      );
      return target === null ? [] : [{ day, target, eligible }];
    });
  const errors = fields.errors();
  return errors === null ? { ok: true, value: lines } : { ok: false, errors };
}

function readAmount(text: string): Result<Won> {
  if (text === '') return failure('required');
  const amount = readMoney(text);
  return amount.ok && amount.value < 0 ? failure('negativeTarget') : amount;
}

/** What has to be done in 계획 so that it says what the grid says. Days that it does not show stay as they are. */
export function changesOf(plans: Plans, lines: readonly PlanLine[], number: string): RowChanges<'plans'> {
  const added: PlanRecord[] = [];
  const changed: { key: string; base: PlanRecord; next: PlanRecord }[] = [];
  const kept = new Set<Day>();
  for (const { day, target, eligible } of lines) {
    kept.add(day);
    const known = planOf(plans, day);
    if (known === null) added.push({ number, date: day, target, eligible, note: '' });
    else if (known.record.target !== target || known.record.eligible !== eligible) {
      const { key, record } = known;
      changed.push({ key, base: record, next: { ...record, target, eligible } });
    }
  }
  const removed = plans
    .filter(({ record: { date } }) => date !== null && !kept.has(date))
    .map(({ key, record }) => ({ key, base: record }));
  return { added, changed, removed };
}

/** What saving does, line by line: `3. 31. 20,000원 → 25,000원`. */
export function changeLines({ added, changed, removed }: RowChanges<'plans'>): readonly Problem[] {
  return [
    ...added.map((record) => ({ code: 'targetAdded', params: paramsOf(record) })),
    ...changed.map(({ base, next }) => ({
      code: 'targetChanged',
      params: { ...paramsOf(next), before: paramsOf(base).target },
    })),
    ...removed.map(({ base }) => ({ code: 'targetRemoved', params: paramsOf(base) })),
  ];
}

function paramsOf({ date, target, eligible }: PlanRecord): { day: string; target: string } {
  const amount = formatWon(target);
  return {
    day: date === null ? '' : formatDay(date),
    target: eligible === null ? amount : `${amount} / ${formatWon(eligible)}`,
  };
}

/** Rows that the grid cannot show: without a day, or one of several of a day. */
export function hiddenRows(plans: Plans): number {
  return plans.filter((row) => row.record.date === null || planOf(plans, row.record.date) !== row).length;
}
