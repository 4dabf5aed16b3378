import fc from 'fast-check';
import { achievementRate, ACHIEVEMENT_TYPES, type AchievementType } from './achievement';

describe('achievementRate', () => {
  it.each<[AchievementType, number, number, number | '-', number | '-']>([
    ['상향', 16, 20, '-', 0.8],
    ['상향', 30, 20, '-', 1.5],
    ['상향', 0, 20, '-', 0],
    ['상향', 5, 0, '-', '-'],
    ['상향', 5, -1, '-', '-'],
    ['한도', 150, 100, '-', 1.5],
    ['한도', 150, 0, '-', '-'],
    ['하향', 2, 2.5, '-', 1.25],
    ['하향', 3, 0, '-', 0],
    ['하향차감', 7.5, 7.5, '-', 1],
    ['하향차감', 15, 7.5, '-', 0],
    ['하향차감', 5, 0, '-', '-'],
    ['기준상향', 7, 10, 4, 0.5],
    ['기준상향', 2, 10, 4, -1 / 3],
    ['기준상향', 7, 4, 4, '-'],
    ['기준하향', 7, 4, 10, 0.5],
    ['기준하향', 7, 10, 4, '-'],
    ['유지', 95, 100, '-', 1],
    ['유지', 94.9, 100, '-', 0],
    ['유지', 105, 100, '-', 1],
    ['유지', -105, -100, '-', 1],
    ['유지', 94, 100, 6, 1],
    ['유지', 101, 100, 0, 0],
    ['달성여부', 10, 10, '-', 1],
    ['달성여부', 9.9, 10, '-', 0],
    ['이하달성', 10, 10, '-', 1],
    ['이하달성', 10.1, 10, '-', 0],
  ])('is, of %s with 실적 %p, 목표 %p and 기준값 %p, %p', (type, actual, target, base, rate) => {
    expect(achievementRate(actual, target, type, base)).toBe(rate);
  });

  it('is 1 without an accident where none was allowed, and none where some were', () => {
    expect(achievementRate(0, 0, '하향')).toBe(1);
    expect(achievementRate(0, 3, '하향')).toBe('-');
  });

  it('does not fall below 0 where 하향차감 has more than twice its 목표', () => {
    expect(achievementRate(16, 7.5, '하향차감')).toBe(0);
  });

  it('has nothing to measure from where 기준치 is none', () => {
    expect(achievementRate(7, 10, '기준상향')).toBe('-');
    expect(achievementRate(7, 4, '기준하향')).toBe('-');
  });

  it.each(ACHIEVEMENT_TYPES)('is none, for %s, without 실적 or 목표', (type) => {
    expect(achievementRate('-', 10, type, 4)).toBe('-');
    expect(achievementRate(10, '-', type, 4)).toBe('-');
  });

  it('compares in decimals: 0.1 + 0.2 reaches 0.3, and 105.1 lies within 100.1 ± 5', () => {
    expect(achievementRate(0.3, 0.1 + 0.2, '달성여부')).toBe(1);
    expect(achievementRate(0.1 + 0.2, 0.3, '이하달성')).toBe(1);
    expect(achievementRate(105.1, 100.1, '유지', 5)).toBe(1);
    expect(achievementRate(95.1, 100.1, '유지', 5)).toBe(1);
    expect(achievementRate(0.4, 0.1 + 0.2, '기준상향', 0.3)).toBe('-');
  });

  it('grows with 실적 where more is better and falls where less is', () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, amount, (actual, more, target) => {
        for (const type of ['상향', '한도', '달성여부'] as const) {
          expect(achievementRate(actual + more, target, type)).toBeGreaterThanOrEqual(
            achievementRate(actual, target, type) as number,
          );
        }
        for (const type of ['하향', '하향차감', '이하달성'] as const) {
          expect(achievementRate(actual + more, target, type)).toBeLessThanOrEqual(
            achievementRate(actual, target, type) as number,
          );
        }
      }),
    );
  });
});
