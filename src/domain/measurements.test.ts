import type { Day } from './kinds';
import { matchKey, type Cell } from './matching';
import { AGGREGATIONS, readFigures, type MeasurementKind } from './measurements';

const COLUMNS = { number: 0, date: 1, kind: 2, amount: 3 };
const ERROR = new Error('#N/A');

function read(rows: Cell[][], kinds: readonly MeasurementKind[], referenceDate: number | null) {
  const keys = [matchKey('1')!, matchKey('가')!];
  return readFigures(rows, COLUMNS, keys, kinds, referenceDate as Day | null);
}

/** 합계, 최근, 평균 and 최대 of the first indicator, or the first row to look at. */
function figures(rows: Cell[][], referenceDate: number | null = 100, kind: MeasurementKind = '실적') {
  const result = read(rows, ['실적', '목표'], referenceDate);
  return result.toLookAt.first ?? AGGREGATIONS.map((how) => result.of(0, kind, how));
}

describe('readFigures', () => {
  it('adds, takes the latest, the mean and the largest of the rows by 기준일', () => {
    const rows = [
      [1, 10, '실적', 4],
      [1, 30, '실적', -1],
      [1, 20, '실적', 9],
      [1, 101, '실적', 1000],
    ];
    expect(figures(rows)).toEqual([12, -1, 4, 9]);
    expect(figures(rows, null)).toEqual([1012, 1000, 253, 1000]);
    expect(figures(rows, 9)).toEqual(['-', '-', '-', '-']);
  });

  it('takes the lowest row of one date, and the later time of one day', () => {
    const at = (...dates: Cell[]) => figures(dates.map((date, index) => [1, date, '실적', index]));
    expect(at(20, 20, 10)).toMatchObject({ 1: 1 });
    expect(at(20.75, 20.25)).toMatchObject({ 1: 0 });
  });

  it('counts a row without a date always, as the earliest of all', () => {
    for (const none of [null, undefined, '', 0]) {
      expect(figures([[1, none, '실적', 5]])).toEqual([5, 5, 5, 5]);
      expect(
        figures([
          [1, 1, '실적', 3],
          [1, none, '실적', 5],
        ]),
      ).toEqual([8, 3, 4, 5]);
    }
  });

  it('knows the largest of negative numbers', () => {
    expect(
      figures([
        [1, 1, '실적', -4],
        [1, 1, '실적', -9],
      ]),
    ).toMatchObject({ 3: -4 });
  });

  it('keeps 목표 and 실적 apart, and indicators', () => {
    const rows = [
      ['01', 1, '목표', 10],
      ['1 ', 1, '실적', 7],
      ['가'.normalize('NFD'), 1, '실적', 100],
    ];
    expect(figures(rows, 100, '목표')).toEqual([10, 10, 10, 10]);
    expect(figures(rows)).toEqual([7, 7, 7, 7]);
    const result = read(rows, ['실적'], null);
    expect(result.of(1, '실적', '합계')).toBe(100);
    expect(result.of(1, '실적', '최근')).toBe(100);
  });

  it.each<[Cell, string]>([
    ['49개', 'ledgerAmountText'],
    ['미정', 'ledgerAmountText'],
    ['-', 'ledgerAmountText'],
    [true, 'ledgerAmountText'],
    [null, 'ledgerAmountBlank'],
    ['', 'ledgerAmountBlank'],
  ])('looks at a 값 that is %p where the row would count, and there alone', (value, code) => {
    expect(figures([[1, 1, '실적', value]])).toEqual({ code, row: 0, column: 3 });
    for (const row of [
      [2, 1, '실적', value],
      [1, 101, '실적', value],
    ]) {
      expect(figures([row])).toEqual(['-', '-', '-', '-']);
    }
    expect(read([[1, 1, '목표', value]], ['실적'], null).toLookAt.count).toBe(0);
  });

  it.each<[Cell, string]>([
    ['2007. 6. 12.', 'ledgerDateText'],
    ['미정', 'ledgerDateText'],
    ['-', 'ledgerDateText'],
    [true, 'ledgerDateText'],
    [-1, 'ledgerDateNumber'],
    [20260301, 'ledgerDateNumber'],
  ])('looks at a date that is none (%p), which no formula could place', (date, code) => {
    expect(figures([[1, date, '실적', 1]])).toEqual({ code, row: 0, column: 1 });
    expect(figures([[1, date, '실적', 1]], null)).toEqual({ code, row: 0, column: 1 });
  });

  it.each<[Cell, string]>([
    ['계획', 'ledgerKindUnknown'],
    ['실적 ', 'ledgerKindUnknown'],
    ['', 'ledgerKindBlank'],
    [null, 'ledgerKindBlank'],
  ])('looks at a 구분 that is %p: it may be 목표 or 실적', (kind, code) => {
    expect(figures([[1, 1, kind, 5]])).toEqual({ code, row: 0, column: 2 });
    const result = read([[1, 1, kind, 5]], ['실적', '목표'], null);
    expect([result.of(0, '실적', '합계'), result.of(0, '목표', '최근')]).toEqual(['확인', '확인']);
    expect(result.of(1, '실적', '합계')).toBe('-');
  });

  it('shows 확인 for the figure that needs the row, and not for the other', () => {
    const result = read(
      [
        [1, 1, '목표', '미정'],
        [1, 1, '실적', 5],
      ],
      ['실적', '목표'],
      null,
    );
    expect([result.of(0, '실적', '합계'), result.of(0, '목표', '최근')]).toEqual([5, '확인']);
  });

  it('looks at rows of no indicator where it knows which there are', () => {
    const listed = new Set([matchKey('1')!, matchKey('가')!, matchKey('2')!]);
    const rows = [['9', 1, '실적', 5], ['', 1, '실적', 5], [2, 1, '실적', 5], []];
    const { toLookAt } = readFigures(rows, COLUMNS, [matchKey('1')!], ['실적'], null, listed);
    expect(toLookAt).toEqual({ count: 2, first: { code: 'ledgerKeyUnknown', row: 0, column: 0 } });
  });

  it('names an error in a used cell, and is not stopped by one of another indicator', () => {
    expect(figures([[ERROR, 1, '실적', 1]])).toMatchObject({ code: 'ledgerError', column: 0 });
    expect(figures([[1, ERROR, '실적', 1]])).toMatchObject({ column: 1 });
    expect(figures([[1, 1, ERROR, 1]])).toMatchObject({ column: 2 });
    expect(figures([[1, 1, '실적', ERROR]])).toMatchObject({ column: 3 });
    expect(figures([[2, ERROR, ERROR, ERROR]])).toEqual(['-', '-', '-', '-']);
  });
});
