import type { CellValue } from '../tables/cells';
import { isKey, keyHeaderOf, keyText } from '../tables/keys';
import type { Sender } from '../outbox/outbox';
import { positionOf } from '../tables/layout';
import type { BookNames } from '../book/names';
import { refuse } from '../book/problems';
import { askForTable, viewOf, writable, type AskedTable, type TableView } from '../book/tableView';
import type { Entry } from '../tables/recordTypes';
import type { Outcome } from '../book/outcome';
import type { EntryTable } from '../tables/tableId';
import { DESCRIBED } from '../tables';
import { programmeNumberOf, readRecord } from '../tables/records';
import type { KeptCell } from '../outbox/keptRows';

/** An entry that is to stand in its table under this key. */
export interface Placing {
  readonly key: string;
  readonly entry: Entry;
  readonly sender: Sender | null;
  /** It was sent before: it may stand there already, or stand below the table. */
  readonly sentBefore: boolean;
  /** Where it was sent before and is not there: write it (again), or leave it be. */
  readonly ifGone: 'append' | 'leave';
  /** Cells as they were, by header, when a row is brought back. */
  readonly kept?: Readonly<Record<string, KeptCell>>;
  /** Seen under its key. Where no other author has changed anything since, it is ours whatever it says now. */
  readonly seen?: 'undisturbed' | 'disturbed';
}

export type PlacingState =
  | 'written' // by this call
  | 'present' // found in the table, or below it and taken in
  | 'gone' // not there, and left be
  | 'collided' // another programme has its 사업번호 now; not written
  | 'unseen'; // written, but what was read back is not it

/** What of one table has to be done for its placings. */
export interface TablePlan {
  readonly table: EntryTable;
  readonly placings: readonly Placing[];
  readonly view: TableView;
  readonly fresh: readonly Placing[];
  /** Body indexes of entries found in the table. */
  readonly inside: readonly number[];
  /** Rows right below the table that are entries of ours: a call was cut off before the table had grown. */
  readonly stranded: number;
  readonly states: ReadonlyMap<string, PlacingState>;
}

/** By what a programme is told from another one that was given its 사업번호. */
const RECOGNISED_BY = ['name', 'order', 'department', 'start', 'end', 'manager'] as const;
const RECOGNISED: readonly string[] = RECOGNISED_BY.map(
  (field) => DESCRIBED.programmes.described[field].header,
);

/** The tables of some placings, asked for; {@link planPlacings} reads them after the next sync. */
export interface AskedPlacings {
  readonly table: EntryTable;
  readonly placings: readonly Placing[];
  readonly keyed: boolean;
  readonly asked: AskedTable;
}

/** Asks for everything that placing needs. The keys of a whole ledger only where an entry may be among them. */
export function askForPlacings(
  workbook: Excel.Workbook,
  names: BookNames,
  placings: readonly Placing[],
): readonly AskedPlacings[] {
  const tables = [...new Set(placings.map(({ entry }) => entry.table))];
  return tables.map((table) => {
    const ours = placings.filter(({ entry }) => entry.table === table);
    const keyed = table === 'programmes' || ours.some(({ sentBefore }) => sentBefore);
    const columns = keyed ? [keyHeaderOf(table)] : [];
    if (table === 'programmes') columns.push(...RECOGNISED);
    const asked = askForTable(workbook, table, names.tables[table], { columns, below: ours.length });
    return { table, placings: ours, keyed, asked };
  });
}

