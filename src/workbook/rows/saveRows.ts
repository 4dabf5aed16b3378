import { newKey } from '../../domain/key';
import type { BookAccess } from '../book/access';
import type { Outcome } from '../book/outcome';
import { nothingWritten, refuse, runInExcel } from '../book/problems';
import type { SaveAttempt } from '../outbox/attempts';
import type { RemovedRow } from '../outbox/keptRows';
import { sameRecord } from '../tables/records';
import type { Entry, KnownRow, RecordOf } from '../tables/recordTypes';
import type { EntryTable } from '../tables/tableId';
import { giveKeys, refusalOf, type EntryToAppend } from './append';
import { stoodAsKnown, writeRow } from './edit';
import { findRows, type FoundRow } from './findRows';
import { askForPlacings, planPlacings, type Placing } from './placing';
import { bringBack, keep, removeFrom, wasMeant, type Removal } from './remove';
import { MOVED, putBack, untilInPlace, type Witness } from './witness';
import { isMisplaced, mendTables, putBackWritten, statesOf, writePlans, type Written } from './writePlans';

/** Tables whose rows are saved together; a programme that changes its number takes others along, see `edit`. */
export type SavedTable = Exclude<EntryTable, 'programmes'>;

/** What is to become of rows of one table, as who has read them says it. */
export interface RowChanges<T extends SavedTable> {
  readonly added: readonly RecordOf[T][];
  readonly changed: readonly {
    readonly key: string;
    readonly base: RecordOf[T];
    readonly next: RecordOf[T];
  }[];
  readonly removed: readonly { readonly key: string; readonly base: RecordOf[T] }[];
}

/** A row to be changed: as it was read, and as it is to be. */
export interface ChangedRow {
  readonly known: KnownRow;
  readonly next: RecordOf[EntryTable];
}

/** The same, for any table. */
export interface Changes {
  readonly added: readonly EntryToAppend[];
  readonly changed: readonly ChangedRow[];
  readonly removed: readonly KnownRow[];
}

/** What has become of them, with what is needed to take it back. */
export interface Saved {
  readonly added: readonly KnownRow[];
  /** Each as it stands now, and as it was before. */
  readonly changed: readonly { readonly row: KnownRow; readonly before: RecordOf[EntryTable] }[];
  readonly removed: readonly RemovedRow[];
}

/**
 * Adds, changes and removes rows of one table in one action: all of it or nothing. Three syncs – look, compare, write and
 * read back – and a fourth where users have switched off that Excel grows tables and fills formulas in.
 *
 * A row that is not as it was known is `rowChanged`, with every one of them, and nothing is written. Who does it again
 * after a lost answer finds what was done: rows that are as they are to be, gone, or there under the keys they were
 * given; where what is saved is something else by now, `savedBefore` says that the first arrived. What is added goes into
 * the outbox once it was seen, never before: recovery would write half of it.
 *
 * @param draft of the form that saves: the same for a save and its retry
 */
export async function saveRows(
  access: BookAccess,
  changes: Changes,
  draft = JSON.stringify(changes),
): Promise<Outcome<Saved>> {
  const { added, changed, removed } = changes;
  const written = [
    ...added.map(({ entry }) => entry),
    ...changed.map(({ known, next }) => ({ table: known.table, record: next }) as Entry),
  ];
  for (const entry of written) {
    const refused = refusalOf(entry);
    if (refused) return refused;
  }
  if (written.length + removed.length === 0) {
    return { ok: true, value: { added: [], changed: [], removed: [] } };
  }
  return runInExcel((context) => untilInPlace(() => attempt(context, access, changes, draft)));
}

