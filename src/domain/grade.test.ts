import fc from 'fast-check';
import { gradeOf } from './grade';
import type { Rate } from './kinds';

const steps = (...rows: readonly (readonly [number, string])[]) =>
  rows.map(([from, grade]) => ({ from: from as Rate, grade }));
const STEPS = steps([0.6, 'C'], [0.9, 'A'], [0.8, 'B']);
const rate = (value: number) => value as Rate;

describe('gradeOf', () => {
  it.each([
    [1.2, 'A'],
    [0.9, 'A'],
    [0.8999, 'B'],
    [0.6, 'C'],
    [0.59, '-'],
  ])('gives %p the grade of the highest bound it reaches, whatever the order: %s', (value, grade) => {
    expect(gradeOf(rate(value), STEPS)).toBe(grade);
  });

  it('has none without a rate or without steps', () => {
    expect(gradeOf('-', STEPS)).toBe('-');
    expect(gradeOf(rate(0.9), [])).toBe('-');
  });

  it('compares in decimals: 1 − 0.1 − 0.1 reaches 0.8', () => {
    expect(gradeOf(rate(0.7 + 0.1), STEPS)).toBe('B');
    expect(gradeOf(rate(0.3 * 3), STEPS)).toBe('A');
  });

  it('takes bounds below 0', () => {
    expect(gradeOf(rate(-0.05), steps([-0.1, '감소'], [0, '증가']))).toBe('감소');
  });

  it('does not depend on the order of the steps', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(bounds, fc.integer({ min: -120, max: 120 }), (percents, percent) => {
        const rows = percents.map((bound) => [bound / 100, String(bound)] as const);
        const reached = percents.filter((bound) => bound <= percent);
        const grade = reached.length === 0 ? '-' : String(Math.max(...reached));
        expect(gradeOf(rate(percent / 100), steps(...rows))).toBe(grade);
        expect(gradeOf(rate(percent / 100), steps(...rows.reverse()))).toBe(grade);
      }),
    );
  });
});
