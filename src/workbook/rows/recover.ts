import type { BookAccess } from '../book/access';
import { askBook, recognise } from '../book/bookMemory';
import type { Outcome, WorkbookProblem } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';
import { isSettled, type PendingEntry } from '../outbox/outbox';
import { programmeNumberOf } from '../tables/records';
import { refusalOf, send } from './append';
import { askForPlacings, planPlacings, type Placing, type PlacingState } from './placing';
import { MOVED, untilInPlace } from './witness';

export interface Recovered {
  /** Entries found in the workbook of which nobody knew whether they had arrived. */
  readonly confirmed: number;
  /** Entries that were not there and have been appended under their old key. */
  readonly appended: number;
}

type States = ReadonlyMap<string, PlacingState>;

/**
 * Looks for everything in the outbox: takes in rows that stand below a table which has not grown, enters formulas
 * that are missing, and appends what is gone.
 *
 * An entry that was seen in the workbook and is gone without a change by another author was taken away here, by
 * hand or by undo: it stays away. One that Excel refuses keeps no other waiting: it is marked and left out, until the
 * person discards it or sends it anew.
 */
export async function recover(access: BookAccess): Promise<Outcome<Recovered>> {
  const known = await runInExcel(async (context): Promise<Outcome<null>> => {
    await recognise(context, access.memory);
    return { ok: true, value: null };
  });
  if (!known.ok) return known;
  const { outbox } = access;
  for (const { key, entry } of outbox.unseen()) {
    const refused = refusalOf(entry);
    if (refused) outbox.markRefused(key, refused.problem);
  }
  const pending = outbox.all().filter(({ refused }) => refused === null);
  if (pending.length === 0) return { ok: true, value: { confirmed: 0, appended: 0 } };
  const together = await place(access, pending);
  if (together.ok) return conclude(access, pending, together.value);
  if (!isRefusal(together.problem)) return together;
  return oneByOne(access, pending);
}

/**
 * Takes back entries that the person has given up or written anew: those that are not in the workbook are forgotten.
 * Answers the keys of those that are.
 */
export async function withdraw(
  access: BookAccess,
  keys: readonly string[],
): Promise<Outcome<readonly string[]>> {
  const { outbox } = access;
  const waiting = outbox.unseen().filter(({ key }) => keys.includes(key));
  const sent = waiting.filter(({ refused }) => refused === null);
  const looked: Outcome<States> =
    sent.length > 0 ? await place(access, sent, 'leave') : { ok: true, value: new Map() };
  if (!looked.ok) return looked;
  const seen = outbox.all().filter(({ key, seenAt }) => keys.includes(key) && seenAt !== null);
  const found = sent.filter(({ key }) => looked.value.get(key) === 'present');
  const stored = [...seen, ...found].map(({ key }) => key);
  outbox.markSeen(stored);
  outbox.strike(waiting.map(({ key }) => key).filter((key) => !stored.includes(key)));
  return { ok: true, value: stored };
}

/** Excel takes none of several: each alone, so that those it takes get in. */
async function oneByOne(access: BookAccess, pending: readonly PendingEntry[]): Promise<Outcome<Recovered>> {
  let confirmed = 0;
  let appended = 0;
  for (const sent of pending) {
    const alone = await place(access, [sent]);
    if (!alone.ok && !isRefusal(alone.problem)) return alone;
    if (!alone.ok) {
      access.outbox.markRefused(sent.key, alone.problem);
      continue;
    }
    const outcome = conclude(access, [sent], alone.value);
    if (!outcome.ok) return outcome;
    confirmed += outcome.value.confirmed;
    appended += outcome.value.appended;
  }
  return { ok: true, value: { confirmed, appended } };
}

/** Neither the moment's fault nor the table's: it will be so the next time. */
function isRefusal({ code }: WorkbookProblem): boolean {
  return code === 'unexpected' || code === 'payloadTooLarge';
}

async function place(
  access: BookAccess,
  pending: readonly PendingEntry[],
  ifGone?: Placing['ifGone'],
): Promise<Outcome<States>> {
  return runInExcel((context) =>
    untilInPlace(async (): Promise<Outcome<States> | typeof MOVED> => {
      const asked = await askBook(context, access.memory, (names) =>
        askForPlacings(
          context.workbook,
          names,
          pending.map((sent) => ({ ...placingOf(sent), ...(ifGone && { ifGone }) })),
        ),
      );
      if (!asked.ok) return asked;
      const plans = planPlacings(asked.value.answer);
      if (!plans.ok) return plans;
      const states = await send(context, access, plans.value);
      return states === MOVED ? MOVED : { ok: true, value: states };
    }),
  );
}

function conclude(access: BookAccess, entries: readonly PendingEntry[], states: States): Outcome<Recovered> {
  const { facts, outbox } = access;
  const pending = new Map(entries.map((sent) => [sent.key, sent]));
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

function placingOf({ key, entry, sender, seenAt, doubtful, kept }: PendingEntry): Placing {
  const ifGone = seenAt === null || doubtful ? 'append' : 'leave';
  const seen = seenAt === null ? undefined : doubtful ? 'disturbed' : 'undisturbed';
  return { key, entry, sender, kept, sentBefore: true, ifGone, ...(seen && { seen }) };
}

/** Seen a second time: after another author's change, or long enough after the first. */
function isCertain(pending: PendingEntry, now: number): boolean {
  return pending.doubtful || isSettled(pending, now);
}
