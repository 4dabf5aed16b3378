import fc from 'fast-check';
import { ACHIEVEMENT_TYPES } from '../../domain/achievement';
import { AGGREGATIONS } from '../../domain/measurements';
import { answer } from '../testing/runtime';

/** What must hold between the functions; of money, periods and ROLLUP beside their own tests. */
const RUNS = { numRuns: 2_000 };
const always = <T>(figures: fc.Arbitrary<T>, holds: (figures: T) => void) =>
  fc.assert(fc.property(figures, holds), RUNS);

const won = fc.integer({ min: -1e12, max: 1e12 });
const rate = fc.double({ min: -5, max: 5, noNaN: true });
const day = fc.integer({ min: 36526, max: 54788 }); // 2000 to 2049
const DAYS = fc.tuple(day, day).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const NOISE = 1e-9;

describe('a rate', () => {
  it('times what it is a share of is the amount spent, and what is unspent is the rest', () => {
    always(fc.tuple(won, fc.integer({ min: 1, max: 1e12 })), ([spent, budget]) => {
      const share = answer('EXECRATE', spent, budget) as number;
      expect(Math.abs(share * budget - spent)).toBeLessThanOrEqual(Math.abs(spent) * NOISE);
      const unspent = answer('UNSPENTRATE', budget, spent) as number;
      expect(Math.abs(share + unspent - 1)).toBeLessThanOrEqual(Math.max(1, Math.abs(share)) * NOISE);
    });
  });

  it('of many lies between the smallest and the largest of them, weighted or pooled', () => {
    const parts = fc.array(fc.tuple(rate, fc.integer({ min: 1, max: 1e6 })), { minLength: 1, maxLength: 20 });
    always(parts, (pairs) => {
      const [rates, weights] = [pairs.map(([one]) => [one]), pairs.map(([, weight]) => [weight])];
      const bounds = [Math.min(...rates.flat()) - NOISE, Math.max(...rates.flat()) + NOISE] as const;
      const pooled = answer(
        'POOLEDRATE',
        pairs.map(([one, weight]) => [one * weight]),
        weights,
      );
      for (const mean of [answer('WEIGHTEDRATE', rates, weights), pooled] as number[]) {
        expect(mean).toBeGreaterThanOrEqual(bounds[0]);
        expect(mean).toBeLessThanOrEqual(bounds[1]);
      }
    });
  });

  it('of time gone by is 0 before the first day, 1 from the last day on, and never falls', () => {
    always(fc.tuple(DAYS, day), ([[start, end], today]) => {
      const elapsed = answer('ELAPSED', start, end, today) as number;
      if (today < start) expect(elapsed).toBe(0);
      if (today >= end) expect(elapsed).toBe(1);
      expect(elapsed).toBeGreaterThanOrEqual(0);
      expect(answer('ELAPSED', start, end, today + 1)).toBeGreaterThanOrEqual(elapsed);
    });
  });
});

describe('SUMCHECK', () => {
  it('agrees exactly where the parts come to the total, and else tells by how much they do not', () => {
    const parts = fc.array(won, { minLength: 1, maxLength: 20 });
    always(fc.tuple(parts, fc.oneof(fc.constant(0), won)), ([amounts, off]) => {
      const sum = amounts.reduce((one, other) => one + other);
      const column = amounts.map((amount) => [amount]);
      const printed = Math.abs(off).toLocaleString('en-US');
      const told = off === 0 ? '일치' : `차이 ${off < 0 ? '−' : ''}${printed}`;
      expect(answer('SUMCHECK', sum + off, column)).toBe(told);
    });
  });
});

const number = fc.constantFrom<unknown>('01', 1, '1 ', '02', 'A-1', 'a-1', '가-3', '99', null);
const date = fc.oneof(fc.integer({ min: 39083, max: 39447 }), fc.constantFrom(39200.75, null));
const asked = fc.oneof(date, fc.constant(null));
const ledger = (headers: readonly string[], kinds: readonly string[], amount: fc.Arbitrary<unknown>) =>
  fc
    .array(fc.tuple(number, date, fc.constantFrom(...kinds), amount), { maxLength: 25 })
    .map((rows): unknown[][] => [[...headers], ...rows]);
describe('SCORECARD', () => {
  const NUMBERS = ['01', '02', 'A-1', '가-3', '77'];
  const measured = fc.integer({ min: -100, max: 1000 });
  const indicator = fc.record({
    type: fc.constantFrom(...ACHIEVEMENT_TYPES),
    base: fc.oneof(fc.nat(100), fc.constant('-')),
    weight: fc.integer({ min: 1, max: 50 }),
    how: fc.constantFrom(...AGGREGATIONS),
  });
  const indicators = fc.tuple(...NUMBERS.map(() => indicator));
  const measurements = ledger(['지표번호', '기준일', '구분', '값'], ['실적', '실적', '목표'], measured);

  it('shows in each row what ACTUAL and ACHIEVEMENT answer, and in 종합 the WEIGHTEDRATE of its rows', () => {
    always(fc.tuple(indicators, measurements, asked), ([kinds, values, today]) => {
      const table = [
        ['지표번호', '지표명', '단위', '유형', '기준값', '가중치', '집계'],
        ...kinds.map(({ type, base, weight, how }, i) => [NUMBERS[i], '지표', '건', type, base, weight, how]),
      ];
      const [, ...rows] = answer('SCORECARD', table, values, today) as unknown[][];
      kinds.forEach(({ type, base, how }, index) => {
        const [id, , , , target, actual, achieved] = rows[index]!;
        expect([[target]]).toEqual(answer('ACTUAL', id, values, '최근', today, '목표'));
        expect([[actual]]).toEqual(answer('ACTUAL', id, values, how, today));
        expect(achieved).toBe(answer('ACHIEVEMENT', actual, target, type, base));
      });
      const lines = rows.slice(0, NUMBERS.length);
      const column = (position: number) => lines.map((line) => [line[position]]);
      expect(rows[NUMBERS.length]![6]).toEqual(answer('WEIGHTEDRATE', column(6), column(7)));
    });
  });
});

describe('the quantities of a text', () => {
  const count = fc.tuple(
    fc.constantFrom('교육', '등록 :', '지적', '심의('),
    fc.nat(99_999),
    fc.constantFrom('명', '건', '개'),
  );
  const text = fc
    .array(count, { minLength: 1, maxLength: 6 })
    .map((counts) =>
      counts.map(([item, n, unit]) => `${item} ${n.toLocaleString('en-US')}${unit}`).join(', '),
    );

  it('are found one by one as they are all together, and TEXTCHECK finds them in a table of them', () => {
    always(text, (line) => {
      const all = answer('QUANTITIES', line) as unknown[][];
      all.forEach(([, figure], index) => expect(answer('QUANTITY', line, index + 1)).toBe(figure));
      expect(
        answer(
          'TEXTCHECK',
          line,
          all.map(([, figure]) => [figure]),
        ),
      ).toBe('일치');
    });
  });
});
