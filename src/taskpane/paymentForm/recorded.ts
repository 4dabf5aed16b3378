import type { Day, Won } from '../../domain/kinds';
import { SPENT } from '../../domain/ledger';
import { matchText } from '../../domain/matching';
import type { PaymentRecord, Row } from '../../workbook/tables/recordTypes';

/** 집행액 up to a day as SUMIFS counts it: paid less 반납, undated rows always. */
export function recordedUpTo(payments: readonly Row<PaymentRecord>[], asOf: Day): Won {
  return payments
    .filter(({ record }) => record.date === null || record.date <= asOf)
    .reduce((sum, { record }) => sum + (SPENT.get(matchText(record.kind)) ?? 0) * record.amount, 0) as Won;
}
