import type { BookAccess } from '../book/access';
import { send } from './append';
import { askBook } from '../book/bookMemory';
import { isSettled, type PendingEntry } from '../outbox/outbox';
import { askForPlacings, planPlacings, type Placing } from './placing';
import { refuse, runInExcel } from '../book/problems';
import type { Outcome } from '../book/outcome';
import { programmeNumberOf } from '../tables/records';

export interface Recovered {
  /** Entries found in the workbook of which nobody knew whether they had arrived. */
  readonly confirmed: number;
  /** Entries that were not there and have been appended under their old key. */
  readonly appended: number;
}

/**
 * Looks for everything in the outbox: takes in rows that stand below a table which has not grown, enters formulas
 * that are missing, and appends what is gone.
 *
 * An entry that was seen in the workbook and is gone without a change by another author was taken away here, by
 * hand or by undo: it stays away.
 */
export async function recover(access: BookAccess): Promise<Outcome<Recovered>> {
  const { facts, memory, outbox } = access;
  const pending = outbox.all();
  if (pending.length === 0) return { ok: true, value: { confirmed: 0, appended: 0 } };

  return runInExcel(async (context) => {
    const asked = await askBook(context, memory, (names) =>
      askForPlacings(context.workbook, names, pending.map(placingOf)),
    );
    if (!asked.ok) return asked;
    const { book, answer } = asked.value;
    const ours = new Map(pending.filter((sent) => sent.book === book.id).map((sent) => [sent.key, sent]));
    const plans = planPlacings(
      answer.map((look) => ({ ...look, placings: look.placings.filter(({ key }) => ours.has(key)) })),
    );
    if (!plans.ok) return plans;
    const unfinished = plans.value.filter(({ placings }) => placings.length > 0);
    const states = await send(context, access, book, unfinished);

    const keysIn = (...wanted: readonly string[]) =>
      [...ours.keys()].filter((key) => wanted.includes(states.get(key) ?? ''));
    const present = keysIn('present');
    const certain = present.filter((key) => isCertain(ours.get(key)!, facts.now().getTime()));
    const confirmed = present.filter((key) => ours.get(key)?.seenAt === null);
    const appended = keysIn('written');
    const collided = keysIn('collided');
    outbox.markSeen([...present, ...appended]);
    outbox.strike([...certain, ...collided, ...keysIn('gone')]);
    const taken = ours.get(collided[0] ?? '');
    if (taken) return refuse('numberTaken', { number: programmeNumberOf(taken.entry) ?? '' });
    if (keysIn('unseen').length > 0) return refuse('busy');
    return { ok: true, value: { confirmed: confirmed.length, appended: appended.length } };
  });
}

function placingOf({ key, entry, seenAt, doubtful }: PendingEntry): Placing {
  return { key, entry, sentBefore: true, ifGone: seenAt === null || doubtful ? 'append' : 'leave' };
}

/** Seen a second time: after another author's change, or long enough after the first. */
function isCertain(pending: PendingEntry, now: number): boolean {
  return pending.doubtful || isSettled(pending, now);
}
