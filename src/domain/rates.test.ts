import fc from 'fast-check';
import { dayOf } from './day';
import type { Day, None, Rate, Won } from './kinds';
import { changeRate, elapsedRate, executionRate, executionStatus, roundRate, unspentRate } from './rates';

const day = (year: number, month: number, date: number) => dayOf(year, month, date)!;
const won = (amount: number) => amount as Won;
const rate = (value: number) => value as Rate;

describe('executionRate', () => {
  it('is a fraction, not rounded', () => {
    expect(executionRate(won(3_600_000), won(11_600_000))).toBe(3_600_000 / 11_600_000);
  });

  it('is a real zero where nothing was spent of a real budget', () => {
    expect(executionRate(won(0), won(11_600_000))).toBe(0);
  });

  it('is none where there is no entry or no budget, never 0 and never an error', () => {
    expect(executionRate('-', won(11_600_000))).toBe('-');
    expect(executionRate(won(3_600_000), '-')).toBe('-');
    expect(executionRate(won(3_600_000), won(0))).toBe('-');
    expect(executionRate(won(3_600_000), won(-1))).toBe('-');
  });

  it('may exceed 1 and is never capped', () => {
    expect(executionRate(won(30), won(20))).toBe(1.5);
  });

  it('is 1 exactly when all is spent, to the last 원', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }), (budget) => {
        expect(executionRate(won(budget), won(budget))).toBe(1);
        expect(executionRate(won(budget - 1), won(budget))).toBeLessThan(1);
      }),
    );
  });

  it('does not depend on the unit both sides are in', () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, (spent, budget) => {
        const inWon = executionRate(won(spent * 1000), won(budget * 1000)) as Rate;
        expect(roundRate(inWon, 10)).toBe(roundRate(executionRate(won(spent), won(budget)) as Rate, 10));
      }),
    );
  });
});

describe('changeRate', () => {
  it('is the change as a share of what was before', () => {
    expect(changeRate(3, 4)).toBe(-0.25);
    expect(changeRate(0, 4)).toBe(-1);
  });

  it('is none without a figure now, and 신규 without one before', () => {
    expect(changeRate('-', 4)).toBe('-');
    expect(changeRate(4, '-')).toBe('신규');
    expect(changeRate('-', '-')).toBe('-');
  });

  it('is none where there was 0 or less before: nothing grows by a share of nothing', () => {
    expect(changeRate(4, 0)).toBe('-');
    expect(changeRate(4, -2)).toBe('-');
  });

  it('loses no half to binary fractions: from 200 to 200.1 is 0.05 %, printed 0.1 %', () => {
    expect(roundRate(changeRate(200.1, 200) as Rate, 1)).toBe(0.001);
    expect(roundRate(changeRate(199.9, 200) as Rate, 1)).toBe(-0.001);
  });
});

