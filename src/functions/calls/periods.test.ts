import fc from 'fast-check';
import { partsOf } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { EMPTY_CELLS, ExcelError, answer } from '../testing/runtime';

/** 2007. 5. 28., 2007. 5. 31. */
const [MAY_28, MAY_31] = [39230, 39233];
const ends = (...args: readonly unknown[]) => [answer('PERIODSTART', ...args), answer('PERIODEND', ...args)];

describe('PERIODSTART and PERIODEND', () => {
  it.each([
    ['2007. 5. 28. ~ 5. 31.', MAY_28, MAY_31],
    ['5.28~31', MAY_28, MAY_31],
    ['２００７．５．２８．～５．３１．', MAY_28, MAY_31],
    ['2007년 5월 28일~5월\u00a031일'.normalize('NFD'), MAY_28, MAY_31],
    ['연중', 39083, 39447],
    ["'05년", 38353, 38717],
    ['’18년', 43101, 43465],
    ['2007. 3. 1. ~', 39142, '-'],
    ['12월까지', '-', 39447],
  ])('answer the days of %s', (text, start, end) => {
    expect(ends(text, 2007)).toEqual([start, end]);
  });

  it.each(['필요시', '수시', '매월', '반기1회', '월 1회', '계약일로부터 12개월', '-', '—', '', ' ', null])(
    'answer "-" to %p, which names no day',
    (text) => {
      expect(ends(text, 2007)).toEqual(['-', '-']);
    },
  );

  it.each([2007, '2007', '2007년', '２００７년', "'07", '07년', '2007년도'.normalize('NFD')])(
    'take %p for the year 2007',
    (year) => {
      expect(ends('연중', year)).toEqual([39083, 39447]);
    },
  );

  it('need no year where the text has one', () => {
    expect(ends('2007. 5. 28. ~ 5. 31.')).toEqual([MAY_28, MAY_31]);
    expect(ends('2007. 5. 28. ~ 5. 31.', 2031)).toEqual([MAY_28, MAY_31]);
  });

  it('take a cell with a date for that day and a number that is a year for the year', () => {
    expect(ends(MAY_28, 2007)).toEqual([MAY_28, MAY_28]);
    expect(ends(MAY_28 + 0.5, null)).toEqual([MAY_28, MAY_28]);
    expect(ends(2007, null)).toEqual([39083, 39447]);
  });

  it.each(EMPTY_CELLS)('take an empty cell, arriving as %s, for no text and for no year', (_, empty) => {
    expect(ends(empty, 2007)).toEqual(['-', '-']);
    expect(ends('2007년', empty)).toEqual([39083, 39447]);
    expect(answer('PERIODSTART', '연중', empty)).toBe(
      '#VALUE! 글: 기간 「연중」에 연도가 없습니다. 2007년 3월~12월처럼 연도를 적으십시오.',
    );
  });

  const NOT_A_PERIOD =
    " 들어왔습니다. 기간을 적은 글이나 날짜가 든 칸을 넣으십시오. 6.10 같은 날짜는 앞에 작은따옴표를 붙여 '6.10처럼 적어야 칸에서 숫자 6.1로 바뀌지 않습니다.";

  it.each([
    [['13월', 2007], '#VALUE! 글: 기간 「13월」에 달력에 없는 날짜가 있습니다. 월과 일을 확인하십시오.'],
    [
      ['11월~2월', 2007],
      '#VALUE! 글: 기간 「11월~2월」의 종료일이 시작일보다 앞섭니다. 두 날짜를 확인하십시오. 해를 넘기면 종료일에도 연도를 적으십시오.',
    ],
    [
      ['제3차', 2007],
      '#VALUE! 글: 「제3차」는 기간으로 읽을 수 없습니다. 2007. 5. 28. ~ 5. 31., 2007년 3월~12월, 연중처럼 적으십시오.',
    ],
    [[6.1, 2007], `#VALUE! 글: 「6.1」이${NOT_A_PERIOD}`],
    [[true, 2007], `#VALUE! 글: 「TRUE」이(가)${NOT_A_PERIOD}`],
    [[-39230.5, 2007], `#VALUE! 글: 「-39230.5」가${NOT_A_PERIOD}`],
    [['연중', 39230], '#VALUE! 연도: 「39230」이 들어왔습니다. 연도를 2007이나 "2007년"처럼 넣으십시오.'],
    [['연중', '올해'], '#VALUE! 연도: 「올해」가 들어왔습니다. 연도를 2007이나 "2007년"처럼 넣으십시오.'],
    [['연중', 1899], '#VALUE! 연도: 「1899」가 들어왔습니다. 연도를 2007이나 "2007년"처럼 넣으십시오.'],
    [
      [new ExcelError('#REF!'), 2007],
      '#VALUE! 글: 오류 값 #REF!이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.',
    ],
  ])('say of %p what is wrong with it', (args, error) => {
    expect(ends(...args)).toEqual([error, error]);
  });

  it('answer the days that PERIODTEXT printed, given the year', () => {
    const day = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const text = answer('PERIODTEXT', start, end);
        expect([text, ...ends(text, partsOf(start as Day).year)]).toEqual([text, start, end]);
      }),
      { numRuns: 2000 },
    );
  });

  it('answer the days of whole years and months that PERIODTEXT printed', () => {
    const [year, month] = [fc.integer({ min: 1901, max: 9998 }), fc.integer({ min: 1, max: 12 })];
    fc.assert(
      fc.property(year, month, (of, through) => {
        const [start, end] = [answer('PERIODSTART', '1월', of), answer('PERIODEND', `${through}월`, of)];
        const text = answer('PERIODTEXT', start, end);
        expect(text === '연중').toBe(through === 12);
        expect(ends(text, of)).toEqual([start, end]);
      }),
    );
  });
});

