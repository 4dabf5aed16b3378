import { ExcelError, EMPTY_CELLS, answer } from '../testing/runtime';

const NOT_AVAILABLE = new ExcelError('#N/A');
const DIVISION = new ExcelError('#DIV/0!');

describe('EXECRATE', () => {
  it('rounds to decimals of the percent only when asked', () => {
    expect(answer('EXECRATE', 1, 3)).toBe(1 / 3);
    expect(answer('EXECRATE', 1, 3, 1)).toBe(0.333);
    expect(answer('EXECRATE', 4445, 10000, 1)).toBe(0.445);
    expect(answer('EXECRATE', -1, 200, 0)).toBe(-0.01);
  });

  it('reads money texts on both sides', () => {
    expect(answer('EXECRATE', '3,600천원', '1,160만원', 1)).toBe(0.31);
    expect(answer('EXECRATE', '３，６００천원', '1,160\u00a0만원'.normalize('NFD'), 1)).toBe(0.31);
  });

  it('does not divide money by a number whose unit nobody knows', () => {
    expect(answer('EXECRATE', '3,600천원', 11600)).toBe(
      '#VALUE! 지출액, 기준액: 한쪽은 금액 글이고 다른 쪽은 단위를 알 수 없는 숫자입니다. 둘 다 숫자로, 또는 둘 다 금액 글로 넣으십시오.',
    );
    expect(answer('EXECRATE', 0, '1,160만원')).toBe(0);
    expect(answer('EXECRATE', '3600', '11,600', 1)).toBe(0.31);
  });

  it.each([
    ['-', 100],
    [' - ', 100],
    ['－', 100],
    ['', 100],
    [100, '-'],
    [100, 0],
    [100, -5],
  ])('has no rate of %p and %p', (spent, base) => {
    expect(answer('EXECRATE', spent, base)).toBe('-');
  });

  it('keeps negative and huge numbers as they are', () => {
    expect(answer('EXECRATE', -5, 10)).toBe(-0.5);
    expect(answer('EXECRATE', 9e15, 1)).toBe(9e15);
  });

  it.each([
    [
      [true, 100],
      '#VALUE! 지출액: 「TRUE」이(가) 들어왔습니다. 숫자, 빈 칸, "-" 또는 2,520만원 같은 금액을 넣으십시오.',
    ],
    [
      [100, '약 5만원'],
      '#VALUE! 기준액: 「약 5만원」은 금액으로 읽을 수 없습니다. 2,520만원, 34억 2957만 9천원, 25,200,000처럼 적으십시오.',
    ],
    [
      ['3226만4200만원', 100],
      '#VALUE! 지출액: 「3226만4200만원」은 단위가 큰 것부터 차례로 적혀 있지 않습니다. 3,226만 4,200원처럼 조·억·만·원 순으로 적으십시오.',
    ],
    [
      [NaN, 100],
      '#VALUE! 지출액: 「NaN」이(가) 들어왔습니다. 숫자, 빈 칸, "-" 또는 2,520만원 같은 금액을 넣으십시오.',
    ],
    [
      [1, 3, 1.5],
      '#VALUE! 자릿수: 「1.5」가 들어왔습니다. 퍼센트의 소수 자릿수를 0부터 10까지의 정수로 넣으십시오.',
    ],
    [
      [1, 3, -1],
      '#VALUE! 자릿수: 「-1」이 들어왔습니다. 퍼센트의 소수 자릿수를 0부터 10까지의 정수로 넣으십시오.',
    ],
    [[[[1], [2]], 3], '#VALUE! 지출액: 범위가 들어왔습니다. 칸 하나만 지정하십시오.'],
    [[NOT_AVAILABLE, 3], '#N/A 지출액: 오류 값 #N/A이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.'],
    [[1, DIVISION], '#VALUE! 기준액: 오류 값 #DIV/0!이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.'],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('EXECRATE', ...args)).toBe(error);
  });

  it('takes a range of one cell for the cell', () => {
    expect(answer('EXECRATE', [[1]], [[4]])).toBe(0.25);
  });
});

