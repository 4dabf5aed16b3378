import fc from 'fast-check';
import { checkSum, sumDifference } from './sumCheck';

describe('sumDifference', () => {
  it('is the total less its parts', () => {
    expect(sumDifference(1971, [1509, 462])).toBe(0);
    expect(sumDifference(213846, [120000, 107044])).toBe(-13198);
    expect(sumDifference(5, [])).toBe(5);
  });

  it('knows no noise of binary fractions, however many the parts are', () => {
    expect(sumDifference(0.3, [0.1, 0.2])).toBe(0);
    expect(
      sumDifference(
        1000,
        Array.from({ length: 10_000 }, () => 0.1),
      ),
    ).toBe(0);
    expect(sumDifference(1000.1, [1000, 0.2])).toBe(-0.1);
  });

  it('finds a single 원 in a sum of 조', () => {
    expect(sumDifference(900_719_925_474_099, [900_719_925_474_098])).toBe(1);
    expect(sumDifference(12_345_678_901_234, [12_345_678_901_200, 33])).toBe(1);
  });

  it('is exact for whole numbers', () => {
    const won = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(fc.array(won, { maxLength: 50 }), won, (parts, off) => {
        const total = parts.reduce((sum, part) => sum + part, 0) + off;
        expect(sumDifference(total, parts)).toBe(off === 0 ? 0 : off);
      }),
    );
  });
});

describe('checkSum', () => {
  it.each([
    [0, 0, '일치'],
    [13198, 0, '차이 13,198'],
    [-13198, 0, '차이 −13,198'],
    [-0.1, 0, '차이 −0.1'],
    [1234.56, 1, '차이 1,234.56'],
    [-3, 3, '일치'],
    [3.1, 3, '차이 3.1'],
    [0.3, 0.7 - 0.4, '일치'],
  ])('shows a difference of %p, with 허용오차 %p, as %s', (difference, tolerance, check) => {
    expect(checkSum(difference, tolerance)).toBe(check);
  });
});
