import { DESCRIBED } from '../../src/workbook/tables';
import type { RecordOf } from '../../src/workbook/tables/recordTypes';
import type { EntryTable } from '../../src/workbook/tables/tableId';

/** A record of which nothing has been filled in; amounts are 0. */
export function emptyRow<T extends EntryTable>(table: T): RecordOf[T] {
  const fields = Object.entries(DESCRIBED[table].fields).map(([field, { codec }]) => [
    field,
    codec.blank ?? 0,
  ]);
  return Object.fromEntries(fields) as RecordOf[T];
}
