import { NONE } from '../../domain/kinds';
import { BUDGETED, SPENT, sumLedger, type Weighing } from '../../domain/ledger';
import { LEDGERS } from '../../domain/lookAt';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp } from '../../domain/rollup';
import { readLedger, refuseRowsToLookAt, type Ledger } from '../arguments/blocks';
import { readKey } from '../arguments/keys';
import { refuseLargeBlocks } from '../arguments/payload';
import { programmeProblem, readProgrammeRows } from '../arguments/programmeRows';
import { readDate, readText, readWord, shown, single } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';
import { TOTAL } from './rollup';

const [NUMBER, ITEM, PROGRAMMES, BUDGETS, PAYMENTS, REFERENCE_DATE] = PARAMETER_NAMES.FIGURE;

/** The columns of ROLLUP that are figures, and what has to be right for each. */
const NEEDED = {
  예산현액: ['budgets'],
  집행액: ['payments'],
  집행잔액: ['budgets', 'payments'],
  집행률: ['budgets', 'payments', '예산구분'],
  기간경과율: ['시작일', '종료일', '회계연도'],
  집행상태: ['budgets', 'payments', '예산구분', '시작일', '종료일', '회계연도'],
} as const;
type Item = keyof typeof NEEDED;
const ITEMS = Object.keys(NEEDED) as [Item, ...Item[]];

/** FIGURE: one figure of one programme, or of 합계, as ROLLUP shows it. */
export function figure(
  number: unknown,
  item: unknown,
  programmes: unknown,
  budgets: unknown,
  payments: unknown,
  referenceDate: unknown,
): string | number {
  refuseLargeBlocks(programmes, budgets, payments);
  const isTotal = readText(number, NUMBER) === TOTAL;
  const asked = isTotal ? null : readKey(single(number, NUMBER), NUMBER);
  const wanted = readWord(item, ITEM, ITEMS);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const ledgers = {
    budgets: readLedger(budgets, BUDGETS, LEDGERS.budgets),
    payments: readLedger(payments, PAYMENTS, LEDGERS.payments),
  };
  const rows = readProgrammeRows(programmes, PROGRAMMES, null);
  if (!isTotal && asked === null) return NONE;
  const listed = isTotal ? rows.listed : rows.listed.filter(({ key }) => key === asked);
  if (!isTotal && listed.length === 0)
    throw Refusal.notAvailable('programmeUnknown', { argument: NUMBER, came: shown(single(number, NUMBER)) });

  const needed: readonly string[] = NEEDED[wanted];
  const fault = rows.toLookAt.find(
    ({ column, key }) => needed.includes(column) && (isTotal ? column === '예산구분' : key === asked),
  );
  if (fault !== undefined) throw Refusal.inBlock(PROGRAMMES, programmeProblem(fault));

  const keys = listed.flatMap(({ key }) => (key === null ? [] : [key]));
  const totals = (name: keyof typeof ledgers, weighing: Weighing) => {
    const ledger: Ledger = ledgers[name];
    const known = isTotal ? rows.keys : null;
    const result = sumLedger(ledger.rows, ledger.positions, keys, weighing, day, known);
    if (needed.includes(name)) refuseRowsToLookAt(ledger, result.toLookAt);
    return result;
  };
  const [budgeted, paid] = [totals('budgets', BUDGETED), totals('payments', SPENT)];
  let position = 0;
  const summary = rollUp(
    listed.map(({ programme }) => programme),
    listed.map(({ key }) => {
      if (key === null) return { budget: NONE, spent: NONE };
      const at = position++;
      return { budget: budgeted.sums[at]!, spent: paid.rows[at] === 0 ? NONE : paid.sums[at]! };
    }),
    day,
    DEFAULT_MARGINS,
  );
  if (isTotal) {
    const { budget, spent, remaining, rate } = summary.total;
    return {
      예산현액: budget,
      집행액: spent,
      집행잔액: remaining,
      집행률: rate,
      기간경과율: NONE,
      집행상태: NONE,
    }[wanted];
  }
  const { budget, spent, remaining, rate, elapsed, status } = summary.lines[0]!;
  return {
    예산현액: budget,
    집행액: spent,
    집행잔액: remaining,
    집행률: rate,
    기간경과율: elapsed,
    집행상태: status,
  }[wanted];
}
