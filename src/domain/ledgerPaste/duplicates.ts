import type { Day, Won } from '../kinds';
import { matchKey, matchText } from '../matching';

/** What two rows of a ledger are compared by. */
export interface ComparedRow {
  readonly number: string;
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
  readonly memo: string;
  readonly voucher: string;
}

/**
 * Which of some rows stand in a ledger already: programme, day, 구분 and amount are the same, and so are 적요 and 증빙 where
 * both have one. Each row that is there makes one of them a duplicate, not more: a second equal payment is another one.
 */
export function duplicatesOf<Row extends ComparedRow>(
  rows: readonly Row[],
  existing: readonly ComparedRow[],
): ReadonlySet<Row> {
  const free = new Map<string, ComparedRow[]>();
  for (const row of existing) free.set(placeOf(row), [...(free.get(placeOf(row)) ?? []), row]);
  const duplicates = new Set<Row>();
  for (const row of rows) {
    const candidates = free.get(placeOf(row)) ?? [];
    const index = candidates.findIndex(
      (one) => mayBeSame(one.memo, row.memo) && mayBeSame(one.voucher, row.voucher),
    );
    if (index < 0) continue;
    candidates.splice(index, 1);
    duplicates.add(row);
  }
  return duplicates;
}

function placeOf({ number, date, kind, amount }: ComparedRow): string {
  return [matchKey(number), date, matchText(kind), amount].join('|');
}

function mayBeSame(one: string, other: string): boolean {
  const [first, second] = [one.trim(), other.trim()];
  return first === '' || second === '' || first.normalize('NFC') === second.normalize('NFC');
}
