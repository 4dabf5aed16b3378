import { newKey } from '../../domain/key';
import type { BookAccess } from '../book/access';
import type { CellInput } from '../tables/cells';
import { numberFormatOf } from '../tables/columnFormat';
import { isKey, keyHeaderOf } from '../tables/keys';
import { positionOf, type TableLayout } from '../tables/layout';
import { refuse, runInExcel } from '../book/problems';
import { changedCells, programmeNumberOf, sameRecord } from '../tables/records';
import { askForReferences, renumber } from './renumber';
import { findRows, type FoundRow, type KnownRow } from './findRows';
import type { ProgrammeRecord, Entry, RecordOf } from '../tables/recordTypes';
import type { Outcome } from '../book/outcome';
import type { EntryTable } from '../tables/tableId';
import { isInvalid } from './append';

/**
 * Writes the fields that differ between the row as read and `next`, and no other cell. Three syncs: find, compare,
 * write. Answers the row's key: one typed by hand gets one now.
 *
 * A programme that gets another 사업번호 takes its budget, payments and report lines along.
 */
export async function edit(
  access: BookAccess,
  known: KnownRow,
  next: RecordOf[EntryTable],
): Promise<Outcome<string>> {
  const number = programmeNumberOf({ table: known.table, record: next } as Entry);
  if (isInvalid(number)) return refuse('invalidNumber', { number: number ?? '' });
  const renumbered = known.table === 'programmes' && known.record.number !== number ? number : null;

  const outcome = await runInExcel(async (context): Promise<Outcome<string>> => {
    const found = await findRows(context, access, [known], (names) =>
      renumbered !== null ? askForReferences(context.workbook, access.memory.made, names) : [],
    );
    if (!found.ok) return found;
    const { rows, answer } = found.value;
    const [row] = rows;
    if (!row) throw new Error('one row was sought');
    if (renumbered !== null) {
      if (isTaken(row, renumbered)) return refuse('numberTaken', { number: renumbered });
      const moved = renumber(answer, known.key, renumbered);
      if (!moved.ok) return moved;
    }

    const key = keyAfter(access, row, next);
    writeRow(row, next, key);
    await context.sync();
    access.outbox.strike([known.key]);
    return { ok: true, value: key };
  });
  return isDone(outcome, known, next) ? { ok: true, value: known.key } : outcome;
}

/** The answer to an earlier attempt was lost on its way, though it was carried out. */
function isDone(outcome: Outcome<string>, { table }: KnownRow, next: RecordOf[EntryTable]): boolean {
  return !outcome.ok && outcome.theirs !== undefined && sameRecord(table, outcome.theirs, next);
}

function isTaken({ view, index }: FoundRow, number: string): boolean {
  return view
    .column(keyHeaderOf('programmes'))
    .some((cell, other) => other !== index && isKey('programmes', cell, number));
}

function keyAfter({ facts }: BookAccess, { known }: FoundRow, next: RecordOf[EntryTable]): string {
  if (known.table === 'programmes') return (next as ProgrammeRecord).number;
  return known.key === '' ? newKey(facts.now(), (count) => facts.random(count)) : known.key;
}

function writeRow({ known, view, range }: FoundRow, next: RecordOf[EntryTable], key: string): void {
  const { layout } = view;
  const cells = changedCells(known.table, layout, known.record, next);
  if (known.table !== 'programmes' && known.key === '')
    cells[positionOf(layout, keyHeaderOf(known.table))] = key;
  range.numberFormat = [formatsOf(layout, cells)];
  range.values = [cells];
}

/** A cell that is written is given its format too: typed by hand, it may not have had it. */
function formatsOf(layout: TableLayout, cells: readonly CellInput[]): (string | null)[] {
  return cells.map((cell, position) => {
    const column = layout.spec.columns.find(({ header }) => header === layout.headers[position]);
    return cell === null || !column ? null : numberFormatOf(column);
  });
}
