import { newKeys } from '../../domain/key';
import { readProgrammeNumber } from '../../domain/programmeNumber';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { CellInput } from '../tables/cells';
import type { BookSetting } from '../book/names';
import { askForPlacings, planPlacings, type Placing, type PlacingState, type TablePlan } from './placing';
import { nothingWritten, refuse, runInExcel } from '../book/problems';
import { programmeNumberOf, sameRecord } from '../tables/records';
import type { Entry } from '../tables/recordTypes';
import type { Outcome } from '../book/outcome';
import { mendTables, statesOf, writePlans } from './writePlans';

/** An entry with cells of the users' own columns: a removed row that is brought back. */
export interface EntryToAppend {
  readonly entry: Entry;
  /** The key it had; a new one where it has none. */
  readonly key?: string;
  readonly others?: Readonly<Record<string, CellInput>>;
}

/**
 * Appends all entries in one action; answers their keys. Three syncs at most: look, write and read back, mend.
 *
 * Each is in the outbox before it is sent. Where an equal entry is there already, unanswered, this is its retry: it
 * keeps its key, so that it cannot come to stand in the table twice.
 */
export async function append(
  access: BookAccess,
  entries: readonly EntryToAppend[],
): Promise<Outcome<readonly string[]>> {
  const invalid = entries.map(({ entry }) => programmeNumberOf(entry)).find(isInvalid);
  if (invalid !== undefined) return refuse('invalidNumber', { number: invalid ?? '' });

  const placings = giveKeys(access, entries);
  return runInExcel(async (context) => {
    const asked = await askBook(context, access.memory, (names) =>
      askForPlacings(context.workbook, names, placings),
    );
    if (!asked.ok) return asked;
    const plans = planPlacings(asked.value.answer);
    if (!plans.ok) return plans;
    const states = await send(context, access, asked.value.book, plans.value);
    return answerOf(access, placings, states);
  });
}

export function giveKeys(
  { facts, outbox }: BookAccess,
  entries: readonly EntryToAppend[],
): readonly Placing[] {
  const unanswered = [...outbox.unseen()];
  const keys = newKeys(entries.length, facts.now(), (count) => facts.random(count));
  return entries.map(({ entry, key, others = {} }, position): Placing => {
    const earlier = unanswered.findIndex((sent) => isEqual(sent.entry, entry));
    const [retried] = earlier >= 0 ? unanswered.splice(earlier, 1) : [];
    const fresh = entry.table === 'programmes' ? entry.record.number : (key ?? keys[position] ?? '');
    return {
      key: retried?.key ?? fresh,
      entry,
      sentBefore: retried !== undefined,
      ifGone: 'append',
      others,
    };
  });
}

/** Whether a 사업번호 that has to be one is none. */
export function isInvalid(number: string | null): boolean {
  return number !== null && !readProgrammeNumber(number).ok;
}

function isEqual(one: Entry, other: Entry): boolean {
  return one.table === other.table && sameRecord(one.table, one.record, other.record);
}

/**
 * Writes plans into the workbook, their entries in the outbox beforehand. An entry leaves it at once only when Excel
 * is sure to have done nothing; what became of any other is found out later.
 */
export async function send(
  context: Excel.RequestContext,
  { outbox }: BookAccess,
  book: BookSetting,
  plans: readonly TablePlan[],
): Promise<ReadonlyMap<string, PlacingState>> {
  const fresh = plans.flatMap((plan) => plan.fresh);
  outbox.send(fresh, book.id);
  const written = writePlans(plans);
  try {
    await context.sync();
  } catch (error) {
    if (nothingWritten(error)) {
      outbox.strike(fresh.filter(({ sentBefore }) => !sentBefore).map(({ key }) => key));
    }
    throw error;
  }
  if (mendTables(written, book.names)) await context.sync();
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
