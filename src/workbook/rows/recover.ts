import type { BookAccess } from '../book/access';
import { send } from './append';
import { askBook, recognise } from '../book/bookMemory';
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
  return runInExcel(async (context) => {
    await recognise(context, memory);
    const pending = new Map(outbox.all().map((sent) => [sent.key, sent]));
    if (pending.size === 0) return { ok: true, value: { confirmed: 0, appended: 0 } };
    const asked = await askBook(context, memory, (names) =>
      askForPlacings(context.workbook, names, [...pending.values()].map(placingOf)),
    );
    if (!asked.ok) return asked;
    const plans = planPlacings(asked.value.answer);
    if (!plans.ok) return plans;
    const states = await send(context, access, plans.value);

    const keysIn = (...wanted: readonly string[]) =>
      [...pending.keys()].filter((key) => wanted.includes(states.get(key) ?? ''));
    const present = keysIn('present');
    const certain = present.filter((key) => isCertain(pending.get(key)!, facts.now().getTime()));
    const confirmed = present.filter((key) => pending.get(key)?.seenAt === null);
    const appended = keysIn('written');
    const collided = keysIn('collided');
    outbox.markSeen([...present, ...appended]);
    outbox.strike([...certain, ...collided, ...keysIn('gone')]);
    tellFates(access, pending, [...confirmed, ...appended], collided);
    const taken = pending.get(collided[0] ?? '');
    if (taken) return refuse('numberTaken', { number: programmeNumberOf(taken.entry) ?? '' });
    if (keysIn('unseen').length > 0) return refuse('busy');
    return { ok: true, value: { confirmed: confirmed.length, appended: appended.length } };
  });
}

/** Entries of one form went together: it is stored when the last of them is, and taken when one is. */
function tellFates(
  { fates }: BookAccess,
  pending: ReadonlyMap<string, PendingEntry>,
  stored: readonly string[],
  taken: readonly string[],
): void {
  const awaited = [...pending.values()].filter(({ seenAt }) => seenAt === null);
  const drafts = new Set(awaited.flatMap(({ sender }) => (sender === null ? [] : [sender.draft])));
  for (const draft of drafts) {
    const own = awaited.filter(({ sender }) => sender?.draft === draft);
    const lost = own.find(({ key }) => taken.includes(key));
    if (lost) fates.tell(draft, { kind: 'taken', number: programmeNumberOf(lost.entry) ?? '' });
    else if (own.every(({ key }) => stored.includes(key))) fates.tell(draft, { kind: 'stored' });
  }
}

function placingOf({ key, entry, sender, seenAt, doubtful }: PendingEntry): Placing {
  return { key, entry, sender, sentBefore: true, ifGone: seenAt === null || doubtful ? 'append' : 'leave' };
}

/** Seen a second time: after another author's change, or long enough after the first. */
function isCertain(pending: PendingEntry, now: number): boolean {
  return pending.doubtful || isSettled(pending, now);
}
