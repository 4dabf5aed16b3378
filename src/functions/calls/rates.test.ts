import { ACHIEVEMENT_TYPES } from '../../domain/achievement';
import { ExcelError, EMPTY_CELLS, answer } from '../testing/runtime';

const NOT_AVAILABLE = new ExcelError('#N/A');
const UNLIKE =
  '한쪽은 금액 글이고 다른 쪽은 단위를 알 수 없는 숫자입니다. 둘 다 숫자로, 또는 둘 다 금액 글로 넣으십시오.';

describe('ACHIEVEMENT', () => {
  it('knows 유형 however it is typed, and takes 상향 without one', () => {
    expect(answer('ACHIEVEMENT', 16, 20)).toBe(0.8);
    expect(answer('ACHIEVEMENT', 2, 2.5, ' 하향 ')).toBe(1.25);
    expect(answer('ACHIEVEMENT', 7, 10, '기준상향'.normalize('NFD'), 4)).toBe(0.5);
  });

  it('rounds to decimals of the percent only when asked', () => {
    expect(answer('ACHIEVEMENT', 2, 3)).toBe(2 / 3);
    expect(answer('ACHIEVEMENT', 2, 3, null, null, 1)).toBe(0.667);
    expect(answer('ACHIEVEMENT', 889, 2000, null, null, 1)).toBe(0.445);
  });

  it('takes money on all sides or on none', () => {
    expect(answer('ACHIEVEMENT', '2,520만원', '2,400만원', null, null, 0)).toBe(1.05);
    expect(answer('ACHIEVEMENT', '３천만원', '4천만\u00a0원'.normalize('NFD'))).toBe(0.75);
    expect(answer('ACHIEVEMENT', '7억원', '10억원', '기준상향', '4억원')).toBe(0.5);
    expect(answer('ACHIEVEMENT', '7억원', '10억원', '기준상향', 0)).toBe(0.7);
    expect(answer('ACHIEVEMENT', '2,520만원', 2400)).toBe(`#VALUE! 실적, 목표: ${UNLIKE}`);
    expect(answer('ACHIEVEMENT', '7억원', '10억원', '기준상향', 4)).toBe(`#VALUE! 실적, 기준값: ${UNLIKE}`);
  });

  it.each([
    [
      [5, 10, '상승'],
      '#VALUE! 유형: 「상승」이 들어왔습니다. 쓸 수 있는 값: 상향, 하향, 하향차감, 한도, 기준상향, 기준하향, 유지, 달성여부, 이하달성.',
    ],
    [[5, 10, '유지', -1], '#VALUE! 기준값: 「-1」이 들어왔습니다. 0 이상인 숫자를 넣으십시오.'],
    [
      [5, 10, '상향', true],
      '#VALUE! 기준값: 「TRUE」이(가) 들어왔습니다. 숫자, 빈 칸, "-" 또는 2,520만원 같은 금액을 넣으십시오.',
    ],
    [
      ['80%', 10],
      '#VALUE! 실적: 「80%」는 금액으로 읽을 수 없습니다. 2,520만원, 34억 2957만 9천원, 25,200,000처럼 적으십시오.',
    ],
    [[5, NOT_AVAILABLE], '#N/A 목표: 오류 값 #N/A이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.'],
    [[5, [[1, 2]]], '#VALUE! 목표: 범위가 들어왔습니다. 칸 하나만 지정하십시오.'],
    [[1e308, 1e-308], '#VALUE! 값이 너무 커서 칸에 나타낼 수 없습니다. 인수의 금액을 확인하십시오.'],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('ACHIEVEMENT', ...args)).toBe(error);
  });

  it('keeps huge numbers, and takes a range of one cell for the cell', () => {
    expect(answer('ACHIEVEMENT', 9e15, 1)).toBe(9e15);
    expect(answer('ACHIEVEMENT', [[1]], [[4]])).toBe(0.25);
  });

  it.each(EMPTY_CELLS)('has no rate where 목표 is an empty cell, arriving as %s', (_, empty) => {
    for (const type of ['상향', '하향차감', '한도'] as const) {
      expect(answer('ACHIEVEMENT', 5, empty, type)).toBe('-');
    }
    expect(answer('ACHIEVEMENT', 16, 20, empty)).toBe(0.8);
  });
});

