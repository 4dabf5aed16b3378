import { dayOf, formatDay } from '../day';
import type { Day, Won } from '../kinds';
import { planDoubts, type PlanLine } from './doubts';
import { divisionOf, periodsOf } from './periods';
import { quarterlyProgress } from './progress';

const day = (month: number, dayOfMonth: number): Day => dayOf(2007, month, dayOfMonth)!;
const won = (amount: number): Won => amount as Won;

describe('the parts of a year', () => {
  it('end where their last month does, in a leap year too', () => {
    expect(periodsOf(2007, '반기').map(({ name, end }) => `${name} ${formatDay(end)}`)).toEqual([
      '상반기 2007. 6. 30.',
      '하반기 2007. 12. 31.',
    ]);
    expect(periodsOf(2007, '분기').map(({ name }) => name)).toEqual(['1분기', '2분기', '3분기', '4분기']);
    expect(formatDay(periodsOf(2008, '월')[1]!.end)).toBe('2008. 2. 29.');
    expect(periodsOf(9999, '월')).toHaveLength(12);
    expect(periodsOf(1899, '월')).toEqual([]);
  });

  it('are told from the days of a plan', () => {
    expect(divisionOf([day(6, 30)], 2007)).toBe('반기');
    expect(divisionOf([day(3, 31), day(6, 30)], 2007)).toBe('분기');
    expect(divisionOf([day(2, 28)], 2007)).toBe('월');
    expect(divisionOf([day(5, 20)], 2007)).toBe('월');
    expect(divisionOf([], 2007)).toBe('분기');
  });
});

describe('targets that may not be meant', () => {
  const line = (month: number, target: number, eligible: number | null = null): PlanLine => ({
    day: day(month, 28),
    target: won(target),
    eligible: eligible === null ? null : won(eligible),
  });
  const codes = (lines: readonly PlanLine[], budget: number | null): readonly string[] =>
    planDoubts(lines, budget === null ? null : won(budget)).map(({ code }) => code);

  it('are asked about: a 누계 that falls, more than there is, a unit that was forgotten', () => {
    expect(codes([line(6, 10), line(3, 20)], 100)).toEqual(['planFalls']);
    expect(codes([line(6, 60, 50)], 100)).toEqual(['planOverEligible']);
    expect(codes([line(6, 101)], 100)).toEqual(['planOverBudget']);
    expect(codes([line(6, 58_000)], 100_000_000)).toEqual(['planTiny']);
    expect(codes([line(6, 58_000, 100_000_000)], null)).toEqual(['planTiny']);
  });

  it('are not asked about when they rise within what there is', () => {
    expect(codes([line(3, 20), line(6, 20), line(12, 100)], 100)).toEqual([]);
    expect(codes([line(3, 0), line(12, 0)], 100)).toEqual([]);
    expect(codes([], 100)).toEqual([]);
  });
});

describe('분기별 계획 대 실적', () => {
  const paid = (date: Day | null, amount: number, kind = '지출') => ({ date, kind, amount: won(amount) });
  const plan = (date: Day | null, target: number) => ({ date, target: won(target) });

  it('is cumulative up to each quarter, up to 기준일 in the running one, and none after it', () => {
    const lines = quarterlyProgress(
      2007,
      [plan(day(3, 31), 10), plan(day(6, 30), 40), plan(day(12, 31), 100)],
      [
        paid(day(1, 5), 8),
        paid(day(4, 2), 20),
        paid(day(5, 30), 3, '반납'),
        paid(null, 1),
        paid(day(12, 1), 50),
      ],
      day(5, 31),
    );
    expect(lines.map(({ target, spent, rate }) => [target, spent, rate])).toEqual([
      [10, 9, 0.9],
      [40, 26, 0.65],
      ['-', '-', '-'],
      [100, '-', '-'],
    ]);
    expect(lines.map(({ until }) => until)).toEqual([day(3, 31), day(5, 31), null, null]);
  });

  it('takes the last month of a monthly plan, and counts obligations in nothing', () => {
    const [first] = quarterlyProgress(
      2007,
      [plan(day(3, 31), 30), plan(day(1, 31), 10), plan(null, 99)],
      [paid(day(2, 1), 7, '원인행위')],
      null,
    );
    expect(first).toMatchObject({ target: 30, spent: 0 });
  });

  it('has no 집행액 where nothing was entered at all: that is not zero', () => {
    expect(quarterlyProgress(2007, [plan(day(3, 31), 30)], [], null)[0]).toMatchObject({
      spent: '-',
      rate: '-',
    });
  });
});
