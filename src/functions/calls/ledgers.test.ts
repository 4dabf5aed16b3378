import { withParticles } from '../../i18n/ko/particles';
import { ExcelError, EMPTY_CELLS, answer } from '../testing/runtime';

const BUDGETS = [
  ['사업번호', '일자', '구분', '금액'],
  ['01', 39083, '본예산', 1000],
  [1, 39234, '추경', 200],
  ['02', 39083, '본예산', 5000],
  ['02', 39083, '차년도이월', 700],
];
const PAYMENTS = [
  ['사업번호', '집행일', '구분', '금액'],
  ['01', 39193, '지출', 300],
  ['1 ', 39203, '반납', 100],
  ['02', 39203, '원인행위', 400],
];

describe('BUDGET', () => {
  it('sums what may be spent by 기준일', () => {
    expect(answer('BUDGET', '01', BUDGETS)).toEqual([[1200]]);
    expect(answer('BUDGET', '01', BUDGETS, 39233)).toEqual([[1000]]);
    expect(answer('BUDGET', '01', BUDGETS, '2007. 6. 1.')).toEqual([[1200]]);
  });

  it('leaves out what is carried into next year', () => {
    expect(answer('BUDGET', '02', BUDGETS)).toEqual([[5000]]);
  });

  it('is 0 of a programme without a row', () => {
    expect(answer('BUDGET', '99', BUDGETS)).toEqual([[0]]);
  });

  it('spills one result for each 사업번호 of a range, in its shape', () => {
    expect(answer('BUDGET', [['01'], [2], ['01'], ['']], BUDGETS)).toEqual([[1200], [5000], [1200], ['-']]);
    expect(answer('BUDGET', [['01', '02']], BUDGETS)).toEqual([[1200, 5000]]);
  });
});

describe('SPENT', () => {
  it('subtracts 반납', () => {
    expect(answer('SPENT', 1, PAYMENTS)).toEqual([[200]]);
    expect(answer('SPENT', 1, PAYMENTS, 39202)).toEqual([[300]]);
  });

  it('tells no entry ("-") from none by 기준일 (0)', () => {
    expect(answer('SPENT', '01', PAYMENTS, 39000)).toEqual([[0]]);
    expect(answer('SPENT', '99', PAYMENTS)).toEqual([['-']]);
    expect(answer('SPENT', '02', PAYMENTS)).toEqual([[0]]);
  });

  it('sums 원인행위 when asked, and says "-" only where there is no row of any 구분', () => {
    expect(answer('SPENT', '02', PAYMENTS, null, '원인행위')).toEqual([[400]]);
    expect(answer('SPENT', '01', PAYMENTS, null, '원인행위')).toEqual([[0]]);
    expect(answer('SPENT', '99', PAYMENTS, null, '원인행위')).toEqual([['-']]);
  });

  it('names the words it knows', () => {
    expect(answer('SPENT', '01', PAYMENTS, null, '반납')).toBe(
      '#VALUE! 구분: 「반납」이 들어왔습니다. 쓸 수 있는 값: 지출, 원인행위.',
    );
  });
});

describe.each(EMPTY_CELLS)('a ledger whose empty cells arrive as %s', (_, empty) => {
  const ledger = [
    ['사업번호', '집행일', '구분', '금액', empty],
    ['01', empty, '지출', 300, empty],
    [empty, 39193, '지출', 77, empty],
    [empty, empty, empty, empty, empty],
  ];

  it('counts rows without a date, and skips rows without 사업번호', () => {
    expect(answer('SPENT', '01', ledger, 39000)).toEqual([[300]]);
    expect(answer('SPENT', '01', ledger, empty, empty)).toEqual([[300]]);
  });

  it('names a row without 구분', () => {
    expect(answer('SPENT', '01', [...ledger, ['01', 39193, empty, 88, empty]])).toBe(
      '#VALUE! 집행표(머리글이 1행): 5행 구분이 비어 있습니다. 쓸 수 있는 값: 원인행위, 지출, 반납.',
    );
  });

  it('names a row without 금액, unless it arrives as 0', () => {
    const answered = answer('SPENT', '01', [...ledger, ['01', 39193, '지출', empty, empty]]);
    if (empty === 0) expect(answered).toEqual([[300]]);
    else expect(answered).toMatch(/5행 금액이 비어 있습니다. 숫자를 적거나 그 행을 지우십시오.$/);
  });

  it('has nothing to say of a blank 사업번호', () => {
    expect(answer('SPENT', empty, ledger)).toEqual([['-']]);
    expect(answer('BUDGET', [[empty], ['01']], BUDGETS, empty)).toEqual([['-'], [1200]]);
  });
});

