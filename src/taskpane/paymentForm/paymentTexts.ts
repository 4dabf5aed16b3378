import { formatDay } from '../../domain/day';
import type { Day, Won } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import type { PaymentRecord } from '../../workbook/tables/recordTypes';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { readOptionalDay, readRequired, readRequiredDay, readRequiredMoney } from '../form/readField';

export type PaymentField = 'date' | 'kind' | 'amount' | 'detail' | 'memo' | 'voucher';

export type PaymentTexts = Texts<PaymentField>;

export const NEW_PAYMENT: PaymentTexts = {
  date: '',
  kind: '지출',
  amount: '',
  detail: '',
  memo: '',
  voucher: '',
};

/** A payment, obligation or refund as its form shows it. */
export function paymentTexts(record: PaymentRecord): PaymentTexts {
  return {
    date: record.date === null ? '' : formatDay(record.date),
    kind: record.kind,
    amount: formatWon(record.amount),
    detail: record.detail,
    memo: record.memo,
    voucher: record.voucher,
  };
}

/**
 * 건별: the record that a filled form stands for. Amounts are not below 0: money that came back is 반납, a positive
 * amount that is subtracted.
 *
 * @param year completes a date such as `6.12`
 */
export function toPayment(
  texts: PaymentTexts,
  programmeNumber: string,
  year: number | null,
): Conversion<PaymentField, PaymentRecord> {
  const fields = collectFields<PaymentField>();
  const date = fields.take('date', readOptionalDay(texts.date, year));
  const kind = fields.take('kind', readRequired(texts.kind));
  const money = fields.take('amount', readRequiredMoney(texts.amount));
  const errors = fields.errors();
  if (errors !== null || kind === null || money === null) return { ok: false, errors: errors ?? {} };
  if (money.won < 0) return { ok: false, errors: { amount: { code: 'negativePayment', params: {} } } };
  return {
    ok: true,
    value: {
      number: programmeNumber,
      date,
      kind,
      amount: money.won,
      detail: texts.detail.trim(),
      memo: texts.memo.trim(),
      voucher: texts.voucher.trim(),
    },
  };
}

export type CumulativeField = 'asOf' | 'total' | 'memo';

export type CumulativeTexts = Texts<CumulativeField>;

/** 누계 as handed to the workbook: everything paid up to a day, less what came back. */
export interface Cumulative {
  readonly number: string;
  readonly asOf: Day;
  readonly total: Won;
  readonly memo: string;
}

/** 누계: `6월 30일 현재 누계 12,345,000원`. The day is needed, for the difference is taken up to it. */
export function toCumulative(
  texts: CumulativeTexts,
  programmeNumber: string,
  year: number | null,
): Conversion<CumulativeField, Cumulative> {
  const fields = collectFields<CumulativeField>();
  const asOf = fields.take('asOf', readRequiredDay(texts.asOf, year));
  const total = fields.take('total', readRequiredMoney(texts.total));
  const errors = fields.errors();
  if (errors !== null || asOf === null || total === null) return { ok: false, errors: errors ?? {} };
  if (total.won < 0) return { ok: false, errors: { total: { code: 'negativeTotal', params: {} } } };
  return { ok: true, value: { number: programmeNumber, asOf, total: total.won, memo: texts.memo.trim() } };
}
