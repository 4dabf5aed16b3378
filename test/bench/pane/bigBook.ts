import { storedFormula } from '../../../src/ooxml/formulas/storedFormula';
import type { NewCell, NewName, NewSheet, NewTable } from '../../../src/ooxml/writer/model';
import { writeWorkbook } from '../../../src/ooxml/writer/writeWorkbook';
import { WISHED_NAMES } from '../../../src/workbook/book/names';
import { FIRST_TABLES, TABLES } from '../../../src/workbook/tables';
import { spanFormula } from '../../../src/workbook/tables/layout';
import { SPAN_NAMES } from '../../../src/workbook/tables/namedPlaces';
import type { TableId } from '../../../src/workbook/tables/tableId';

/** How much stands in the workbook. */
interface BookSize {
  readonly programmes: number;
  readonly lines: number;
  readonly payments: number;
  /** Lines of the first programme among them, all in its 추진실적. */
  readonly longest: number;
}

type Row = Readonly<Record<string, NewCell>>;

const [FIRST_DAY, DAYS, REFERENCE_DATE] = [39083, 365, 39263];
const ELAPSED = (REFERENCE_DATE - FIRST_DAY + 1) / DAYS;
const BUDGET = 100_000_000;
const WORDS = [
  '지식행정',
  '학습동아리',
  '창의혁신',
  '주민자치',
  '평생교육',
  '도로정비',
  '복지상담',
  '환경개선',
];
const DEPARTMENTS = ['기획예산과', '창의혁신단', '행정지원과', '복지정책과', '도로과'];
const AREAS = ['실적', '계획', '개요'];

/**
 * A workbook of the pane's tables as a file, with the values that its formulas have: payments and lines spread over the
 * programmes, none of them wrong. Opened it needs no calculation.
 */
export function bigBook({ programmes, lines, payments, longest }: BookSize): Uint8Array {
  const spent = Array.from({ length: programmes }, () => 0);
  const paid = times(payments, (index): Row => {
    const [programme, amount] = [(index * 7919) % programmes, (1 + (index % 700)) * 1000];
    spent[programme] = spent[programme]! + amount;
    return {
      ...{ 사업번호: numberOf(programme), 집행일: FIRST_DAY + (index % 180), 구분: '지출', 금액: amount },
      ...{ 적요: `집행 ${index + 1}`, 집행번호: keyOf('P', index) },
    };
  });
  const rows: Partial<Record<TableId, readonly Row[]>> = {
    programmes: times(programmes, (index) => programmeRow(index, spent[index]!)),
    budgets: times(programmes, (index) => ({
      ...{ 사업번호: numberOf(index), 일자: FIRST_DAY, 구분: '본예산', 금액: BUDGET },
      예산번호: keyOf('B', index),
    })),
    payments: paid,
    reportLines: times(lines, (index) => ({
      사업번호: numberOf(index < longest ? 0 : 1 + ((index * 31) % (programmes - 1))),
      구역: index < longest ? '실적' : AREAS[index % AREAS.length]!,
      ...{ 순서: index + 1, 수준: '1', 형식: '글', 내용번호: keyOf('N', index) },
      내용: `학습동아리 ${index + 49}개(전략형 12, 부서별 ${index + 37}) 운영, 직원 ${index % 90}명`,
    })),
    settings: [{ 항목: '표시단위', 값: '천원' }],
  };
  const sheets = FIRST_TABLES.map((id): NewSheet => {
    const cells = id === 'settings' ? { A1: REFERENCE_DATE, A2: 0.1, A3: 0.2, A4: 0 } : {};
    return { name: TABLES[id].name, cells, tables: [tableOf(id, rows[id] ?? [])] };
  });
  return writeWorkbook({ sheets, names: [...cellNames(), ...spanNames()] });
}

function programmeRow(index: number, spent: number): Row {
  return {
    ...{ 사업번호: numberOf(index), 순서: index + 1, 부서: DEPARTMENTS[index % DEPARTMENTS.length]! },
    사업명: `${WORDS[index % WORDS.length]} ${WORDS[(index * 3 + 1) % WORDS.length]} ${index + 1}차 추진`,
    ...{ 시작일: FIRST_DAY, 종료일: FIRST_DAY + DAYS - 1, 예산구분: '예산', 회계연도: 2007 },
    ...{ 예산현액: BUDGET, 원인행위액: 0, 집행액: spent, 집행잔액: BUDGET - spent },
    ...{ 집행률: spent / BUDGET, 기간경과율: ELAPSED, 목표집행률: '-', 집행상태: '주의' },
  };
}

function tableOf(id: TableId, rows: readonly Row[]): NewTable {
  const { name, columns } = TABLES[id];
  return {
    name,
    at: id === 'settings' ? 'A7' : 'A1',
    columns: columns.map(({ header, formula }) => ({
      name: header,
      ...(formula && { formula: stored(name, formula(WISHED_NAMES, FIRST_TABLES)) }),
    })),
    rows: rows.map((row) => columns.map(({ header }) => row[header] ?? '')),
  };
}

/** As a file has it: without `=`, and `[@열]` with the table's name. */
function stored(table: string, formula: string): string {
  return storedFormula(formula.slice(1)).replace(/\[@([^\]]+)\]/g, `${table}[[#This Row],[$1]]`);
}

function cellNames(): readonly NewName[] {
  return Object.values(WISHED_NAMES.cells).map((name, row) => ({
    name,
    formula: `${TABLES.settings.name}!$A$${row + 1}`,
  }));
}

function spanNames(): readonly NewName[] {
  return SPAN_NAMES.filter(({ table }) => FIRST_TABLES.includes(table)).map((span) => ({
    name: span.name,
    formula: spanFormula(span, TABLES[span.table].name, headersOf(span.table)).slice(1),
  }));
}

const headersOf = (id: TableId): readonly string[] => TABLES[id].columns.map(({ header }) => header);
const numberOf = (index: number): string => `P${String(index).padStart(4, '0')}`;
/** A key as the pane makes them: a letter and nine digits. */
const keyOf = (letter: string, index: number): string => `${letter}${200_000_000 + index}`;

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
