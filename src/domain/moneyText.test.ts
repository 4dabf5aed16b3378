import fc from 'fast-check';
import { readMoney } from './money';
import { MONEY_STYLES, writeMoney, type MoneyStyle } from './moneyText';
import { MONEY_UNITS, WON_PER_UNIT, type MoneyUnit } from './moneyUnit';

const write = (amount: number, style: MoneyStyle, unit: MoneyUnit = '원') => {
  const text = writeMoney(amount, unit, style);
  return text.ok ? text.value : text.problem;
};

const MOST = 9_007_000_000_000_000;

describe('writeMoney', () => {
  it.each([
    [25_200_000, '천원', '25,200천원'],
    [25_200_000, '원', '25,200,000원'],
    [25_200_000, '만원', '2,520만원'],
    [1_027_000_000, '백만원', '1,027백만원'],
    [1_800_000_000, '억원', '18억원'],
    [15_900_000_000_000, '조원', '16조원'],
    [-971_000, '천원', '△971천원'],
    [0, '천원', '0천원'],
  ] as const)('prints %d in whole %s', (amount, style, text) => {
    expect(write(amount, style)).toBe(text);
  });

  it.each([
    [1_499, '천원', '1천원'],
    [1_500, '천원', '2천원'],
    [-1_500, '천원', '△2천원'],
    [-499, '천원', '0천원'],
    [1_499.5, '천원', '1천원'],
    [0.5, '원', '1원'],
    [1_234_567_890_123_499, '천원', '1,234,567,890,123천원'],
    [0.1 + 0.2 + 1.2, '원', '2원'],
    [1_001_123_975_593_742.1, '천원', '1,001,123,975,594천원'],
    [150_000_000_000_000.5, '원', '150,000,000,000,001원'],
  ] as const)('rounds %d to whole %s once, half away from zero', (amount, style, text) => {
    expect(write(amount, style)).toBe(text);
  });

  it.each([
    [25_200_000, '2,520만원'],
    [550_000_000, '550백만원'],
    [1_800_000_000, '18억원'],
    [15_000_000_000_000, '15조원'],
    [1_000_000, '1백만원'],
    [3_600, '3,600원'],
    [-971_000, '△971천원'],
    [0, '0원'],
    [0.4, '0원'],
  ])('prints %d in the largest unit that leaves no rest', (amount, text) => {
    expect(write(amount, '자동')).toBe(text);
  });

  it.each([
    [25_200_000, '이천오백이십만원', '금25,200,000원(금이천오백이십만원)'],
    [113_560, '십일만삼천오백육십원', '금113,560원(금일십일만삼천오백육십원)'],
    [234_580, '이십삼만사천오백팔십원', '금234,580원(금이십삼만사천오백팔십원)'],
    [-971_000, '△구십칠만천원', '△금971,000원(금구십칠만일천원)'],
    [0, '영원', '금0원(금영원)'],
    [MOST, '구천칠조원', '금9,007,000,000,000,000원(금구천칠조원)'],
  ])('prints %d in words, and as contracts write it', (amount, words, contract) => {
    expect(write(amount, '한글')).toBe(words);
    expect(write(amount, '공문')).toBe(contract);
  });

  it('does not print an amount in words that would read as a unit', () => {
    expect(write(1_000, '한글')).toBe('일천원');
    expect(write(1_000_000, '한글')).toBe('일백만원');
    expect(write(10_000_000, '한글')).toBe('천만원');
  });

  it('takes amounts counted in any unit', () => {
    expect(write(25_200, '만원', '천원')).toBe('2,520만원');
    expect(write(1.15, '천원', '만원')).toBe('12천원');
    expect(write(0.3, '한글', '억원')).toBe('삼천만원');
    expect(write(1e-300, '공문', '조원')).toBe('금0원(금영원)');
  });

  it('refuses an amount that a cell cannot hold exactly', () => {
    expect(write(1e308, '천원')).toEqual({ code: 'moneyTooLarge', params: { text: '1e+308원' } });
    expect(write(9_008, '원', '조원')).toEqual({ code: 'moneyTooLarge', params: { text: '9008조원' } });
  });

  it('is read back as the amount, rounded to the unit that was asked for', () => {
    const amount = fc.oneof(
      fc.integer({ min: -MOST, max: MOST }),
      fc.integer({ min: -100_000, max: 100_000 }),
      fc
        .tuple(fc.integer({ min: -9_007, max: 9_007 }), fc.integer({ min: 0, max: 12 }))
        .map(([n, zeros]) => n * 10 ** zeros),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom(...MONEY_STYLES), (won, style) => {
        const text = write(won, style);
        const money = readMoney(String(text));
        const per = (MONEY_UNITS as readonly string[]).includes(style) ? WON_PER_UNIT[style as MoneyUnit] : 1;
        const half = Math.abs(won) + Math.floor(per / 2);
        const rounded = Math.sign(won) * (half - (half % per));
        expect([text, money]).toEqual([text, { ok: true, value: rounded === 0 ? 0 : rounded }]);
      }),
      { numRuns: 5000 },
    );
  });
});
