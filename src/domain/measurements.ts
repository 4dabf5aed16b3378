import { failure, NONE, success, type Day, type None, type Result } from './kinds';
import type { LedgerProblemCode } from './ledger';
import { isBlank, isErrorCell, looksLikeNumber, matchKey, matchText, type Cell } from './matching';

/** The columns of 측정 that figures are made from, as 0-based positions in its rows. */
export interface MeasurementColumns {
  readonly number: number; // 지표번호
  readonly date: number; // 기준일
  readonly kind: number; // 구분
  readonly value: number; // 값
}

/** 구분: what was reached, or what was aimed at. */
export const MEASUREMENT_KINDS = ['실적', '목표'] as const;
export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];

/** 집계: how the values of an indicator become one figure. */
export const AGGREGATIONS = ['합계', '최근', '평균', '최대'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** The figure of an indicator: the position of its key among those asked for; none where no row counts. */
export type Figures = (indicator: number, kind: MeasurementKind, aggregation: Aggregation) => number | None;

/**
 * Reads the figures of indicators (지표) up to a day from 측정, counting what SUMIFS counts, in one pass: O(rows + keys).
 *
 * A row counts when its 지표번호 is one of `keys`, its 구분 one of `kinds`, its 값 a number, and its date lies on 기준일 or
 * before it (a time of day does not matter) or is blank. Without 기준일 every row does. 최근 is of the latest date and
 * time – rows without a date lie before all others – and of the lowest row among those of one date.
 *
 * In a row that counts, a 값 that is a text and looks like a number is a problem, as is a date that is neither a date nor
 * blank: the native twin could not place it. So is an error in a used cell. `row` and `column` are 0-based.
 *
 * @param keys {@link matchKey} of the indicators asked for, each once
 */
export function readFigures(
  measurements: readonly (readonly Cell[])[],
  columns: MeasurementColumns,
  keys: readonly string[],
  kinds: readonly MeasurementKind[],
  referenceDate: Day | null,
): Result<Figures, LedgerProblemCode> {
  const slots = keys.length * kinds.length;
  const counts = new Uint32Array(slots);
  const sums = new Float64Array(slots);
  const largest = new Float64Array(slots).fill(-Infinity);
  const latest = new Float64Array(slots);
  const latestDates = new Float64Array(slots).fill(-Infinity);
  const dayAfter = referenceDate === null ? Infinity : referenceDate + 1;
  const positions = new Map(keys.map((key, position) => [key, position]));
  const kindPositions = new Map(kinds.map((kind, position) => [matchText(kind), position]));
  // Each number and each word is worked out once, as in ledgers (test/bench/summaries.ts).
  const indicators = new Map<Cell, number>();
  const offsets = new Map<Cell, number>();

  for (let index = 0; index < measurements.length; index++) {
    const row = measurements[index]!;
    const number = row[columns.number];
    let indicator = indicators.get(number);
    if (indicator === undefined) {
      if (isErrorCell(number)) return problem('ledgerError', index, columns.number);
      indicator = positions.get(matchKey(number) ?? '') ?? UNKNOWN;
      indicators.set(number, indicator);
    }
    if (indicator === UNKNOWN) continue;

    const date = row[columns.date];
    if (typeof date === 'number' && date >= dayAfter) continue;

    const kind = row[columns.kind];
    let offset = offsets.get(kind);
    if (offset === undefined) {
      if (isErrorCell(kind)) return problem('ledgerError', index, columns.kind);
      offset = (typeof kind === 'string' ? kindPositions.get(matchText(kind)) : undefined) ?? UNKNOWN;
      offsets.set(kind, offset);
    }
    if (offset === UNKNOWN) continue;

    const value = row[columns.value];
    if (typeof value !== 'number') {
      if (isErrorCell(value)) return problem('ledgerError', index, columns.value);
      if (looksLikeNumber(value)) return problem('ledgerAmountText', index, columns.value);
      continue;
    }

    let when = 0;
    if (typeof date === 'number' && date >= 0) when = date;
    else if (isErrorCell(date)) return problem('ledgerError', index, columns.date);
    else if (!isBlank(date)) return problem('ledgerDateText', index, columns.date);

    const slot = indicator * kinds.length + offset;
    counts[slot]!++;
    sums[slot]! += value;
    if (value > largest[slot]!) largest[slot] = value;
    if (when >= latestDates[slot]!) {
      latestDates[slot] = when;
      latest[slot] = value;
    }
  }

  return success((indicator, kind, aggregation) => {
    const slot = indicator * kinds.length + kinds.indexOf(kind);
    const count = counts[slot];
    if (count === undefined || count === 0) return NONE;
    switch (aggregation) {
      case '합계':
        return sums[slot]!;
      case '최근':
        return latest[slot]!;
      case '평균':
        return sums[slot]! / count;
      case '최대':
        return largest[slot]!;
    }
  });

  function problem(code: LedgerProblemCode, row: number, column: number) {
    const cell = measurements[row]![column];
    return failure(code, { row, column, text: isErrorCell(cell) ? '' : String(cell).trim() });
  }
}

/** Position of an indicator or a 구분 that was not asked for. */
const UNKNOWN = -1;
