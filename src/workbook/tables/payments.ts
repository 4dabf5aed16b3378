import { titleOf } from './titleOf';
import { formatWon } from '../../domain/money';
import { PAYMENT_KINDS } from '../../domain/lookAt';
import { check, choice, date, key, longText, programmeNumber, text, won } from './columns';
import { checkFormulas } from './calculatedColumns';
import { table } from './table';

/** 집행: a payment, an obligation or a refund (반납: positive, subtracted) of a programme. */
export const payments = table({
  id: 'payments',
  name: '집행',
  key: 'key',
  owner: 'programmes',
  firstMade: true,
  reads: ['programmes'],
  columns: {
    number: programmeNumber(),
    date: date('집행일'),
    kind: choice('구분', PAYMENT_KINDS),
    amount: won('금액'),
    detail: text('세부사업'),
    memo: longText('적요'),
    voucher: text('증빙'),
    check: check(checkFormulas.payments),
    key: key('집행번호'),
  },
  form: {
    title: ({ date, kind, amount }, word) => titleOf(date, word(kind), formatWon(amount)),
    required: ['kind'],
    initial: { kind: '지출' },
    kept: ['date', 'kind'],
    faults: ({ amount }) => (amount < 0 ? { amount: 'negativePayment' } : {}),
  },
});