describe('a block that cannot be used', () => {
  const answerFor = (...ledger: unknown[][]) => answer('SPENT', '01', ledger, 39500);
  const header = ['사업번호', '집행일', '구분', '금액'];

  it('finds columns by name, in any order, among others, however the name is typed', () => {
    const mixed = [' 금액\u00a0', '비고', '구분'.normalize('NFD'), '집행일', '사업번호'];
    expect(answerFor(mixed, [300, new ExcelError('#REF!'), '지출', 39193, '01'])).toEqual([[300]]);
  });

  it('names a missing column and one that stands twice', () => {
    expect(answerFor(['사업번호', '집행일', '구분'])).toBe(
      '#VALUE! 집행표: 「금액」 열이 없습니다. 범위의 첫 행이 머리글인지, 열 이름이 바뀌지 않았는지 확인하십시오.',
    );
    expect(answerFor([...header.slice(0, 3), '금액(원)'], ['01', 39193, '지출', 300])).toEqual([[300]]);
    expect(answerFor([...header.slice(0, 3), '금액(천원)'])).toBe(
      '#VALUE! 집행표: 「금액」 열이 없고 「금액(천원)」 열이 있습니다. 그 열이 맞으면 머리글을 금액으로 고치십시오.',
    );
    expect(answerFor([...header, '금액'])).toBe(
      '#VALUE! 집행표: 「금액」 열이 둘 이상입니다. 하나만 남기고 이름을 바꾸십시오.',
    );
  });

  it.each([
    [null, '빈 칸이'],
    [[], '빈 칸이'],
    [0, '「0」이'],
    ['집행', '「집행」이'],
    [true, '「TRUE」이(가)'],
  ])('says of %p that a range with a header is wanted', (value, came) => {
    expect(answer('SPENT', '01', value)).toBe(
      `#VALUE! 집행표: ${came} 들어왔습니다. 머리글 행이 있는 범위를 넣으십시오. 「실적 표 만들기」로 만든 이름(집행표)을 쓸 수 있습니다.`,
    );
  });

  it('names the row and the column of a text that would be left out of the sum unseen', () => {
    expect(answerFor(header, ['02', 1, '지출', 1], ['01', 39193, '지출', '2,520만원'])).toBe(
      '#VALUE! 집행표(머리글이 1행): 3행 금액의 「2,520만원」은 글이라 더해지지 않습니다. 숫자로 고치십시오.',
    );
    expect(answerFor(header, ['01', '2007. 4. 20.', '지출', 1])).toBe(
      '#VALUE! 집행표(머리글이 1행): 2행 집행일의 「2007. 4. 20.」은 날짜가 아니라 글입니다. 날짜로 다시 입력하십시오.',
    );
  });

  it.each([
    [
      ['01', 20260301, '지출', 1],
      '2행 집행일의 「20260301」은 날짜가 아니라 수입니다. 2007. 6. 12.처럼 날짜로 다시 입력하십시오.',
    ],
    [
      ['01', 39193, '집행', 1],
      '2행 구분의 「집행」은 쓸 수 없는 값입니다. 앞뒤 빈칸까지 같아야 합니다. 쓸 수 있는 값: 원인행위, 지출, 반납.',
    ],
    [
      ['01', 39193, '지출 ', 1],
      '2행 구분의 「지출 」은 쓸 수 없는 값입니다. 앞뒤 빈칸까지 같아야 합니다. 쓸 수 있는 값: 원인행위, 지출, 반납.',
    ],
    [['01', 39193, '지출', '미정'], '2행 금액의 「미정」은 글이라 더해지지 않습니다. 숫자로 고치십시오.'],
    [['01', 39193, '지출', true], '2행 금액의 「TRUE」은(는) 글이라 더해지지 않습니다. 숫자로 고치십시오.'],
    [
      ['01', 39193, '반납', -5],
      '2행의 반납 금액 「-5」는 0보다 작습니다. 반납은 저절로 빠지므로 0 이상으로 적으십시오.',
    ],
  ])('names the row %p, its column and what stands there', (row, why) => {
    expect(answerFor(header, row)).toBe(`#VALUE! 집행표(머리글이 1행): ${why}`);
  });

  it.each(['소계', '계', '합계', '차년도 이월', '차년도이월 ', '명시이월'])(
    'names %p, which is no 구분 of 예산',
    (kind) => {
      expect(answer('BUDGET', '01', [...BUDGETS, ['01', 39083, kind, 1200]])).toContain(
        withParticles(`6행 구분의 「${kind}」은(는) 쓸 수 없는 값입니다`),
      );
    },
  );

  it('names an error in a used column', () => {
    expect(answerFor(header, ['01', 39193, '지출', new ExcelError('#REF!')])).toBe(
      '#VALUE! 집행표(머리글이 1행): 2행 금액에 오류가 있습니다. 그 칸을 먼저 고치십시오.',
    );
  });

  it('refuses a 사업번호 that SUMIFS would not take literally', () => {
    expect(answer('BUDGET', '0*', BUDGETS)).toBe(
      '#VALUE! 사업번호: 「0*」의 「*」은(는) 번호에 쓸 수 없는 글자입니다. * ? ~ < > =를 빼고 적으십시오.',
    );
    expect(answer('BUDGET', [['01'], [new ExcelError('#N/A')]], BUDGETS)).toMatch(/^#N\/A 사업번호/);
  });

  it('refuses a sum beyond the numbers of a cell', () => {
    const huge = ['01', 39193, '지출', 1e308];
    expect(answerFor(header, huge, huge)).toBe(
      '#VALUE! 값이 너무 커서 칸에 나타낼 수 없습니다. 인수의 금액을 확인하십시오.',
    );
  });

  it('refuses blocks that come near what Excel can hand over, and says so', () => {
    const row = ['01', 39193, '지출', 1_234_567];
    const rows = (count: number) => [header, ...new Array<unknown[]>(count).fill(row)];
    expect(answer('SPENT', '01', rows(100_000))).toEqual([[123_456_700_000]]);
    expect(answer('SPENT', '01', rows(140_000))).toMatch(/^#VALUE! 범위가 너무 큽니다.*4MB/);
  });
});
