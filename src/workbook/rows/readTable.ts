import type { Problem } from '../../domain/kinds';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { Outcome } from '../book/outcome';
import { runInExcel } from '../book/problems';
import { askForTable, sheetRowOf, viewOf, type TableView } from '../book/tableView';
import type { CellProblemCode } from '../tables/cells';
import { keyHeaderOf, keyText } from '../tables/keys';
import { positionOf } from '../tables/layout';
import { repeatedKeys } from './repeatedKeys';
import { isEmptyRow, readFigures, readRecord } from '../tables/records';
import type { FiguresOf, RecordOf, Row } from '../tables/recordTypes';
import type { EntryTable } from '../tables/tableId';

export interface TableRows<T extends EntryTable> {
  readonly rows: readonly (Row<RecordOf[T]> & FiguresOf[T])[];
  /** Cells that could not be read; a row that lacks what it is nothing without is here and not among the rows. */
  readonly problems: readonly Problem<CellProblemCode>[];
}

/**
 * Every row of a table; none where the table was not made yet. One sync. For tables that people enter line by line:
 * a ledger of many thousand rows is read by programme ({@link readLedger}). Waits while a cell is being edited.
 */
export async function readTable<T extends EntryTable>(
  access: BookAccess,
  table: T,
): Promise<Outcome<TableRows<T>>> {
  return runInExcel(
    async (context): Promise<Outcome<TableRows<T>>> => {
      const asked = await askBook(context, access.memory, (names) =>
        askForTable(context.workbook, table, names.tables[table], { body: true }),
      );
      if (!asked.ok) return asked;
      const { book, answer } = asked.value;
      if (!book.made.includes(table)) return { ok: true, value: { rows: [], problems: [] } };
      const view = viewOf(answer);
      return view.ok ? { ok: true, value: rowsOf(table, view.value) } : view;
    },
    { whenCellIsFree: true },
  );
}

function rowsOf<T extends EntryTable>(table: T, view: TableView): TableRows<T> {
  const keyPosition = positionOf(view.layout, keyHeaderOf(table));
  const rows: TableRows<T>['rows'][number][] = [];
  const problems: Problem<CellProblemCode>[] = [];
  view.body.forEach((cells, index) => {
    if (isEmptyRow(view.layout, cells)) return;
    const row = sheetRowOf(view, index);
    const { record, problems: unreadable } = readRecord(table, view.layout, cells, row);
    const figures = readFigures(table, view.layout, cells, row);
    problems.push(...unreadable, ...figures.problems);
    if (record) rows.push({ key: keyText(cells[keyPosition] ?? ''), record, ...figures.shown });
  });
  const keys = view.body.map((cells) => cells[keyPosition] ?? '');
  return { rows, problems: [...problems, ...repeatedKeys(table, view, keys)] };
}
