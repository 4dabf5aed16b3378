import { dayOf, formatDay } from '../../domain/day';
import type { Day, Won } from '../../domain/kinds';
import type { PaymentRecord, Row } from '../../workbook/tables/recordTypes';
import { ledgerGroups } from './ledgerGroups';

const row = (key: string, date: Day | null): Row<PaymentRecord> => ({
  key,
  record: { number: '02', date, kind: '지출', amount: 1 as Won, detail: '', memo: '', voucher: '' },
});

it('puts a ledger in the order of its days, undated rows last and those of one day as they stand', () => {
  const day = dayOf(2007, 6, 12);
  const [group] = ledgerGroups([row('a', null), row('b', day), row('c', dayOf(2007, 1, 2)), row('d', day)]);
  expect(group?.rows.map(({ key }) => key)).toEqual(['c', 'b', 'd', 'a']);
});

it('reads 300 rows by months, none lost', () => {
  const rows = Array.from({ length: 300 }, (_, index) =>
    row(String(index), index % 50 === 0 ? null : dayOf(2007, 1 + (index % 12), 1 + (index % 28))),
  );
  const groups = ledgerGroups(rows);
  expect(groups).toHaveLength(13);
  expect(groups.at(-1)?.month).toBeNull();
  expect(groups.flatMap((group) => group.rows)).toHaveLength(300);
  for (const { month, rows: inMonth } of groups) {
    if (month === null) continue;
    for (const { record } of inMonth)
      expect(formatDay(record.date!)).toContain(`${month.year}. ${month.month}. `);
  }
});
