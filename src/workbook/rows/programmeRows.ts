import type { Problem } from '../../domain/kinds';
import { runsOf, type Run } from '../book/runs';
import { sheetRowOf, type TableView } from '../book/tableView';
import type { CellProblemCode, CellValue } from '../tables/cells';
import { keyHeaderOf, keyText } from '../tables/keys';
import { positionOf } from '../tables/layout';
import { isEmptyRow, readRecord } from '../tables/records';
import type { RecordOf, Row } from '../tables/recordTypes';
import type { EntryTable } from '../tables/tableId';
import { repeatedKeys } from './repeatedKeys';

/** Rows loaded although they are another programme's, to have fewer ranges. */
const GAP = 50;

/** The rows of a table that belong to one programme, asked for in runs. */
export interface Block {
  readonly view: TableView;
  readonly indexes: readonly number[];
  readonly runs: readonly (Run & { readonly range: Excel.Range })[];
}

/** Asks for the rows whose 사업번호 is wanted, of a table whose 사업번호 and keys were read. */
export function askForRows(view: TableView, isWanted: (number: CellValue) => boolean): Block {
  // A ledger may have the same few numbers in a hundred thousand rows: each is judged once.
  const judged = new Map<CellValue, boolean>();
  const indexes: number[] = [];
  view.column('사업번호').forEach((number, index) => {
    const isOf = judged.get(number) ?? isWanted(number);
    judged.set(number, isOf);
    if (isOf) indexes.push(index);
  });
  const runs = runsOf(indexes, GAP).map((run) => {
    const range = view.range.getRow(run.start + 1).getResizedRange(run.length - 1, 0);
    range.load('values');
    return { ...run, range };
  });
  return { view, indexes, runs };
}

export interface Rows<T extends EntryTable> {
  readonly rows: readonly Row<RecordOf[T]>[];
  readonly problems: readonly Problem<CellProblemCode>[];
}

/** The rows as the last sync brought them. */
export function rowsIn<T extends EntryTable>(table: T, { view, indexes, runs }: Block): Rows<T> {
  const wanted = new Set(indexes);
  const keyPosition = positionOf(view.layout, keyHeaderOf(table));
  const rows: Row<RecordOf[T]>[] = [];
  const problems: Problem<CellProblemCode>[] = [];
  for (const { start, range } of runs) {
    range.values.forEach((cells: readonly CellValue[], offset) => {
      const index = start + offset;
      if (!wanted.has(index) || isEmptyRow(view.layout, cells)) return;
      const entered = readRecord(table, view.layout, cells, sheetRowOf(view, index));
      problems.push(...entered.problems);
      if (entered.record) rows.push({ key: keyText(cells[keyPosition] ?? ''), record: entered.record });
    });
  }
  const keys = view.column(keyHeaderOf(table));
  return { rows, problems: [...problems, ...repeatedKeys(table, view, keys, wanted)] };
}
