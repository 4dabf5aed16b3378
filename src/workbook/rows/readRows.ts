import type { Problem } from '../../domain/kinds';
import { matchKey } from '../../domain/matching';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { CellProblemCode, CellValue } from '../tables/cells';
import { keyHeaderOf } from '../tables/keys';
import { runInExcel } from '../book/problems';
import { allOf, askForTable, viewOf } from '../book/tableView';
import type { Outcome } from '../book/outcome';
import type { BudgetRecord, PaymentRecord, PlanRecord, Row } from '../tables/recordTypes';
import { askForRows, rowsIn, type Rows } from './programmeRows';

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

/**
 * The budget movements, payments and targets of some programmes. Two syncs: 사업번호 and key of all rows, then the rows themselves, so
 * that a ledger of many thousands does not meet the limit of 5 MB an answer. Waits while a cell is being edited.
 */
export async function readLedger(
  access: BookAccess,
  numbers: readonly string[],
): Promise<Outcome<LedgerRows>> {
  const wanted = new Set(numbers.map(matchKey));
  const isWanted = (cell: CellValue): boolean => {
    const key = matchKey(cell);
    return key !== null && wanted.has(key);
  };
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
      const blocks = views.value.map((view) => askForRows(view, isWanted));
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
