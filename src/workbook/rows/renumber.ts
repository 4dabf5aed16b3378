import { isKey } from '../tables/keys';
import { positionOf } from '../tables/layout';
import type { BookNames } from '../book/names';
import { runsOf } from '../book/runs';
import { allOf, askForTable, viewOf, writable, type AskedTable, type TableView } from '../book/tableView';
import { textInput } from '../tables/cells';
import type { Outcome } from '../book/outcome';
import type { TableId } from '../tables/tableId';
import { TABLES } from '../tables';

const NUMBER_HEADER = '사업번호';

/** Asks for the 사업번호 of every row that belongs to a programme, in the tables made so far. */
export function askForReferences(
  workbook: Excel.Workbook,
  made: readonly TableId[],
  names: BookNames,
): readonly AskedTable[] {
  return made
    .filter((id) => id !== 'programmes')
    .filter((id) => TABLES[id].columns.some(({ header }) => header === NUMBER_HEADER))
    .map((id) => askForTable(workbook, id, names.tables[id], { columns: [NUMBER_HEADER] }));
}

/** Gives the rows of a programme its new number; refused as a whole where one of the tables cannot be written. */
export function renumber(asked: readonly AskedTable[], from: string, to: string): Outcome<void> {
  const views = allOf(asked.map(viewOf));
  if (!views.ok) return views;
  const affected = views.value
    .map((view) => ({ view, rows: rowsOf(view, from) }))
    .filter(({ rows }) => rows.length > 0);
  const free = allOf(affected.map(({ view }) => writable(view)));
  if (!free.ok) return free;
  for (const { view, rows } of affected) {
    const position = positionOf(view.layout, NUMBER_HEADER);
    for (const { start, length } of runsOf(rows, 0)) {
      const cells = view.range.getCell(start + 1, position).getResizedRange(length - 1, 0);
      cells.numberFormat = Array.from({ length }, () => ['@']);
      cells.values = Array.from({ length }, () => [textInput(to)]);
    }
  }
  return { ok: true, value: undefined };
}

function rowsOf(view: TableView, number: string): readonly number[] {
  const cells = view.column(NUMBER_HEADER);
  return [...cells.keys()].filter((index) => isKey('programmes', cells[index] ?? '', number));
}
