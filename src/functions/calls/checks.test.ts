import { ExcelError, EMPTY_CELLS, answer } from '../testing/runtime';

const GRADES = [
  ['하한', '등급'],
  [0.7, '보통'],
  [0.9, '우수'],
  [0, '미흡'],
];

describe('GRADE', () => {
  it('finds the columns by their headers, and without headers takes the first two', () => {
    expect(answer('GRADE', 0.92, GRADES)).toBe('우수');
    expect(answer('GRADE', 0.92, GRADES.slice(1))).toBe('우수');
    expect(
      answer(
        'GRADE',
        0.92,
        GRADES.map(([from, grade]) => ['비고', grade, from]),
      ),
    ).toBe('우수');
    expect(answer('GRADE', 0.92, [['하한'.normalize('NFD'), ' 등급\u00a0'], ...GRADES.slice(1)])).toBe(
      '우수',
    );
    expect(answer('GRADE', 0.92, [['점수', '평가'], ...GRADES.slice(1)])).toBe('우수');
  });

  it('answers grades that are numbers as numbers', () => {
    expect(
      answer('GRADE', 85, [
        [90, 1],
        [80, 2],
      ]),
    ).toBe(2);
  });

  it.each(EMPTY_CELLS)('leaves out rows without 등급, with empty cells arriving as %s', (_, empty) => {
    expect(answer('GRADE', 0.95, [...GRADES, [0.95, empty], [empty, empty]])).toBe('우수');
    expect(answer('GRADE', -0.1, [...GRADES, [empty, empty]])).toBe('-');
  });

  it('has none without a rate or below every bound', () => {
    expect(answer('GRADE', '-', GRADES)).toBe('-');
    expect(answer('GRADE', 0.5, GRADES.slice(0, 3))).toBe('-');
  });

  it.each([
    [
      ['90%', GRADES],
      '#VALUE! 율: 「90%」가 들어왔습니다. 0.452나 45.2%처럼 숫자로 넣거나, 빈 칸 또는 "-"를 넣으십시오.',
    ],
    [[0.9, '우수'], '#VALUE! 등급표: 하한과 등급이 두 열로 적힌 범위를 넣으십시오.'],
    [[0.9, [[0.9], [0.8]]], '#VALUE! 등급표: 하한과 등급이 두 열로 적힌 범위를 넣으십시오.'],
    [
      [
        0.9,
        [
          ['하한', '평가'],
          [0.9, '우수'],
        ],
      ],
      '#VALUE! 등급표: 「등급」 열이 없습니다. 범위의 첫 행이 머리글인지, 열 이름이 바뀌지 않았는지 확인하십시오.',
    ],
    [
      [
        0.9,
        [
          ['하한', '등급', '등급'],
          [0.9, '우수', 'A'],
        ],
      ],
      '#VALUE! 등급표: 「등급」 열이 둘 이상입니다. 하나만 남기고 이름을 바꾸십시오.',
    ],
    [
      [
        0.9,
        [
          ['등급', '하한'],
          ['우수', '90점'],
        ],
      ],
      '#VALUE! 등급표: 범위의 2행 2열 「90점」은 숫자 값이 아니어서 계산에 들어가지 않습니다. 숫자로 다시 입력하거나, 없으면 "-"를 적으십시오.',
    ],
    [
      [
        0.9,
        [
          [0.9, 'A'],
          [0.8, 'B'],
          [0.9, 'S'],
        ],
      ],
      '#VALUE! 등급표: 범위의 1행과 3행의 하한이 0.9로 같습니다. 하나를 고치거나 지우십시오.',
    ],
    [[0.9, [[0.9, true]]], '#VALUE! 등급표: 「TRUE」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.'],
    [
      [
        0.9,
        [
          [0.9, 'A'],
          [0.8, new ExcelError('#REF!')],
        ],
      ],
      '#VALUE! 등급표: 범위의 2행 2열에 오류 값 #REF!이(가) 있습니다. 그 칸을 먼저 고치십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('GRADE', ...args)).toBe(error);
  });

  it('ignores what stands in columns it does not use', () => {
    expect(
      answer('GRADE', 0.9, [
        ['비고', '하한', '등급'],
        [new ExcelError('#REF!'), 0.9, 'A'],
      ]),
    ).toBe('A');
  });
});

describe('BASIS', () => {
  it('prints the basis and the day', () => {
    expect(answer('BASIS', '지출액 ÷ 예산현액', 39265.5)).toBe('지출액 ÷ 예산현액, 2007. 7. 2. 기준');
    expect(answer('BASIS', ' 지출액 ÷ 예산현액 '.normalize('NFD'), '２００７.\u00a07. 2.')).toBe(
      '지출액 ÷ 예산현액, 2007. 7. 2. 기준',
    );
  });

  it.each(EMPTY_CELLS)('is none without basis or day, with empty cells arriving as %s', (_, empty) => {
    expect(answer('BASIS', empty, 39265)).toBe('-');
    expect(answer('BASIS', '지출액 ÷ 예산현액', empty)).toBe('-');
    expect(answer('BASIS', '-', '-')).toBe('-');
  });

  it.each([
    [[true, 39265], '#VALUE! 기준: 「TRUE」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.'],
    [
      ['실적 ÷ 목표', '7월 2일'],
      '#VALUE! 기준일: 「7월 2일」에 연도가 없습니다. 2007. 6. 12.처럼 연도까지 적으십시오.',
    ],
    [
      ['실적 ÷ 목표', -1],
      '#VALUE! 기준일: 「-1」이 들어왔습니다. 날짜가 든 칸이나 "2007. 6. 12." 같은 글을 넣으십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('BASIS', ...args)).toBe(error);
  });
});

describe('SUMCHECK', () => {
  const PARTS = [[120000], ['-'], [107044], [''], ['미정']];

  it('agrees, or shows the difference with a minus sign', () => {
    expect(answer('SUMCHECK', 227044, PARTS)).toBe('일치');
    expect(answer('SUMCHECK', 213846, PARTS)).toBe('차이 −13,198');
    expect(answer('SUMCHECK', 240242.5, PARTS)).toBe('차이 13,198.5');
    expect(answer('SUMCHECK', '227,044', PARTS)).toBe('일치');
    expect(answer('SUMCHECK', 5, 5)).toBe('일치');
  });

  it.each(EMPTY_CELLS)('adds nothing for empty cells, arriving as %s', (_, empty) => {
    expect(answer('SUMCHECK', 5, [[5], [empty]], empty)).toBe('일치');
    expect(answer('SUMCHECK', 5, empty)).toBe('차이 5');
  });

  it('allows what 허용오차 allows', () => {
    expect(answer('SUMCHECK', 100, [[33.3, 33.3, 33.3]], 0.1)).toBe('일치');
    expect(answer('SUMCHECK', 100, [[33.3, 33.3, 33.3]], 0.09)).toBe('차이 0.1');
  });

  it.each([
    [
      ['2,520만원', PARTS],
      '#VALUE! 합계: 「2,520만원」이 들어왔습니다. 숫자, 빈 칸 또는 "-"를 넣으십시오. 2,520만원 같은 금액 글은 MONEY 함수로 숫자로 바꾸십시오.',
    ],
    [
      [5, [[1, '4']]],
      '#VALUE! 부분들: 범위의 1행 2열 「4」는 숫자 값이 아니어서 계산에 들어가지 않습니다. 숫자로 다시 입력하거나, 없으면 "-"를 적으십시오.',
    ],
    [[5, 5, -1], '#VALUE! 허용오차: 「-1」이 들어왔습니다. 0 이상인 숫자를 넣으십시오.'],
    [
      ['-', [[new ExcelError('#N/A')]]],
      '#N/A 부분들: 범위의 1행 1열에 오류 값 #N/A이(가) 있습니다. 그 칸을 먼저 고치십시오.',
    ],
    [[1, [[1e308], [1e308]]], '#VALUE! 값이 너무 커서 칸에 나타낼 수 없습니다. 인수의 금액을 확인하십시오.'],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('SUMCHECK', ...args)).toBe(error);
  });
});

describe('an empty cell in a check', () => {
  // The calls whose result depends on the build of Excel: docs/limits.md, 빈 셀.
  it.each([
    ['GRADE', ['empty', GRADES], '-', '미흡'],
    [
      'GRADE',
      [
        0.5,
        [
          [0.9, '우수'],
          ['empty', '미흡'],
        ],
      ],
      '-',
      '미흡',
    ],
    ['SUMCHECK', ['empty', [[5]]], '-', '차이 −5'],
  ] as const)('%s%p differs between null and 0', (id, args, asNull, asZero) => {
    const withEmpty = (empty: unknown) =>
      JSON.parse(JSON.stringify(args).replaceAll('"empty"', String(empty)));
    expect(answer(id, ...withEmpty(null))).toBe(asNull);
    expect(answer(id, ...withEmpty(0))).toBe(asZero);
  });
});
