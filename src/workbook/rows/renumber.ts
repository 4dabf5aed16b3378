import { newKeys } from '../../domain/key';
import type { BookAccess } from '../book/access';
import type { BookNames } from '../book/names';
import type { Outcome } from '../book/outcome';
import { runsOf } from '../book/runs';
import { allOf, askForTable, viewOf, writable, type AskedTable, type TableView } from '../book/tableView';
import { TABLES } from '../tables';
import { textInput } from '../tables/cells';
import { isKey, keyHeaderOf, keyText } from '../tables/keys';
import { positionOf } from '../tables/layout';
import type { EntryTable, TableId } from '../tables/tableId';
import type { RowKeys } from '../outbox/attempts';
import { putBack, sameShape, witness, type Witness } from './witness';

const NUMBER_HEADER = '사업번호';

/** Asks for the 사업번호 and the key of every row that belongs to a programme, in the tables made so far. */
export function askForReferences(
  workbook: Excel.Workbook,
  made: readonly TableId[],
  names: BookNames,
): readonly AskedTable[] {
  return made
    .filter((id): id is EntryTable => id !== 'programmes' && id !== 'settings')
    .filter((id) => TABLES[id].columns.some(({ header }) => header === NUMBER_HEADER))
    .map((id) => askForTable(workbook, id, names.tables[id], { columns: [NUMBER_HEADER, keyHeaderOf(id)] }));
}

export interface Renumbering {
  /** The rows that took the number along, by key: one typed by hand gets a key with it. */
  readonly keys: RowKeys;
  /** Whether every cell held the old number when it was written over. */
  isInPlace(): boolean;
  putBack(): void;
}

/**
 * Gives the rows of a programme its new number; refused as a whole where one of the tables cannot be written.
 *
 * @param only the rows to take along: those an earlier renumbering took; all where it is null
 */
export function renumber(
  { facts }: BookAccess,
  asked: readonly AskedTable[],
  from: string,
  to: string,
  only: RowKeys | null,
): Outcome<Renumbering> {
  const views = allOf(asked.map(viewOf));
  if (!views.ok) return views;
  const affected = views.value
    .map((view) => ({ view, rows: rowsOf(view, from, only) }))
    .filter(({ rows }) => rows.length > 0);
  const free = allOf(affected.map(({ view }) => writable(view)));
  if (!free.ok) return free;

  const keys: Partial<Record<EntryTable, readonly string[]>> = {};
  const numbers: Witness[] = [];
  const given: Witness[] = [];
  for (const { view, rows } of affected) {
    const table = view.id as EntryTable;
    for (const { start, length } of runsOf(rows, 0)) {
      numbers.push(
        overwrite(
          view,
          NUMBER_HEADER,
          start,
          Array.from({ length }, () => textInput(to)),
        ),
      );
    }
    const known = view.column(keyHeaderOf(table));
    const fresh = newKeys(rows.length, facts.now(), (count) => facts.random(count));
    keys[table] = rows.map((row, position) => {
      const key = keyText(known[row] ?? '');
      if (key !== '') return key;
      given.push(overwrite(view, keyHeaderOf(table), row, [fresh[position] ?? '']));
      return fresh[position] ?? '';
    });
  }
  const all = [...numbers, ...given];
  return {
    ok: true,
    value: {
      keys,
      isInPlace: () =>
        all.every(sameShape) &&
        numbers.every((before) => everyCell(before, (cell) => isKey('programmes', cell, from))) &&
        given.every((before) => everyCell(before, (cell) => keyText(cell) === '')),
      putBack: () => all.forEach((before) => putBack(before)),
    },
  };
}

function overwrite(view: TableView, header: string, start: number, values: readonly string[]): Witness {
  const cells = view.range
    .getCell(start + 1, positionOf(view.layout, header))
    .getResizedRange(values.length - 1, 0);
  const before = witness(view, cells);
  cells.numberFormat = values.map(() => ['@']);
  cells.values = values.map((value) => [value]);
  return before;
}

function everyCell({ cells }: Witness, holds: (cell: string | number | boolean) => boolean): boolean {
  return cells.values.every(([cell]) => holds(cell));
}

function rowsOf(view: TableView, number: string, only: RowKeys | null): readonly number[] {
  const cells = view.column(NUMBER_HEADER);
  const keys = view.column(keyHeaderOf(view.id as EntryTable));
  const wanted = only && new Set(only[view.id as EntryTable] ?? []);
  return [...cells.keys()].filter(
    (index) =>
      isKey('programmes', cells[index] ?? '', number) &&
      (wanted === null || wanted.has(keyText(keys[index] ?? ''))),
  );
}
