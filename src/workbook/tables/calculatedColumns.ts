import { achievementTwin } from '../../functions/twins/achievement';
import { elapsedTwin, execRateTwin, execStatusTwin } from '../../functions/twins/execution';
import { actualTwin, budgetTwin, spentTwin } from '../../functions/twins/ledgers';
import type { WorkbookNames } from './workbookNames';

/** The formula of a calculated column, `=` included, for a workbook with these names. */
export type CalculatedFormula = (names: WorkbookNames) => string;

/** Reference to a column of a table by header: `예산[금액]`. */
function columnsOf(table: string): (header: string) => string {
  return (header) => `${table}[${header}]`;
}

const NOT_BUDGETED = '[@예산구분]="비예산"';

/**
 * 사업: the native twins of BUDGET, SPENT, EXECRATE, ELAPSED and EXECSTATUS over the tables' own columns.
 * A programme without budget (비예산) has no rate; the period of one that has a 회계연도 is held to that year.
 */
export const programmeFormulas = {
  currentBudget: ({ tables, cells }) =>
    `=${budgetTwin('[@사업번호]', columnsOf(tables.budgets), cells.기준일)}`,
  obligated: ({ tables, cells }) =>
    `=${spentTwin('[@사업번호]', columnsOf(tables.payments), cells.기준일, '"원인행위"')}`,
  spent: ({ tables, cells }) =>
    `=${spentTwin('[@사업번호]', columnsOf(tables.payments), cells.기준일, null)}`,
  remaining: () => '=IF(ISNUMBER([@집행액]),[@예산현액]-[@집행액],[@예산현액])',
  executionRate: () => `=IF(${NOT_BUDGETED},"-",${execRateTwin('[@집행액]', '[@예산현액]', null)})`,
  elapsedRate: ({ cells }) => {
    // A text is above every number: `"-">0` alone is TRUE.
    const hasYear = 'AND(ISNUMBER([@회계연도]),[@회계연도]>0)';
    const start = `IF(${hasYear},MAX([@시작일],DATE([@회계연도],1,1)),[@시작일])`;
    const end = `IF(${hasYear},MIN([@종료일],DATE([@회계연도],12,31)),[@종료일])`;
    return `=IF(COUNT([@시작일],[@종료일])<2,"-",IFERROR(${elapsedTwin(start, end, cells.기준일)},"-"))`;
  },
  executionStatus: ({ cells }) =>
    `=IF(${NOT_BUDGETED},"비예산",${execStatusTwin('[@집행률]', '[@기간경과율]', cells.주의폭, cells.부진폭)})`,
} satisfies Record<string, CalculatedFormula>;

/** 지표: the latest 목표 by 기준일, 실적 by 집계, and the rate between them. */
export const indicatorFormulas = {
  target: ({ tables, cells }) =>
    `=${actualTwin('[@지표번호]', columnsOf(tables.measurements), '"최근"', cells.기준일, '"목표"')}`,
  actual: ({ tables, cells }) =>
    `=${actualTwin('[@지표번호]', columnsOf(tables.measurements), '[@집계]', cells.기준일, '"실적"')}`,
  achievement: () => `=${achievementTwin('[@실적]', '[@목표]', '[@유형]', '[@기준값]', null)}`,
} satisfies Record<string, CalculatedFormula>;
