import { EMPTY_CELLS, ExcelError, answer } from '../testing/runtime';

const LINE = '지식전문가의 지식평가 : 76건(승인:47, 거부:29)';

describe('QUANTITIES', () => {
  it('spills 항목, 수 and 단위, a row for each quantity', () => {
    expect(answer('QUANTITIES', LINE)).toEqual([
      ['지식전문가의 지식평가', 76, '건'],
      ['승인', 47, '건'],
      ['거부', 29, '건'],
    ]);
  });

  it('reads the lines of a cell one by one', () => {
    expect(answer('QUANTITIES', '접수 74건\n채택 : 16건')).toEqual([
      ['접수', 74, '건'],
      ['채택', 16, '건'],
    ]);
  });

  it('reads any dress, and writes 항목 in plain letters', () => {
    expect(answer('QUANTITIES', '승인：４７\u00a0건'.normalize('NFD'))).toEqual([['승인', 47, '건']]);
  });

  it.each([...EMPTY_CELLS.map(([, empty]) => empty), '', ' ', '-', ' － ', '—', '연중', 45])(
    'answers "-" to %p',
    (none) => {
      expect(answer('QUANTITIES', none)).toEqual([['-']]);
    },
  );

  it.each([
    [true, '#VALUE! 글: 「TRUE」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.'],
    [[['가'], ['나']], '#VALUE! 글: 범위가 들어왔습니다. 칸 하나만 지정하십시오.'],
    [new ExcelError('#N/A'), '#N/A 글: 오류 값 #N/A이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.'],
  ])('says of %p what is wrong with it', (text, error) => {
    expect(answer('QUANTITIES', text)).toBe(error);
  });
});

describe('QUANTITY', () => {
  it('answers the number at a place, or the nth of a unit', () => {
    expect(answer('QUANTITY', LINE, 1)).toBe(76);
    expect(answer('QUANTITY', LINE, '3')).toBe(29);
    expect(answer('QUANTITY', LINE, '건', 2)).toBe(47);
    expect(answer('QUANTITY', '활동비 24개 3,600천원', '천원'.normalize('NFD'))).toBe(3600);
    expect(answer('QUANTITY', '집행률 31.0%', '％')).toBe(31);
  });

  it.each(EMPTY_CELLS)(
    'takes the first of a unit where 몇째 is an empty cell, arriving as %s',
    (_, empty) => {
      expect(answer('QUANTITY', LINE, '건', empty)).toBe(76);
    },
  );

  it.each(EMPTY_CELLS)('has nothing to say of an empty text, arriving as %s', (_, empty) => {
    expect(answer('QUANTITY', empty, 1)).toBe('-');
    expect(answer('QUANTITY', empty, '건')).toBe('-');
  });

  it.each(EMPTY_CELLS)('asks what is meant where 순번 is an empty cell, arriving as %s', (_, empty) => {
    expect(answer('QUANTITY', LINE, empty)).toBe(
      '#VALUE! 순번 또는 단위: 빈 칸입니다. 몇 번째 수인지 1, 2, 3처럼 넣거나 "명", "천원" 같은 단위를 넣으십시오.',
    );
  });

  it.each([
    [[LINE, 4], '#N/A 순번 또는 단위: 「4」에 맞는 수가 글에 없습니다. 글에서 찾은 수: 76건, 47건, 29건.'],
    [
      [LINE, '명'],
      '#N/A 순번 또는 단위: 「명」에 맞는 수가 글에 없습니다. 글에서 찾은 수: 76건, 47건, 29건.',
    ],
    [
      [LINE, '건', 4],
      '#N/A 순번 또는 단위: 「건, 4」에 맞는 수가 글에 없습니다. 글에서 찾은 수: 76건, 47건, 29건.',
    ],
    [[LINE, 1.5], '#VALUE! 순번 또는 단위: 「1.5」가 들어왔습니다. 몇 번째인지 1 이상의 정수로 넣으십시오.'],
    [[LINE, -1], '#VALUE! 순번 또는 단위: 「-1」이 들어왔습니다. 몇 번째인지 1 이상의 정수로 넣으십시오.'],
    [[LINE, '건', '둘'], '#VALUE! 몇째: 「둘」이 들어왔습니다. 몇 번째인지 1 이상의 정수로 넣으십시오.'],
    [[LINE, true], '#VALUE! 순번 또는 단위: 「TRUE」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.'],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('QUANTITY', ...args)).toBe(error);
  });
});

