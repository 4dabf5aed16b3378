/**
 * ROLLUP's core against a bare loop over the same arrays, in one run: `npm run bench`.
 *
 * 1,000 programmes × 100,000 ledger rows should take at most three times the loop on a quiet machine, and time should
 * grow with the rows from 10,000 to 1,000,000. The size check that stands before the core in the function itself is left out.
 */
import { BUDGETED, SPENT, sumLedger } from '../../src/domain/ledger';
import { NONE, type Day } from '../../src/domain/kinds';
import { matchKey, type Cell } from '../../src/domain/matching';
import { DEFAULT_MARGINS } from '../../src/domain/rates';
import { rollUp, type Programme, type ProgrammeMoney } from '../../src/domain/rollup';
import { compare } from './compare';

const PROGRAMMES = 1_000;
const COLUMNS = { number: 0, date: 1, kind: 2, amount: 3 };
const [FIRST_DAY, REFERENCE_DATE] = [39083, 39263 as Day];

const numbers = Array.from({ length: PROGRAMMES }, (_, index) => `P${String(index).padStart(4, '0')}`);
const programmes = numbers.map((number): Programme => ({
  number,
  name: number,
  department: '',
  start: FIRST_DAY as Day,
  end: (FIRST_DAY + 364) as Day,
  isBudgeted: true,
  fiscalYear: 2007,
}));

/** Rows as they reach a function: every text a string of its own. */
function ledger(rows: number, kinds: readonly string[]): Cell[][] {
  const cells = Array.from({ length: rows }, (_, index) => [
    numbers[(index * 7919) % PROGRAMMES]!,
    FIRST_DAY + (index % 365),
    kinds[index % kinds.length]!,
    (index % 1000) * 1000,
  ]);
  return JSON.parse(JSON.stringify(cells)) as Cell[][];
}

/** What anyone would write by hand, without dates in other forms, texts, errors or 사업번호 spelled otherwise. */
function bareLoop(budgets: Cell[][], payments: Cell[][]): number {
  const budgetOf = new Map<Cell, number>();
  const spentOf = new Map<Cell, number>();
  for (const [number, date, kind, amount] of budgets) {
    if (kind !== '차년도이월' && (date as number) < REFERENCE_DATE + 1) {
      budgetOf.set(number, (budgetOf.get(number) ?? 0) + (amount as number));
    }
  }
  for (const [number, date, kind, amount] of payments) {
    if ((date as number) >= REFERENCE_DATE + 1) continue;
    if (kind === '지출') spentOf.set(number, (spentOf.get(number) ?? 0) + (amount as number));
    else if (kind === '반납') spentOf.set(number, (spentOf.get(number) ?? 0) - (amount as number));
  }
  return numbers.reduce((sum, number) => sum + (spentOf.get(number) ?? 0) / (budgetOf.get(number) ?? 1), 0);
}

function core(budgets: Cell[][], payments: Cell[][]): number {
  const keys = numbers.map((number) => matchKey(number)!);
  const budgeted = sumLedger(budgets, COLUMNS, keys, BUDGETED, REFERENCE_DATE);
  const paid = sumLedger(payments, COLUMNS, keys, SPENT, REFERENCE_DATE);
  if (!budgeted.ok || !paid.ok) throw new Error('the ledgers of the benchmark cannot be summed');
  const money = keys.map((_, index): ProgrammeMoney => {
    const spent = paid.value.rows[index] === 0 ? NONE : paid.value.sums[index]!;
    return { budget: budgeted.value.sums[index]!, spent };
  });
  return rollUp(programmes, money, REFERENCE_DATE, DEFAULT_MARGINS).lines.length;
}

compare('ROLLUP', (rows) => {
  const budgets = ledger(PROGRAMMES, ['본예산']);
  const payments = ledger(rows, ['지출', '지출', '원인행위', '반납']);
  return { core: () => core(budgets, payments), loop: () => bareLoop(budgets, payments) };
});
