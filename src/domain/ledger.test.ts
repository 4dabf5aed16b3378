import fc from 'fast-check';
import type { Day } from './kinds';
import { BUDGETED, OBLIGATED, SPENT, sumLedger, type LedgerTotals, type Weighing } from './ledger';
import { matchKey, type Cell } from './matching';

const COLUMNS = { number: 0, date: 1, kind: 2, amount: 3 };
const ERROR = new Error('#N/A');

const KEYS = [matchKey('1')!, matchKey('가')!];

/** Sums and rows, or the first row to look at. */
function sum(rows: Cell[][], weighing: Weighing = SPENT, referenceDate: number | null = 100) {
  const {
    toLookAt,
    sums,
    rows: counted,
  } = sumLedger(rows, COLUMNS, KEYS, weighing, referenceDate as Day | null);
  return toLookAt.first ?? { sums, rows: counted };
}

/** Rows of each programme to look at, and all of them, where it is known which programmes there are. */
function lookAt(rows: Cell[][], weighing: Weighing = SPENT, listed = [...KEYS, matchKey('3')!]) {
  const totals = sumLedger(rows, COLUMNS, KEYS, weighing, 100 as Day, new Set(listed));
  return { doubtful: totals.doubtful, ...totals.toLookAt };
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
    ];
    expect(sum(rows, BUDGETED)).toMatchObject({ sums: [70, 0] });
  });

  it('tells rows without a sum from no rows', () => {
    expect(sum([[1, 200, '지출', 100]])).toEqual({ sums: [0, 0], rows: [1, 0] });
  });

  it.each<[string, Cell, string]>([
    ['money as text', '2,520만원', 'ledgerAmountText'],
    ['a text without a digit', '미정', 'ledgerAmountText'],
    ['a dash', '-', 'ledgerAmountText'],
    ['TRUE', true, 'ledgerAmountText'],
    ['nothing', null, 'ledgerAmountBlank'],
    ['an empty text', '', 'ledgerAmountBlank'],
    ['an error', ERROR, 'ledgerError'],
  ])('looks at a 금액 that is %s where the row would count, and there alone', (_, amount, code) => {
    const at = (number: Cell, date: Cell, kind: Cell) => sum([[number, date, kind, amount]]);
    expect(at(1, 1, '지출')).toEqual({ code, row: 0, column: 3 });
    expect(at('02', 1, '지출')).toMatchObject({ sums: [0, 0] });
    expect(at(1, 101, '지출')).toMatchObject({ sums: [0, 0], rows: [1, 0] });
    expect(at(1, 1, '원인행위')).toMatchObject({ sums: [0, 0] });
  });

  it.each<[Cell, string]>([
    ['2007. 6. 12.', 'ledgerDateText'],
    ['６월', 'ledgerDateText'],
    ['미정', 'ledgerDateText'],
    ['-', 'ledgerDateText'],
    [true, 'ledgerDateText'],
    [20260301, 'ledgerDateNumber'],
    [2_958_466, 'ledgerDateNumber'],
    [0.5, 'ledgerDateNumber'],
    [-1, 'ledgerDateNumber'],
    [ERROR, 'ledgerError'],
  ])('looks at a date that is %p, whether or not there is a 기준일', (date, code) => {
    expect(sum([[1, date, '지출', 1]])).toEqual({ code, row: 0, column: 1 });
    expect(sum([[1, date, '지출', 1]], SPENT, null)).toEqual({ code, row: 0, column: 1 });
    expect(sum([['02', date, '지출', 1]])).toMatchObject({ sums: [0, 0] });
    expect(sum([[1, date, '원인행위', 1]])).toMatchObject({ sums: [0, 0] });
  });

  it('counts the last day that there is', () => {
    expect(sum([[1, 2_958_465.9, '지출', 1]], SPENT, null)).toMatchObject({ sums: [1, 0] });
  });

  it.each<[Weighing, string, Cell]>([
    [SPENT, '지출', '지출 '],
    [SPENT, '지출', '집행'],
    [SPENT, '지출', '본예산'],
    [OBLIGATED, '원인행위', '원인 행위'],
    [BUDGETED, '본예산', '소계'],
    [BUDGETED, '본예산', '합계'],
    [BUDGETED, '본예산', '차년도 이월'],
    [BUDGETED, '본예산', '차년도이월 '],
    [BUDGETED, '본예산', '명시이월'],
    [BUDGETED, '본예산', 1],
  ])('looks at a 구분 that is no word of its column, letter by letter', (weighing, fine, kind) => {
    const code = 'ledgerKindUnknown';
    expect(sum([[1, 1, kind, 1]], weighing)).toEqual({ code, row: 0, column: 2 });
    expect(sum([[1, 101, kind, 1]], weighing)).toMatchObject({ sums: [0, 0] });
    expect(sum([[1, 1, fine, 1]], weighing)).toMatchObject({ sums: [1, 0] });
  });

  it.each([null, '', 0])('looks at a 구분 that is blank (%p)', (kind) => {
    expect(sum([[1, 1, kind, 1]], BUDGETED)).toEqual({ code: 'ledgerKindBlank', row: 0, column: 2 });
  });

  it('looks at a 반납 below 0, and takes a 지출 below 0 for what it is', () => {
    expect(sum([[1, 1, '반납', -5]])).toEqual({ code: 'ledgerRefundNegative', row: 0, column: 3 });
    expect(sum([[1, 1, '지출', -5]])).toMatchObject({ sums: [-5, 0] });
    expect(sum([[1, 1, '반납', -5]], OBLIGATED)).toMatchObject({ sums: [0, 0] });
  });

  it('looks at an error in 사업번호, which may be of any programme', () => {
    expect(sum([[ERROR, 1, '지출', 1]])).toEqual({ code: 'ledgerError', row: 0, column: 0 });
    expect(sum([['02', 1, ERROR, ERROR]])).toMatchObject({ sums: [0, 0] });
  });

  it('looks at rows of no programme, where it knows which there are, whatever else they hold', () => {
    expect(lookAt([['3', 1, '지출', 700]])).toMatchObject({ count: 0, first: null });
    expect(
      lookAt([
        ['21', 1, '지출', 700],
        [null, 1, '지출', 500],
      ]),
    ).toEqual({
      doubtful: [0, 0],
      count: 2,
      first: { code: 'ledgerKeyUnknown', row: 0, column: 0 },
    });
    for (const none of [null, '', 0]) {
      expect(lookAt([[none, null, null, 500]])).toMatchObject({
        count: 1,
        first: { code: 'ledgerKeyBlank' },
      });
    }
    expect(lookAt([['-', 200, '원인행위', 5]])).toMatchObject({
      count: 1,
      first: { code: 'ledgerKeyUnknown' },
    });
  });

  it('passes over rows in which nothing stands', () => {
    expect(lookAt([[null, null, null, null], ['', '', '', ''], [0, 0, 0, 0], []])).toMatchObject({
      count: 0,
    });
  });

  it('tells how many rows of which programme, and the first of all', () => {
    const rows = [
      [1, 1, '지출', 10],
      ['가', 1, '지출', '천원'],
      ['가', 1, '집행', 10],
      [1, 20070301, '지출', 10],
    ];
    expect(lookAt(rows)).toEqual({
      doubtful: [1, 2],
      count: 3,
      first: { code: 'ledgerAmountText', row: 1, column: 3 },
    });
  });

  it('is the sum of its parts, in whatever order', () => {
    const row = fc.tuple(
      fc.constantFrom<Cell>('01', 1, '가', '다', null),
      fc.constantFrom<Cell>(99, 100, 101, null),
      fc.constantFrom<Cell>('지출', '반납', '원인행위'),
      fc.integer({ min: 0, max: 1e9 }),
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
