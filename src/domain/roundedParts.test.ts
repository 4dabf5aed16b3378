import fc from 'fast-check';
import { roundHalfAwayFromZero } from './rounding';
import { missedBy, roundedParts } from './roundedParts';

describe('단수 조정', () => {
  it.each([
    [
      [1.5, 1.5],
      [1, 2],
    ],
    [
      [1.4, 1.4, 1.2],
      [2, 1, 1],
    ],
    [
      [-1.4, -1.4, -1.2],
      [-2, -1, -1],
    ],
    [
      [5.4, 11.6, 30.677],
      [5, 12, 31],
    ],
    [[], []],
  ])('내역 %j은(는) %j로 적는다', (parts, expected) => {
    expect(roundedParts(parts)).toEqual(expected);
  });

  it('반올림한 합계와 늘 같고, 어느 내역도 1 이상 움직이지 않는다', () => {
    const amounts = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((won) => won / 1000),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(amounts, (parts) => {
        const rounded = roundedParts(parts);
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(roundHalfAwayFromZero(total, 0));
        rounded.forEach((whole, index) => expect(Math.abs(whole - parts[index]!)).toBeLessThan(1.5));
      }),
    );
  });

  it('합계가 맞으면 아무것도 옮기지 않는다', () => {
    expect(missedBy([1000, 2000.4, 3000.2])).toBe(1);
    expect(missedBy([1000.4, 2000])).toBe(0);
    expect(roundedParts([1000.4, 2000])).toEqual([1000, 2000]);
  });
});
