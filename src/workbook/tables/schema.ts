import { ACHIEVEMENT_TYPES } from '../../domain/achievement';
import { AGGREGATIONS } from '../../domain/measurements';
import { AREAS, LEVELS, LINE_FORMS } from '../../domain/reportLines';
import { programmeFormulas, indicatorFormulas, type CalculatedFormula } from './calculatedColumns';
import type { TableId } from './tableId';

/** How the cells of a column are typed, shown and validated. */
export type ColumnType =
  | 'programmeNumber' // the office's own 사업번호, text
  | 'key' // ours: text, Crockford base-32 without E, 10 characters, narrow, last
  | 'text'
  | 'longText' // wrapped
  | 'integer'
  | 'number'
  | 'won' // whole 원, #,##0"원"
  | 'date'
  | 'dateTime'
  | 'year'
  | 'choice'
  | 'rate'; // a fraction shown as 0.0%

export interface ColumnSpec {
  readonly header: string;
  readonly type: ColumnType;
  /** The words a `choice` accepts. */
  readonly choices?: readonly string[];
  /** The name of what a row is: shown whole where there is room. */
  readonly isName?: true;
  /** Present on a calculated column: a native formula, never one of ours. */
  readonly formula?: CalculatedFormula;
}

export interface TableSpec {
  readonly id: TableId;
  /** Name of the table, and of its sheet, when neither is taken. */
  readonly name: string;
  /** Header of the column that identifies a row. */
  readonly key: string | null;
  /** Made with the first 「실적 표 만들기」; the others when first used. */
  readonly firstMade: boolean;
  readonly columns: readonly ColumnSpec[];
}

export const BUDGET_KINDS = [
  '본예산',
  '추경',
  '이월',
  '예비비',
  '전용',
  '이용',
  '이체',
  '차년도이월',
] as const;
export const PAYMENT_KINDS = ['원인행위', '지출', '반납'] as const;
export const FUND_SOURCES = ['국비', '시비', '구비', '기타'] as const;
export const BUDGET_CATEGORIES = ['예산', '비예산'] as const;
const PROGRESS_STATES = ['완료', '정상', '지연', '부진', '보류', '시기미도래'] as const;
export const AMOUNT_UNITS = ['원', '천원', '만원', '백만원', '억원'] as const;

const text = (header: string): ColumnSpec => ({ header, type: 'text' });
const name = (header: string): ColumnSpec => ({ header, type: 'text', isName: true });
const longText = (header: string): ColumnSpec => ({ header, type: 'longText' });
const date = (header: string): ColumnSpec => ({ header, type: 'date' });
const won = (header: string): ColumnSpec => ({ header, type: 'won' });
const key = (header: string): ColumnSpec => ({ header, type: 'key' });
const choice = (header: string, choices: readonly string[]): ColumnSpec => ({
  header,
  type: 'choice',
  choices,
});
const programmeNumber: ColumnSpec = { header: '사업번호', type: 'programmeNumber' };

const PROGRAMMES: TableSpec = {
  id: 'programmes',
  name: '사업',
  key: '사업번호',
  firstMade: true,
  columns: [
    programmeNumber,
    { header: '순서', type: 'integer' },
    name('사업명'),
    text('부서'),
    date('시작일'),
    date('종료일'),
    choice('예산구분', BUDGET_CATEGORIES),
    { header: '회계연도', type: 'year' },
    text('팀'),
    text('담당자'),
    text('연락처'),
    text('사업기간'),
    text('세부사업'),
    choice('추진상황', PROGRESS_STATES),
    longText('부진사유'),
    longText('대책'),
    longText('비고'),
    { header: '예산현액', type: 'won', formula: programmeFormulas.currentBudget },
    { header: '원인행위액', type: 'won', formula: programmeFormulas.obligated },
    { header: '집행액', type: 'won', formula: programmeFormulas.spent },
    { header: '집행잔액', type: 'won', formula: programmeFormulas.remaining },
    { header: '집행률', type: 'rate', formula: programmeFormulas.executionRate },
    { header: '기간경과율', type: 'rate', formula: programmeFormulas.elapsedRate },
    { header: '집행상태', type: 'text', formula: programmeFormulas.executionStatus },
  ],
};

const BUDGETS: TableSpec = {
  id: 'budgets',
  name: '예산',
  key: '예산번호',
  firstMade: true,
  columns: [
    programmeNumber,
    date('일자'),
    choice('구분', BUDGET_KINDS),
    won('금액'),
    choice('재원', FUND_SOURCES),
    text('세부사업'),
    choice('표기단위', AMOUNT_UNITS),
    longText('근거'),
    key('예산번호'),
  ],
};

const PAYMENTS: TableSpec = {
  id: 'payments',
  name: '집행',
  key: '집행번호',
  firstMade: true,
  columns: [
    programmeNumber,
    date('집행일'),
    choice('구분', PAYMENT_KINDS),
    won('금액'),
    text('세부사업'),
    longText('적요'),
    text('증빙'),
    key('집행번호'),
  ],
};

