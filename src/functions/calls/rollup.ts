import { NONE } from '../../domain/kinds';
import { BUDGETED, SPENT } from '../../domain/ledger';
import { formatWon } from '../../domain/money';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp, type ProgrammeMoney, type Rollup } from '../../domain/rollup';
import { functionSentences } from '../../i18n/ko/functions';
import { readDate, readMargin, readText, shown } from '../arguments/scalars';
import { ledgerTotals, readLedger } from '../arguments/blocks';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { Refusal } from '../problems';
import { readProgrammeRows } from '../arguments/programmeRows';

const [PROGRAMMES, BUDGETS, PAYMENTS, REFERENCE_DATE, DEPARTMENT, CAUTION, SLOW] = PARAMETER_NAMES.ROLLUP;

/** Header of what ROLLUP spills. */
export const ROLLUP_COLUMNS = [
  '사업번호',
  '사업명',
  '부서',
  '예산현액',
  '집행액',
  '집행잔액',
  '집행률',
  '기간경과율',
  '집행상태',
] as const;

type RollupRow = (string | number)[];

/** No ledger row can be told to be of a programme without 사업번호. */
const WITHOUT_NUMBER: ProgrammeMoney = { budget: NONE, spent: NONE };

/** ROLLUP: a row for each programme, 합계, and what is not entered yet. */
export function rollup(
  programmes: unknown,
  budgets: unknown,
  payments: unknown,
  referenceDate: unknown,
  department: unknown,
  caution: unknown,
  slow: unknown,
): RollupRow[] {
  refuseLargeBlocks(programmes, budgets, payments);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const onlyDepartment = readText(department, DEPARTMENT);
  const margins = {
    caution: readMargin(caution, CAUTION, DEFAULT_MARGINS.caution),
    slow: readMargin(slow, SLOW, DEFAULT_MARGINS.slow),
  };
  const budgetLedger = readLedger(budgets, BUDGETS, '일자');
  const paymentLedger = readLedger(payments, PAYMENTS, '집행일');
  const listed = readProgrammeRows(programmes, PROGRAMMES, onlyDepartment);
  if (onlyDepartment !== null && listed.length === 0) {
    throw Refusal.notAvailable('departmentUnknown', { argument: DEPARTMENT, came: shown(onlyDepartment) });
  }

  const keys = listed.flatMap(({ key }) => (key === null ? [] : [key]));
  const budgeted = ledgerTotals(budgetLedger, keys, BUDGETED, day);
  const paid = ledgerTotals(paymentLedger, keys, SPENT, day);
  const moneyOf = new Map(
    keys.map((key, index): [string, ProgrammeMoney] => {
      const spent = paid.rows[index] === 0 ? NONE : paid.sums[index]!;
      return [key, { budget: budgeted.sums[index]!, spent }];
    }),
  );
  const summary = rollUp(
    listed.map(({ programme }) => programme),
    listed.map(({ key }) => (key === null ? WITHOUT_NUMBER : moneyOf.get(key)!)),
    day,
    margins,
  );
  return laidOut(summary);
}

function laidOut({ lines, total, missing }: Rollup): RollupRow[] {
  const rows: RollupRow[] = [
    [...ROLLUP_COLUMNS],
    ...lines.map(({ programme, budget, spent, remaining, rate, elapsed, status }) => [
      programme.number,
      programme.name,
      programme.department,
      budget,
      spent,
      remaining,
      rate,
      elapsed,
      status,
    ]),
    ['합계', '', '', total.budget, total.spent, total.remaining, total.rate, NONE, ''],
  ];
  if (missing.programmes > 0) {
    const note = { count: missing.programmes, amount: formatWon(missing.budget) };
    rows.push([functionSentences.missingEntries(note), ...ROLLUP_COLUMNS.slice(1).map(() => '')]);
  }
  return rows;
}
