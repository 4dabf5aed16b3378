import { failure, success, type Problem, type Result } from '../domain/kinds';
import { matchKey } from '../domain/matching';
import type { CellProblemCode, CellValue } from '../workbook/tables/cells';
import type { BookCells } from '../workbook/tables/bookCells';
import { TABLES } from '../workbook/tables';
import { keyHeaderOf, keyText } from '../workbook/tables/keys';
import {
  foldHeader,
  layoutOf,
  positionOf,
  type LayoutProblemCode,
  type TableLayout,
} from '../workbook/tables/layout';
import { isEmptyRow, readRecord } from '../workbook/tables/records';
import type { RecordOf, Row } from '../workbook/tables/recordTypes';
import type { EntryTable, TableId } from '../workbook/tables/tableId';

/** A row of a table with what could not be read in it, by header. */
export type ReadRow<T extends EntryTable> = Row<RecordOf[T]> & { readonly unreadable: ReadonlySet<string> };

/** The tables that a report is made from, as people filled them in. */
export interface ReportTables {
  readonly referenceDate: BookCells['referenceDate'];
  readonly margins: BookCells['margins'];
  /** By 항목. */
  readonly settings: ReadonlyMap<string, string>;
  rows<T extends EntryTable>(table: T): readonly ReadRow<T>[];
  /** The lines of a programme, or of the office where the number is null. */
  linesOf(number: string | null): readonly ReadRow<'reportLines'>[];
  /** The cells of a ledger as they stand, with the positions of some of its columns. */
  ledger<const H extends string>(
    table: EntryTable,
    headers: readonly H[],
  ): { readonly rows: readonly (readonly CellValue[])[]; readonly at: Readonly<Record<H, number>> };
  readonly problems: readonly Problem<CellProblemCode>[];
}

/**
 * Reads the tables of a workbook. A column that people fill in and that is missing, or there twice, is named; calculated ones
 * are not read, for the report makes its figures anew.
 */
export function readTables(book: BookCells): Result<ReportTables, LayoutProblemCode> {
  const layouts = new Map<TableId, TableLayout>();
  for (const [id, { headers }] of Object.entries(book.tables) as [
    TableId,
    { headers: readonly string[] },
  ][]) {
    const layout = layoutOf(id, TABLES[id].name, withCalculated(id, headers));
    if (!layout.ok) return failure(layout.problem.code, layout.problem.params);
    layouts.set(id, layout.value);
  }
  const problems: Problem<CellProblemCode>[] = [];
  const read = new Map<EntryTable, readonly ReadRow<EntryTable>[]>();
  for (const id of layouts.keys()) if (id !== 'settings') read.set(id, rowsOf(id, book, layouts, problems));

  const lines = byProgramme((read.get('reportLines') ?? []) as readonly ReadRow<'reportLines'>[]);

  return success({
    referenceDate: book.referenceDate,
    margins: book.margins,
    settings: settingsOf(book, layouts),
    rows: <T extends EntryTable>(table: T) => (read.get(table) ?? []) as readonly ReadRow<T>[],
    linesOf: (number) => lines.get(number === null ? null : matchKey(number)) ?? [],
    ledger: (table, headers) => {
      const layout = layouts.get(table);
      const at = Object.fromEntries(
        headers.map((header) => [header, layout === undefined ? 0 : positionOf(layout, header)]),
      );
      return { rows: book.tables[table]?.rows ?? [], at: at as Readonly<Record<string, number>> };
    },
    problems,
  });
}

function byProgramme(
  lines: readonly ReadRow<'reportLines'>[],
): ReadonlyMap<string | null, readonly ReadRow<'reportLines'>[]> {
  const found = new Map<string | null, ReadRow<'reportLines'>[]>();
  for (const line of lines) {
    const key = matchKey(line.record.number);
    const known = found.get(key);
    if (known === undefined) found.set(key, [line]);
    else known.push(line);
  }
  return found;
}

function withCalculated(id: TableId, headers: readonly string[]): readonly string[] {
  const there = new Set(headers.map(foldHeader));
  const missing = TABLES[id].columns.filter(
    ({ role, header }) => role === 'calculated' && !there.has(header),
  );
  return [...headers, ...missing.map(({ header }) => header)];
}

function rowsOf(
  table: EntryTable,
  book: BookCells,
  layouts: ReadonlyMap<TableId, TableLayout>,
  problems: Problem<CellProblemCode>[],
): readonly ReadRow<EntryTable>[] {
  const layout = layouts.get(table)!;
  const keyPosition = positionOf(layout, keyHeaderOf(table));
  const { rows, firstRow } = book.tables[table]!;
  return rows.flatMap((cells, index) => {
    if (isEmptyRow(layout, cells)) return [];
    const { record, problems: found } = readRecord(table, layout, cells, firstRow + index);
    problems.push(...found);
    const unreadable = new Set(found.map(({ params }) => String(params.column)));
    return record === null ? [] : [{ key: keyText(cells[keyPosition] ?? ''), record, unreadable }];
  });
}

function settingsOf(
  { tables }: BookCells,
  layouts: ReadonlyMap<TableId, TableLayout>,
): ReadonlyMap<string, string> {
  const layout = layouts.get('settings');
  if (layout === undefined) return new Map();
  const [item, value] = [positionOf(layout, '항목'), positionOf(layout, '값')];
  const written = (tables.settings?.rows ?? []).map((cells): [string, string] => [
    String(cells[item] ?? '').trim(),
    String(cells[value] ?? ''),
  ]);
  return new Map(written.filter(([name]) => name !== ''));
}
