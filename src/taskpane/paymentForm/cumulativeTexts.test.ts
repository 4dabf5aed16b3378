import { dayOf } from '../../domain/day';
import type { Day, Won } from '../../domain/kinds';
import type { PaymentRecord, Row } from '../../workbook/tables/recordTypes';
import { toCumulative } from './cumulativeTexts';
import { recordedUpTo } from './recorded';

describe('집행 누계', () => {
  it('needs the day up to which it counts', () => {
    const converted = toCumulative({ asOf: '', total: '12,345천원', memo: '' }, '02', 2007);
    expect(converted).toMatchObject({ ok: false, errors: { asOf: { code: 'required' } } });
  });

  it('reads `6월 30일` in the given year', () => {
    const converted = toCumulative({ asOf: '6월 30일', total: '12,345,000원', memo: ' ' }, '02', 2007);
    expect(converted).toEqual({
      ok: true,
      value: { number: '02', asOf: dayOf(2007, 6, 30), total: 12_345_000, memo: '' },
    });
  });

  it('is compared with what was paid up to that day: 반납 taken off, 원인행위 aside, undated rows in', () => {
    const row = (kind: string, amount: number, date: Day | null): Row<PaymentRecord> => ({
      key: '',
      record: { number: '02', kind, amount: amount as Won, date, detail: '', memo: '', voucher: '' },
    });
    const asOf = dayOf(2007, 6, 30)!;
    const rows = [
      row('지출', 1_000, asOf),
      row('지출', 200, null),
      row('반납', 30, dayOf(2007, 1, 2)),
      row('원인행위', 4_000, asOf),
      row('지출', 50_000, dayOf(2007, 7, 1)),
    ];
    expect(recordedUpTo(rows, asOf)).toBe(1_170);
  });
});
