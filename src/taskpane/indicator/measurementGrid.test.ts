import type { Day } from '../../domain/kinds';
import type { MeasurementKind } from '../../domain/measurements';
import {
  changeLines,
  changesOf,
  cumulated,
  FIELDS,
  gridTexts,
  isOwn,
  valuesOf,
  type GridField,
  type GridTexts,
  type Measurements,
} from './measurementGrid';

const { fieldOf, shownDays } = FIELDS;

/** 2007. 3. 31., 6. 30. and 6. 12. */
const [MAR_31, JUN_30, JUN_12] = [39172, 39263, 39245] as Day[] as [Day, Day, Day];

let nth = 0;
const row = (kind: MeasurementKind, date: Day | null, value: number, reason = '') => ({
  key: `K${(nth += 1)}`,
  record: { indicator: 'A1', date, kind, value, line: '', reason },
});

function save(rows: Measurements, typed: Partial<Record<GridField, string>>) {
  const read = valuesOf(rows, { ...gridTexts(rows, 2007, null), ...typed } as GridTexts);
  return read.ok ? changesOf(rows, read.value, 'A1') : read.errors;
}

describe('the grid of an indicator', () => {
  it('shows a line a quarter, and every other day with something in it', () => {
    const rows = [row('실적', JUN_12, 3)];
    const texts = { ...gridTexts(rows, 2007, null), division: '분기' };
    expect(shownDays(texts, 2007).map(({ name, day }) => name || day)).toEqual([
      '1분기',
      JUN_12,
      '2분기',
      '3분기',
      '4분기',
    ]);
  });

  it('adds what was written, changes a result in its place, and removes what was emptied', () => {
    const rows = [row('실적', MAR_31, 12), row('실적', JUN_12, 3)];
    const saved = save(rows, {
      [fieldOf('목표', JUN_30)]: '50',
      [fieldOf('실적', MAR_31)]: '1,234.5',
      [fieldOf('실적', JUN_12)]: '',
    });
    expect(saved).toMatchObject({
      added: [{ indicator: 'A1', date: JUN_30, kind: '목표', value: 50, reason: '' }],
      changed: [{ key: rows[0]!.key, next: { value: 1234.5 } }],
      removed: [{ key: rows[1]!.key }],
    });
  });

  it('keeps the old target and asks why there is a new one', () => {
    const rows = [row('목표', JUN_30, 50)];
    const typed = { [fieldOf('목표', JUN_30)]: '40' };
    expect(save(rows, typed)).toEqual({ reason: { code: 'reasonNeeded', params: {} } });
    const saved = save(rows, { ...typed, reason: '추경 감액' });
    expect(saved).toMatchObject({ added: [{ value: 40, reason: '추경 감액' }], changed: [], removed: [] });
    expect(changeLines(rows, saved as never)).toEqual([
      { code: 'targetReplaced', params: { day: '2007. 6. 30.', kind: '목표', value: '40', before: '50' } },
    ]);
  });

  it('takes the last of several targets of a day for the one that counts, and leaves the others', () => {
    const rows = [row('목표', JUN_30, 50), row('목표', JUN_30, 40, '추경 감액')];
    expect(gridTexts(rows, 2007, null)[fieldOf('목표', JUN_30)]).toBe('40');
    expect(save(rows, {})).toEqual({ added: [], changed: [], removed: [] });
  });

  it('shows several results of a day as their sum, to be changed in the table alone', () => {
    const rows = [row('실적', JUN_12, 3), row('실적', JUN_12, 4)];
    expect(gridTexts(rows, 2007, null)[fieldOf('실적', JUN_12)]).toBe('7');
    expect(isOwn(rows, '실적', JUN_12)).toBe(false);
    expect(save(rows, { [fieldOf('실적', JUN_12)]: '' })).toEqual({ added: [], changed: [], removed: [] });
  });

  it('adds results up, day by day, without the noise of binary fractions', () => {
    const texts = gridTexts([row('실적', MAR_31, 0.1), row('실적', JUN_12, 0.2)], 2007, null);
    expect([MAR_31, JUN_12, JUN_30].map((day) => cumulated(texts, day))).toEqual([0.1, 0.3, 0.3]);
    expect(cumulated(texts, (MAR_31 - 1) as Day)).toBeNull();
  });

  it('says of every cell that is no number', () => {
    expect(save([], { [fieldOf('실적', MAR_31)]: '많이', [fieldOf('목표', MAR_31)]: '1,2' })).toMatchObject({
      [fieldOf('실적', MAR_31)]: { code: 'numberUnreadable' },
      [fieldOf('목표', MAR_31)]: { code: 'numberUnreadable' },
    });
  });
});
