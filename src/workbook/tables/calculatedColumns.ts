import { achievementTwin } from '../../functions/twins/achievement';
import { elapsedTwin, execRateTwin, execStatusTwin } from '../../functions/twins/execution';
import { ACHIEVEMENT_TYPES } from '../../domain/achievement';
import { LAST_DAY } from '../../domain/day';
import { LEDGERS, LOOK_AT } from '../../domain/lookAt';
import { AGGREGATIONS } from '../../domain/measurements';
import { actualTwin, budgetTwin, plannedTwin, spentTwin } from '../../functions/twins/ledgers';
import { rowLookAtTwin } from '../../functions/twins/lookAt';
import type { TableId } from './tableId';
import type { WorkbookNames } from './workbookNames';

/**
 * The formula of a calculated column, `=` included, for a workbook with these names.
 *
 * @param made the tables that there are: Excel takes no formula that names another
 */
export type CalculatedFormula = (names: WorkbookNames, made: readonly TableId[]) => string;

/** Reference to a column of a table by header: `예산[금액]`. */
function columnsOf(table: string): (header: string) => string {
  return (header) => `${table}[${header}]`;
}

/** 비예산 exactly as written; another word than 예산 or none is to look at, and so is an error. */
const NOT_BUDGETED = 'IFERROR([@예산구분]="비예산",FALSE)';
const NO_CATEGORY = noneOf('예산구분', ['예산']);

/** Something stands in the column that is none of its words. */
function noneOf(column: string, words: readonly string[]): string {
  const others = ['0', '""', '"-"', ...words.map((word) => `"${word}"`)];
  return `IFERROR(AND(${others.map((other) => `[@${column}]<>${other}`).join(',')}),TRUE)`;
}

function anyToLookAt(...columns: readonly string[]): string {
  return `OR(${columns.map((column) => `[@${column}]="${LOOK_AT}"`).join(',')})`;
}

/** A text and TRUE are above every number. */
function noDay(date: string): string {
  return `IF(${date}>=${LAST_DAY + 1},AND(${date}<>"",${date}<>"-"),AND(${date}<1,${date}<>0))`;
}

/**
 * 사업: the native twins of BUDGET, SPENT, EXECRATE, ELAPSED and EXECSTATUS over the tables' own columns.
 * A programme without budget (비예산) has no rate; the period of one that has a 회계연도 is held to that year. What is made
 * of a figure to look at is to look at itself.
 */