describe('ELAPSED', () => {
  it('takes serials, with or without a time of day, and date texts', () => {
    expect(answer('ELAPSED', 39083, 39092, 39087)).toBe(0.5);
    expect(answer('ELAPSED', 39083.9, 39092.1, 39087.5)).toBe(0.5);
    expect(answer('ELAPSED', '2007. 1. 1.', '2007. 1. 10.', '2007-01-05')).toBe(0.5);
    expect(answer('ELAPSED', '２００７. 1. 1.', '2007년 1월 10일'.normalize('NFD'), '2007.\u00a01. 5.')).toBe(
      0.5,
    );
  });

  it.each(EMPTY_CELLS)('has no rate where a date is an empty cell, arriving as %s', (_, empty) => {
    expect(answer('ELAPSED', empty, 39092, 39087)).toBe('-');
    expect(answer('ELAPSED', 39083, empty, 39087)).toBe('-');
    expect(answer('ELAPSED', 39083, 39092, empty)).toBe('-');
  });

  it.each([
    [
      [39092, 39083, 39087],
      '#VALUE! 종료일: 기간 「2007. 1. 10. ~ 2007. 1. 1.」의 종료일이 시작일보다 앞섭니다. 두 날짜를 확인하십시오. 해를 넘기면 종료일에도 연도를 적으십시오.',
    ],
    [
      ['2007. 13. 1.', 39083, 39087],
      '#VALUE! 시작일: 「2007. 13. 1.」은 달력에 없는 날짜입니다. 월과 일을 확인하십시오(1900년부터 9999년까지).',
    ],
    [
      ['1.1', 39083, 39087],
      '#VALUE! 시작일: 「1.1」에 연도가 없습니다. 2007. 6. 12.처럼 연도까지 적으십시오.',
    ],
    [
      [-1, 39083, 39087],
      '#VALUE! 시작일: 「-1」이 들어왔습니다. 날짜가 든 칸이나 "2007. 6. 12." 같은 글을 넣으십시오.',
    ],
    [
      [39083, 39092, 3e6],
      '#VALUE! 기준일: 「3000000」이 들어왔습니다. 날짜가 든 칸이나 "2007. 6. 12." 같은 글을 넣으십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('ELAPSED', ...args)).toBe(error);
  });
});

describe('EXECSTATUS', () => {
  it('compares in decimals: 0.3 is not more than 0.1 behind 0.4', () => {
    expect(answer('EXECSTATUS', 0.3, 0.4)).toBe('정상');
    expect(answer('EXECSTATUS', 0.3, 0.5)).toBe('주의');
  });

  it('takes margins of its own', () => {
    expect(answer('EXECSTATUS', 0.3, 0.4, 0.05, 0.1)).toBe('주의');
    expect(answer('EXECSTATUS', 0.3, 0.4, '-', '-')).toBe('정상');
  });

  it.each([
    [
      ['45%', 0.5],
      '#VALUE! 집행률: 「45%」가 들어왔습니다. 0.452나 45.2%처럼 숫자로 넣거나, 빈 칸 또는 "-"를 넣으십시오.',
    ],
    [
      [0.5, true],
      '#VALUE! 경과율: 「TRUE」이(가) 들어왔습니다. 0.452나 45.2%처럼 숫자로 넣거나, 빈 칸 또는 "-"를 넣으십시오.',
    ],
    [
      [0.5, 0.6, -0.1],
      '#VALUE! 주의폭: 「-0.1」이 들어왔습니다. 0.1이나 10%처럼 0부터 1까지의 숫자를 넣으십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('EXECSTATUS', ...args)).toBe(error);
  });
});

describe('an empty cell in a scalar argument', () => {
  // The calls whose result depends on the build of Excel: docs/limits.md, 빈 셀.
  it.each([
    ['EXECRATE', ['empty', 100], '-', 0],
    ['EXECRATE', [1, 3, 'empty'], 1 / 3, 0.33],
    ['EXECSTATUS', ['empty', 0.5], '미입력', '부진'],
    ['EXECSTATUS', [0.5, 'empty'], '-', '시기미도래'],
    ['EXECSTATUS', [0.45, 0.5, 'empty'], '정상', '주의'],
    ['EXECSTATUS', [0.35, 0.5, 0.1, 'empty'], '주의', '부진'],
  ] as const)('%s%p differs between null and 0', (id, args, asNull, asZero) => {
    const withEmpty = (empty: unknown) => args.map((arg) => (arg === 'empty' ? empty : arg));
    expect(answer(id, ...withEmpty(null))).toBe(asNull);
    expect(answer(id, ...withEmpty(0))).toBe(asZero);
  });

  it.each(EMPTY_CELLS)('leaves EXECRATE without a rate in 기준액, arriving as %s', (_, empty) => {
    expect(answer('EXECRATE', 100, empty)).toBe('-');
    expect(answer('EXECRATE', '2,520만원', empty)).toBe('-');
  });
});
