import { BUDGETED, SPENT, sumLedger, type Spellings } from '../../src/domain/ledger';
import { NONE, type Day } from '../../src/domain/kinds';
import { matchKey } from '../../src/domain/matching';
import { DEFAULT_MARGINS } from '../../src/domain/rates';
import { rollUp } from '../../src/domain/rollup';
import { budgetTwin, spentTwin } from '../../src/functions/twins/ledgers';
import type { Contest } from './compare';
import type { NativeJob, Row } from './native';
import type { Programme, ProgrammeMoney } from '../../src/domain/rollupLine';

const PROGRAMMES = 1_000;
const COLUMNS = { number: 0, date: 1, kind: 2, amount: 3 };
const PAYMENT_KINDS = ['지출', '지출', '원인행위', '반납'];
const [FIRST_DAY, REFERENCE_DATE] = [39083, 39263 as Day];

const numbers = JSON.parse(
  JSON.stringify(Array.from({ length: PROGRAMMES }, (_, index) => `P${String(index).padStart(4, '0')}`)),
) as string[];
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
function ledger(rows: number, kinds: readonly string[]): Row[] {
  const cells = Array.from({ length: rows }, (_, index) => [
    numbers[(index * 7919) % PROGRAMMES]!,
    FIRST_DAY + (index % 365),
    kinds[index % kinds.length]!,
    (index % 1000) * 1000,
  ]);
  return JSON.parse(JSON.stringify(cells)) as Row[];
}

/** What anyone would write by hand, without dates in other forms, texts, errors or 사업번호 spelled otherwise. */
function bareLoop(budgets: Row[], payments: Row[]): number {
  const budgetOf = new Map<Row[number] | undefined, number>();
  const spentOf = new Map<Row[number] | undefined, number>();
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

function core(budgets: Row[], payments: Row[]): number {
  const keys = numbers.map((number) => matchKey(number)!);
  const listed = new Set(keys);
  const spellings: Spellings = new Map(numbers.map((number, at) => [number, at]));
  const budgeted = sumLedger(budgets, COLUMNS, keys, BUDGETED, REFERENCE_DATE, listed, spellings);
  const paid = sumLedger(payments, COLUMNS, keys, SPENT, REFERENCE_DATE, listed, spellings);
  if (budgeted.toLookAt.count + paid.toLookAt.count > 0)
    throw new Error('the ledgers of the benchmark are wrong');
  const money = keys.map((_, index): ProgrammeMoney => {
    const spent = paid.rows[index] === 0 ? NONE : paid.sums[index]!;
    return { budget: budgeted.sums[index]!, spent };
  });
  return rollUp(programmes, money, REFERENCE_DATE, DEFAULT_MARGINS).lines.length;
}

/** ROLLUP of 1,000 programmes. The size check that stands before the core in the function itself is left out. */
export function rollupContest(rows: number): Contest {
  const budgets = ledger(PROGRAMMES, ['본예산']);
  const payments = ledger(rows, PAYMENT_KINDS);
  return { core: () => core(budgets, payments), loop: () => bareLoop(budgets, payments) };
}

/** 예산현액 and 집행액 of the programmes, as the native columns of 사업 compute them. */
export function nativeRollup(rows: number): NativeJob {
  return {
    name: 'ROLLUP',
    tables: [
      [['사업번호', '일자', '구분', '금액'], ...ledger(PROGRAMMES, ['본예산'])],
      [['사업번호', '집행일', '구분', '금액'], ...ledger(rows, PAYMENT_KINDS)],
    ],
    formulas: ([budgets, payments]) =>
      numbers.flatMap((number) => [
        budgetTwin(`"${number}"`, budgets!, String(REFERENCE_DATE)),
        spentTwin(`"${number}"`, payments!, String(REFERENCE_DATE), null),
      ]),
  };
}
