import { failure, type Problem } from '../../domain/kinds';
import type { Fate } from '../../workbook/outbox/fates';
import type { OutboxEntry, Sender } from '../../workbook/outbox/outbox';
import type { ReportBook } from '../../workbook/reportBook';
import type { AnyRecord, Entry } from '../../workbook/tables/recordTypes';
import { loadDraft, type DraftStore } from './drafts';
import { sameEntries } from './sameEntries';
import type { Answer } from './state';

/** What becomes of what was written in one form. */
export type Submission =
  | { readonly kind: 'idle' }
  /** On its way: the form is locked until Excel has answered. */
  | { readonly kind: 'sending' }
  /** It stands in the workbook. */
  | { readonly kind: 'stored' }
  /** Nothing of it was written. `theirs`: the row as it stands, where it is not the one that was edited. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly theirs?: AnyRecord }
  /** The answer was lost: it may or may not stand in the workbook. */
  | { readonly kind: 'unknown'; readonly problem: Problem };

/**
 * The one owner of what becomes of a sent entry, by the draft it was written in. Forms, the outbox and recovery read it;
 * nobody else judges.
 */
export interface Submissions {
  of(draft: string): Submission;
  subscribe(listener: () => void): () => void;
  /** A form for this draft is on the screen; answers its end. What fails without one is told elsewhere. */
  attend(draft: string): () => void;
  isAttended(draft: string): boolean;
  /** Hands something over once: as long as it is on its way nothing else of this draft is. */
  send<T>(draft: string, action: (sender: Sender) => Promise<Answer<T>>): Promise<Answer<T>>;
  /** Appends what is being sent, so that an entry whose answer was lost is not written twice. */
  append(sender: Sender, entries: readonly Entry[]): Promise<Answer<readonly string[]>>;
  /** The person goes on writing, or begins anew: what was refused is forgotten, what is unknown is not. */
  goOn(draft: string): void;
  /** The person gives up what is written; answers the keys of what was sent of it and may never have arrived. */
  giveUp(draft: string): readonly string[];
}

const IDLE: Submission = { kind: 'idle' };
const LEFT: Submission = { kind: 'unknown', problem: { code: 'busy', params: {} } };

export function createSubmissions(book: ReportBook, drafts: DraftStore): Submissions {
  const states = new Map<string, Submission>();
  const attended = new Map<string, number>();
  const listeners = new Set<() => void>();
  /** Stored after all, while its form went on with something else: the next save is told so once. */
  const storedEarlier = new Set<string>();
  const tokens = new Map<string, string>();
  let drawn = 0;

  function of(draft: string): Submission {
    const known = states.get(draft);
    if (known) return known;
    // Left by a pane that was closed in between.
    return awaited(draft).length > 0 ? LEFT : IDLE;
  }

  function become(draft: string, state: Submission): void {
    states.set(draft, state);
    for (const listener of listeners) listener();
  }

  const awaited = (draft: string): readonly OutboxEntry[] =>
    book.outbox.filter(({ sender }) => sender?.draft === draft);

  /** The same for an entry and its retries. */
  function senderOf(draft: string): Sender {
    const token = awaited(draft)[0]?.sender?.token ?? tokens.get(draft) ?? `${Date.now()}-${++drawn}`;
    tokens.set(draft, token);
    return { draft, token };
  }

  function after<T>(draft: string, answer: Answer<T>): Submission {
    if (answer.ok) return { kind: 'stored' };
    const { problem } = answer;
    if (awaited(draft).length > 0) return { kind: 'unknown', problem };
    const theirs = 'theirs' in answer ? answer.theirs : undefined;
    return { kind: 'refused', problem, ...(theirs && { theirs }) };
  }

  async function send<T>(draft: string, action: (sender: Sender) => Promise<Answer<T>>): Promise<Answer<T>> {
    if (of(draft).kind === 'sending') return failure('beingSent');
    become(draft, { kind: 'sending' });
    const answer = await action(senderOf(draft));
    if (answer.ok) forget(draft);
    become(draft, after(draft, answer));
    return answer;
  }

  /** It is stored: what comes next from this form is another entry. */
  function forget(draft: string): void {
    tokens.delete(draft);
    drafts.clear(draft);
  }

  async function append(sender: Sender, entries: readonly Entry[]): Promise<Answer<readonly string[]>> {
    const { draft } = sender;
    const earlier = awaited(draft);
    const isAnother = !sameEntries(
      earlier.map(({ entry }) => entry),
      entries,
    );
    if (earlier.length > 0 && isAnother) {
      const withdrawn = await book.withdraw(earlier.map(({ key }) => key));
      if (!withdrawn.ok) return withdrawn;
      if (withdrawn.value.length > 0) storedEarlier.add(draft);
    }
    if (!storedEarlier.delete(draft)) return book.append(entries, sender);
    tokens.delete(draft);
    return failure('earlierStored');
  }

  function hear(draft: string, fate: Fate): void {
    // Who sends it again just now gets an answer of their own.
    if (states.get(draft)?.kind === 'sending') return;
    if (fate.kind === 'taken') {
      const problem = { code: 'numberTaken', params: { number: fate.number } };
      return become(draft, { kind: 'refused', problem });
    }
    // What was sent is what the draft holds, unless somebody has gone on typing.
    if (loadDraft(drafts, draft)?.sent === false) {
      storedEarlier.add(draft);
      return become(draft, IDLE);
    }
    forget(draft);
    become(draft, { kind: 'stored' });
  }

  book.onFate(hear);

  return {
    of,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attend(draft) {
      attended.set(draft, (attended.get(draft) ?? 0) + 1);
      return () => attended.set(draft, (attended.get(draft) ?? 1) - 1);
    },
    isAttended: (draft) => (attended.get(draft) ?? 0) > 0,
    send,
    append,
    giveUp(draft) {
      if (of(draft).kind === 'sending') return [];
      const keys = awaited(draft).map(({ key }) => key);
      forget(draft);
      become(draft, IDLE);
      return keys;
    },
    goOn(draft) {
      const { kind } = of(draft);
      if (kind === 'refused' || kind === 'stored') become(draft, IDLE);
    },
  };
}
