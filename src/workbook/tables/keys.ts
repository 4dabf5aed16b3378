import { isSameProgramme } from '../../domain/programmeNumber';
import type { CellValue } from './cells';
import { TABLES } from './index';
import type { EntryTable } from './tableId';

/** Header of the column that identifies a row. */
export function keyHeaderOf(table: EntryTable): string {
  return TABLES[table].key;
}

/** Whether a key cell holds this key: 사업번호 as SUMIFS compares, our own keys exactly. */
export function isKey(table: EntryTable, cell: CellValue, key: string): boolean {
  if (table === 'programmes') return typeof cell !== 'boolean' && isSameProgramme(cell, key);
  return keyText(cell) === key;
}

/** The key in a cell; '' where the row has none. */
export function keyText(cell: CellValue): string {
  return String(cell).trim();
}
