import { z } from 'zod/mini';
import type { AnyRecord, Entry, Row } from '../../workbook/tables/recordTypes';

/** Where unfinished forms are kept between reloads: the workbook's own store, keyed by document. */
export interface DraftStore {
  save(form: string, draft: unknown): void;
  load(form: string): unknown;
  clear(form: string): void;
}

/** An unfinished form: what was typed, the row it began from, and whether it has been sent. */
export interface Draft {
  readonly texts: Readonly<Record<string, string>>;
  /** The record as it stood when the form was opened; null for a new one. */
  readonly base: AnyRecord | null;
  /** Sent to the workbook, but the answer has not come (the pane may have been closed since). */
  readonly sent: boolean;
}

const draftShape = z.object({
  texts: z.record(z.string(), z.string()),
  base: z.nullable(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  sent: z.boolean(),
});

/** Reads a draft back; null when there is none, or when another version of the pane wrote it. */
export function loadDraft(store: DraftStore, form: string): Draft | null {
  const parsed = draftShape.safeParse(store.load(form));
  if (!parsed.success) return null;
  return { ...parsed.data, base: parsed.data.base as AnyRecord | null };
}

export const NEW_PROGRAMME_FORM = 'programmes:new';

export const newBudgetForm = (programmeNumber: string): string => `budgets:new:${programmeNumber}`;

export const newPaymentForm = (programmeNumber: string): string => `payments:new:${programmeNumber}`;

export const cumulativeForm = (programmeNumber: string): string => `payments:cumulative:${programmeNumber}`;

/** The form of a row; one typed by hand has no key yet and is told by what it holds. */
export function editForm(table: Entry['table'], { key, record }: Row<AnyRecord>): string {
  return `${table}:edit:${key || Object.values(record).join('|')}`;
}
