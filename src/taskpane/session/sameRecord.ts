import type { AnyRecord, Entry } from '../../workbook/tables/recordTypes';

/** Whether two rows say the same: records are flat, so their fields are compared one by one. */
export function sameRecord(one: AnyRecord, other: AnyRecord): boolean {
  const ours = Object.entries(one);
  const theirs: Readonly<Record<string, unknown>> = { ...other };
  return (
    ours.length === Object.keys(theirs).length && ours.every(([field, value]) => theirs[field] === value)
  );
}

/** Whether two actions append the same rows in the same order. */
export function sameEntries(some: readonly Entry[], others: readonly Entry[]): boolean {
  return (
    some.length === others.length &&
    some.every((entry, index) => {
      const other = others[index];
      return other !== undefined && other.table === entry.table && sameRecord(entry.record, other.record);
    })
  );
}
