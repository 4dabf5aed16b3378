import fc from 'fast-check';
import { canonicalNumber } from './canonicalNumber';

describe('a number of the canonical text', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [227_044_000, '227044000'],
    [-12, '-12'],
    [0.45, '45e-2'],
    [0.1 + 0.2, '3e-1'],
    [1200.0000000000002, '1200'],
    [999_999_999_999_999.9, '1e15'],
    [1e15, '1e15'],
    [-123_456_789_012_345_680, '-123456789012346e3'],
    [39425.50188978315, '394255018897832e-10'],
    [5e-324, '5e-324'],
  ])('%p is %p', (value, text) => {
    expect(canonicalNumber(value)).toBe(text);
  });

  it('is the same for what another program leaves of it, and reads back to 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
        const text = canonicalNumber(value);
        expect(canonicalNumber(Number(text))).toBe(text);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 6e-15);
      }),
    );
  });

  it('differs wherever 15 digits do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1e14, max: 999_999_999_999_998 }),
        fc.integer({ min: -20, max: 20 }),
        (digits, power) => {
          expect(canonicalNumber(Number(`${digits}e${power}`))).not.toBe(
            canonicalNumber(Number(`${digits + 1}e${power}`)),
          );
        },
      ),
    );
  });
});
