import { sameRecord } from '../../workbook/tables/records';
import type { Entry } from '../../workbook/tables/recordTypes';

/** Whether two actions append the same rows in the same order. */
export function sameEntries(some: readonly Entry[], others: readonly Entry[]): boolean {
  return (
    some.length === others.length &&
    some.every((entry, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        other.table === entry.table &&
        sameRecord(entry.table, entry.record, other.record as never)
      );
    })
  );
}
