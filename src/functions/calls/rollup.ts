import { NONE } from '../../domain/kinds';
import { BUDGETED, SPENT, sumLedger, type Weighing } from '../../domain/ledger';
import { LEDGERS, LOOK_AT } from '../../domain/lookAt';
import { formatWon } from '../../domain/money';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp, type ProgrammeMoney, type Rollup } from '../../domain/rollup';
import { domainSentences } from '../../i18n/ko/domain';
import { functionSentences } from '../../i18n/ko/functions';
import { readDate, readMargin, readText, shown } from '../arguments/scalars';
import { readLedger, type Ledger } from '../arguments/blocks';
import { ledgerRowsToLookAt, lookAtLine } from '../arguments/lookAtLines';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { Refusal } from '../problems';
import { programmeProblem, readProgrammeRows, type ProgrammeRows } from '../arguments/programmeRows';

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

/** What the last row is called. */
export const TOTAL = '합계';

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
  const budgetLedger = readLedger(budgets, BUDGETS, LEDGERS.budgets);
  const paymentLedger = readLedger(payments, PAYMENTS, LEDGERS.payments);
  const rows = readProgrammeRows(programmes, PROGRAMMES, onlyDepartment);
  const { listed } = rows;
  if (onlyDepartment !== null && listed.length === 0) {
    throw Refusal.notAvailable('departmentUnknown', { argument: DEPARTMENT, came: shown(onlyDepartment) });
  }

  const keys = listed.flatMap(({ key }) => (key === null ? [] : [key]));
  const totals = (ledger: Ledger, weighing: Weighing) =>
    sumLedger(ledger.rows, ledger.positions, keys, weighing, day, rows.keys);
  const budgeted = totals(budgetLedger, BUDGETED);
  const paid = totals(paymentLedger, SPENT);
  let position = 0;
  const money = listed.map(({ key }): ProgrammeMoney => {
    if (key === null) return WITHOUT_NUMBER;
    const at = position++;
    return {
      budget: budgeted.doubtful[at] === 0 ? budgeted.sums[at]! : LOOK_AT,
      spent: paid.doubtful[at] !== 0 ? LOOK_AT : paid.rows[at] === 0 ? NONE : paid.sums[at]!,
    };
  });
  const summary = rollUp(
    listed.map(({ programme }) => programme),
    money,
    day,
    margins,
  );
  return laidOut(summary, [
    ...programmesToLookAt(rows),
    ...ledgerRowsToLookAt(budgetLedger, budgeted.toLookAt),
    ...ledgerRowsToLookAt(paymentLedger, paid.toLookAt),
  ]);
}

function programmesToLookAt({ toLookAt }: ProgrammeRows): string[] {
  const [first] = toLookAt;
  if (first === undefined) return [];
  const { code, params } = programmeProblem(first);
  return [lookAtLine(PROGRAMMES, toLookAt.length, domainSentences[code](params))];
}

function laidOut({ lines, total, missing }: Rollup, toLookAt: readonly string[]): RollupRow[] {
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
    [TOTAL, '', '', total.budget, total.spent, total.remaining, total.rate, NONE, ''],
  ];
  const notes = [...toLookAt];
  if (missing.programmes > 0) {
    const note = { count: missing.programmes, amount: formatWon(missing.budget) };
    notes.unshift(functionSentences.missingEntries(note));
  }
  for (const note of notes) rows.push([note, ...ROLLUP_COLUMNS.slice(1).map(() => '')]);
  return rows;
}
