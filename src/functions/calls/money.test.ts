import fc from 'fast-check';
import { MONEY_UNITS } from '../../domain/moneyUnit';
import { EMPTY_CELLS, ExcelError, answer } from '../testing/runtime';

describe('MONEY', () => {
  it.each([
    ['34억 2957만 9천원', 3_429_579_000],
    ['2,520만원', 25_200_000],
    ['15조9천억원', 15_900_000_000_000],
    ['△971천원', -971_000],
    ['금234,580원', 234_580],
    ['￦3,300,000.-', 3_300_000],
    ['金 500,000원', 500_000],
    ['금234,580원(금이십삼만사천오백팔십원)', 234_580],
    ['２，５２０만원', 25_200_000],
    ['2,520\u00a0만원'.normalize('NFD'), 25_200_000],
    ['25,200,000', 25_200_000],
  ])('reads %s', (text, won) => {
    expect(answer('MONEY', text)).toBe(won);
  });

  it('counts in the unit asked for and rounds nothing', () => {
    expect(answer('MONEY', '2,520만원', '천원')).toBe(25_200);
    expect(answer('MONEY', '2,520만원', '억원')).toBe(0.252);
    expect(answer('MONEY', '15조9천억원', '조원'.normalize('NFD'))).toBe(15.9);
  });

  it('takes a number for 원, as it takes a text without a unit', () => {
    expect(answer('MONEY', 25_200_000)).toBe(25_200_000);
    expect(answer('MONEY', 25_200_000, '천원')).toBe(25_200);
    expect(answer('MONEY', 0.1 + 0.2 + 0.7)).toBe(1);
    expect(answer('MONEY', -0)).toBe(0);
  });

  it.each(['-', ' － ', '—', '–', '', ' ', '\u3000', null])('answers "-" to %p', (none) => {
    expect(answer('MONEY', none)).toBe('-');
  });

  it.each(EMPTY_CELLS)('counts in 원 where 단위 is an empty cell, arriving as %s', (_, empty) => {
    expect(answer('MONEY', '2,520만원', empty)).toBe(25_200_000);
  });

  it.each([
    [
      ['3226만4200만원'],
      '#VALUE! 글: 「3226만4200만원」은 단위가 큰 것부터 차례로 적혀 있지 않습니다. 3,226만 4,200원처럼 조·억·만·원 순으로 적으십시오.',
    ],
    [
      ['금5원(금육원)'],
      '#VALUE! 글: 「금5원(금육원)」은 괄호 안의 금액이 괄호 앞의 금액과 다릅니다. 어느 쪽이 맞는지 확인하십시오.',
    ],
    [[1.5], '#VALUE! 글: 「1.5」에 1원보다 작은 금액이 있습니다. 원 단위까지만 적으십시오.'],
    [[1e300], '#VALUE! 글: 「1e+300」은 너무 큰 금액입니다. 9,007조원보다 작아야 합니다.'],
    [
      [true],
      '#VALUE! 글: 「TRUE」이(가) 들어왔습니다. 숫자, 빈 칸, "-" 또는 2,520만원 같은 금액을 넣으십시오.',
    ],
    [
      ['2,520만원', '달러'],
      '#VALUE! 단위: 「달러」가 들어왔습니다. 쓸 수 있는 값: 원, 천원, 만원, 백만원, 억원, 조원.',
    ],
    [[new ExcelError('#N/A')], '#N/A 글: 오류 값 #N/A이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.'],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('MONEY', ...args)).toBe(error);
  });
});

describe('MONEYTEXT', () => {
  it('prints in 천원 unless told otherwise', () => {
    expect(answer('MONEYTEXT', 25_200_000)).toBe('25,200천원');
    expect(answer('MONEYTEXT', -971_000)).toBe('△971천원');
    expect(answer('MONEYTEXT', 25_200_000, '백만원')).toBe('25백만원');
    expect(answer('MONEYTEXT', 25_200_000, '자동')).toBe('2,520만원');
    expect(answer('MONEYTEXT', 25_200_000, '한글'.normalize('NFD'))).toBe('이천오백이십만원');
    expect(answer('MONEYTEXT', 234_580, '공문')).toBe('금234,580원(금이십삼만사천오백팔십원)');
  });

  it('takes the unit that a number is counted in; a money text brings its own', () => {
    expect(answer('MONEYTEXT', 25_200, '만원', '천원')).toBe('2,520만원');
    expect(answer('MONEYTEXT', '25,200', '만원', '천원')).toBe('2,520만원');
    expect(answer('MONEYTEXT', '2,520만원', '천원', '천원')).toBe('25,200천원');
    expect(answer('MONEYTEXT', '２，５２０만원')).toBe('25,200천원');
  });

  it.each(['-', ' － ', '—', '', ' ', null])('answers "-" to %p', (none) => {
    expect(answer('MONEYTEXT', none, '한글')).toBe('-');
  });

  it.each(EMPTY_CELLS)(
    'has its defaults where 표기 or 금액단위 is an empty cell, arriving as %s',
    (_, empty) => {
      expect(answer('MONEYTEXT', 25_200_000, empty, empty)).toBe('25,200천원');
    },
  );

  it.each([
    [
      [1e308, '한글', '조원'],
      '#VALUE! 금액: 「1e+308조원」은 너무 큰 금액입니다. 9,007조원보다 작아야 합니다.',
    ],
    [
      [1, '달러'],
      '#VALUE! 표기: 「달러」가 들어왔습니다. 쓸 수 있는 값: 천원, 원, 만원, 백만원, 억원, 조원, 자동, 한글, 공문.',
    ],
    [
      [1, '천원', '십원'],
      '#VALUE! 금액단위: 「십원」이 들어왔습니다. 쓸 수 있는 값: 원, 천원, 만원, 백만원, 억원, 조원.',
    ],
    [[[[1], [2]]], '#VALUE! 금액: 범위가 들어왔습니다. 칸 하나만 지정하십시오.'],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('MONEYTEXT', ...args)).toBe(error);
  });

  it('is what MONEY reads back, in every form that leaves nothing out', () => {
    const exact = fc.constantFrom('원', '자동', '한글', '공문');
    const most = 9_007_000_000_000_000;
    fc.assert(
      fc.property(fc.integer({ min: -most, max: most }), exact, (won, style) => {
        const text = answer('MONEYTEXT', won, style);
        expect([text, answer('MONEY', text)]).toEqual([text, won]);
      }),
      { numRuns: 3000 },
    );
  });

  it('and MONEY leave an amount as it is in every unit', () => {
    const counted = fc.integer({ min: -9_000, max: 9_000 });
    fc.assert(
      fc.property(counted, fc.constantFrom(...MONEY_UNITS), (amount, unit) => {
        expect(answer('MONEY', answer('MONEYTEXT', amount, unit, unit), unit)).toBe(amount);
      }),
    );
  });
});

describe('an empty cell as an amount', () => {
  // The calls whose result depends on the build of Excel: docs/limits.md, 빈 셀.
  it.each([
    ['MONEY', '-', 0],
    ['MONEYTEXT', '-', '0천원'],
  ] as const)('makes %s differ between null and 0', (id, asNull, asZero) => {
    expect(answer(id, null)).toBe(asNull);
    expect(answer(id, 0)).toBe(asZero);
  });
});
