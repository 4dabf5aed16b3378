import { runsOf } from './runs';

describe('runs of rows', () => {
  it('hold rows that follow each other together', () => {
    expect(runsOf([0, 1, 2, 7, 9], 0)).toEqual([
      { start: 0, length: 3 },
      { start: 7, length: 1 },
      { start: 9, length: 1 },
    ]);
  });

  it('reach over small holes', () => {
    expect(runsOf([0, 3, 10], 2)).toEqual([
      { start: 0, length: 4 },
      { start: 10, length: 1 },
    ]);
  });

  it('are none for no rows', () => expect(runsOf([], 5)).toEqual([]));
});
