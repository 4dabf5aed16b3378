import type { TableId } from './tableId';

/** The named cells: 기준일, the margins of 집행상태, and how many rows of ledgers belong to nothing. */
export type CellName = '기준일' | '주의폭' | '부진폭' | '확인_행';

/** The names that tables and named cells really have in this workbook: a name that was taken has a prefix. */
export interface WorkbookNames {
  readonly tables: Readonly<Record<TableId, string>>;
  readonly cells: Readonly<Record<CellName, string>>;
}
