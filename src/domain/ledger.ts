import { LAST_DAY } from './day';
import type { Day, Won } from './kinds';
import {
  amountFault,
  BUDGET_KINDS,
  dateFault,
  kindFault,
  PAYMENT_KINDS,
  repeatedRows,
  type LookAtCode,
  type RowsToLookAt,
  type RowToLookAt,
} from './lookAt';
import { isBlank, isErrorCell, matchKey, matchText, type Cell } from './matching';

/** The columns of a ledger (예산, 집행, 측정) that figures are made from, as 0-based positions in its rows. */
export interface LedgerColumns {
  readonly number: number; // 사업번호, 지표번호
  readonly date: number; // 일자, 집행일, 기준일
  readonly kind: number; // 구분
  readonly amount: number; // 금액, 값
  readonly rowKey?: number | undefined; // 예산번호, 집행번호, 측정번호, where the block has it
}

/** How often a row of a 구분 counts: 1, −1 for what is taken back, 0 for not at all. Another word is none. */
export type Weighing = ReadonlyMap<string, number>;

function weighingOf(words: readonly string[], weight: (word: string) => number): Weighing {
  return new Map(words.map((word) => [matchText(word), weight(word)]));
}

/** 예산현액: every movement but what is carried into next year. */
export const BUDGETED = weighingOf(BUDGET_KINDS, (kind) => (kind === '차년도이월' ? 0 : 1));
/** 집행액: what was paid, less what came back. */
export const SPENT = weighingOf(PAYMENT_KINDS, (kind) => ({ 지출: 1, 반납: -1 })[kind] ?? 0);
/** 원인행위액: what was entered into. */
export const OBLIGATED = weighingOf(PAYMENT_KINDS, (kind) => (kind === '원인행위' ? 1 : 0));

/** How the keys are spelled for the most part, and where each stands among them. */
export type Spellings = ReadonlyMap<Cell, number>;
const NO_SPELLINGS: Spellings = new Map();

export interface LedgerTotals {
  /** Sum of each programme, in the order of the keys asked for. */
  readonly sums: readonly Won[];
  /** Rows of each programme, of any 구분 and any date. */
  readonly rows: readonly number[];
  /** Rows to look at of each programme: with one or more its sum is no figure. */
  readonly doubtful: readonly number[];
  readonly toLookAt: RowsToLookAt;
}

/**
 * Sums a ledger by programme up to a day, counting what SUMIFS counts, in one pass: O(rows + keys).
 *
 * A row counts when its 사업번호 is one of `keys`, its 구분 has a weight, and its date lies on 기준일 or before it (a time
 * of day does not matter) or is blank. Without 기준일 every row does. A row that would count, or might, and cannot be used
 * is one to look at: see {@link LookAtCode}.
 *
 * @param keys {@link matchKey} of the programmes asked for, each once
 * @param listed keys of all programmes that there are: a row of none of them is one to look at; null where they are not
 * known, and then an error in 사업번호 may be any programme's
 * @param spellings saves working out what a cell spelled like this is
 */
