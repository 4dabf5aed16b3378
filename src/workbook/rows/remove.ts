import type { BookAccess } from '../book/access';
import type { CellInput, CellValue } from '../tables/cells';
import { runInExcel } from '../book/problems';
import { calculatedPositions } from '../tables/records';
import { findRows, type FoundRow, type KnownRow } from './findRows';
import type { TableView } from '../book/tableView';
import type { Outcome } from '../book/outcome';

/** A row taken out, with what is needed to bring it back. */
export interface RemovedRow {
  readonly known: KnownRow;
  /** Cells of the users' own columns, by header; formulas as formulas. */
  readonly others: Readonly<Record<string, CellInput>>;
}

/**
 * Removes rows that are still as they were known, all or none. Only cells of the tables go: what stands beside them
 * stays where it is.
 */
export async function remove(
  access: BookAccess,
  known: readonly KnownRow[],
): Promise<Outcome<readonly RemovedRow[]>> {
  return runInExcel(async (context): Promise<Outcome<readonly RemovedRow[]>> => {
    const found = await findRows(context, access, known, () => null);
    if (!found.ok) return found;
    const { rows } = found.value;
    for (const view of new Set(rows.map((row) => row.view))) {
      removeFrom(
        view,
        rows.filter((row) => row.view === view),
      );
    }
    await context.sync();
    access.outbox.strike(known.map(({ key }) => key));
    return { ok: true, value: rows.map((row) => ({ known: row.known, others: othersOf(row) })) };
  });
}

/** From the last row up; the only row of a table cannot go, it is emptied. */
function removeFrom({ bodyRows }: TableView, rows: readonly FoundRow[]): void {
  const fromBelow = [...rows].sort((one, other) => other.index - one.index);
  const last = fromBelow.length === bodyRows ? fromBelow.pop() : undefined;
  for (const { range } of fromBelow) range.delete('Up');
  if (last) empty(last);
}

function empty({ view, range }: FoundRow): void {
  const calculated = new Set(calculatedPositions(view.layout));
  range.values = [view.layout.headers.map((_, position) => (calculated.has(position) ? null : ''))];
}

function othersOf({ view, cells, formulas }: FoundRow): Record<string, CellInput> {
  const { headers, positions } = view.layout;
  const ours = new Set(positions.values());
  const others: Record<string, CellInput> = {};
  headers.forEach((header, position) => {
    const input = inputOf(cells[position] ?? '', formulas[position] ?? '');
    if (!ours.has(position) && input !== '') others[header] = input;
  });
  return others;
}

/** What has to be written to have the cell again: a formula as it is, a text that only looks like one as a text. */
function inputOf(value: CellValue, formula: CellValue): CellInput {
  if (typeof value === 'string' && value === formula && value.startsWith('=')) return `'${value}`;
  return typeof formula === 'boolean' ? String(formula).toUpperCase() : formula;
}
