import type { BookAccess } from '../book/access';
import { askBook, type Asked } from '../book/bookMemory';
import type { CellValue } from '../tables/cells';
import { isKey, keyHeaderOf, keyText } from '../tables/keys';
import type { BookNames } from '../book/names';
import { refuse } from '../book/problems';
import { positionOf } from '../tables/layout';
import { readRecord, sameRecord } from '../tables/records';
import { runsOf, type Run } from '../book/runs';
import {
  allOf,
  askForTable,
  sheetRowOf,
  viewOf,
  writable,
  type AskedTable,
  type TableView,
} from '../book/tableView';
import type { KnownRow, RecordOf } from '../tables/recordTypes';
import type { Outcome, RowConflict } from '../book/outcome';
import type { EntryTable } from '../tables/tableId';
import { MOVED } from './witness';

/** A row found in its table, as it stands now. */
export interface FoundRow {
  readonly known: KnownRow;
  readonly view: TableView;
  /** 0-based, within the body. */
  readonly index: number;
  /** Follows the row when others are inserted or removed above it. */
  readonly range: Excel.Range;
  readonly cells: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

export interface FoundRows<Q> extends Asked<Q> {
  readonly rows: readonly FoundRow[];
}

/**
 * Finds rows by key, or, where a row was typed by hand and has none, by what was read in it; the first two syncs of
 * an edit or a removal. A row that is gone, there twice, or not as it was known, is a problem; those that are gone or not as
 * they were known are all among its `conflicts`. Answers in order.
 *
 * @param question what else to ask the workbook for in the first sync
 * @param mayBeGone leaves out such rows where they are gone
 * @param isDone leaves out rows that are not as they were known, but as they are to become
 */
export async function findRows<Q>(
  context: Excel.RequestContext,
  { memory }: BookAccess,
  known: readonly KnownRow[],
  question: (names: BookNames) => Q,
  { mayBeGone = () => false, isDone = () => false }: FindOptions = {},
): Promise<Outcome<FoundRows<Q>> | typeof MOVED> {
  const tables = [...new Set(known.map(({ table }) => table))];
  const asked = await askBook(context, memory, (names) => ({
    looks: tables.map((table) => askForKeys(context.workbook, names, table)),
    more: question(names),
  }));
  if (!asked.ok) return asked;
  const views = allOf(
    asked.value.answer.looks.map(viewOf).map((view) => (view.ok ? writable(view.value) : view)),
  );
  if (!views.ok) return views;

  const sought = known.map((row) => ({ row, found: candidatesFor(row, views.value) }));
  const ambiguous = sought.find(({ found }) => !found.ok && !isGone(found));
  if (ambiguous && !ambiguous.found.ok) return ambiguous.found;
  if (sought.some(({ found }) => found.ok)) await context.sync();
  const taken = new Set<string>();
  const compared = sought.map(({ row, found }) => ({
    row,
    found: found.ok ? asKnown(found.value, taken) : found,
  }));
  if (compared.some(({ found }) => found === MOVED)) return MOVED;
  const results = compared as readonly { row: KnownRow; found: Outcome<FoundRow> }[];
  const failed = results.filter(({ row, found }) => {
    if (found.ok || (isGone(found) && mayBeGone(row))) return false;
    return !found.theirs || !isDone(row, found.theirs as RecordOf[EntryTable]);
  });
  const [first] = failed;
  if (first && !first.found.ok) return { ...first.found, conflicts: failed.map(conflictOf) };
  const rows = results.flatMap(({ found }) => (found.ok ? [found.value] : []));
  return { ok: true, value: { book: asked.value.book, answer: asked.value.answer.more, rows } };
}

function conflictOf({ row, found }: { row: KnownRow; found: Outcome<FoundRow> }): RowConflict {
  return { key: row.key, theirs: found.ok ? null : (found.theirs ?? null) };
}

interface FindOptions {
  readonly mayBeGone?: (known: KnownRow) => boolean;
  readonly isDone?: (known: KnownRow, now: RecordOf[EntryTable]) => boolean;
}

function isGone(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.problem.code === 'rowGone';
}

function askForKeys(workbook: Excel.Workbook, names: BookNames, table: EntryTable): AskedTable {
  return askForTable(workbook, table, names.tables[table], { columns: [keyHeaderOf(table)] });
}

/** Rows that may be the one sought, asked for in runs. */
interface Candidates {
  readonly known: KnownRow;
  readonly view: TableView;
  readonly runs: readonly (Run & { readonly range: Excel.Range })[];
}

function candidatesFor(known: KnownRow, views: readonly TableView[]): Outcome<Candidates> {
  const view = views.find(({ id }) => id === known.table);
  if (!view) throw new Error(`${known.table} was not asked for`);
  const { table, key } = known;
  const keys = view.column(keyHeaderOf(table));
  const indexes = [...keys.keys()].filter((index) => {
    const cell = keys[index] ?? '';
    return key === '' ? keyText(cell) === '' : isKey(table, cell, key);
  });
  if (indexes.length === 0) return refuse('rowGone', { table: view.layout.name, key });
  if (key !== '' && indexes.length > 1) return refuse('duplicateKey', { table: view.layout.name, key });
  const runs = runsOf(indexes, 0).map((run) => ({ ...run, range: askForRun(view, run) }));
  return { ok: true, value: { known, view, runs } };
}

function askForRun({ range }: TableView, { start, length }: Run): Excel.Range {
  const rows = range.getRow(start + 1).getResizedRange(length - 1, 0);
  rows.load('values,formulas,numberFormat');
  return rows;
}

/** Whether cells are still those of a known row: what was found a request ago may have been moved or changed since. */
export function isStill({ known, view }: FoundRow, cells: readonly CellValue[]): boolean {
  const { table, key } = known;
  const cell = keyText(cells[positionOf(view.layout, keyHeaderOf(table))] ?? '');
  if (key === '' ? cell !== '' : !isKey(table, cell, key)) return false;
  const { record } = readRecord(table, view.layout, cells, 0);
  return record !== null && sameRecord(table, record, known.record);
}

/**
 * The candidate that is as it was known. A keyed row that is not carries what stands there now; where another row stands
 * in its place, the table was sorted or shifted since its keys were read.
 *
 * @param taken rows found for others: of two that are alike and have no key each is its own
 */
function asKnown({ known, view, runs }: Candidates, taken: Set<string>): Outcome<FoundRow> | typeof MOVED {
  const { table, key } = known;
  let theirs: RecordOf[EntryTable] | null = null;
  for (const run of runs) {
    for (let offset = 0; offset < run.length; offset += 1) {
      const index = run.start + offset;
      const cells = run.range.values[offset] as CellValue[];
      if (key !== '' && !isKey(table, cells[positionOf(view.layout, keyHeaderOf(table))] ?? '', key))
        return MOVED;
      const { record } = readRecord(table, view.layout, cells, sheetRowOf(view, index));
      const place = `${table} ${index}`;
      if (record && sameRecord(table, record, known.record) && !taken.has(place)) {
        taken.add(place);
        const formulas = run.range.formulas[offset] as CellValue[];
        const formats = run.range.numberFormat[offset] as string[];
        const range = run.range.getRow(offset);
        return { ok: true, value: { known, view, index, range, cells, formulas, formats } };
      }
      theirs = record;
    }
  }
  const name = view.layout.name;
  if (key === '') return refuse('rowGone', { table: name, key });
  const changed = refuse('rowChanged', { table: name, key });
  return theirs ? { ...changed, theirs } : changed;
}