describe('unspentRate', () => {
  it('is what is neither spent nor carried over, of the budget', () => {
    expect(unspentRate(won(100), won(70), won(20))).toBe(0.1);
    expect(unspentRate(won(100), won(70), '-')).toBe(0.3);
    expect(unspentRate(won(100), won(0), won(0))).toBe(1);
  });

  it('is below 0 where more was spent than there was', () => {
    expect(unspentRate(won(100), won(110), '-')).toBe(-0.1);
  });

  it('is none where nothing was entered as spent, or there is no budget', () => {
    expect(unspentRate(won(100), '-', won(20))).toBe('-');
    expect(unspentRate('-', won(70), '-')).toBe('-');
    expect(unspentRate(won(0), won(0), '-')).toBe('-');
    expect(unspentRate(won(-1), won(0), '-')).toBe('-');
  });

  it('makes, with 집행률 and the share carried over, one whole', () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, amount, (spent, carried, rest) => {
        const budget = won(spent + carried + rest + 1);
        const unspent = unspentRate(budget, won(spent), won(carried)) as number;
        const shares = [spent, carried].map((part) => executionRate(won(part), budget) as number);
        expect(unspent + shares[0]! + shares[1]!).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('elapsedRate', () => {
  const elapsed = (start: Day | null, end: Day | null, referenceDate: Day | null) => {
    const result = elapsedRate(start, end, referenceDate);
    return result.ok ? result.value : result.problem;
  };

  it('counts both ends', () => {
    expect(elapsed(day(2007, 1, 1), day(2007, 1, 10), day(2007, 1, 5))).toBe(0.5);
    expect(elapsed(day(2007, 1, 1), day(2007, 1, 1), day(2007, 1, 1))).toBe(1);
  });

  it('is 0 before the start and 1 after the end', () => {
    expect(elapsed(day(2007, 7, 1), day(2007, 12, 31), day(2007, 6, 30))).toBe(0);
    expect(elapsed(day(2007, 1, 1), day(2007, 6, 30), day(2008, 1, 1))).toBe(1);
  });

  it('is none where a date is missing', () => {
    expect(elapsed(null, day(2007, 6, 30), day(2007, 6, 30))).toBe('-');
    expect(elapsed(day(2007, 6, 30), null, day(2007, 6, 30))).toBe('-');
    expect(elapsed(day(2007, 1, 1), day(2007, 6, 30), null)).toBe('-');
  });

  it('refuses a period that ends before it starts, and names both days', () => {
    expect(elapsed(day(2007, 6, 30), day(2007, 1, 1), day(2007, 3, 1))).toEqual({
      code: 'periodReversed',
      params: { text: '2007. 6. 30. ~ 2007. 1. 1.' },
    });
  });

  it('stays between 0 and 1 and never falls as days go by', () => {
    const serial = fc.integer({ min: 1, max: 60000 });
    fc.assert(
      fc.property(serial, fc.nat(2000), serial, (start, length, today) => {
        const at = (reference: number) =>
          elapsed(start as Day, (start + length) as Day, reference as Day) as Exclude<Rate, None>;
        expect(at(today)).toBeGreaterThanOrEqual(0);
        expect(at(today)).toBeLessThanOrEqual(1);
        expect(at(today + 1)).toBeGreaterThanOrEqual(at(today));
      }),
    );
  });
});

describe('executionStatus', () => {
  it.each([
    ['-', 0.5, '미입력'],
    [1, 0, '집행완료'],
    [1.2, '-', '집행완료'],
    [0.5, '-', '-'],
    [0, 0, '시기미도래'],
    [0.99, 1, '종료'],
    [0.3, 0.4, '정상'],
    [0.9, 0.4, '정상'],
    [0.3, 0.4000001, '주의'],
    [0.3, 0.5, '주의'],
    [0.3, 0.5000001, '부진'],
    [0, 0.99, '부진'],
    [0.5, 0.9999999999999999, '종료'],
    [0.5, 1e-16, '시기미도래'],
  ] as const)('is, of 집행률 %p and 경과율 %p, %s', (spent, elapsed, status) => {
    expect(executionStatus(spent as Rate | None, elapsed as Rate | None)).toBe(status);
  });

  it('follows the margins it is given', () => {
    const margins = { caution: rate(0), slow: rate(0.05) };
    expect(executionStatus(rate(0.5), rate(0.5), margins)).toBe('정상');
    expect(executionStatus(rate(0.45), rate(0.5), margins)).toBe('주의');
    expect(executionStatus(rate(0.44), rate(0.5), margins)).toBe('부진');
  });
});

describe('executionStatus of a programme with a target', () => {
  it.each([
    ['the target, not the days gone by', 0.5, 0.9, 0.58, '정상'],
    ['also where there are no dates', 0.3, '-', 0.58, '부진'],
    ['a target of 0 that is not due yet', 0.05, 0.5, 0, '시기미도래'],
    ['a target of all by December, which does not end it in October', 0.3, 0.8, 1, '부진'],
    ['a target of all at the end of the period', 0.3, 1, 1, '종료'],
    ['a target below the whole at the end of the period', 0.5, 1, 0.58, '정상'],
  ] as const)('is judged by %s', (_, spent, elapsed, target, status) => {
    const judged = executionStatus(
      rate(spent),
      elapsed as Rate | None,
      { caution: rate(0.1), slow: rate(0.2) },
      rate(target),
    );
    expect(judged).toBe(status);
  });
});

describe('roundRate', () => {
  it('counts decimals of the percent', () => {
    expect(roundRate(rate(0.4445), 1)).toBe(0.445);
    expect(roundRate(rate(0.145), 0)).toBe(0.15);
    expect(roundRate(rate(-0.005), 0)).toBe(-0.01);
  });
});
