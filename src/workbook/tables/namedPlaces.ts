import { ownerlessRows } from './calculatedColumns';
import { calculatedNumber, date, rate } from './columns';
import type { ColumnSpec } from './table';
import type { TableId } from './tableId';
import type { CellName } from './workbookNames';

/** A defined name over a run of a table's columns, header included: what a function takes. */
export interface SpanSpec {
  readonly name: string;
  readonly table: TableId;
  readonly firstColumn: string;
  readonly lastColumn: string;
}

export const SPAN_NAMES: readonly SpanSpec[] = [
  { name: '사업표', table: 'programmes', firstColumn: '사업번호', lastColumn: '세부사업' },
  { name: '예산표', table: 'budgets', firstColumn: '사업번호', lastColumn: '재원' },
  { name: '집행표', table: 'payments', firstColumn: '사업번호', lastColumn: '금액' },
  { name: '계획표', table: 'plans', firstColumn: '사업번호', lastColumn: '대상액' },
  { name: '지표표', table: 'indicators', firstColumn: '지표번호', lastColumn: '집계' },
  { name: '측정표', table: 'measurements', firstColumn: '지표번호', lastColumn: '값' },
  { name: '내용표', table: 'reportLines', firstColumn: '사업번호', lastColumn: '시기' },
];

/** Cells of their own above the 설정 table, each under a defined name (a table gets sorted). */
export interface NamedCellSpec {
  readonly name: CellName;
  readonly column: ColumnSpec;
  /** null: today, when the tables are made. Of no meaning where the cell is calculated. */
  readonly initial: number | null;
}

/** The cells that hold a bound of 집행상태. */
export const MARGINS = ['주의폭', '부진폭'] as const;
export type Margin = (typeof MARGINS)[number];

const OWNERLESS: ColumnSpec = {
  ...calculatedNumber('확인_행', ownerlessRows),
  alarm: { operator: 'GreaterThan', formula1: '=0' },
  since: 2,
};

export const NAMED_CELLS: readonly NamedCellSpec[] = [
  { name: '기준일', column: date('기준일'), initial: null },
  { name: '주의폭', column: rate('주의폭'), initial: 0.1 },
  { name: '부진폭', column: rate('부진폭'), initial: 0.2 },
  { name: '확인_행', column: OWNERLESS, initial: null },
];
