import fc from 'fast-check';
import { isAtLeast, roundHalfAwayFromZero, subtract } from './rounding';

describe('roundHalfAwayFromZero', () => {
  it.each([
    [0.4445, 3, 0.445],
    [0.145, 2, 0.15],
    [-0.005, 2, -0.01],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.285, 2, 0.29],
    [57 / 200, 2, 0.29],
    [1e-17, 14, 0],
    [123456789.125, 2, 123456789.13],
    [1e300, 2, 1e300],
    [0, 2, 0],
  ])('rounds %p to %p decimals as Excel does: %p', (value, decimals, rounded) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(rounded);
  });

  it('never answers minus zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.001, 2), 0)).toBe(true);
  });

  it('rounds every decimal fraction as one would by hand', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const byHand = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10);
        expect(roundHalfAwayFromZero(thousandths / 1000, 2)).toBe(byHand === 0 ? 0 : byHand / 100);
      }),
    );
  });

  it('keeps what is not a finite number', () => {
    expect(roundHalfAwayFromZero(Infinity, 2)).toBe(Infinity);
    expect(roundHalfAwayFromZero(NaN, 2)).toBeNaN();
  });
});

describe('isAtLeast', () => {
  it('compares in decimals', () => {
    expect(0.3 - 0.4 + 0.1 >= 0).toBe(false);
    expect(isAtLeast(0.3 - 0.4 + 0.1)).toBe(true);
    expect(isAtLeast(-1e-12)).toBe(false);
    expect(isAtLeast(12 - 13)).toBe(false);
  });
});

describe('subtract', () => {
  it.each([
    [200.1, 200, 0.1],
    [0.3, 0.1, 0.2],
    [105.1, 100.1, 5],
    [0.1 + 0.2, 0.3, 0],
    [1234567.8, 1234567.7, 0.1],
    [9007199254740991, 1, 9007199254740990],
    [0.1, 200.1, -200],
    [1e308, -1e308, Infinity],
  ])('leaves of %p less %p what one would by hand: %p', (from, taken, rest) => {
    expect(subtract(from, taken)).toBe(rest);
  });

  it('is exact for every decimal fraction and a smaller one', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (one, other) => {
        const [more, less] = [Math.max(one, other), Math.min(one, other)];
        expect(subtract(more / 1000, less / 1000)).toBe((more - less) / 1000);
      }),
    );
  });
});
