import { partsOf } from '../../domain/day';
import type { BudgetRecord, PaymentRecord, Row } from '../../workbook/tables/recordTypes';

/** Rows of one month; of those without a day, or of all where they are few, `month` is null. */
export interface LedgerGroup<T extends BudgetRecord | PaymentRecord> {
  readonly month: { readonly year: number; readonly month: number } | null;
  readonly rows: readonly Row<T>[];
}

/** From here on a ledger is read by months. */
const BY_MONTH_FROM = 20;

/** The rows of a ledger in the order of their days, those of one day as they stand in the sheet, undated ones last. */
function inDateOrder<T extends BudgetRecord | PaymentRecord>(rows: readonly Row<T>[]): readonly Row<T>[] {
  const dayOf = ({ record }: Row<T>): number => record.date ?? Infinity;
  return [...rows].sort((one, other) => {
    const [first, second] = [dayOf(one), dayOf(other)];
    return first === second ? 0 : first - second;
  });
}

/** A long ledger by months, a short one whole. */
export function ledgerGroups<T extends BudgetRecord | PaymentRecord>(
  rows: readonly Row<T>[],
): readonly LedgerGroup<T>[] {
  const sorted = inDateOrder(rows);
  if (sorted.length < BY_MONTH_FROM) return [{ month: null, rows: sorted }];
  const groups: { month: LedgerGroup<T>['month']; rows: Row<T>[] }[] = [];
  for (const row of sorted) {
    const { date } = row.record;
    const month = date === null ? null : { year: partsOf(date).year, month: partsOf(date).month };
    const last = groups.at(-1);
    const isSame = last?.month?.year === month?.year && last?.month?.month === month?.month;
    if (last && isSame) last.rows.push(row);
    else groups.push({ month, rows: [row] });
  }
  return groups;
}
