import { NONE, type Day, type None } from './kinds';
import { holdsAnything, keyFault, OWNERLESS, positionOf, type LedgerColumns } from './ledger';
import {
  amountFault,
  dateFault,
  isDayNumber,
  kindFault,
  LOOK_AT,
  MEASUREMENT_KINDS,
  repeatedRows,
  type LookAt,
  type LookAtCode,
  type RowsToLookAt,
  type RowToLookAt,
} from './lookAt';
import { matchText, type Cell } from './matching';

export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];

/** 집계: how the values of an indicator become one figure. */
export const AGGREGATIONS = ['합계', '최근', '평균', '최대'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/**
 * The figure of an indicator: the position of its key among those asked for; none where no row counts, 확인 where one of the
 * rows that it needs is to look at.
 */
type FigureOf = (
  indicator: number,
  kind: MeasurementKind,
  aggregation: Aggregation,
) => number | None | LookAt;

export interface Figures {
  readonly of: FigureOf;
  readonly toLookAt: RowsToLookAt;
}

/**
 * Reads the figures of indicators (지표) up to a day from 측정, counting what SUMIFS counts, in one pass: O(rows + keys).
 *
 * A row counts when its 지표번호 is one of `keys`, its 구분 one of `kinds`, its 값 a number, and its date lies on 기준일 or
 * before it (a time of day does not matter) or is blank. Without 기준일 every row does. 최근 is of the latest date and
 * time – rows without a date lie before all others – and of the lowest row among those of one date.
 *
 * A row that would count, or might, and cannot be used is one to look at: see {@link LookAtCode}.
 *
 * @param keys matchKey of the indicators asked for, each once
 * @param listed keys of all indicators that there are: a row of none of them is one to look at; null where they are not known
 */
export function readFigures(
  measurements: readonly (readonly Cell[])[],
  columns: LedgerColumns,
  keys: readonly string[],
  kinds: readonly MeasurementKind[],
  referenceDate: Day | null,
  listed: ReadonlySet<string> | null = null,
): Figures {
  const slots = keys.length * kinds.length;
  const counts = new Uint32Array(slots);
  const sums = new Float64Array(slots);
  const largest = new Float64Array(slots).fill(-Infinity);
  const latest = new Float64Array(slots);
  const latestDates = new Float64Array(slots).fill(-Infinity);
  const doubtful = new Uint8Array(slots);
  const dayAfter = referenceDate === null ? Infinity : referenceDate + 1;
  const positions = new Map(keys.map((key, position) => [key, position]));
  const kindOffsets = new Map(
    MEASUREMENT_KINDS.map((kind) => [matchText(kind), kinds.includes(kind) ? kinds.indexOf(kind) : OTHER]),
  );
  // Each number and each word is worked out once, as in ledgers (test/bench/summaries.ts).
  const indicators = new Map<Cell, number>();
  const offsets = new Map<Cell, number>();
  const { number: numberAt, date: dateAt, kind: kindAt, amount: valueAt } = columns;
  const repeated = repeatedRows(measurements, columns.rowKey);
  let count = 0;
  let first: RowToLookAt | null = null;

  for (let index = 0; index < measurements.length; index++) {
    const row = measurements[index]!;
    const number = row[numberAt];
    let indicator = indicators.get(number);
    if (indicator === undefined) {
      indicator = positionOf(number, positions, listed);
      indicators.set(number, indicator);
    }
    if (indicator < 0) {
      if (indicator === OWNERLESS && holdsAnything([number, row[dateAt], row[kindAt], row[valueAt]]))
        doubt(null, null, keyFault(number), numberAt, index);
      continue;
    }

    const date = row[dateAt];
    if (typeof date === 'number' && date >= dayAfter && isDayNumber(date)) continue;

    const kind = row[kindAt];
    let offset = offsets.get(kind);
    if (offset === undefined) {
      offset = (typeof kind === 'string' ? kindOffsets.get(matchText(kind)) : undefined) ?? NO_KIND;
      offsets.set(kind, offset);
    }
    if (offset === OTHER) continue;

    const value = row[valueAt];
    const noDay = dateFault(date);
    if (typeof value !== 'number') doubt(indicator, offset, amountFault(value)!, valueAt, index);
    else if (noDay !== null) doubt(indicator, offset, noDay, dateAt, index);
    else if (offset === NO_KIND) doubt(indicator, offset, kindFault(kind), kindAt, index);
    else if (repeated?.[index] === 1) doubt(indicator, offset, 'ledgerRowTwice', columns.rowKey!, index);
    else {
      const when = typeof date === 'number' ? date : 0;
      const slot = indicator * kinds.length + offset;
      counts[slot]!++;
      sums[slot]! += value;
      if (value > largest[slot]!) largest[slot] = value;
      if (when >= latestDates[slot]!) {
        latestDates[slot] = when;
        latest[slot] = value;
      }
    }
  }

  return { of: figureOf, toLookAt: { count, first } };

  function figureOf(indicator: number, kind: MeasurementKind, aggregation: Aggregation) {
    const slot = indicator * kinds.length + kinds.indexOf(kind);
    if (doubtful[slot] === 1) return LOOK_AT;
    const counted = counts[slot];
    if (counted === undefined || counted === 0) return NONE;
    switch (aggregation) {
      case '합계':
        return sums[slot]!;
      case '최근':
        return latest[slot]!;
      case '평균':
        return sums[slot]! / counted;
      case '최대':
        return largest[slot]!;
    }
  }

  /** A row whose 구분 is no word may be of any kind. */
  function doubt(
    indicator: number | null,
    kind: number | null,
    code: LookAtCode,
    column: number,
    row: number,
  ) {
    count++;
    first ??= { code, row, column };
    if (indicator === null) return;
    const start = indicator * kinds.length;
    if (kind === null || kind === NO_KIND) doubtful.fill(1, start, start + kinds.length);
    else doubtful[start + kind] = 1;
  }
}

/** Offsets of a 구분 that was not asked for, and of a word that is none. */
const OTHER = -1;
const NO_KIND = -2;
