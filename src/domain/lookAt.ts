import { LAST_DAY } from './day';
import { isBlank, isErrorCell, matchText, type Cell } from './matching';

/** 확인: what stands where a figure would stand if all its rows could be counted. */
export const LOOK_AT = '확인';
export type LookAt = typeof LOOK_AT;

/** 구분 of 예산. */
export const BUDGET_KINDS = [
  '본예산',
  '추경',
  '이월',
  '예비비',
  '전용',
  '이용',
  '이체',
  '차년도이월',
] as const;
/** 구분 of 집행. */
export const PAYMENT_KINDS = ['원인행위', '지출', '반납'] as const;
/** 구분 of 측정: what was reached, or what was aimed at. */
export const MEASUREMENT_KINDS = ['실적', '목표'] as const;

/** The columns of a ledger by which its rows are judged, by header. */
export interface LedgerRules {
  readonly key: '사업번호' | '지표번호';
  readonly date: string;
  /** A row without a date counts always, or never. */
  readonly needsDate?: true;
  /** The amount; others behind it may be blank. */
  readonly amounts: readonly [string, ...string[]];
  /** 구분 and its words, where rows have one. */
  readonly kind: { readonly header: string; readonly words: readonly string[] } | null;
  /** The key of a row itself: one that stands a second time is a row pasted twice. */
  readonly rowKey: string;
}

/** The ledgers of the workbook, as their rows are judged. */
export const LEDGERS = {
  budgets: {
    key: '사업번호',
    date: '일자',
    amounts: ['금액'],
    kind: { header: '구분', words: BUDGET_KINDS },
    rowKey: '예산번호',
  },
  payments: {
    key: '사업번호',
    date: '집행일',
    amounts: ['금액'],
    kind: { header: '구분', words: PAYMENT_KINDS },
    rowKey: '집행번호',
  },
  plans: {
    key: '사업번호',
    date: '기준일',
    needsDate: true,
    amounts: ['목표액', '대상액'],
    kind: null,
    rowKey: '계획번호',
  },
  measurements: {
    key: '지표번호',
    date: '기준일',
    amounts: ['값'],
    kind: { header: '구분', words: MEASUREMENT_KINDS },
    rowKey: '측정번호',
  },
} as const satisfies Record<string, LedgerRules>;

/** Why a row cannot be counted; `row` and `column` are 0-based within the ledger. */
export type LookAtCode =
  | 'ledgerError' // {row, column} – an error in a used cell
  | 'ledgerKeyBlank' // {row, column}
  | 'ledgerKeyUnknown' // {row, column, text} – of no listed programme or indicator
  | 'ledgerAmountBlank' // {row, column}
  | 'ledgerAmountText' // {row, column, text} – or TRUE
  | 'ledgerDateBlank' // {row, column} – where a row needs one
  | 'ledgerDateText' // {row, column, text} – or TRUE
  | 'ledgerDateNumber' // {row, column, text} – a number that is no day: 20260301
  | 'ledgerKindBlank' // {row, column, accepted}
  | 'ledgerKindUnknown' // {row, column, text, accepted}
  | 'programmeCategoryUnknown' // {row, column, text} – neither 예산 nor 비예산
  | 'programmeYearUnreadable' // {row, column, text}
  | 'indicatorNotNumber' // {row, column, text}
  | 'indicatorNegative' // {row, column, text} – a weight below 0
  | 'ledgerRowTwice' // {row, column, text} – the key of an earlier row
  | 'ledgerRefundNegative'; // {row, column, text} – 반납 is positive, and subtracted

/** A row that a figure would need and cannot use: what is wrong with it first, and where. */
export interface RowToLookAt {
  readonly code: LookAtCode;
  readonly row: number;
  readonly column: number;
}

/** The rows to look at of a ledger: how many, and the first. */
export interface RowsToLookAt {
  readonly count: number;
  readonly first: RowToLookAt | null;
}

/** The rows whose key stands in an earlier row, 1 each; null where no block has the column of keys. O(rows). */
export function repeatedRows(
  rows: readonly (readonly Cell[])[],
  keyColumn: number | undefined,
): Uint8Array | null {
  if (keyColumn === undefined) return null;
  const seen = new Set<string>();
  return Uint8Array.from(rows, (row) => {
    const cell = row[keyColumn];
    const key = isErrorCell(cell) || isBlank(cell) ? '' : String(cell).trim();
    if (key === '') return 0;
    if (seen.has(matchText(key))) return 1;
    seen.add(matchText(key));
    return 0;
  });
}

/** A number that is a day, with or without a time: 0 is a blank, 20260301 none. */
export function isDayNumber(value: number): boolean {
  return value >= 1 && value < LAST_DAY + 1;
}

/** A date that is there and is none; null where it is a day or blank. */
export function dateFault(cell: Cell): LookAtCode | null {
  if (typeof cell === 'number') return cell === 0 || isDayNumber(cell) ? null : 'ledgerDateNumber';
  if (isErrorCell(cell)) return 'ledgerError';
  return cell === null || cell === undefined || cell === '' ? null : 'ledgerDateText';
}

/** An amount that is no number; null where it is one. */
export function amountFault(cell: Cell): LookAtCode | null {
  if (typeof cell === 'number') return null;
  if (isErrorCell(cell)) return 'ledgerError';
  return cell === null || cell === undefined || cell === '' ? 'ledgerAmountBlank' : 'ledgerAmountText';
}

/** A 구분 that is none of its column's words. */
export function kindFault(cell: Cell): LookAtCode {
  if (isErrorCell(cell)) return 'ledgerError';
  return cell === null || cell === undefined || cell === '' || cell === 0
    ? 'ledgerKindBlank'
    : 'ledgerKindUnknown';
}

/** What stands in the cell of a row to look at, for its sentence. */
export function lookAtText(cell: Cell): string {
  if (isErrorCell(cell) || cell === null || cell === undefined) return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
