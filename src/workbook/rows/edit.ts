import { newKey } from '../../domain/key';
import type { BookAccess } from '../book/access';
import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';
import type { CellInput, CellValue } from '../tables/cells';
import { numberFormatOf } from '../tables/columnFormat';
import { isKey, keyHeaderOf } from '../tables/keys';
import { positionOf, type TableLayout } from '../tables/layout';
import { changedCells, programmeNumberOf, sameRecord } from '../tables/records';
import type { Entry, KnownRow, ProgrammeRecord, RecordOf } from '../tables/recordTypes';
import type { EntryTable } from '../tables/tableId';
import type { RowKeys } from '../outbox/attempts';
import { refusalOf } from './append';
import { findRows, isStill, type FoundRow } from './findRows';
import { askForReferences, renumber, type Renumbering } from './renumber';
import { MOVED, putBack, sameShape, untilInPlace, witness, type Witness } from './witness';

export interface Edited {
  /** The row's key: one typed by hand gets one now. */
  readonly key: string;
  /** Rows of a renumbered programme that took its number along. */
  readonly renumbered: RowKeys;
}

/**
 * Writes the fields that differ between the row as read and `next`, and no other cell. Three syncs: find, compare,
 * write. What the write met is compared once more: where it was another row, all is put back and done anew.
 *
 * A programme that gets another 사업번호 takes its budget, payments and report lines along.
 *
 * @param only the rows to take along, where an earlier renumbering is taken back; all of them where it is null
 */
export async function edit(
  access: BookAccess,
  known: KnownRow,
  next: RecordOf[EntryTable],
  only: RowKeys | null = null,
): Promise<Outcome<Edited>> {
  const refused = refusalOf({ table: known.table, record: next } as Entry);
  if (refused) return refused;
  const outcome = await attempt(access, known, next, only);
  if (outcome.ok) return outcome;
  const done = await doneBefore(access, outcome, known, next);
  if (done === null) return outcome;
  const renumbered = access.attempts.renumbered(known.key, done);
  access.attempts.settleEdit(known, done);
  access.outbox.strike([known.key]);
  return { ok: true, value: { key: done, renumbered } };
}

/** The key under which the row stands as wanted, where the answer to an earlier attempt was lost on its way. */
async function doneBefore(
  access: BookAccess,
  outcome: Outcome<unknown>,
  known: KnownRow,
  next: RecordOf[EntryTable],
): Promise<string | null> {
  if (isDone(outcome, known, next)) return known.key;
  if (outcome.ok || outcome.problem.code !== 'rowGone') return null;
  const key =
    known.table === 'programmes' ? (next as ProgrammeRecord).number : access.attempts.keyGiven(known);
  if (key === null || key === known.key) return null;
  const looked = await runInExcel((context) =>
    untilInPlace(() => findRows(context, access, [{ ...known, key }], () => null)),
  );
  return isDone(looked, known, next) ? key : null;
}

function isDone(outcome: Outcome<unknown>, { table }: KnownRow, next: RecordOf[EntryTable]): boolean {
  return !outcome.ok && outcome.theirs !== undefined && sameRecord(table, outcome.theirs as never, next);
}

async function attempt(
  access: BookAccess,
  known: KnownRow,
  next: RecordOf[EntryTable],
  only: RowKeys | null,
): Promise<Outcome<Edited>> {
  const number = programmeNumberOf({ table: known.table, record: next } as Entry);
  const to = known.table === 'programmes' && known.record.number !== number ? number : null;
  return runInExcel((context) =>
    untilInPlace(async (): Promise<Outcome<Edited> | typeof MOVED> => {
      const found = await findRows(context, access, [known], (names) =>
        to !== null ? askForReferences(context.workbook, access.memory.made, names) : [],
      );
      if (found === MOVED || !found.ok) return found;
      const { rows, answer } = found.value;
      const [row] = rows;
      if (!row) throw new Error('one row was sought');
      let along: Renumbering | null = null;
      if (to !== null) {
        if (isTaken(row, to)) return refuse('numberTaken', { number: to });
        const moved = renumber(access, answer, known.key, to, only);
        if (!moved.ok) return moved;
        along = moved.value;
      }

      const key = keyAfter(access, row, next);
      if (known.key === '') access.attempts.givingKey(known, key);
      const renumbered = along && to !== null ? access.attempts.renumbering(known.key, to, along.keys) : {};
      const before = writeRow(row, next, key);
      await context.sync();
      if (!stoodAsKnown(row, before) || along?.isInPlace() === false) {
        putBack(before);
        along?.putBack();
        await context.sync();
        return MOVED;
      }
      access.attempts.settleEdit(known, key);
      access.outbox.strike([known.key]);
      return { ok: true, value: { key, renumbered } };
    }),
  );
}

/** Whether a write met the row that was meant, as it was known. */
export function stoodAsKnown(row: FoundRow, before: Witness): boolean {
  return sameShape(before) && isStill(row, (before.cells.values[0] ?? []) as CellValue[]);
}

function isTaken({ view, index }: FoundRow, number: string): boolean {
  return view
    .column(keyHeaderOf('programmes'))
    .some((cell, other) => other !== index && isKey('programmes', cell, number));
}

/** A row without key keeps the one that an attempt whose answer was lost may have given it. */
function keyAfter({ facts, attempts }: BookAccess, { known }: FoundRow, next: RecordOf[EntryTable]): string {
  if (known.table === 'programmes') return (next as ProgrammeRecord).number;
  if (known.key !== '') return known.key;
  return attempts.keyGiven(known) ?? newKey(facts.now(), (count) => facts.random(count));
}

/** Writes the cells in which a row is to differ, and its key where it has none; the next sync does it. */
export function writeRow({ known, view, range }: FoundRow, next: RecordOf[EntryTable], key: string): Witness {
  const { layout } = view;
  const cells = changedCells(known.table, layout, known.record, next);
  if (known.table !== 'programmes' && known.key === '')
    cells[positionOf(layout, keyHeaderOf(known.table))] = key;
  const before = witness(view, range);
  range.numberFormat = [formatsOf(layout, cells)];
  range.values = [cells];
  return before;
}

/** A cell that is written is given its format too: typed by hand, it may not have had it. */
function formatsOf(layout: TableLayout, cells: readonly CellInput[]): (string | null)[] {
  return cells.map((cell, position) => {
    const column = layout.spec.columns.find(({ header }) => header === layout.headers[position]);
    return cell === null || !column ? null : numberFormatOf(column);
  });
}
