import { failure } from '../../domain/kinds';
import type { Entry } from '../../workbook/tables/recordTypes';
import type { Outcome } from '../../workbook/book/outcome';
import type { ReportBook } from '../../workbook/reportBook';
import { formsOfEntry, loadDraft, type DraftStore } from './drafts';
import { sameEntries } from './sameRecord';
import type { Answer } from './state';

/** An append that failed while its entries stayed in the outbox: they may or may not stand in the sheet. */
interface Unanswered {
  readonly entries: readonly Entry[];
  readonly keys: readonly string[];
}

export interface Sender {
  append(entries: readonly Entry[]): Promise<Answer<readonly string[]>>;
  /** Looks for what was sent; the drafts of forms whose entries are found have served their time. */
  recover: ReportBook['recover'];
}

/**
 * Sends entries so that one whose answer was lost is not written twice.
 *
 * A retry of the same entries while they are in the outbox keeps their keys (the workbook sees to that). Here is
 * what it cannot know: that they have been confirmed in the meantime, or that the form was changed before the retry.
 */
export function createSender(book: ReportBook, drafts: DraftStore): Sender {
  let unanswered = leftByEarlierPane(book);
  let isEarlierPane = unanswered !== null;

  const keysWaiting = (): readonly string[] => book.outbox.map(({ key }) => key);

  async function recover(): ReturnType<ReportBook['recover']> {
    const pending = book.outbox;
    const outcome = await book.recover();
    if (!outcome.ok) return outcome;
    // Its draft goes now: what is typed from here on is a new entry.
    if (isEarlierPane) unanswered = null;
    for (const { entry } of pending) {
      for (const form of formsOfEntry(entry)) {
        if (loadDraft(drafts, form)?.sent === true) drafts.clear(form);
      }
    }
    return outcome;
  }

  /** Whether an action that was sent stands in the workbook; its first entry tells, for they go together. */
  async function stands({ entries, keys }: Unanswered): Promise<Outcome<boolean>> {
    const [entry] = entries;
    const isOurs = (row: { readonly key: string }): boolean => keys.includes(row.key);
    if (entry === undefined || entry.table === 'programmes') {
      const read = await book.read();
      return read.ok ? { ok: true, value: read.value.programmes.some(isOurs) } : read;
    }
    if (entry.table !== 'budgets' && entry.table !== 'payments') return { ok: true, value: false };
    const ledger = await book.readLedger(entry.record.number);
    return ledger.ok ? { ok: true, value: ledger.value[entry.table].some(isOurs) } : ledger;
  }

  /** What became of an earlier attempt: stored, or nothing that stands in the way of another. */
  async function settle(
    earlier: Unanswered,
    entries: readonly Entry[],
  ): Promise<Answer<readonly string[]> | null> {
    const isWaiting = keysWaiting().some((key) => earlier.keys.includes(key));
    const isSame = sameEntries(earlier.entries, entries);
    if (isWaiting && isSame) return null;
    if (isWaiting) {
      const recovered = await recover();
      if (!recovered.ok) return recovered;
    }
    const found = await stands(earlier);
    if (!found.ok) return found;
    unanswered = null;
    if (!found.value) return null;
    return isSame ? { ok: true, value: earlier.keys } : failure('earlierStored');
  }

  async function append(entries: readonly Entry[]): Promise<Answer<readonly string[]>> {
    const settled = unanswered === null ? null : await settle(unanswered, entries);
    if (settled !== null) return settled;
    const retried = unanswered?.keys ?? [];
    const before = keysWaiting().filter((key) => !retried.includes(key));
    const outcome = await book.append(entries);
    const keys = keysWaiting().filter((key) => !before.includes(key));
    unanswered = !outcome.ok && keys.length > 0 ? { entries, keys } : null;
    isEarlierPane = false;
    return outcome;
  }

  return { append, recover };
}

/** What a pane that was closed in between had sent: its draft may be sent again here. */
function leftByEarlierPane({ outbox }: ReportBook): Unanswered | null {
  if (outbox.length === 0) return null;
  return { entries: outbox.map(({ entry }) => entry), keys: outbox.map(({ key }) => key) };
}