/** What has to be done in each table, or why nothing can be. */
export function planPlacings(looks: readonly AskedPlacings[]): Outcome<readonly TablePlan[]> {
  const plans: TablePlan[] = [];
  for (const { table, placings, keyed, asked } of looks) {
    const view = viewOf(asked);
    if (!view.ok) return view;
    const free = writable(view.value);
    if (!free.ok) return free;
    const keys = keyed ? view.value.column(keyHeaderOf(table)) : [];
    const plan = sortOut(table, view.value, placings, keys);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  const taken = plans.flatMap(({ states }) =>
    [...states.keys()].filter((key) => states.get(key) === 'collided'),
  );
  return { ok: true, value: plans.map((plan) => withoutRowsOf(taken, plan)) };
}

/** Budget and payments meant for a programme whose number is another's now must not be counted as the other's. */
function withoutRowsOf(taken: readonly string[], plan: TablePlan): TablePlan {
  const isOf = ({ entry }: Placing): boolean =>
    taken.some((number) => isKey('programmes', programmeNumberOf(entry) ?? '', number));
  const dropped = plan.fresh.filter(isOf);
  if (dropped.length === 0) return plan;
  return {
    ...plan,
    fresh: plan.fresh.filter((placing) => !isOf(placing)),
    states: new Map([...plan.states, ...dropped.map(({ key }) => [key, 'collided'] as const)]),
  };
}

/** Which entries are there, which are stranded below the table, and which have to be written. */
function sortOut(
  table: EntryTable,
  view: TableView,
  placings: readonly Placing[],
  keys: readonly CellValue[],
): Outcome<TablePlan> {
  const states = new Map<string, PlacingState>();
  const fresh: Placing[] = [];
  const own = table === 'programmes' ? null : positionsOf(keys);
  const given = new Set<string>();
  const inside: number[] = [];
  const stranded = strandedRows(table, view, placings);
  for (const placing of placings) {
    const index = own
      ? (own.get(placing.key) ?? -1)
      : keys.findIndex((cell) => isKey(table, cell, placing.key));
    if (index >= 0 && !placing.sentBefore) return refuse('numberTaken', { number: placing.key });
    const isRepeated = own ? given.has(placing.key) : fresh.some(({ key }) => isKey(table, key, placing.key));
    if (isRepeated) return refuse('numberTaken', { number: placing.key });
    given.add(placing.key);
    if (index >= 0 && isOtherProgramme(placing, view, index)) states.set(placing.key, 'collided');
    else if (index >= 0) {
      inside.push(index);
      states.set(placing.key, 'present');
    } else if (stranded.has(placing.key)) states.set(placing.key, 'present');
    else if (placing.sentBefore && placing.ifGone === 'leave') states.set(placing.key, 'gone');
    else fresh.push(placing);
  }
  return { ok: true, value: { table, placings, view, fresh, inside, stranded: stranded.size, states } };
}

/** The first row of each of our own keys: a thousand entries at once are looked up, not searched for. */
function positionsOf(keys: readonly CellValue[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  keys.forEach((cell, index) => {
    const key = keyText(cell);
    if (!positions.has(key)) positions.set(key, index);
  });
  return positions;
}

/** Keys of our entries in the rows right below the table, as far as there is no other row between. */
function strandedRows(
  table: EntryTable,
  { layout, below, hasTotals }: TableView,
  placings: readonly Placing[],
): ReadonlySet<string> {
  const found = new Set<string>();
  if (hasTotals) return found;
  const keyPosition = positionOf(layout, keyHeaderOf(table));
  for (const row of below) {
    const placing = placings.find(
      ({ key, sentBefore }) => sentBefore && isKey(table, row[keyPosition] ?? '', key),
    );
    if (!placing) break;
    found.add(placing.key);
  }
  return found;
}

/**
 * Two people gave two programmes one number at the same time, and the other's row is the one that stands. A programme
 * that was seen and whose name was put right by hand since is still ours: all else is as it was sent.
 */
function isOtherProgramme({ entry, seen }: Placing, view: TableView, index: number): boolean {
  if (entry.table !== 'programmes' || seen === 'undisturbed') return false;
  const cells = view.layout.headers.map((header) =>
    RECOGNISED.includes(header) ? (view.column(header)[index] ?? '') : '',
  );
  const { record } = readRecord('programmes', view.layout, cells, 0);
  if (record === null) return true;
  const differing = RECOGNISED_BY.filter((field) => !sameField(record[field], entry.record[field]));
  return differing.includes('name') && (seen === undefined || differing.length > 1);
}

/** Names are written composed; a text pasted on a Mac may not be. */
function sameField(one: string | number | null, other: string | number | null): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? one.normalize('NFC') === other.normalize('NFC')
    : one === other;
}
