import fc from 'fast-check';
import { isSameNumber, isSameValue } from './sameValue';

describe('a recomputed value and the saved one', () => {
  it('are the same to 15 significant digits', () => {
    expect(isSameNumber(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSameNumber(1 / 3, 0.333333333333333)).toBe(true);
    expect(isSameNumber(1 / 3, 0.33333333333333)).toBe(false);
    expect(isSameNumber(1e20, 1e20 + 1e6)).toBe(false);
    expect(isSameNumber(1, -1)).toBe(false);
    expect(isSameNumber(0, 1e-300)).toBe(false);
  });

  it('are the same where one is the other as a file holds it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (number) => {
        expect(isSameNumber(number, Number(number.toPrecision(15)))).toBe(true);
        if (Math.abs(number) > 1e-290) expect(isSameNumber(number, number * (1 + 1e-13))).toBe(false);
      }),
    );
  });

  it('are compared cell by cell where they spill', () => {
    expect(
      isSameValue(
        [
          [1, 'a'],
          [2, ''],
        ],
        [
          [1, 'a'],
          [2, null],
        ],
      ),
    ).toBe(true);
    expect(
      isSameValue(
        [[1, 'a']],
        [
          [1, 'a'],
          [2, ''],
        ],
      ),
    ).toBe(false);
    expect(isSameValue([[1, 'a']], [[1]])).toBe(false);
  });

  it('are the same error, or not the same', () => {
    expect(isSameValue({ code: '#N/A' }, { code: '#N/A' })).toBe(true);
    expect(isSameValue({ code: '#N/A' }, { code: '#VALUE!' })).toBe(false);
    expect(isSameValue({ code: '#N/A' }, '#N/A')).toBe(false);
  });

  it('differ where only their kinds do', () => {
    expect(isSameValue(1, '1')).toBe(false);
    expect(isSameValue(true, 1)).toBe(false);
    expect(isSameValue(0, '')).toBe(false);
  });
});