async function attempt(
  context: Excel.RequestContext,
  access: BookAccess,
  changes: Changes,
  draft: string,
): Promise<Outcome<Saved> | typeof MOVED> {
  const { attempts, memory } = access;
  const { changed, removed } = changes;
  const comparable = JSON.stringify(changes);
  const before = attempts.saved(draft);
  const earlier = before?.changes === comparable ? before : null;
  const another = before === null || earlier !== null ? [] : soughtOf(before);
  const placings = placingsOf(access, changes, earlier?.keys ?? null);
  const nexts = new Map(changed.map(({ known, next }) => [known, next]));
  const found = await findRows(
    context,
    access,
    [...nexts.keys(), ...removed],
    (names) => askForPlacings(context.workbook, names, [...placings, ...another]),
    {
      mayBeGone: (known) => earlier !== null && !nexts.has(known),
      isDone: (known, now) => nexts.has(known) && sameRecord(known.table, now as never, nexts.get(known)!),
    },
  );
  if (found === MOVED || !found.ok) return found;
  const plans = planPlacings(found.value.answer);
  if (!plans.ok) return plans;
  const arrived = plans.value.find(({ states }) => another.some(({ key }) => states.get(key) === 'present'));
  if (arrived) {
    attempts.settleSave(draft);
    return refuse('savedBefore', { table: arrived.view.layout.name });
  }
  const { rows } = found.value;
  const toRemove = rows.filter(({ known }) => !nexts.has(known));
  const kept = earlier?.removed ?? toRemove.map(keep);
  const write = writeAll(access, plans.value, rows, toRemove, nexts);
  const keys = placings.map(({ key }) => key);
  const added = placings.map(({ entry }) => entry);
  const save = { changes: comparable, added, keys, removed: kept };
  try {
    await context.sync();
  } catch (error) {
    if (!nothingWritten(error)) attempts.saving(draft, save);
    throw error;
  }
  if (!isAsMeant(write)) {
    putAllBack(write);
    await context.sync();
    return MOVED;
  }
  attempts.saving(draft, save);
  if (mendTables(write.added, memory)) await context.sync();
  const states = statesOf(plans.value, write.added);
  if (keys.some((key) => states.get(key) === 'unseen')) return refuse('busy');
  attempts.settleSave(draft);
  guard(access, placings, changes);
  return { ok: true, value: savedOf(placings, changes, write.changed, kept) };
}

/** New rows are as good as sent before where an earlier attempt may have written them. */
function placingsOf(
  access: BookAccess,
  { added }: Changes,
  keys: readonly string[] | null,
): readonly Placing[] {
  if (keys === null) return giveKeys(access, added, null);
  return giveKeys(
    access,
    added.map((one, index) => ({ ...one, key: keys[index] ?? '' })),
    null,
  );
}

/** The new rows of an earlier save, to be looked for and not written. */
function soughtOf({ added, keys }: SaveAttempt): readonly Placing[] {
  return added.map((entry, index) => ({
    ...{ key: keys[index] ?? '', entry, sender: null },
    ...{ sentBefore: true, ifGone: 'leave' },
  }));
}

interface Write {
  readonly added: readonly Written[];
  readonly changed: readonly { readonly row: FoundRow; readonly key: string; readonly before: Witness }[];
  readonly removed: readonly Removal[];
}

/** What is added comes first, so that a table that loses all its other rows keeps no empty one. */
function writeAll(
  { facts }: BookAccess,
  plans: Parameters<typeof writePlans>[0],
  rows: readonly FoundRow[],
  toRemove: readonly FoundRow[],
  nexts: ReadonlyMap<KnownRow, RecordOf[EntryTable]>,
): Write {
  const added = writePlans(plans);
  const changed = rows
    .filter(({ known }) => nexts.has(known))
    .map((row) => {
      const key = row.known.key || newKey(facts.now(), (count) => facts.random(count));
      return { row, key, before: writeRow(row, nexts.get(row.known)!, key) };
    });
  const others = plans.reduce((sum, { fresh }) => sum + fresh.length, 0);
  const [first] = toRemove;
  const removed = first === undefined ? [] : removeFrom(first.view, toRemove, others);
  return { added, changed, removed };
}

function isAsMeant({ added, changed, removed }: Write): boolean {
  return (
    !isMisplaced(added) &&
    changed.every(({ row, before }) => stoodAsKnown(row, before)) &&
    removed.every(wasMeant)
  );
}

/** The last write first. */
function putAllBack({ added, changed, removed }: Write): void {
  for (const removal of [...removed].reverse()) bringBack(removal);
  for (const { before } of [...changed].reverse()) putBack(before);
  putBackWritten(added);
}

/** Seen, but another author may still write over new rows: they are looked for once more, as appended ones are. */
function guard({ outbox }: BookAccess, placings: readonly Placing[], { changed, removed }: Changes): void {
  outbox.strike([...changed.map(({ known }) => known.key), ...removed.map(({ key }) => key)]);
  outbox.send(placings);
  outbox.markSeen(placings.map(({ key }) => key));
}

function savedOf(
  placings: readonly Placing[],
  { changed }: Changes,
  writes: Write['changed'],
  removed: readonly RemovedRow[],
): Saved {
  const keyOf = new Map(writes.map(({ row, key }) => [row.known, key]));
  return {
    added: placings.map(({ key, entry }) => ({ ...entry, key })),
    changed: changed.map(({ known, next }) => ({
      row: { ...known, key: keyOf.get(known) ?? known.key, record: next } as KnownRow,
      before: known.record,
    })),
    removed,
  };
}
