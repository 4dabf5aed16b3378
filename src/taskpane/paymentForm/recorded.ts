import type { Day, Won } from '../../domain/kinds';
import { SPENT } from '../../domain/ledger';
import type { PaymentRecord, Row } from '../../workbook/tables/recordTypes';
import { sumUntil } from '../doubts/ledgerDoubts';

/** 집행액 up to a day as SUMIFS counts it: paid less 반납, undated rows always. */
export function recordedUpTo(payments: readonly Row<PaymentRecord>[], asOf: Day): Won {
  return sumUntil(payments, SPENT, asOf);
}
