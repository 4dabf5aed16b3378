import { failure } from '../../domain/kinds';
import type { Entry, ReportBook } from '../../workbook/types';
import { formsOfEntry, loadDraft, type DraftStore } from './drafts';
import { sameEntries } from './sameRecord';
import type { Answer, SessionState } from './state';
import type { Store } from './store';

/** An entry that was answered is normally seen again within this time (ms); only then is it worth a word. */
const EXPECTED_WITHIN = 35_000;

/** An append that failed, though its entries stayed in the outbox: they may or may not stand in the sheet. */
interface Unanswered {
  readonly entries: readonly Entry[];
  readonly keys: readonly string[];
}

export interface OutboxKeeper {
  /** Appends, unless the same entries were sent before without an answer: then those are looked for first. */
  append(entries: readonly Entry[]): Promise<Answer<readonly string[]>>;
  recover: ReportBook['recover'];
  /** Looks at the outbox after a call: after a failed one everything in it is worth a word. */
  look(after: 'answered' | 'failed'): void;
  stop(): void;
}

/** Sees to it that an entry sent without an answer is neither lost nor written twice. */
export function createOutboxKeeper(
  book: ReportBook,
  drafts: DraftStore,
  store: Store<SessionState>,
  now: () => number,
): OutboxKeeper {
  let unanswered: Unanswered | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keysWaiting = (): readonly string[] => book.outbox.map(({ key }) => key);

  async function recover(): ReturnType<ReportBook['recover']> {
    const pending = book.outbox;
    const outcome = await book.recover();
    if (!outcome.ok) return outcome;
    unanswered = null;
    for (const { entry } of pending) {
      for (const form of formsOfEntry(entry)) {
        if (loadDraft(drafts, form)?.sent === true) drafts.clear(form);
      }
    }
    return outcome;
  }

  function look(after: 'answered' | 'failed'): void {
    clearTimeout(timer);
    const due = now() - EXPECTED_WITHIN;
    const unconfirmed = book.outbox.filter(({ sentAt }) => after === 'failed' || sentAt <= due);
    store.patch({ unconfirmed });
    if (book.outbox.length > unconfirmed.length) {
      timer = setTimeout(() => void settle(), EXPECTED_WITHIN);
    }
  }

  /** Entries are still waiting though they should have been seen: looks for them, without troubling anyone. */
  async function settle(): Promise<void> {
    if (book.outbox.length > 0 && !store.getSnapshot().working) await recover();
    look('answered');
  }

  async function append(entries: readonly Entry[]): Promise<Answer<readonly string[]>> {
    const earlier = unanswered;
    if (earlier !== null && keysWaiting().some((key) => earlier.keys.includes(key))) {
      const recovered = await recover();
      if (!recovered.ok) return recovered;
      return sameEntries(earlier.entries, entries)
        ? { ok: true, value: earlier.keys }
        : failure('earlierStored');
    }
    const before = keysWaiting();
    const outcome = await book.append(entries);
    const keys = keysWaiting().filter((key) => !before.includes(key));
    unanswered = !outcome.ok && keys.length > 0 ? { entries, keys } : null;
    return outcome;
  }

  return { append, recover, look, stop: () => clearTimeout(timer) };
}
