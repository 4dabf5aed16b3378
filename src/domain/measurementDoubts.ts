import { formatDay } from './day';
import type { Day, Problem } from './kinds';
import type { MeasurementKind } from './measurements';
import { formatNumber } from './numberText';

/** Why a target or a result may not be meant as it was written. */
export type MeasurementDoubtCode =
  | 'measuredTwice' // {day, kind, value} – a row of that day and kind is there already
  | 'targetLowered' // {value, before, day} – below the target that counts so far
  | 'targetWithoutReason' // {value, before, day} – it changes, and nothing says why
  | 'measurementUnlike'; // {value, usual} – a hundred times what the others usually are, or a hundredth

/** A row of 측정 of one indicator. */
export interface MeasuredValue {
  readonly date: Day | null;
  readonly kind: string;
  readonly value: number;
  readonly reason: string;
}

/** Values so many times as large or small as the usual one are asked about. */
const MANY_TIMES = 100;

/**
 * Doubts about a target or a result of an indicator.
 *
 * @param others the indicator's other rows
 */
export function measurementDoubts(
  entry: MeasuredValue,
  others: readonly MeasuredValue[],
): readonly Problem<MeasurementDoubtCode>[] {
  const same = others.filter(({ kind }) => kind === entry.kind);
  return [...twice(entry, same), ...changedTarget(entry, same), ...unlike(entry, same)];
}

function twice(
  { date, kind }: MeasuredValue,
  same: readonly MeasuredValue[],
): readonly Problem<'measuredTwice'>[] {
  const found = date === null ? undefined : same.find((other) => other.date === date);
  if (found === undefined || date === null) return [];
  return [
    { code: 'measuredTwice', params: { day: formatDay(date), kind, value: formatNumber(found.value) } },
  ];
}

const TARGET: MeasurementKind = '목표';

function changedTarget(
  { date, kind, value, reason }: MeasuredValue,
  targets: readonly MeasuredValue[],
): readonly Problem<'targetLowered' | 'targetWithoutReason'>[] {
  if (kind !== TARGET) return [];
  const earlier = targets.filter((target) => date === null || target.date === null || target.date <= date);
  const before = [...earlier].sort((one, other) => (one.date ?? 0) - (other.date ?? 0)).at(-1);
  if (before === undefined || before.value === value) return [];
  const day = before.date === null ? '' : formatDay(before.date);
  const params = { value: formatNumber(value), before: formatNumber(before.value), day };
  return [
    ...(value < before.value ? [{ code: 'targetLowered', params } as const] : []),
    ...(reason.trim() === '' ? [{ code: 'targetWithoutReason', params } as const] : []),
  ];
}

function unlike(
  { value }: MeasuredValue,
  same: readonly MeasuredValue[],
): readonly Problem<'measurementUnlike'>[] {
  const sizes = same
    .map((other) => Math.abs(other.value))
    .filter((size) => size > 0)
    .sort((one, other) => one - other);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)];
  const size = Math.abs(value);
  if (usual === undefined || size === 0) return [];
  const times = size >= usual ? size / usual : usual / size;
  if (times < MANY_TIMES) return [];
  return [{ code: 'measurementUnlike', params: { value: formatNumber(value), usual: formatNumber(usual) } }];
}
