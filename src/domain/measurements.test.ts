import type { Day } from './kinds';
import { matchKey, type Cell } from './matching';
import { AGGREGATIONS, readFigures, type MeasurementKind } from './measurements';

const COLUMNS = { number: 0, date: 1, kind: 2, value: 3 };
const ERROR = new Error('#N/A');

function read(rows: Cell[][], kinds: readonly MeasurementKind[], referenceDate: number | null) {
  const keys = [matchKey('1')!, matchKey('가')!];
  return readFigures(rows, COLUMNS, keys, kinds, referenceDate as Day | null);
}

/** 합계, 최근, 평균 and 최대 of the first indicator, or the problem. */
function figures(rows: Cell[][], referenceDate: number | null = 100, kind: MeasurementKind = '실적') {
  const result = read(rows, ['실적', '목표'], referenceDate);
  return result.ok ? AGGREGATIONS.map((how) => result.value(0, kind, how)) : result.problem;
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
      [1, 1, '계획', 1000],
    ];
    expect(figures(rows, 100, '목표')).toEqual([10, 10, 10, 10]);
    expect(figures(rows)).toEqual([7, 7, 7, 7]);
    const result = read(rows, ['실적'], null);
    expect(result.ok && result.value(1, '실적', '합계')).toBe(100);
    expect(result.ok && result.value(1, '실적', '최근')).toBe(100);
  });

  it('passes over what is no number, as SUMIFS does', () => {
    const rows = [['1', 1, '실적', '미정'], ['1', 1, '실적', true], ['1', 1, '실적', null], ['1'], []];
    expect(figures(rows)).toEqual(['-', '-', '-', '-']);
  });

  it('names a text that looks like a number where the row counts, and only there', () => {
    expect(figures([[1, 1, '실적', '49개']])).toEqual({
      code: 'ledgerAmountText',
      params: { row: 0, column: 3, text: '49개' },
    });
    for (const row of [
      [2, 1, '실적', '49개'],
      [1, 101, '실적', '49개'],
      [1, 1, '계획', '49개'],
    ]) {
      expect(figures([row])).toEqual(['-', '-', '-', '-']);
    }
    expect(read([[1, 1, '목표', '49개']], ['실적'], null).ok).toBe(true);
  });

  it.each(['2007. 6. 12.', '미정', '-', true, -1])(
    'names a date that is none (%p), which no formula could place',
    (date) => {
      const named = { code: 'ledgerDateText', params: { row: 0, column: 1, text: String(date) } };
      expect(figures([[1, date, '실적', 1]])).toEqual(named);
      expect(figures([[1, date, '실적', 1]], null)).toEqual(named);
      expect(figures([[1, date, '실적', '']])).toEqual(['-', '-', '-', '-']);
    },
  );

  it('names an error in a used cell, and is not stopped by one of another indicator', () => {
    expect(figures([[ERROR, 1, '실적', 1]])).toMatchObject({ code: 'ledgerError', params: { column: 0 } });
    expect(figures([[1, ERROR, '실적', 1]])).toMatchObject({ params: { column: 1, text: '' } });
    expect(figures([[1, 1, ERROR, 1]])).toMatchObject({ params: { column: 2 } });
    expect(figures([[1, 1, '실적', ERROR]])).toMatchObject({ params: { column: 3 } });
    expect(figures([[2, ERROR, ERROR, ERROR]])).toEqual(['-', '-', '-', '-']);
  });
});