export function sumLedger(
  ledger: readonly (readonly Cell[])[],
  columns: LedgerColumns,
  keys: readonly string[],
  weighing: Weighing,
  referenceDate: Day | null,
  listed: ReadonlySet<string> | null = null,
  spellings: Spellings = NO_SPELLINGS,
): LedgerTotals {
  const sums = new Float64Array(keys.length);
  const rows = new Uint32Array(keys.length);
  const doubtful = new Uint32Array(keys.length);
  const dayAfter = referenceDate === null ? Infinity : referenceDate + 1;
  // Ledgers repeat a few thousand numbers and a few words: each is worked out once (test/bench/summaries.ts).
  const others = new Map<Cell, number>();
  let positions: ReadonlyMap<string, number> | null = null;
  const words: Cell[] = [];
  const weights: number[] = [];
  const { number: numberAt, date: dateAt, kind: kindAt, amount: amountAt } = columns;
  const repeated = repeatedRows(ledger, columns.rowKey);
  let count = 0;
  let first: RowToLookAt | null = null;

  for (let index = 0; index < ledger.length; index++) {
    const row = ledger[index]!;
    const number = row[numberAt];
    const programme = spellings.get(number) ?? others.get(number) ?? learnNumber(number);
    if (programme < 0) {
      if (programme === OWNERLESS && holdsAnything([number, row[dateAt], row[kindAt], row[amountAt]]))
        doubt(null, keyFault(number), numberAt, index);
      continue;
    }
    rows[programme]!++;

    const date = row[dateAt];
    if (typeof date === 'number' && date >= dayAfter && date < NO_DAY) continue;

    const kind = row[kindAt];
    let seen = words.length - 1;
    while (seen >= 0 && words[seen] !== kind) seen--;
    const weight = seen < 0 ? learnKind(kind) : weights[seen]!;
    if (weight === 0) continue;

    const amount = row[amountAt];
    const isDated =
      typeof date === 'number' ? (date >= 1 && date < NO_DAY) || date === 0 : !date && date !== false;
    const isFine = typeof amount === 'number' && isDated && (weight === 1 || (weight === -1 && amount >= 0));
    if (isFine && repeated !== null && repeated[index] === 1)
      doubt(programme, 'ledgerRowTwice', columns.rowKey!, index);
    else if (isFine) sums[programme]! += weight * amount;
    else {
      const { code, column } = faultOf(row, columns, weight);
      doubt(programme, code, column, index);
    }
  }
  return {
    sums: listOf(sums) as Won[],
    rows: listOf(rows),
    doubtful: listOf(doubtful),
    toLookAt: { count, first },
  };

  function learnNumber(number: Cell): number {
    positions ??= new Map(keys.map((key, position) => [key, position]));
    const position = positionOf(number, positions, listed);
    others.set(number, position);
    return position;
  }

  /** Ledgers hold a few words; one that is full of others is judged anew in every row. */
  function learnKind(kind: Cell): number {
    const weight = (typeof kind === 'string' ? weighing.get(matchText(kind)) : undefined) ?? NO_WEIGHT;
    if (words.length < MOST_WORDS) {
      words.push(kind);
      weights.push(weight);
    }
    return weight;
  }

  function doubt(programme: number | null, code: LookAtCode, column: number, row: number): void {
    count++;
    first ??= { code, row, column };
    if (programme !== null) doubtful[programme]!++;
  }
}

/** `Array.from`, without its iterator: 1,000 programmes are as dear as 1,000 rows there. */
function listOf(numbers: Float64Array | Uint32Array): number[] {
  const list = new Array<number>(numbers.length);
  for (let index = 0; index < numbers.length; index++) list[index] = numbers[index]!;
  return list;
}

/** The first thing that keeps a row of a programme from being counted. */
function faultOf(
  row: readonly Cell[],
  { date, kind, amount }: LedgerColumns,
  weight: number,
): Omit<RowToLookAt, 'row'> {
  const noAmount = amountFault(row[amount]);
  if (noAmount !== null) return { code: noAmount, column: amount };
  const noDay = dateFault(row[date]);
  if (noDay !== null) return { code: noDay, column: date };
  if (weight === NO_WEIGHT) return { code: kindFault(row[kind]), column: kind };
  return { code: 'ledgerRefundNegative', column: amount };
}

const NO_DAY = LAST_DAY + 1;
const NO_WEIGHT = 2;
const MOST_WORDS = 32;

/** Positions of a 사업번호 that was not asked for, and of one that no programme has. */
const OTHER = -1;
export const OWNERLESS = -2;

/** Which of the keys a cell is. */
export function positionOf(
  cell: Cell,
  positions: ReadonlyMap<string, number>,
  listed: ReadonlySet<string> | null,
): number {
  if (isErrorCell(cell)) return OWNERLESS;
  const key = matchKey(cell);
  const position = key === null ? undefined : positions.get(key);
  if (position !== undefined) return position;
  return listed === null || (key !== null && listed.has(key)) ? OTHER : OWNERLESS;
}

export function keyFault(cell: Cell): LookAtCode {
  if (isErrorCell(cell)) return 'ledgerError';
  return isBlank(cell) ? 'ledgerKeyBlank' : 'ledgerKeyUnknown';
}

/** A row in which nothing stands is no row; a 0 may be an empty cell. */
export function holdsAnything(cells: readonly Cell[]): boolean {
  return cells.some((cell) => !isBlank(cell));
}
