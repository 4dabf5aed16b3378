import { referenceText } from '../../domain/a1';
import { LEDGERS, LOOK_AT, type LedgerRules } from '../../domain/lookAt';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { Outcome } from '../book/outcome';
import { runInExcel } from '../book/problems';
import { runsOf } from '../book/runs';
import { allOf, askForTable, sheetRowOf, viewOf, type TableView } from '../book/tableView';
import { LEDGER_IDS } from '../tables/calculatedColumns';
import type { CellValue } from '../tables/cells';
import { positionOf } from '../tables/layout';

/** A row of a ledger that cannot be counted, as its column 확인 says. */
export interface RowToLookAt {
  readonly table: (typeof LEDGER_IDS)[number];
  /** Real name of the table. */
  readonly tableName: string;
  /** 사업번호 or 지표번호 as it stands there. */
  readonly number: string;
  /** The first thing that is wrong: 사업번호, 지표번호, 금액, 값, 날짜, 구분 or 반납. */
  readonly word: string;
  /** Number of the row on its sheet, from 1. */
  readonly row: number;
  /** The cell at fault with its sheet, and what stands in it. */
  readonly address: string;
  readonly text: string;
}

export interface RowsToLookAt {
  readonly count: number;
  /** The first of them, table by table. */
  readonly rows: readonly RowToLookAt[];
}

/** So many rows are told one by one. */
const MOST_ROWS = 200;
/** Rows loaded although nothing is wrong with them, to have fewer ranges. */
const GAP = 20;

/**
 * Every row of the ledgers that a figure cannot count. Two syncs: the column 확인 of each, then the rows that it speaks of.
 * To be asked only where a programme shows 확인 or a row belongs to none. Waits while a cell is being edited.
 */
export function readToLookAt(access: BookAccess): Promise<Outcome<RowsToLookAt>> {
  return runInExcel(
    async (context): Promise<Outcome<RowsToLookAt>> => {
      const asked = await askBook(context, access.memory, (names) =>
        LEDGER_IDS.filter((id) => access.memory.made.includes(id)).map((id) =>
          askForTable(context.workbook, id, names.tables[id], { columns: [LOOK_AT] }),
        ),
      );
      if (!asked.ok) return asked;
      const views = allOf(asked.value.answer.map(viewOf));
      if (!views.ok) return views;
      const marked = views.value.map((view) => ({ view, indexes: markedRows(view) }));
      let room = MOST_ROWS;
      const blocks = marked.flatMap(({ view, indexes }) => {
        const shown = indexes.slice(0, room);
        room -= shown.length;
        return runsOf(shown, GAP).map((run) => {
          const range = view.range.getRow(run.start + 1).getResizedRange(run.length - 1, 0);
          range.load('values,columnIndex');
          return { view, run, range };
        });
      });
      if (blocks.length > 0) await context.sync();
      const rows = blocks.flatMap(({ view, run, range }) =>
        (range.values as CellValue[][]).flatMap((cells, offset) =>
          rowIn(view, cells, run.start + offset, range.columnIndex),
        ),
      );
      return {
        ok: true,
        value: { count: marked.reduce((sum, { indexes }) => sum + indexes.length, 0), rows },
      };
    },
    { whenCellIsFree: true },
  );
}

function markedRows(view: TableView): readonly number[] {
  return [...view.column(LOOK_AT).entries()].flatMap(([index, mark]) => (mark === '' ? [] : [index]));
}

function rowIn(
  view: TableView,
  cells: readonly CellValue[],
  index: number,
  left: number,
): readonly RowToLookAt[] {
  const table = view.id as RowToLookAt['table'];
  const rules: LedgerRules = LEDGERS[table];
  const cell = (header: string) => cells[positionOf(view.layout, header)] ?? '';
  const word = String(cell(LOOK_AT));
  if (word === '') return [];
  const header = headerAtFault(rules, word, cell);
  const row = sheetRowOf(view, index);
  const start = { row: row - 1, column: left + positionOf(view.layout, header) };
  return [
    {
      ...{ table, tableName: view.layout.name, word, row },
      number: String(cell(rules.key)),
      address: referenceText({ sheet: view.sheet, start, size: { rows: 1, columns: 1 } }),
      text: String(cell(header)),
    },
  ];
}

/** The column in which the first fault stands. */
function headerAtFault(rules: LedgerRules, word: string, cell: (header: string) => CellValue): string {
  if (word === rules.key) return rules.key;
  if (word === '날짜') return rules.date;
  if (word === rules.kind?.header) return word;
  const [amount, ...optional] = rules.amounts;
  if (word === '반납' || typeof cell(amount) !== 'number') return amount;
  return optional.find((header) => typeof cell(header) !== 'number' && cell(header) !== '') ?? amount;
}
