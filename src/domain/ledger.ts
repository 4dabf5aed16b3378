import { failure, success, type Day, type Result, type Won } from './kinds';
import { isBlank, isErrorCell, looksLikeNumber, matchKey, matchText, type Cell } from './matching';

/** The columns of a ledger (예산, 집행) that sums are made from, as 0-based positions in its rows. */
export interface LedgerColumns {
  readonly number: number; // 사업번호
  readonly date: number; // 일자, 집행일
  readonly kind: number; // 구분
  readonly amount: number; // 금액
}

/** How often a row of a 구분 counts: 1, −1 for what is taken back, 0 for not at all. */
export type Weighing = (kind: string) => number;

const weighingOf = (weights: Readonly<Record<string, number>>, otherwise: number): Weighing => {
  const byKind = new Map(Object.entries(weights).map(([kind, weight]) => [matchText(kind), weight]));
  return (kind) => byKind.get(matchText(kind)) ?? otherwise;
};

/** 예산현액: every movement but what is carried into next year. */
export const BUDGETED: Weighing = weighingOf({ 차년도이월: 0 }, 1);
/** 집행액: what was paid, less what came back. */
export const SPENT: Weighing = weighingOf({ 지출: 1, 반납: -1 }, 0);
/** 원인행위액: what was entered into. */
export const OBLIGATED: Weighing = weighingOf({ 원인행위: 1 }, 0);

/** A cell that would be counted by a reader and is skipped by SUMIFS, or an error: `row` is 0-based. */
export type LedgerProblemCode =
  | 'ledgerError' // {row, column} – an error in a used cell
  | 'ledgerAmountText' // {row, column, text}
  | 'ledgerDateText'; // {row, column, text}

export interface LedgerTotals {
  /** Sum of each programme, in the order of the keys asked for. */
  readonly sums: readonly Won[];
  /** Rows of each programme, of any 구분 and any date. */
  readonly rows: readonly number[];
}

/**
 * Sums a ledger by programme up to a day, counting what SUMIFS counts, in one pass: O(rows + keys).
 *
 * A row counts when its 사업번호 is one of `keys`, its 구분 has a weight, and its date lies on 기준일 or before it (a time
 * of day does not matter) or is blank. Without 기준일 every row does. Texts are not summed, but a text that looks like
 * an amount or a date in a row that counts is a problem, as is an error.
 *
 * @param keys {@link matchKey} of the programmes asked for, each once
 */
export function sumLedger(
  ledger: readonly (readonly Cell[])[],
  columns: LedgerColumns,
  keys: readonly string[],
  weighing: Weighing,
  referenceDate: Day | null,
): Result<LedgerTotals, LedgerProblemCode> {
  const sums = new Float64Array(keys.length);
  const rows = new Uint32Array(keys.length);
  const dayAfter = referenceDate === null ? Infinity : referenceDate + 1;
  const positions = new Map(keys.map((key, position) => [key, position]));
  // Ledgers repeat a few thousand numbers and a few words: each is worked out once (test/bench/summaries.ts).
  const programmes = new Map<Cell, number>();
  const weights = new Map<Cell, number>();

  for (let index = 0; index < ledger.length; index++) {
    const row = ledger[index]!;
    const number = row[columns.number];
    let programme = programmes.get(number);
    if (programme === undefined) {
      if (isErrorCell(number)) return problem('ledgerError', index, columns.number);
      programme = positions.get(matchKey(number) ?? '') ?? UNKNOWN;
      programmes.set(number, programme);
    }
    if (programme === UNKNOWN) continue;
    rows[programme]!++;

    const date = row[columns.date];
    if (typeof date === 'number' && date >= dayAfter) continue;

    const kind = row[columns.kind];
    let weight = weights.get(kind);
    if (weight === undefined) {
      if (isErrorCell(kind)) return problem('ledgerError', index, columns.kind);
      weight = weighing(typeof kind === 'string' ? kind : '');
      weights.set(kind, weight);
    }
    if (weight === 0) continue;

    if (typeof date !== 'number' && !isBlank(date)) {
      if (isErrorCell(date)) return problem('ledgerError', index, columns.date);
      if (looksLikeNumber(date)) return problem('ledgerDateText', index, columns.date);
      if (referenceDate !== null) continue;
    }

    const amount = row[columns.amount];
    if (typeof amount === 'number') sums[programme]! += weight * amount;
    else if (isErrorCell(amount)) return problem('ledgerError', index, columns.amount);
    else if (looksLikeNumber(amount)) return problem('ledgerAmountText', index, columns.amount);
  }
  return success({ sums: Array.from(sums) as Won[], rows: Array.from(rows) });

  function problem(code: LedgerProblemCode, row: number, column: number) {
    const text = ledger[row]![column];
    return failure(code, { row, column, text: typeof text === 'string' ? text.trim() : '' });
  }
}

/** Position of a 사업번호 that was not asked for. */
const UNKNOWN = -1;
