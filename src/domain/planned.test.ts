import type { Day } from './kinds';
import { matchKey, type Cell } from './matching';
import { plannedFigures } from './planned';

const COLUMNS = { number: 0, date: 1, target: 2, eligible: 3 };
const KEYS = [matchKey('01')!, matchKey('가')!];
const YEAR = [
  ['01', 90, 100, ''],
  [1, 180, 580, 900],
  ['01', 365, 1000, 1000],
];

function planned(rows: Cell[][], day: number, item: 'target' | 'eligible' = 'target') {
  const { figures, toLookAt } = plannedFigures(rows, COLUMNS, KEYS, item, day as Day);
  return toLookAt.first ?? figures;
}

describe('plannedFigures', () => {
  it.each([
    [1, 100],
    [90, 100],
    [91, 580],
    [180, 580],
    [181, 1000],
    [400, 1000],
  ])('takes the running period of day %i, and after the last the last', (day, target) => {
    expect(planned(YEAR, day)).toEqual([target, '-']);
    expect(planned([...YEAR].reverse(), day)).toEqual([target, '-']);
  });

  it('takes 대상액 where it is asked for, none where it is blank', () => {
    expect(planned(YEAR, 91, 'eligible')).toEqual([900, '-']);
    expect(planned(YEAR, 1, 'eligible')).toEqual(['-', '-']);
  });

  it('takes the lowest of several rows of one day', () => {
    expect(planned([...YEAR, ['01', 180.5, 600, '']], 91)).toEqual([600, '-']);
  });

  it.each<[Cell[], string, number]>([
    [['01', '', 5, ''], 'ledgerDateBlank', 1],
    [['01', '6월말', 5, ''], 'ledgerDateText', 1],
    [['01', 20070630, 5, ''], 'ledgerDateNumber', 1],
    [['01', 90, '5억', ''], 'ledgerAmountText', 2],
    [['01', 90, '', ''], 'ledgerAmountBlank', 2],
    [['01', 90, 5, '전액'], 'ledgerAmountText', 3],
  ])('looks at the row %p', (row, code, column) => {
    expect(planned([row], 1)).toEqual({ code, row: 0, column });
    expect(planned([['99', ...row.slice(1)]], 1)).toEqual(['-', '-']);
  });

  it('looks at rows of no programme where it knows which there are', () => {
    const rows = [
      ['99', 90, 5, ''],
      ['', 90, 5, ''],
      ['', '', '', ''],
    ];
    const { toLookAt } = plannedFigures(rows, COLUMNS, KEYS, 'target', 1 as Day, new Set(KEYS));
    expect(toLookAt).toEqual({ count: 2, first: { code: 'ledgerKeyUnknown', row: 0, column: 0 } });
  });
});
