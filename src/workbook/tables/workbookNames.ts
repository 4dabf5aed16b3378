import type { TableId } from './tableId';

/** The names that tables and named cells really have in this workbook: a name that was taken has a prefix. */
export interface WorkbookNames {
  readonly tables: Readonly<Record<TableId, string>>;
  readonly cells: Readonly<Record<'기준일' | '주의폭' | '부진폭', string>>;
}
