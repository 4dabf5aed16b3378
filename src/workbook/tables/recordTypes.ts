import type { Day, Won } from '../../domain/kinds';

/** 사업: what a person enters. Empty texts are '', absent dates and numbers null. */
export interface ProgrammeRecord {
  readonly number: string; // 사업번호
  readonly order: number | null;
  readonly name: string;
  readonly department: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly category: '예산' | '비예산' | '';
  readonly fiscalYear: number | null;
  readonly team: string;
  readonly manager: string;
  readonly contact: string;
  readonly periodText: string; // 사업기간, as worded
  readonly detail: string; // 세부사업
  readonly progress: string;
  readonly reason: string;
  readonly measure: string;
  readonly note: string;
}

/** 예산: one movement. `amount` is signed (전용 out is negative). */
export interface BudgetRecord {
  readonly number: string;
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
  readonly source: string;
  readonly detail: string;
  readonly unit: string; // 표기단위
  readonly ground: string; // 근거
}

/** 집행: one payment, obligation or refund (반납: positive, subtracted). */
export interface PaymentRecord {
  readonly number: string;
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
  readonly detail: string;
  readonly memo: string; // 적요
  readonly voucher: string; // 증빙
}

export type AnyRecord = ProgrammeRecord | BudgetRecord | PaymentRecord;

/** What the pane can enter, by table. */
export interface RecordOf {
  readonly programmes: ProgrammeRecord;
  readonly budgets: BudgetRecord;
  readonly payments: PaymentRecord;
}

export type EntryTable = keyof RecordOf;

export type Entry = {
  readonly [T in EntryTable]: { readonly table: T; readonly record: RecordOf[T] };
}[EntryTable];

/** A row as read: its key, what was entered, and – for 사업 – what its calculated columns show. */
export interface Row<T extends AnyRecord> {
  /** '' where a row was typed by hand and has no key yet. */
  readonly key: string;
  readonly record: T;
}