describe('CHANGERATE', () => {
  it('has three ways of having no rate', () => {
    expect(answer('CHANGERATE', 5, '-')).toBe('신규');
    expect(answer('CHANGERATE', '-', 5)).toBe('-');
    expect(answer('CHANGERATE', '－', ' - ')).toBe('-');
    expect(answer('CHANGERATE', 5, 0)).toBe('-');
    expect(answer('CHANGERATE', 5, -5)).toBe('-');
  });

  it('rounds 신규 and "-" as little as it changes them', () => {
    expect(answer('CHANGERATE', 5, '-', 1)).toBe('신규');
    expect(answer('CHANGERATE', 2887, 3088, 1)).toBe(-0.065);
    expect(answer('CHANGERATE', 200.1, 200, 1)).toBe(0.001);
  });

  it('takes money on both sides or on neither', () => {
    expect(answer('CHANGERATE', '2,520만원', '2,400만원')).toBe(0.05);
    expect(answer('CHANGERATE', 0, '2,400만원')).toBe(-1);
    expect(answer('CHANGERATE', '2,520만원', 2400)).toBe(`#VALUE! 현재, 이전: ${UNLIKE}`);
  });

  it.each([
    [
      [false, 5],
      '#VALUE! 현재: 「FALSE」이(가) 들어왔습니다. 숫자, 빈 칸, "-" 또는 2,520만원 같은 금액을 넣으십시오.',
    ],
    [
      [5, 4, 11],
      '#VALUE! 자릿수: 「11」이 들어왔습니다. 퍼센트의 소수 자릿수를 0부터 10까지의 정수로 넣으십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('CHANGERATE', ...args)).toBe(error);
  });
});

describe('UNSPENTRATE', () => {
  it.each(EMPTY_CELLS)('takes 이월액 for 0 where it is an empty cell, arriving as %s', (_, empty) => {
    expect(answer('UNSPENTRATE', 100, 70, empty)).toBe(0.3);
    expect(answer('UNSPENTRATE', empty, 70)).toBe('-');
  });

  it('takes money on all sides or on none', () => {
    expect(answer('UNSPENTRATE', '1억원', '7,000만원', '2,000만원')).toBe(0.1);
    expect(answer('UNSPENTRATE', '1억원', '7,000만원', 0)).toBe(0.3);
    expect(answer('UNSPENTRATE', '1억원', '7,000만원', 2000)).toBe(`#VALUE! 예산현액, 이월액: ${UNLIKE}`);
  });

  it('has none without spending or budget, and is below 0 where too much was spent', () => {
    expect(answer('UNSPENTRATE', 100, '-', 5)).toBe('-');
    expect(answer('UNSPENTRATE', 0, 0)).toBe('-');
    expect(answer('UNSPENTRATE', 1000, 1100, '-', 1)).toBe(-0.1);
  });
});

describe('an empty cell in a rate', () => {
  // The calls whose result depends on the build of Excel: docs/limits.md, 빈 셀.
  it.each([
    ['ACHIEVEMENT', ['empty', 10], '-', 0],
    ['ACHIEVEMENT', [0, 'empty', '하향'], '-', 1],
    ['ACHIEVEMENT', [5, 'empty', '달성여부'], '-', 1],
    ['ACHIEVEMENT', [7, 10, '기준상향', 'empty'], '-', 0.7],
    ['ACHIEVEMENT', [96, 100, '유지', 'empty'], 1, 0],
    ['ACHIEVEMENT', [2, 3, '상향', '-', 'empty'], 2 / 3, 0.67],
    ['CHANGERATE', ['empty', 5], '-', -1],
    ['CHANGERATE', [5, 'empty'], '신규', '-'],
    ['CHANGERATE', [4, 3, 'empty'], 1 / 3, 0.33],
    ['UNSPENTRATE', [100, 'empty'], '-', 1],
    ['UNSPENTRATE', [3, 2, 0, 'empty'], 1 / 3, 0.33],
  ] as const)('%s%p differs between null and 0', (id, args, asNull, asZero) => {
    const withEmpty = (empty: unknown) => args.map((arg) => (arg === 'empty' ? empty : arg));
    expect(answer(id, ...withEmpty(null))).toBe(asNull);
    expect(answer(id, ...withEmpty(0))).toBe(asZero);
  });

  it.each(ACHIEVEMENT_TYPES)('tells no more of %s than that', (type) => {
    for (const empty of [null, 0]) expect(answer('ACHIEVEMENT', '-', empty, type, empty)).toBe('-');
  });
});
