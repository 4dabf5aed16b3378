import { EMPTY_CELLS, ExcelError, answer } from '../testing/runtime';

const HEADER = ['지표번호', '기준일', '구분', '값'];
const MEASUREMENTS = [
  HEADER,
  ['A1', 39083, '목표', 200],
  ['A1', 39172, '실적', 154],
  ['A1', 39202, '실적', 132],
  ['01', 39263, '실적', 49],
  [1, 39172, '실적', 45],
];

describe('ACTUAL', () => {
  it('adds the results of an indicator by 기준일, unless another 집계 is asked for', () => {
    expect(answer('ACTUAL', 'A1', MEASUREMENTS)).toEqual([[286]]);
    expect(answer('ACTUAL', 'A1', MEASUREMENTS, '평균')).toEqual([[143]]);
    expect(answer('ACTUAL', 'A1', MEASUREMENTS, '최대', '2007. 3. 31.')).toEqual([[154]]);
    expect(answer('ACTUAL', 1, MEASUREMENTS, '최근')).toEqual([[49]]);
    expect(answer('ACTUAL', 'A1', MEASUREMENTS, null, null, '목표')).toEqual([[200]]);
  });

  it('is "-" without a row by 기준일', () => {
    expect(answer('ACTUAL', 'A1', MEASUREMENTS, '합계', 39171)).toEqual([['-']]);
    expect(answer('ACTUAL', 'B1', MEASUREMENTS)).toEqual([['-']]);
  });

  it('spills one result for each 지표번호 of a range, in its shape', () => {
    expect(answer('ACTUAL', [['01'], ['a1'], [''], ['01']], MEASUREMENTS, '최근')).toEqual([
      [49],
      [132],
      ['-'],
      [49],
    ]);
  });

  it('names the words it knows', () => {
    expect(answer('ACTUAL', 'A1', MEASUREMENTS, '누적')).toBe(
      '#VALUE! 집계: 「누적」이 들어왔습니다. 쓸 수 있는 값: 합계, 최근, 평균, 최대.',
    );
    expect(answer('ACTUAL', 'A1', MEASUREMENTS, null, null, '계획')).toBe(
      '#VALUE! 구분: 「계획」이 들어왔습니다. 쓸 수 있는 값: 실적, 목표.',
    );
  });

  it('finds columns by name, and names those that are missing or stand twice', () => {
    const mixed = [
      ['비고', ' 값\u00a0', '구분'.normalize('NFD'), '지표번호', '기준일'],
      [new ExcelError('#REF!'), 7, '실적', 'A1', 39083],
    ];
    expect(answer('ACTUAL', 'A1', mixed)).toEqual([[7]]);
    expect(answer('ACTUAL', 'A1', [HEADER.slice(0, 3)])).toMatch(/^#VALUE! 측정표: 「값」 열이 없습니다/);
    expect(answer('ACTUAL', 'A1', [[...HEADER, '값']])).toMatch(/^#VALUE! 측정표: 「값」 열이 둘 이상/);
  });

  it('names row and column of what cannot be counted', () => {
    const of = (...row: unknown[]) => answer('ACTUAL', 'A1', [HEADER, ['B1', 1, '실적', '?1'], row]);
    expect(of('A1', 1, '실적', '49개')).toBe(
      '#VALUE! 측정표(머리글이 1행): 3행 값의 「49개」는 글이라 더해지지 않습니다. 숫자로 고치십시오.',
    );
    expect(of('A1', '6월', '실적', 49)).toBe(
      '#VALUE! 측정표(머리글이 1행): 3행 기준일의 「6월」은 날짜가 아니라 글입니다. 날짜로 다시 입력하십시오.',
    );
    expect(of('A1', 1, '실적', new ExcelError('#N/A'))).toMatch(/3행 값에 오류가 있습니다/);
    expect(answer('ACTUAL', 'A*', MEASUREMENTS)).toMatch(/^#VALUE! 지표번호: 「A\*」의 「\*」/);
  });

  it('refuses blocks that come near what Excel can hand over', () => {
    const rows = new Array<unknown[]>(150_000).fill(['A1', 39193, '실적', 1_234_567]);
    expect(answer('ACTUAL', 'A1', [HEADER, ...rows])).toMatch(/^#VALUE! 범위가 너무 큽니다/);
  });
});

describe.each(EMPTY_CELLS)('ACTUAL of a table whose empty cells arrive as %s', (_, empty) => {
  const table = [
    [...HEADER, empty],
    ['A1', empty, '실적', 3, empty],
    [empty, 39193, '실적', 77, empty],
    [empty, empty, empty, empty, empty],
  ];

  it('counts rows without a date, and passes over rows without 지표번호', () => {
    expect(answer('ACTUAL', 'A1', table, empty, 39000, empty)).toEqual([[3]]);
    expect(answer('ACTUAL', [[empty], ['A1']], table, empty, empty)).toEqual([['-'], [3]]);
  });

  it('names an empty 값, unless it arrives as 0', () => {
    const unknown = [HEADER, ['A1', 39193, '실적', empty]];
    if (empty === 0) expect(answer('ACTUAL', 'A1', unknown)).toEqual([[0]]);
    else expect(answer('ACTUAL', 'A1', unknown)).toMatch(/2행 값이 비어 있습니다/);
  });

  it('names a row without 구분', () => {
    expect(answer('ACTUAL', 'A1', [HEADER, ['A1', 39193, empty, 88]])).toMatch(/2행 구분이 비어 있습니다/);
  });
});
