import fc from 'fast-check';
import { pooledRate, weightedRate } from './combinedRates';
import type { None, Rate } from './kinds';

const parts = (...pairs: readonly (readonly [number | None, number | None])[]) =>
  pairs.map(([rate, weight]) => ({ rate: rate as Rate | None, weight }));
const shares = (...pairs: readonly (readonly [number | None, number | None])[]) =>
  pairs.map(([part, whole]) => ({ part, whole }));

describe('weightedRate', () => {
  it('weighs each rate, whatever the weights come to', () => {
    expect(weightedRate(parts([0.8, 3], [0.4, 1]), '-')).toBeCloseTo(0.7, 12);
    expect(weightedRate(parts([0.8, 75], [0.4, 25]), '-')).toBeCloseTo(0.7, 12);
  });

  it('drops what is none with its weight, never as 0', () => {
    expect(weightedRate(parts([0.9, 60], ['-', 40]), '-')).toBe(0.9);
    expect(weightedRate(parts([0.9, 60], [0.1, '-']), '-')).toBe(0.9);
    expect(weightedRate(parts([0.9, 60], [0, 60]), '-')).toBe(0.45);
  });

  it('caps only where a cap is given', () => {
    expect(weightedRate(parts([1.5, 50], [0.5, 50]), '-')).toBe(1);
    expect(weightedRate(parts([1.5, 50], [0.5, 50]), 1 as Rate)).toBe(0.75);
  });

  it('is none where nothing is left to weigh', () => {
    expect(weightedRate([], '-')).toBe('-');
    expect(weightedRate(parts(['-', 60], [0.5, '-']), '-')).toBe('-');
    expect(weightedRate(parts([0.9, 0]), '-')).toBe('-');
  });

  it('lies between the lowest and the highest rate', () => {
    const rate = fc.integer({ min: 0, max: 3000 }).map((perMille) => perMille / 1000);
    const pair = fc.tuple(rate, fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const rates = pairs.map(([value]) => value);
        const mean = weightedRate(parts(...pairs), '-') as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
      }),
    );
  });
});

describe('pooledRate', () => {
  it('divides the sums of the pairs that are whole', () => {
    expect(pooledRate(shares([3, 4], ['-', 100], [100, '-'], [1, 4]))).toBe(0.5);
  });

  it('is none where the wholes come to 0 or below', () => {
    expect(pooledRate(shares([1, 4], [1, -4]))).toBe('-');
    expect(pooledRate(shares(['-', 4]))).toBe('-');
    expect(pooledRate([])).toBe('-');
  });

  it('does not depend on how the pairs are ordered or split', () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1 }), (pairs) => {
        const total = shares([
          pairs.reduce((sum, [part]) => sum + part, 0),
          pairs.reduce((sum, [, whole]) => sum + whole, 0),
        ]);
        expect(pooledRate(shares(...[...pairs].reverse()))).toBe(pooledRate(total));
      }),
    );
  });
});
