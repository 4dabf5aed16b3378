import { NONE } from '../../domain/kinds';
import { BUDGETED } from '../../domain/ledger';
import { formatWon } from '../../domain/money';
import { groupLines, groupSources, type RollupGroup } from '../../domain/rollupGroups';
import { functionSentences } from '../../i18n/ko/functions';
import { ledgerRowsToLookAt, rowsToLookAt } from '../arguments/lookAtLines';
import { programmeProblem } from '../arguments/programmeRows';
import { readText, readWord, shown } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { PLAN_COLUMNS, ROLLUP_COLUMNS, ROLLUP_GROUPS } from '../rollupShape';
import { Refusal } from '../problems';
import { summarise, type ProgrammeSummary } from './programmeSummary';
import type { RollupLine } from '../../domain/rollupLine';

const [PROGRAMMES, , , , DEPARTMENT, , , GROUP] = PARAMETER_NAMES.ROLLUP;

/** What the last row is called. */
export const TOTAL = '합계';

type Group = (typeof ROLLUP_GROUPS)[number];

export type RollupRow = (string | number)[];

/** ROLLUP: a row for each programme, or for each group of them, 합계, and what is not entered yet. */
export function rollup(
  programmes: unknown,
  budgets: unknown,
  payments: unknown,
  referenceDate: unknown,
  department: unknown,
  caution: unknown,
  slow: unknown,
  groupArgument: unknown,
  plans: unknown,
): RollupRow[] {
  const onlyDepartment = readText(department, DEPARTMENT);
  const group =
    readText(groupArgument, GROUP) === null ? null : readWord(groupArgument, GROUP, ROLLUP_GROUPS);
  const summary = summarise(
    { programmes, budgets, payments, referenceDate, caution, slow, plans },
    {
      department: onlyDepartment,
      group: group === '팀' || group === '세부사업' ? group : null,
      budgetColumns: group === '재원' ? ['재원'] : [],
    },
  );
  if (onlyDepartment !== null && summary.rows.listed.length === 0) {
    throw Refusal.notAvailable('departmentUnknown', { argument: DEPARTMENT, came: shown(onlyDepartment) });
  }
  const columns = [...ROLLUP_COLUMNS, ...(summary.plans === null ? [] : PLAN_COLUMNS)];
  const width = columns.length;
  const wide = (row: RollupRow) => row.slice(0, width);
  const { lines } = summary.rollup;
  const body =
    group === null
      ? [columns, ...lines.map(rowOfLine), totalRow(summary)]
      : [
          ['사업수', group === '부서' ? columns[1]! : group, ...columns.slice(2)],
          ...groupsBy(group, summary).map((one) => rowOfGroup(group, one)),
          [lines.length, TOTAL, ...totalRow(summary).slice(2)],
        ];
  const notes = notesOn(summary).map((note) => [note, ...columns.slice(1).map(() => '')]);
  return [...body.map(wide), ...notes];
}

/** A programme as ROLLUP shows it, the columns of 계획표 last. */
export function rowOfLine({ programme, ...figures }: RollupLine): RollupRow {
  const { budget, spent, remaining, rate, elapsed, status, target, rateOfTarget, targetRate } = figures;
  const { number, name, department } = programme;
  return [
    ...[number, name, department],
    ...[budget, spent, remaining, rate, elapsed, status],
    ...[target, rateOfTarget, targetRate],
  ];
}

/** 합계 as ROLLUP shows it. */
export function totalRow({ rollup: { total } }: ProgrammeSummary): RollupRow {
  const { budget, spent, remaining, rate, target, rateOfTarget, targetRate } = total;
  return [TOTAL, '', '', budget, spent, remaining, rate, NONE, '', target, rateOfTarget, targetRate];
}

/** The name of a group stands in its own column, and 부서 in that of 부서. */
function rowOfGroup(group: Group, { name, department, programmes, ...figures }: RollupGroup): RollupRow {
  const { budget, spent, remaining, rate, target, rateOfTarget, targetRate } = figures;
  return [
    ...[programmes, ...(group === '부서' ? ['', name] : [name, department])],
    ...[budget, spent, remaining, rate, NONE, ''],
    ...[target, rateOfTarget, targetRate],
  ];
}

function groupsBy(group: Group, { rows, rollup, budgets, keys, day }: ProgrammeSummary): RollupGroup[] {
  const { listed } = rows;
  switch (group) {
    case '부서':
      return groupLines(rollup.lines, (line) => [listed[line]!.programme.department]);
    // Teams of one name in two divisions are two.
    case '팀':
      return groupLines(rollup.lines, (line) => [listed[line]!.programme.department, listed[line]!.group]);
    case '세부사업':
      return groupLines(rollup.lines, (line) => [listed[line]!.group]);
    case '재원': {
      const { rows: budgetRows, positions, headers, columns } = budgets.block;
      const source = columns[headers.indexOf('재원')]!;
      return groupSources(budgetRows, { ...positions, source }, keys, BUDGETED, day);
    }
  }
}

/** What stands below: what the rates of 합계 leave out, and what could not be counted. */
function notesOn({ rows, rollup, budgets, payments, plans }: ProgrammeSummary): string[] {
  const { missing, untargeted } = rollup;
  const notes: string[] = [];
  if (missing.programmes > 0)
    notes.push(
      functionSentences.missingEntries({ count: missing.programmes, amount: formatWon(missing.budget) }),
    );
  if (plans !== null && untargeted.programmes > 0)
    notes.push(
      functionSentences.withoutTarget({
        count: untargeted.programmes,
        amount: formatWon(untargeted.budget),
      }),
    );
  return [
    ...notes,
    ...rowsToLookAt(PROGRAMMES, rows.toLookAt.map(programmeProblem)),
    ...[budgets, payments, ...(plans === null ? [] : [plans])].flatMap(({ block, toLookAt }) =>
      ledgerRowsToLookAt(block, toLookAt),
    ),
  ];
}