const INDICATORS: TableSpec = {
  id: 'indicators',
  name: '지표',
  key: '지표번호',
  firstMade: false,
  columns: [
    key('지표번호'),
    programmeNumber,
    name('지표명'),
    text('단위'),
    choice('유형', ACHIEVEMENT_TYPES),
    { header: '기준값', type: 'number' },
    { header: '가중치', type: 'number' },
    choice('집계', AGGREGATIONS),
    longText('측정산식'),
    text('자료출처'),
    { header: '목표', type: 'number', formula: indicatorFormulas.target },
    { header: '실적', type: 'number', formula: indicatorFormulas.actual },
    { header: '달성률', type: 'rate', formula: indicatorFormulas.achievement },
  ],
};

const MEASUREMENTS: TableSpec = {
  id: 'measurements',
  name: '측정',
  key: '측정번호',
  firstMade: false,
  columns: [
    text('지표번호'),
    date('기준일'),
    choice('구분', ['목표', '실적']),
    { header: '값', type: 'number' },
    text('내용번호'),
    longText('사유'),
    key('측정번호'),
  ],
};

const REPORT_LINES: TableSpec = {
  id: 'reportLines',
  name: '보고내용',
  key: '내용번호',
  firstMade: true,
  columns: [
    programmeNumber,
    choice('구역', AREAS),
    { header: '순서', type: 'integer' },
    choice('수준', LEVELS),
    choice('표식', ['○', '-', '·', '※', '┌', '└', '□']),
    choice('형식', LINE_FORMS),
    longText('내용'),
    text('시기'),
    date('시작일'),
    date('종료일'),
    choice('상태', ['예정', '추진중', '완료', '지연']),
    date('완료일'),
    longText('비고'),
    text('입력자'),
    { header: '입력일시', type: 'dateTime' },
    key('내용번호'),
  ],
};

const AWARDS: TableSpec = {
  id: 'awards',
  name: '수상',
  key: '수상번호',
  firstMade: false,
  columns: [
    date('일자'),
    choice('구분', ['수상', '선정', '인증']),
    longText('내용'),
    won('인센티브'),
    choice('표기단위', AMOUNT_UNITS),
    key('수상번호'),
  ],
};

const AWARD_USES: TableSpec = {
  id: 'awardUses',
  name: '재원사용',
  key: '사용번호',
  firstMade: false,
  columns: [name('사업명'), text('부서'), won('금액'), choice('표기단위', AMOUNT_UNITS), key('사용번호')],
};

const SETTINGS: TableSpec = {
  id: 'settings',
  name: '설정',
  key: '항목',
  firstMade: true,
  columns: [text('항목'), text('값')],
};

export const TABLES: Readonly<Record<TableId, TableSpec>> = {
  programmes: PROGRAMMES,
  budgets: BUDGETS,
  payments: PAYMENTS,
  indicators: INDICATORS,
  measurements: MEASUREMENTS,
  reportLines: REPORT_LINES,
  awards: AWARDS,
  awardUses: AWARD_USES,
  settings: SETTINGS,
};

/** A defined name over a run of a table's columns, header included: what a function takes. */
export interface SpanSpec {
  readonly name: string;
  readonly table: TableId;
  readonly firstColumn: string;
  readonly lastColumn: string;
}

export const SPAN_NAMES: readonly SpanSpec[] = [
  { name: '사업표', table: 'programmes', firstColumn: '사업번호', lastColumn: '회계연도' },
  { name: '예산표', table: 'budgets', firstColumn: '사업번호', lastColumn: '금액' },
  { name: '집행표', table: 'payments', firstColumn: '사업번호', lastColumn: '금액' },
  { name: '지표표', table: 'indicators', firstColumn: '지표번호', lastColumn: '집계' },
  { name: '측정표', table: 'measurements', firstColumn: '지표번호', lastColumn: '값' },
  { name: '내용표', table: 'reportLines', firstColumn: '사업번호', lastColumn: '시기' },
];

/** Cells of their own above the 설정 table, each under a defined name (a table gets sorted). */
export interface NamedCellSpec {
  readonly name: '기준일' | '주의폭' | '부진폭';
  readonly type: ColumnType;
  /** null: today, when the tables are made. */
  readonly initial: number | null;
}

export const NAMED_CELLS: readonly NamedCellSpec[] = [
  { name: '기준일', type: 'date', initial: null },
  { name: '주의폭', type: 'rate', initial: 0.1 },
  { name: '부진폭', type: 'rate', initial: 0.2 },
];

/** The rows that 설정 is made with, in this order; values stay empty until someone fills them in. */
export const SETTING_ITEMS = [
  '기관명',
  '부서명',
  '회계연도',
  '회기명',
  '회기기간',
  '보고서제목',
  '제출일',
  '담당자',
  '연락처',
  '달성률상한',
  '소수자릿수',
  '표시단위',
  '단수표시',
] as const;

/** Version of this schema, kept in the workbook's settings. */
export const SCHEMA_VERSION = 1;