describe('PERIODTEXT', () => {
  it('prints a period as documents do', () => {
    expect(answer('PERIODTEXT', MAY_28, MAY_31)).toBe('2007. 5. 28. ~ 5. 31.');
    expect(answer('PERIODTEXT', MAY_28 + 0.75, '2007. 5. 31.')).toBe('2007. 5. 28. ~ 5. 31.');
    expect(answer('PERIODTEXT', MAY_28, MAY_28)).toBe('2007. 5. 28.');
    expect(answer('PERIODTEXT', '２００７. 12. 1.', '2008년 2월 1일'.normalize('NFD'))).toBe(
      '2007. 12. 1. ~ 2008. 2. 1.',
    );
    expect(answer('PERIODTEXT', 39083, 39447)).toBe('연중');
  });

  it.each([...EMPTY_CELLS, ['"-"', '-'] as const])(
    'keeps an end open that is none, arriving as %s',
    (_, none) => {
      expect(answer('PERIODTEXT', none, none)).toBe('-');
      expect(answer('PERIODTEXT', MAY_28, none)).toBe('2007. 5. 28. ~');
      expect(answer('PERIODTEXT', none, MAY_31)).toBe('~ 2007. 5. 31.');
    },
  );

  it.each([
    [
      [MAY_31, MAY_28],
      '#VALUE! 종료일: 기간 「2007. 5. 31. ~ 2007. 5. 28.」의 종료일이 시작일보다 앞섭니다. 두 날짜를 확인하십시오. 해를 넘기면 종료일에도 연도를 적으십시오.',
    ],
    [
      ['5. 28.', MAY_31],
      '#VALUE! 시작일: 「5. 28.」에 연도가 없습니다. 2007. 6. 12.처럼 연도까지 적으십시오.',
    ],
    [
      [MAY_28, 1e300],
      '#VALUE! 종료일: 「1e+300」이 들어왔습니다. 날짜가 든 칸이나 "2007. 6. 12." 같은 글을 넣으십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('PERIODTEXT', ...args)).toBe(error);
  });
});
