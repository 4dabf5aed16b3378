import type { BookAccess } from '../book/access';
import type { Outcome } from '../book/outcome';
import { nothingWritten, runInExcel } from '../book/problems';
import { runsOf } from '../book/runs';
import type { TableView } from '../book/tableView';
import type { RemovedRow, KeptCell } from '../outbox/keptRows';
import type { CellValue } from '../tables/cells';
import { keyHeaderOf } from '../tables/keys';
import { calculatedPositions } from '../tables/records';
import type { KnownRow } from '../tables/recordTypes';
import { findRows, isStill, type FoundRow } from './findRows';
import {
  inputOf,
  inputsOf,
  MOVED,
  placeOf,
  putBack,
  sameShape,
  untilInPlace,
  witness,
  type Witness,
} from './witness';

/**
 * Removes rows that are still as they were known, all or none. Only cells of the tables go: what stands beside them
 * stays where it is. Rows that are gone after a removal whose answer was lost were removed by it.
 */
export async function remove(
  access: BookAccess,
  known: readonly KnownRow[],
): Promise<Outcome<readonly RemovedRow[]>> {
  const { attempts, outbox } = access;
  const earlier = attempts.removed(known);
  const outcome = await runInExcel((context) =>
    untilInPlace(async (): Promise<Outcome<readonly RemovedRow[]> | typeof MOVED> => {
      const found = await findRows(context, access, known, () => null, {
        mayBeGone: () => earlier !== null,
      });
      if (found === MOVED || !found.ok) return found;
      const { rows } = found.value;
      const removed = earlier ?? rows.map(keep);
      const writes = [...new Set(rows.map(({ view }) => view))].flatMap((view) =>
        removeFrom(
          view,
          rows.filter((row) => row.view === view),
        ),
      );
      try {
        await context.sync();
      } catch (error) {
        if (!nothingWritten(error)) attempts.removing(known, removed);
        throw error;
      }
      if (!writes.every(wasMeant)) {
        for (const write of writes.reverse()) bringBack(write);
        await context.sync();
        return MOVED;
      }
      return { ok: true, value: removed };
    }),
  );
  if (!outcome.ok) return outcome;
  attempts.settleRemoval(known);
  outbox.strike(known.map(({ key }) => key));
  return outcome;
}

/** Rows one below the other taken out, by a request that is yet to be sent. */
export interface Removal {
  readonly rows: readonly FoundRow[];
  readonly before: Witness;
  /** Taken out of the sheet; the only row of a table cannot go, it is emptied. */
  readonly isOut: boolean;
}

/**
 * Takes rows out, from the last one up and those that lie together at once; the next sync does it.
 *
 * @param others rows that the same request adds: a table with one keeps no empty row
 */
export function removeFrom(view: TableView, rows: readonly FoundRow[], others = 0): readonly Removal[] {
  const inOrder = [...rows].sort((one, other) => one.index - other.index);
  const keepsNone = rows.length === view.bodyRows + others;
  const runs = runsOf(
    inOrder.slice(keepsNone ? 1 : 0).map(({ index }) => index),
    0,
  );
  const out = [...runs].reverse().map(({ start, length }): Removal => {
    const taken = inOrder.filter(({ index }) => index >= start && index < start + length);
    const range = taken[0]!.range.getResizedRange(length - 1, 0);
    const before = witness(view, range);
    range.delete('Up');
    return { rows: taken, before, isOut: true };
  });
  if (!keepsNone) return out;
  const last = inOrder[0]!;
  const before = witness(view, last.range);
  empty(last);
  return [...out, { rows: [last], before, isOut: false }];
}

function empty({ view, range }: FoundRow): void {
  const calculated = new Set(calculatedPositions(view.layout));
  range.values = [view.layout.headers.map((_, position) => (calculated.has(position) ? null : ''))];
}

export function wasMeant({ rows, before }: Removal): boolean {
  return (
    sameShape(before) &&
    rows.every((row, nth) => isStill(row, (before.cells.values[nth] ?? []) as CellValue[]))
  );
}

/** Puts back what was taken out instead of the rows that were meant. */
export function bringBack({ rows, before, isOut }: Removal): void {
  if (!isOut) return putBack(before);
  const { cells, table } = before;
  const inTable = cells.rowIndex - table.rowIndex;
  if (inTable <= 0 || inTable >= table.rowCount) {
    placeOf(before).insert('Down');
    return putBack(before);
  }
  rows[0]!.view.table.rows.add(inTable - 1, inputsOf(cells) as never);
  putBack(before);
}

/** What is needed to bring a row back. */
export function keep({ known, view, cells, formulas, formats }: FoundRow): RemovedRow {
  const calculated = new Set(calculatedPositions(view.layout));
  const kept: Record<string, KeptCell> = {};
  view.layout.headers.forEach((header, position) => {
    const isKey = known.table !== 'programmes' && header === keyHeaderOf(known.table);
    if (calculated.has(position) || isKey) return;
    const input = inputOf(cells[position] ?? '', formulas[position] ?? '');
    if (input !== '') kept[header] = { input, format: formats[position] ?? 'General' };
  });
  return { known, cells: kept };
}
