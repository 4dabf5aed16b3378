import type { Day, Problem } from '../../domain/kinds';
import { formatDay } from '../../domain/day';
import { failure, success, type Result } from '../../domain/kinds';
import type { MeasurementKind } from '../../domain/measurements';
import { readNumberText } from '../../domain/numberReading';
import { formatNumber, withoutNoise } from '../../domain/numberText';
import { divisionOf } from '../../domain/spendingPlan/periods';
import type { RowChanges } from '../../workbook/rows/saveRows';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { fieldDays, periodFields, type PeriodField, type PeriodTexts } from '../periodGrid/periodFields';

type MeasurementRecord = RecordOf['measurements'];
export type Measurements = readonly Row<MeasurementRecord>[];

/** The columns of the grid, in its order. */
const KINDS = ['목표', '실적'] as const satisfies readonly MeasurementKind[];

/** `division`, `reason`, and a number of each kind for each day: `실적:39172`. */
export type GridField = 'division' | 'reason' | PeriodField<MeasurementKind>;
export type GridTexts = PeriodTexts<MeasurementKind> & Texts<'reason'>;

export const FIELDS = periodFields<MeasurementKind>(KINDS);
const { fieldOf, daysIn, textIn } = FIELDS;

/** A number that is to stand at a day. */
interface GridValue {
  readonly day: Day;
  readonly kind: MeasurementKind;
  readonly value: number;
}

/** What the grid stands for. */
export interface GridValues {
  readonly values: readonly GridValue[];
  /** Why targets change. */
  readonly reason: string;
}

/** The rows of one kind at a day. */
function rowsAt(rows: Measurements, kind: MeasurementKind, day: Day): Measurements {
  return rows.filter(({ record }) => record.date === day && record.kind === kind);
}

/**
 * Whether a day's cell can be written in the grid. Several results of one day each count: they are changed in the table. Of
 * several targets of one day the last one counts, the others are what it was before.
 */
export function isOwn(rows: Measurements, kind: MeasurementKind, day: Day): boolean {
  return kind === '목표' || rowsAt(rows, kind, day).length <= 1;
}

/** What a day's cell says: the target that counts, or the sum of the results. */
function valueAt(rows: Measurements, kind: MeasurementKind, day: Day): number | null {
  const values = rowsAt(rows, kind, day).map(({ record }) => record.value);
  if (values.length === 0) return null;
  return kind === '목표' ? values.at(-1)! : values.reduce((sum, value) => sum + value, 0);
}

function daysOf(rows: Measurements): readonly Day[] {
  return rows.flatMap(({ record: { date } }) => (date === null ? [] : [date]));
}

/** What the grid begins with: what stands in 측정, and fields for the end of every month and for 기준일. */
export function gridTexts(rows: Measurements, year: number, referenceDate: Day | null): GridTexts {
  const texts: Partial<Record<GridField, string>> = {};
  for (const day of fieldDays(
    referenceDate === null ? daysOf(rows) : [...daysOf(rows), referenceDate],
    year,
  )) {
    for (const kind of KINDS) {
      const value = valueAt(rows, kind, day);
      texts[fieldOf(kind, day)] = value === null ? '' : formatNumber(value);
    }
  }
  return { ...texts, reason: '', division: divisionOf(daysOf(rows), year) } as GridTexts;
}

/** 누계 of the results up to and with a day, as far as they can be read; null before the first. */
export function cumulated(texts: GridTexts, until: Day): number | null {
  let sum: number | null = null;
  for (const day of daysIn(texts)) {
    const read = day > until ? null : readNumberText(textIn(texts, '실적', day));
    if (read?.ok) sum = (sum ?? 0) + read.value;
  }
  return sum === null ? null : withoutNoise(sum);
}

/** The numbers that the grid stands for, or every field that stands in the way: a changed target asks for 사유. */
export function valuesOf(rows: Measurements, texts: GridTexts): Conversion<GridField, GridValues> {
  const fields = collectFields<GridField>();
  const values = daysIn(texts).flatMap((day) =>
    FIELDS.items.flatMap((kind): GridValue[] => {
      const text = textIn(texts, kind, day);
      if (text === '' || !isOwn(rows, kind, day)) return [];
      const value = fields.take(fieldOf(kind, day), readNumberText(text));
      return value === null ? [] : [{ day, kind, value }];
    }),
  );
  const reason = texts.reason.trim();
  if (targetsChanged(rows, values)) fields.take('reason', reasonFor(reason));
  const errors = fields.errors();
  return errors === null ? { ok: true, value: { values, reason } } : { ok: false, errors };
}

function reasonFor(reason: string): Result<string> {
  return reason === '' ? failure('reasonNeeded') : success(reason);
}

/** Whether a target that stands in 측정 gets another value. */
export function targetsChanged(rows: Measurements, values: readonly GridValue[]): boolean {
  return daysOf(rows).some((day) => {
    const before = valueAt(rows, '목표', day);
    const now = values.find((one) => one.kind === '목표' && one.day === day);
    return before !== null && now !== undefined && now.value !== before;
  });
}

/**
 * What has to be done in 측정 so that it says what the grid says. A target is never overwritten: the new one is written below
 * the old, of the same day, with its 사유, and counts from then on. A target that is emptied goes with what it was before.
 */
export function changesOf(
  rows: Measurements,
  { values, reason }: GridValues,
  indicator: string,
): RowChanges<'measurements'> {
  const added: MeasurementRecord[] = [];
  const changed: { key: string; base: MeasurementRecord; next: MeasurementRecord }[] = [];
  const kept = new Set<string>();
  for (const { day, kind, value } of values) {
    kept.add(fieldOf(kind, day));
    const before = valueAt(rows, kind, day);
    if (before === value) continue;
    const fresh = { indicator, date: day, kind, value, line: '', reason: '' };
    if (before === null) added.push(fresh);
    else if (kind === '목표') added.push({ ...fresh, reason });
    else {
      const { key, record } = rowsAt(rows, kind, day)[0]!;
      changed.push({ key, base: record, next: { ...record, value } });
    }
  }
  const removed = rows
    .filter(({ record: { date, kind } }) => {
      const known = KINDS.find((one) => one === kind);
      return (
        date !== null && known !== undefined && isOwn(rows, known, date) && !kept.has(fieldOf(known, date))
      );
    })
    .map(({ key, record }) => ({ key, base: record }));
  return { added, changed, removed };
}

/** What saving does, line by line: `2007. 6. 30. 실적 12 → 15`. */
export function changeLines(
  rows: Measurements,
  { added, changed, removed }: RowChanges<'measurements'>,
): readonly Problem[] {
  return [
    ...added.map((record) => {
      const before = record.reason === '' ? null : valueAt(rows, '목표', record.date!);
      return before === null ? line('measurementAdded', record) : line('targetReplaced', record, before);
    }),
    ...changed.map(({ base, next }) => line('measurementChanged', next, base.value)),
    ...removed.map(({ base }) => line('measurementRemoved', base)),
  ];
}

function line(code: string, { date, kind, value }: MeasurementRecord, before?: number): Problem {
  const shown = { day: date === null ? '' : formatDay(date), kind, value: formatNumber(value) };
  return { code, params: before === undefined ? shown : { ...shown, before: formatNumber(before) } };
}

/** Rows that the grid cannot show: without a day. */
export function hiddenRows(rows: Measurements): number {
  return rows.filter(({ record }) => record.date === null).length;
}