export const programmeFormulas = {
  currentBudget: ({ tables, cells }) =>
    `=${budgetTwin('[@사업번호]', columnsOf(tables.budgets), cells.기준일, true)}`,
  obligated: ({ tables, cells }) =>
    `=${spentTwin('[@사업번호]', columnsOf(tables.payments), cells.기준일, '"원인행위"', true)}`,
  spent: ({ tables, cells }) =>
    `=${spentTwin('[@사업번호]', columnsOf(tables.payments), cells.기준일, null, true)}`,
  remaining: () =>
    `=IF(${anyToLookAt('집행액', '예산현액')},"${LOOK_AT}",IF(ISNUMBER([@집행액]),[@예산현액]-[@집행액],[@예산현액]))`,
  executionRate: () => {
    const isToLookAt = `OR(${anyToLookAt('집행액', '예산현액')},${NO_CATEGORY})`;
    const rate = execRateTwin('[@집행액]', '[@예산현액]', null);
    return `=IF(${NOT_BUDGETED},"-",IF(${isToLookAt},"${LOOK_AT}",${rate}))`;
  },
  elapsedRate: ({ cells }) => {
    const [year, from, to] = ['[@회계연도]', '[@시작일]', '[@종료일]'];
    const asNumber = `IF(OR(${year}="",${year}="-"),0,VALUE(${year}))`;
    const noYear = `AND(${asNumber}<>0,OR(${asNumber}<1900,${asNumber}>9999,${asNumber}<>INT(${asNumber})))`;
    const start = `IF(${asNumber}=0,${from},MAX(${from},DATE(${asNumber},1,1)))`;
    const end = `IF(${asNumber}=0,${to},MIN(${to},DATE(${asNumber},12,31)))`;
    const isToLookAt = `IFERROR(OR(${noDay(from)},${noDay(to)},${noYear}),TRUE)`;
    const rate = `IFERROR(${elapsedTwin(start, end, cells.기준일)},"-")`;
    const isWithoutDates = `OR(COUNT(${from},${to})<2,${from}=0,${to}=0)`;
    return `=IF(${isToLookAt},"${LOOK_AT}",IF(${isWithoutDates},"-",${rate}))`;
  },
  /** 목표액 ÷ 예산현액; `"-"` where there is no 계획. What the target's formula answers instead of a number stays. */
  targetRate: ({ tables, cells }, made) => {
    if (!made.includes('plans')) return '="-"';
    const target = plannedTwin('[@사업번호]', columnsOf(tables.plans), cells.기준일, '"목표액"', true);
    const rate = `IF(N([@예산현액])>0,IFERROR(${target}/[@예산현액],${target}),IF(${target}="${LOOK_AT}","${LOOK_AT}","-"))`;
    const isToLookAt = `OR(${anyToLookAt('예산현액')},${NO_CATEGORY})`;
    return `=IF(${NOT_BUDGETED},"-",IF(${isToLookAt},"${LOOK_AT}",${rate}))`;
  },
  executionStatus: ({ cells }) => {
    const status = execStatusTwin('[@집행률]', '[@기간경과율]', cells.주의폭, cells.부진폭, '[@목표집행률]');
    const isToLookAt = anyToLookAt('집행률', '기간경과율', '목표집행률');
    return `=IF(${NOT_BUDGETED},"비예산",IF(${isToLookAt},"${LOOK_AT}",${status}))`;
  },
} satisfies Record<string, CalculatedFormula>;

/** 지표: the latest 목표 by 기준일, 실적 by 집계, and the rate between them. */
export const indicatorFormulas = {
  target: ({ tables, cells }) =>
    `=${actualTwin('[@지표번호]', columnsOf(tables.measurements), '"최근"', cells.기준일, '"목표"', true)}`,
  actual: ({ tables, cells }) =>
    `=IF(${noneOf('집계', AGGREGATIONS)},"${LOOK_AT}",${actualTwin('[@지표번호]', columnsOf(tables.measurements), '[@집계]', cells.기준일, '"실적"', true)})`,
  achievement: () => {
    const rate = achievementTwin('[@실적]', '[@목표]', '[@유형]', '[@기준값]', null);
    const isToLookAt = `OR(${noneOf('유형', ACHIEVEMENT_TYPES)},${anyToLookAt('실적', '목표')})`;
    return `=IF(${isToLookAt},"${LOOK_AT}",${rate})`;
  },
} satisfies Record<string, CalculatedFormula>;

/** The tables whose rows are judged. */
export const LEDGER_IDS = Object.keys(LEDGERS) as readonly (keyof typeof LEDGERS)[];

/** 확인 of a ledger's row, by the keys of the table that its rows belong to. */
export const checkFormulas = {
  budgets: ({ tables }) => checkOf('budgets', tables.programmes),
  payments: ({ tables }) => checkOf('payments', tables.programmes),
  plans: ({ tables }) => checkOf('plans', tables.programmes),
  measurements: ({ tables }) => checkOf('measurements', tables.indicators),
} satisfies Record<(typeof LEDGER_IDS)[number], CalculatedFormula>;

function checkOf(ledger: (typeof LEDGER_IDS)[number], owner: string): string {
  const rules = LEDGERS[ledger];
  return `=${rowLookAtTwin(rules, (header) => `[@${header}]`, `${owner}[${rules.key}]`)}`;
}

/** 확인_행: how many rows of the ledgers belong to no programme, or to no indicator. */
export const ownerlessRows: CalculatedFormula = ({ tables }, made) => {
  const ledgers = LEDGER_IDS.filter((id) => made.includes(id));
  const counts = ledgers.map((id) => `COUNTIF(${tables[id]}[${LOOK_AT}],"${LEDGERS[id].key}")`);
  return `=${counts.join('+') || '0'}`;
};
