import type { Problem } from '../../domain/kinds';
import { matchKey } from '../../domain/matching';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { CellProblemCode, CellValue } from '../tables/cells';
import { keyHeaderOf, keyText } from '../tables/keys';
import { positionOf } from '../tables/layout';
import { runInExcel } from '../book/problems';
import { repeatedKeys } from './repeatedKeys';
import { readRecord } from '../tables/records';
import { runsOf, type Run } from '../book/runs';
import { allOf, askForTable, sheetRowOf, viewOf, type TableView } from '../book/tableView';
import type { Outcome } from '../book/outcome';
import type { BudgetRecord, PaymentRecord, PlanRecord, RecordOf, Row } from '../tables/recordTypes';

export interface LedgerRows {
  readonly budgets: readonly Row<BudgetRecord>[];
  readonly payments: readonly Row<PaymentRecord>[];
  /** 집행 목표; none where 계획 was not made yet. */
  readonly plans: readonly Row<PlanRecord>[];
  /** Cells of these rows that could not be read; a row without a readable amount is here and not among the rows. */
  readonly problems: readonly Problem<CellProblemCode>[];
}

type Ledger = 'budgets' | 'payments' | 'plans';

const LEDGERS = ['budgets', 'payments', 'plans'] as const satisfies readonly Ledger[];

/** Rows loaded although they are another programme's, to have fewer ranges. */
const GAP = 50;

/**
 * The budget movements, payments and targets of some programmes. Two syncs: 사업번호 and key of all rows, then the rows themselves, so
 * that a ledger of many thousands does not meet the limit of 5 MB an answer. Waits while a cell is being edited.
 */
export async function readLedger(
  access: BookAccess,
  numbers: readonly string[],
): Promise<Outcome<LedgerRows>> {
  const wanted = new Set(numbers.map(matchKey));
  return runInExcel(
    async (context): Promise<Outcome<LedgerRows>> => {
      const asked = await askBook(context, access.memory, (names) =>
        LEDGERS.map((id) =>
          askForTable(context.workbook, id, names.tables[id], { columns: ['사업번호', keyHeaderOf(id)] }),
        ),
      );
      if (!asked.ok) return asked;
      const { book, answer } = asked.value;
      const views = allOf(answer.filter(({ id }) => book.made.includes(id)).map(viewOf));
      if (!views.ok) return views;
      const blocks = views.value.map((view) => askForRows(view, wanted));
      if (blocks.some(({ runs }) => runs.length > 0)) await context.sync();
      const [budgets, payments, plans] = [found('budgets'), found('payments'), found('plans')];
      return {
        ok: true,
        value: {
          budgets: budgets.rows,
          payments: payments.rows,
          plans: plans.rows,
          problems: [...budgets.problems, ...payments.problems, ...plans.problems],
        },
      };

      function found<T extends Ledger>(table: T): Rows<T> {
        const block = blocks.find(({ view }) => view.id === table);
        return block ? rowsIn(table, block) : { rows: [], problems: [] };
      }
    },
    { whenCellIsFree: true },
  );
}

interface Block {
  readonly view: TableView;
  readonly indexes: readonly number[];
  readonly runs: readonly (Run & { readonly range: Excel.Range })[];
}

function askForRows(view: TableView, wanted: ReadonlySet<string | null>): Block {
  const numbers = view.column('사업번호');
  const indexes = [...numbers.keys()].filter((index) => {
    const key = matchKey(numbers[index]);
    return key !== null && wanted.has(key);
  });
  const runs = runsOf(indexes, GAP).map((run) => {
    const range = view.range.getRow(run.start + 1).getResizedRange(run.length - 1, 0);
    range.load('values');
    return { ...run, range };
  });
  return { view, indexes, runs };
}

interface Rows<T extends Ledger> {
  readonly rows: readonly Row<RecordOf[T]>[];
  readonly problems: readonly Problem<CellProblemCode>[];
}

function rowsIn<T extends Ledger>(table: T, { view, indexes, runs }: Block): Rows<T> {
  const wanted = new Set(indexes);
  const keyPosition = positionOf(view.layout, keyHeaderOf(table));
  const rows: Row<RecordOf[T]>[] = [];
  const problems: Problem<CellProblemCode>[] = [];
  for (const { start, range } of runs) {
    range.values.forEach((cells: readonly CellValue[], offset) => {
      const index = start + offset;
      if (!wanted.has(index)) return;
      const entered = readRecord(table, view.layout, cells, sheetRowOf(view, index));
      problems.push(...entered.problems);
      if (entered.record) rows.push({ key: keyText(cells[keyPosition] ?? ''), record: entered.record });
    });
  }
  const keys = view.column(keyHeaderOf(table));
  return { rows, problems: [...problems, ...repeatedKeys(table, view, keys, (index) => wanted.has(index))] };
}
