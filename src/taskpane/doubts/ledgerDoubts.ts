import type { Day, Won } from '../../domain/kinds';
import {
  amountDoubts,
  dayDoubts,
  figureDoubts,
  periodDoubts,
  type EntryContext,
  type EntryDoubt,
  type ProgrammeFigures,
} from '../../domain/entryDoubts';
import { formatWon } from '../../domain/money';
import { BUDGETED, OBLIGATED, SPENT, type Weighing } from '../../domain/ledger';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { LedgerRows } from '../../workbook/rows/readRows';
import type { BudgetRecord, PaymentRecord, RecordOf, Row } from '../../workbook/tables/recordTypes';
import { sameRecord } from '../../workbook/tables/records';
import { matchText } from '../../domain/matching';

/** What the day of an entry of a programme is judged by. */
export function entryContext({ record }: ProgrammeRow, referenceDate: Day | null): EntryContext {
  const { fiscalYear, start, end } = record;
  return { referenceDate, fiscalYear, start, end };
}

type Ledger = Pick<LedgerRows, 'budgets' | 'payments'>;
type LedgerRecord = BudgetRecord | PaymentRecord;

/**
 * What makes one doubt that a payment is meant.
 *
 * @param ledger the programme's rows; null while they cannot be read
 * @param edited the row that it takes the place of, or null for a new one
 */
export function paymentDoubts(
  record: PaymentRecord,
  context: EntryContext,
  ledger: Ledger | null,
  edited: Row<PaymentRecord> | null,
): readonly EntryDoubt[] {
  const doubts = [...dayDoubts(record.date, context), ...periodDoubts(record.date, context)];
  if (ledger === null) return doubts;
  const others = without('payments', ledger.payments, edited);
  const until = laterOf(context.referenceDate, record.date);
  const before = figuresOf({ ...ledger, payments: others }, until);
  const after = figuresOf({ ...ledger, payments: [...others, { key: '', record }] }, until);
  return [
    ...doubts,
    ...figureDoubts(before, after),
    ...amountDoubts(record.amount, amountsOf(others, record.kind)),
    ...repetitionDoubts('payments', record, others),
  ];
}

/** What makes one doubt that a budget movement is meant. */
export function budgetDoubts(
  record: BudgetRecord,
  context: EntryContext,
  ledger: Ledger | null,
  edited: Row<BudgetRecord> | null,
): readonly EntryDoubt[] {
  const doubts = dayDoubts(record.date, context);
  if (ledger === null) return doubts;
  const others = without('budgets', ledger.budgets, edited);
  const until = laterOf(context.referenceDate, record.date);
  const before = figuresOf({ ...ledger, budgets: others }, until);
  const after = figuresOf({ ...ledger, budgets: [...others, { key: '', record }] }, until);
  return [
    ...doubts,
    ...figureDoubts(before, after),
    ...amountDoubts(
      record.amount,
      others.map((row) => row.record.amount),
    ),
    ...repetitionDoubts('budgets', record, others),
  ];
}

/** Doubt about a row that stands there already, word for word: 저장 was pressed twice, or two people entered one paper. */
function repetitionDoubts<T extends 'budgets' | 'payments'>(
  table: T,
  record: RecordOf[T],
  others: readonly Row<RecordOf[T]>[],
): readonly EntryDoubt[] {
  const isThere = others.some((other) => sameRecord(table, record, other.record));
  return isThere ? [{ code: 'alreadyThere', params: { amount: formatWon(record.amount) } }] : [];
}

function amountsOf(rows: readonly Row<PaymentRecord>[], kind: string): readonly Won[] {
  return rows.filter(({ record }) => record.kind === kind).map(({ record }) => record.amount);
}

/** The rows but the one that is edited; one typed by hand has no key and is known by what it holds. */
function without<T extends 'budgets' | 'payments'>(
  table: T,
  rows: readonly Row<RecordOf[T]>[],
  edited: Row<RecordOf[T]> | null,
): readonly Row<RecordOf[T]>[] {
  if (edited === null) return rows;
  const position = rows.findIndex(({ key, record }) =>
    edited.key === '' ? key === '' && sameRecord(table, record, edited.record) : key === edited.key,
  );
  return rows.filter((_, index) => index !== position);
}

function laterOf(referenceDate: Day | null, day: Day | null): Day | null {
  if (referenceDate === null || day === null) return referenceDate;
  return Math.max(referenceDate, day) as Day;
}

function figuresOf({ budgets, payments }: Ledger, until: Day | null): ProgrammeFigures {
  return {
    budget: budgets.length === 0 ? null : sumUntil(budgets, BUDGETED, until),
    spent: sumUntil(payments, SPENT, until),
    obligated: sumUntil(payments, OBLIGATED, until),
  };
}

/** Sum of a ledger up to a day as SUMIFS counts it: undated rows always. */
export function sumUntil(rows: readonly Row<LedgerRecord>[], weighing: Weighing, until: Day | null): Won {
  return rows
    .filter(({ record: { date } }) => until === null || date === null || date <= until)
    .reduce((sum, { record }) => sum + (weighing.get(matchText(record.kind)) ?? 0) * record.amount, 0) as Won;
}
