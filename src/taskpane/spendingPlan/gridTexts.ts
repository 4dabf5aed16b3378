import { formatDay } from '../../domain/day';
import { failure, success, type Day, type Problem, type Result, type Won } from '../../domain/kinds';
import { formatWon, readMoney } from '../../domain/money';
import { formatNumber } from '../../domain/numberText';
import type { PlanLine } from '../../domain/spendingPlan/doubts';
import { DIVISIONS, divisionOf, periodsOf } from '../../domain/spendingPlan/periods';
import type { RowChanges } from '../../workbook/rows/saveRows';
import type { PlanRecord, Row } from '../../workbook/tables/recordTypes';
import { collectFields, type Conversion, type Texts } from '../form/conversion';

type Item = 'target' | 'eligible';

/** `division`, and an amount of each item for each day: `target:39172`. */
export type GridField = 'division' | `${Item}:${number}`;
export type GridTexts = Texts<GridField>;

export const fieldOf = (item: Item, day: Day): GridField => `${item}:${day}`;

/** A line of the grid: the day up to which a target is set. */
export interface GridDay {
  readonly day: Day;
  /** 1분기; the date itself where it is not the end of a period. */
  readonly name: string;
}

type Plans = readonly Row<PlanRecord>[];

/** The row that counts for each day: of several the lowest, as PLANNED takes it. */
function planOf(plans: Plans, day: Day): Row<PlanRecord> | null {
  return plans.filter(({ record }) => record.date === day).at(-1) ?? null;
}

/** Days that have a field: the ends of all months, and whatever days the table has. */
function allDays(plans: Plans, year: number): readonly Day[] {
  const days = plans.flatMap(({ record }) => (record.date === null ? [] : [record.date]));
  return [...new Set([...periodsOf(year, '월').map(({ end }) => end), ...days])].sort((a, b) => a - b);
}

/** What the grid begins with: what stands in the table. */
export function gridTexts(plans: Plans, year: number): GridTexts {
  const texts: Partial<Record<GridField, string>> = {};
  for (const day of allDays(plans, year)) {
    const record = planOf(plans, day)?.record;
    texts[fieldOf('target', day)] = record ? formatNumber(record.target) : '';
    const eligible = record?.eligible ?? null;
    texts[fieldOf('eligible', day)] = eligible === null ? '' : formatNumber(eligible);
  }
  const days = plans.flatMap(({ record }) => (record.date === null ? [] : [record.date]));
  return { ...texts, division: divisionOf(days, year) } as GridTexts;
}

/** The lines that are shown: the ends of the division's periods, and every day with something in it. */
export function gridDays(texts: GridTexts, year: number): readonly GridDay[] {
  const division = DIVISIONS.find((known) => known === texts.division) ?? '분기';
  const periods = new Map(periodsOf(year, division).map(({ end, name }) => [end, name]));
  return daysIn(texts)
    .filter((day) => periods.has(day) || isFilled(texts, day))
    .map((day) => ({ day, name: periods.get(day) ?? '' }));
}

function daysIn(texts: GridTexts): readonly Day[] {
  return Object.keys(texts)
    .filter((field) => field.startsWith('target:'))
    .map((field) => Number(field.slice('target:'.length)) as Day)
    .sort((one, other) => one - other);
}

const textIn = (texts: GridTexts, item: Item, day: Day): string => (texts[fieldOf(item, day)] ?? '').trim();

function isFilled(texts: GridTexts, day: Day): boolean {
  return textIn(texts, 'target', day) !== '' || textIn(texts, 'eligible', day) !== '';
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