describe('TEXTCHECK', () => {
  it('finds every number of the text in the table, or names the missing ones in the order of the text', () => {
    expect(
      answer('TEXTCHECK', LINE, [
        ['승인', 47],
        ['거부', 29],
        ['계', 76],
      ]),
    ).toBe('일치');
    expect(answer('TEXTCHECK', '교육 286명, 접수 74건, 심의 45건', [[74, 29]])).toBe(
      '표에 없는 수: 286명, 45건',
    );
  });

  it('writes the missing ones as the text does, each once', () => {
    const text = '교육 1,509명, 다시 1,509명, 체납정리 △3.2%, 전략형 연구 외 11, 사업비 34억 2957만 9천원';
    expect(answer('TEXTCHECK', text, [[0]])).toBe('표에 없는 수: 1,509명, △3.2%, 12, 34억 2957만 9천원');
  });

  it('finds money in the printed unit or in 원', () => {
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[3600]])).toBe('일치');
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[3_600_000]])).toBe('일치');
    expect(answer('TEXTCHECK', '활동비 3,600천원', [['360만원']])).toBe('일치');
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[36]])).toBe('표에 없는 수: 3,600천원');
    expect(answer('TEXTCHECK', '참석 3,600명', [['3,600천원']])).toBe('표에 없는 수: 3,600명');
    expect(answer('TEXTCHECK', '사업비 100백만원(국비 50, 구비 50)', [[100_000_000, 50_000_000]])).toBe(
      '일치',
    );
  });

  it('finds a percent as printed, or as the rate that is printed so', () => {
    expect(answer('TEXTCHECK', '집행률 31.0%', [[3_600_000 / 11_600_000]])).toBe('일치');
    expect(answer('TEXTCHECK', '집행률 31%', [[31]])).toBe('일치');
    expect(answer('TEXTCHECK', '집행률 31.1%', [[3_600_000 / 11_600_000]])).toBe('표에 없는 수: 31.1%');
    expect(answer('TEXTCHECK', '참석 31명', [[0.31]])).toBe('표에 없는 수: 31명');
  });

  it('reads texts of the table, and the noise of binary fractions as what a cell shows', () => {
    expect(answer('TEXTCHECK', '교육 286명, 접수 74건', [['286명', ' ７４ ']])).toBe('일치');
    expect(answer('TEXTCHECK', '연장 0.3km', [[0.1 + 0.2]])).toBe('일치');
  });

  it('compares money in the unit of the values, to the places of the value', () => {
    expect(answer('TEXTCHECK', '구비 4천5백만원', [[45_000]], '천원')).toBe('일치');
    expect(answer('TEXTCHECK', '총사업비 12억원', [[1_200_000]], '천원')).toBe('일치');
    expect(answer('TEXTCHECK', '총 12억 3,456만원', [[1235]], '백만원')).toBe('일치');
    expect(answer('TEXTCHECK', '총 12억 3,456만원', [[1234.6, 7]], '백만원')).toBe('일치');
    expect(answer('TEXTCHECK', '총 12억 3,456만원', [[1234, 12.3]], '백만원')).toBe(
      '표에 없는 수: 12억 3,456만원',
    );
    expect(answer('TEXTCHECK', '감액 △1,200천원', [[-1_200_000]], '원')).toBe('일치');
    expect(answer('TEXTCHECK', '감액 △1,200천원', [[1_200_000]], '원')).toBe('표에 없는 수: △1,200천원');
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[' 3,600 ']], '천원')).toBe('일치');
    expect(answer('TEXTCHECK', '교육 45명(집행률 31.0%)', [[45, 0.31]], '천원')).toBe('일치');
  });

  it('does not find money as printed where the table is in another unit', () => {
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[3600]], '백만원')).toBe('표에 없는 수: 3,600천원');
    expect(answer('TEXTCHECK', '총사업비 50천만원', [[50_000_000]])).toBe('표에 없는 수: 50천만원');
    expect(answer('TEXTCHECK', '활동비 120백만원', [[1_200_000_000]])).toBe('표에 없는 수: 120백만원');
  });

  it.each(EMPTY_CELLS)('knows no unit where 값단위 is an empty cell, arriving as %s', (_, empty) => {
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[3600]], empty)).toBe('일치');
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[3600]], ' ')).toBe('일치');
  });

  it('refuses a 값단위 that is none', () => {
    expect(answer('TEXTCHECK', '활동비 3,600천원', [[3600]], '달러')).toBe(
      '#VALUE! 값단위: 「달러」가 들어왔습니다. 쓸 수 있는 값: 원, 천원, 만원, 백만원, 억원, 조원.',
    );
  });

  it('vouches for no number that it did not read', () => {
    expect(answer('TEXTCHECK', '그물 1,870코, 설명회 32명', [[32]])).toBe('읽지 않은 수: 1,870코');
    expect(answer('TEXTCHECK', '그물 1,870코, 설명회 45명', [[32]])).toBe(
      '표에 없는 수: 45명 / 읽지 않은 수: 1,870코',
    );
    expect(answer('TEXTCHECK', '행복주택 1,870호 착공, 설명회 32명', [[32]])).toBe('표에 없는 수: 1,870호');
    expect(answer('TEXTCHECK', '신규 321, 탈락 123', [[0]])).toBe('읽지 않은 수: 321, 123');
    expect(answer('TEXTCHECK', '신규 321, 탈락 123', [[321, 123]])).toBe('일치');
    expect(answer('TEXTCHECK', '2007. 3. 2. 제3차 회의(3층)', [[0]])).toBe('-');
  });

  it('answers by what stands in the table, whichever tables came before', () => {
    const table = [[74], [29]];
    expect(answer('TEXTCHECK', '접수 74건', table)).toBe('일치');
    table[0]![0] = 75;
    expect(answer('TEXTCHECK', '접수 74건', table)).toBe('표에 없는 수: 74건');
    expect(answer('TEXTCHECK', '접수 74건', [['74']])).toBe('일치');
    expect(answer('TEXTCHECK', '접수 74건', [[74, 29]])).toBe('일치');
  });

  it.each(EMPTY_CELLS)(
    'checks nothing in an empty text, and finds nothing in an empty table (%s)',
    (_, empty) => {
      expect(answer('TEXTCHECK', empty, [[74]])).toBe('-');
      expect(answer('TEXTCHECK', '접수 74건', empty)).toBe('표에 없는 수: 74건');
      expect(answer('TEXTCHECK', '접수 74건', [[empty], [74]])).toBe('일치');
    },
  );

  // The call whose result depends on the build of Excel: docs/limits.md, 빈 셀.
  it('finds a 0 in an empty cell only where that arrives as 0', () => {
    expect(answer('TEXTCHECK', '반려 0건', [[null]])).toBe('표에 없는 수: 0건');
    expect(answer('TEXTCHECK', '반려 0건', [[0]])).toBe('일치');
  });

  it('names an error in the table, and refuses what is beyond the limits of Excel', () => {
    expect(answer('TEXTCHECK', '접수 74건', [[74], [new ExcelError('#DIV/0!')]])).toBe(
      '#VALUE! 값들: 오류 값 #DIV/0!이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.',
    );
    const many = Array.from({ length: 5000 }, (_, index) => `${index + 1}개소`).join(' ');
    expect(answer('TEXTCHECK', many, [[0]])).toMatch(/^#VALUE! 만든 글이 한 칸에/);
    const large = Array.from({ length: 1000 }, () => ['가'.repeat(2000)]);
    expect(answer('TEXTCHECK', '접수 74건', large)).toMatch(/^#VALUE! 범위가 너무 큽니다/);
  });
});
