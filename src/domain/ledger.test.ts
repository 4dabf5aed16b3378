import fc from 'fast-check';
import type { Day } from './kinds';
import { BUDGETED, OBLIGATED, SPENT, sumLedger, type LedgerTotals, type Weighing } from './ledger';
import { matchKey, type Cell } from './matching';

const COLUMNS = { number: 0, date: 1, kind: 2, amount: 3 };
const ERROR = new Error('#N/A');

function sum(rows: Cell[][], weighing: Weighing = SPENT, referenceDate: number | null = 100) {
  const totals = sumLedger(
    rows,
    COLUMNS,
    [matchKey('1')!, matchKey('가')!],
    weighing,
    referenceDate as Day | null,
  );
  return totals.ok ? totals.value : totals.problem;
}

describe('sumLedger', () => {
  it('counts a row by its day: a time of day does not push it out, no date counts always', () => {
    const rows = [
      ['01', 100, '지출', 1],
      ['01', 100.99, '지출', 10],
      ['01', 101, '지출', 100],
      ['01', '', '지출', 1000],
      ['01', null, '지출', 10000],
      ['01', 0, '지출', 100000],
    ];
    expect(sum(rows)).toMatchObject({ sums: [111_011, 0] });
    expect(sum(rows, SPENT, null)).toMatchObject({ sums: [111_111, 0] });
  });

  it('finds a programme however its number is typed', () => {
    const rows = [
      ['01', 1, '지출', 1],
      [1, 1, '지출', 10],
      ['1 ', 1, '지출', 100],
      ['가'.normalize('NFD'), 1, '지출', 1000],
      ['10', 1, '지출', 10000],
    ];
    expect(sum(rows)).toEqual({ sums: [111, 1000], rows: [3, 1] });
  });

  it('subtracts 반납 and leaves 원인행위 out of what was spent', () => {
    const rows = [
      [1, 1, '지출', 100],
      [1, 1, '반납', 30],
      [1, 1, '원인행위', 500],
    ];
    expect(sum(rows)).toMatchObject({ sums: [70, 0], rows: [3, 0] });
    expect(sum(rows, OBLIGATED)).toMatchObject({ sums: [500, 0] });
  });

  it('counts every budget movement but 차년도이월, with its sign', () => {
    const rows = [
      [1, 1, '본예산', 100],
      [1, 1, '전용', -30],
      [1, 1, '차년도이월', 20],
      [1, 1, '', 5],
    ];
    expect(sum(rows, BUDGETED)).toMatchObject({ sums: [75, 0] });
  });

  it('tells rows without a sum from no rows', () => {
    expect(sum([[1, 200, '지출', 100]])).toEqual({ sums: [0, 0], rows: [1, 0] });
  });

  it('names a text that looks like money where the row counts, and skips it as SUMIFS does elsewhere', () => {
    const at = (number: Cell, date: Cell, kind: Cell) => sum([[number, date, kind, '2,520만원']]);
    expect(at(1, 1, '지출')).toEqual({
      code: 'ledgerAmountText',
      params: { row: 0, column: 3, text: '2,520만원' },
    });
    expect(at('02', 1, '지출')).toMatchObject({ sums: [0, 0] });
    expect(at(1, 101, '지출')).toMatchObject({ sums: [0, 0] });
    expect(at(1, 1, '원인행위')).toMatchObject({ sums: [0, 0] });
    expect(sum([[1, 1, '지출', '-']])).toMatchObject({ sums: [0, 0], rows: [1, 0] });
  });

  it('names a text that looks like a date where the row counts', () => {
    expect(sum([[1, '2007. 6. 12.', '지출', 1]])).toMatchObject({ code: 'ledgerDateText' });
    expect(sum([[1, '６월', '지출', 1]])).toMatchObject({ code: 'ledgerDateText' });
    expect(sum([['02', '2007. 6. 12.', '지출', 1]])).toMatchObject({ sums: [0, 0] });
    expect(sum([[1, '미정', '지출', 1]])).toMatchObject({ sums: [0, 0] });
    expect(sum([[1, '미정', '지출', 1]], SPENT, null)).toMatchObject({ sums: [1, 0] });
  });

  it('names an error in a used cell, and is not stopped by one of another programme', () => {
    expect(sum([[ERROR, 1, '지출', 1]])).toMatchObject({
      code: 'ledgerError',
      params: { row: 0, column: 0 },
    });
    expect(sum([[1, ERROR, '지출', 1]])).toMatchObject({ code: 'ledgerError', params: { column: 1 } });
    expect(sum([[1, 1, ERROR, 1]])).toMatchObject({ code: 'ledgerError', params: { column: 2 } });
    expect(sum([[1, 1, '지출', ERROR]])).toMatchObject({ code: 'ledgerError', params: { column: 3 } });
    expect(sum([['02', 1, '지출', ERROR]])).toMatchObject({ sums: [0, 0] });
  });

  it('skips booleans and short rows, as SUMIFS does', () => {
    expect(sum([[1, 1, '지출', true], [1, true, '지출', 5], [true, 1, '지출', 1], [1], []])).toEqual({
      sums: [0, 0],
      rows: [3, 0],
    });
  });

  it('is the sum of its parts, in whatever order', () => {
    const row = fc.tuple(
      fc.constantFrom<Cell>('01', 1, '가', '다', null),
      fc.constantFrom<Cell>(99, 100, 101, null),
      fc.constantFrom<Cell>('지출', '반납', '원인행위', null),
      fc.integer({ min: -1e9, max: 1e9 }),
    );
    const sums = (rows: Cell[][]) => (sum(rows) as LedgerTotals).sums;
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (one, other) => {
        const parts = [sums(one), sums(other)];
        expect(sums([...other, ...one])).toEqual(
          [0, 1].map((index) => parts[0]![index]! + parts[1]![index]!),
        );
      }),
    );
  });
});
