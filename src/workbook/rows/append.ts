import { newKeys } from '../../domain/key';
import { readProgrammeNumber } from '../../domain/programmeNumber';
import type { BookAccess } from '../book/access';
import { askBook, recognise } from '../book/bookMemory';
import type { Outbox, OutboxEntry, Sender } from '../outbox/outbox';
import { askForPlacings, planPlacings, type Placing, type PlacingState, type TablePlan } from './placing';
import { nothingWritten, refuse, runInExcel } from '../book/problems';
import { programmeNumberOf, sameRecord } from '../tables/records';
import type { Entry } from '../tables/recordTypes';
import type { Outcome } from '../book/outcome';
import { tooLong } from './tooLong';
import { MOVED, untilInPlace } from './witness';
import { isMisplaced, mendTables, putBackWritten, statesOf, writePlans } from './writePlans';
import type { KeptCell } from '../outbox/keptRows';

/** An entry; with the cells it had, where a removed row is brought back. */
export interface EntryToAppend {
  readonly entry: Entry;
  /** The key it had; a new one where it has none. */
  readonly key?: string;
  readonly kept?: Readonly<Record<string, KeptCell>>;
}

/**
 * Appends all entries in one action; answers their keys. Three syncs at most: look, write and read back, mend.
 *
 * Each is in the outbox before it is sent. Where an equal entry of the same sender is there already, this is its retry:
 * it keeps its key, so that it cannot come to stand in the table twice. A key that is handed in is looked for first, for
 * the same reason.
 */
export async function append(
  access: BookAccess,
  entries: readonly EntryToAppend[],
  sender: Sender | null = null,
): Promise<Outcome<readonly string[]>> {
  for (const { entry } of entries) {
    const refused = refusalOf(entry);
    if (refused) return refused;
  }
  return runInExcel(async (context) => {
    await recognise(context, access.memory);
    const placings = giveKeys(access, entries, sender);
    return untilInPlace(async () => {
      const asked = await askBook(context, access.memory, (names) =>
        askForPlacings(context.workbook, names, placings),
      );
      if (!asked.ok) return asked;
      const plans = planPlacings(asked.value.answer);
      if (!plans.ok) return plans;
      const states = await send(context, access, plans.value);
      return states === MOVED ? MOVED : answerOf(access, placings, states);
    });
  });
}

/** Why an entry can never stand in its table, or null. */
export function refusalOf(entry: Entry): ReturnType<typeof refuse> | null {
  const number = programmeNumberOf(entry);
  if (number !== null && !readProgrammeNumber(number).ok) return refuse('invalidNumber', { number });
  return tooLong(entry);
}

export function giveKeys(
  { facts, outbox }: BookAccess,
  entries: readonly EntryToAppend[],
  sender: Sender | null,
): readonly Placing[] {
  const sentBefore = sender === null ? [...outbox.unseen()] : [...sentBy(sender, outbox)];
  const keys = newKeys(entries.length, facts.now(), (count) => facts.random(count));
  return entries.map(({ entry, key, kept = {} }, position): Placing => {
    const earlier = key === undefined ? sentBefore.findIndex((sent) => isEqual(sent.entry, entry)) : -1;
    const [retried] = earlier >= 0 ? sentBefore.splice(earlier, 1) : [];
    const fresh = entry.table === 'programmes' ? entry.record.number : (key ?? keys[position] ?? '');
    return {
      key: retried?.key ?? fresh,
      entry,
      sender,
      sentBefore: retried !== undefined || key !== undefined,
      ifGone: 'append',
      kept,
    };
  });
}

/** Entries of a sender, seen ones too: somebody may have looked for them while the retry was on its way. */
function sentBy({ token }: Sender, outbox: Outbox): readonly OutboxEntry[] {
  return outbox.all().filter(({ sender }) => sender?.token === token);
}

function isEqual(one: Entry, other: Entry): boolean {
  return one.table === other.table && sameRecord(one.table, one.record, other.record);
}

/**
 * Writes plans into the workbook, their entries in the outbox beforehand. An entry leaves it at once only when Excel
 * is sure to have done nothing; what became of any other is found out later. Where the sheet was changed since it was
 * looked at, all is put back.
 */
export async function send(
  context: Excel.RequestContext,
  { outbox, memory }: BookAccess,
  plans: readonly TablePlan[],
): Promise<ReadonlyMap<string, PlacingState> | typeof MOVED> {
  const fresh = plans.flatMap((plan) => plan.fresh);
  outbox.send(fresh);
  const written = writePlans(plans);
  try {
    await context.sync();
  } catch (error) {
    if (nothingWritten(error)) {
      outbox.strike(fresh.filter(({ sentBefore }) => !sentBefore).map(({ key }) => key));
    }
    throw error;
  }
  if (isMisplaced(written)) {
    putBackWritten(written);
    await context.sync();
    return MOVED;
  }
  if (mendTables(written, memory)) await context.sync();
  return statesOf(plans, written);
}

/** Strikes off or keeps in the outbox what a call has sent, and answers the keys. */
export function answerOf(
  { outbox }: BookAccess,
  placings: readonly Placing[],
  states: ReadonlyMap<string, PlacingState>,
): Outcome<readonly string[]> {
  const keys = placings.map(({ key }) => key);
  const collided = placings.filter(({ key }) => states.get(key) === 'collided');
  outbox.markSeen(keys.filter((key) => states.get(key) === 'written' || states.get(key) === 'present'));
  outbox.strike(collided.map(({ key }) => key));
  if (collided[0]) return refuse('numberTaken', { number: programmeNumberOf(collided[0].entry) ?? '' });
  if (keys.some((key) => states.get(key) === 'unseen')) return refuse('busy');
  return { ok: true, value: keys };
}
