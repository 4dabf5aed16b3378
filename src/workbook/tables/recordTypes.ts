import type { DESCRIBED } from './index';
import type { FiguresOfTable, RecordOfTable } from './table';
import type { EntryTable } from './tableId';

/** What people enter, by table. Empty texts are '', absent dates and numbers null. */
export type RecordOf = { readonly [T in EntryTable]: RecordOfTable<(typeof DESCRIBED)[T]> };

/** What calculated columns show, by table. */
export type FiguresOf = { readonly [T in EntryTable]: FiguresOfTable<(typeof DESCRIBED)[T]> };

export type ProgrammeRecord = RecordOf['programmes'];
export type BudgetRecord = RecordOf['budgets'];
export type PaymentRecord = RecordOf['payments'];
export type PlanRecord = RecordOf['plans'];
export type AnyRecord = RecordOf[EntryTable];

export type Entry = {
  readonly [T in EntryTable]: { readonly table: T; readonly record: RecordOf[T] };
}[EntryTable];

/** A row as read: its key, and what was entered. */
export interface Row<T extends AnyRecord> {
  /** '' where a row was typed by hand and has no key yet. */
  readonly key: string;
  readonly record: T;
}

/** A row as the pane knows it: its key, '' where it has none, and what was read in it. */
export type KnownRow = Entry & { readonly key: string };
