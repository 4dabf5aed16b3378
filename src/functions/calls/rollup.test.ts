import fc from 'fast-check';
import { ROLLUP_COLUMNS } from '../rollupShape';
import { ExcelError, EMPTY_CELLS, answer } from '../testing/runtime';

type Row = readonly unknown[];

const PROGRAMME_HEADER = ['사업번호', '순서', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'];
const BUDGET_HEADER = ['사업번호', '일자', '구분', '금액'];
const PAYMENT_HEADER = ['사업번호', '집행일', '구분', '금액'];
const [JAN_1, JUN_30, DEC_31] = [39083, 39263, 39447];

const programme = (number: unknown, more: Partial<Record<string, unknown>> = {}): Row =>
  PROGRAMME_HEADER.map(
    (header) =>
      ({ 사업번호: number, 사업명: `사업 ${String(number)}`, 부서: '총무과', 예산구분: '예산', ...more })[
        header
      ] ?? '',
  );

/** Rows of a result, each as an object by column. */
function rollup(programmes: Row[], budgets: Row[], payments: Row[], ...more: unknown[]) {
  const result = answer(
    'ROLLUP',
    [PROGRAMME_HEADER, ...programmes],
    [BUDGET_HEADER, ...budgets],
    [PAYMENT_HEADER, ...payments],
    ...more,
  );
  if (typeof result === 'string') throw new Error(result);
  const [header, ...rows] = result as (string | number)[][];
  expect(header).toEqual(ROLLUP_COLUMNS);
  for (const row of rows) expect(row).toHaveLength(ROLLUP_COLUMNS.length);
  return rows.map(
    (row) =>
      Object.fromEntries(ROLLUP_COLUMNS.map((name, index) => [name, row[index]])) as Record<
        (typeof ROLLUP_COLUMNS)[number],
        string | number
      >,
  );
}

const error = (...args: Parameters<typeof rollup>) => {
  try {
    return rollup(...args);
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

describe('ROLLUP', () => {
  const year = { 시작일: JAN_1, 종료일: DEC_31 };
  const programmes = [programme('01', year), programme('02', year)];
  const budgets = [
    ['01', JAN_1, '본예산', 1000],
    ['02', JAN_1, '본예산', 4000],
  ];

  it('sums every programme, and rates the total over those with entries', () => {
    const rows = rollup(programmes, budgets, [['01', JAN_1, '지출', 400]], JUN_30);
    expect(rows).toEqual([
      {
        사업번호: '01',
        사업명: '사업 01',
        부서: '총무과',
        예산현액: 1000,
        집행액: 400,
        집행잔액: 600,
        집행률: 0.4,
        기간경과율: 181 / 365,
        집행상태: '정상',
      },
      {
        사업번호: '02',
        사업명: '사업 02',
        부서: '총무과',
        예산현액: 4000,
        집행액: '-',
        집행잔액: 4000,
        집행률: '-',
        기간경과율: 181 / 365,
        집행상태: '미입력',
      },
      {
        사업번호: '합계',
        사업명: '',
        부서: '',
        예산현액: 5000,
        집행액: 400,
        집행잔액: 4600,
        집행률: 0.4,
        기간경과율: '-',
        집행상태: '',
      },
      expect.objectContaining({ 사업번호: '집행 미입력 1개 사업(예산 4,000원) 제외', 예산현액: '' }),
    ]);
  });

  it('has no rate and no spending in total while nothing is entered', () => {
    const total = rollup(programmes, budgets, [], JUN_30).at(-2)!;
    expect(total).toMatchObject({ 예산현액: 5000, 집행액: '-', 집행잔액: 5000, 집행률: '-' });
  });

  it('has no last line once every programme has entries', () => {
    const payments = [
      ['01', DEC_31, '지출', 400],
      ['02', JAN_1, '지출', 0],
    ];
    const rows = rollup(programmes, budgets, payments, JUN_30);
    expect(rows.map((row) => row.집행률)).toEqual([0, 0, 0]);
    expect(rows.at(-1)!.사업번호).toBe('합계');
  });

  it('holds a period to its 회계연도 where one is given', () => {
    const twoYears = { 시작일: JAN_1 - 365, 종료일: DEC_31 };
    const elapsed = (more: object) => rollup([programme('01', more)], [], [], JUN_30)[0]!.기간경과율;
    expect(elapsed(twoYears)).toBe((365 + 181) / 730);
    expect(elapsed({ ...twoYears, 회계연도: 2007 })).toBe(181 / 365);
    expect(elapsed({ ...twoYears, 회계연도: '2007' })).toBe(181 / 365);
    expect(elapsed({ ...twoYears, 회계연도: 2010 })).toBe('-');
  });

  it('has "-" for a period that cannot be computed', () => {
    const elapsed = (more: object, day: unknown = JUN_30) =>
      rollup([programme('01', more)], [], [], day)[0]!.기간경과율;
    expect(elapsed({ 시작일: DEC_31, 종료일: JAN_1 })).toBe('-');
    expect(elapsed({ 시작일: JAN_1 })).toBe('-');
    expect(elapsed({ 시작일: JAN_1, 종료일: '-' })).toBe('-');
    expect(elapsed({ 시작일: JAN_1, 종료일: DEC_31 }, null)).toBe('-');
  });

  it('gives a 비예산 programme no rate and does not count it as 미입력', () => {
    const rows = rollup([programme('01', { 예산구분: '비예산' })], [], [], JUN_30);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ 예산현액: 0, 집행액: '-', 집행률: '-', 집행상태: '비예산' });
  });

  it('lists the programmes of one 부서 alone', () => {
    const mixed = [
      programme('01', { 부서: '총무과' }),
      programme('02', { 부서: '기획예산과'.normalize('NFD') }),
    ];
    const rows = rollup(mixed, budgets, [], null, '기획예산과');
    expect(rows.map((row) => row.예산현액)).toEqual([4000, 4000, '']);
    expect(error(mixed, budgets, [], null, '없는과')).toBe(
      '#N/A 부서: 「없는과」의 사업이 없습니다. 부서 이름을 확인하십시오.',
    );
  });

  it('follows 주의폭 and 부진폭', () => {
    const status = (...margins: unknown[]) =>
      rollup([programme('01', year)], budgets, [['01', JAN_1, '지출', 400]], JUN_30, null, ...margins)[0]!
        .집행상태;
    expect(status()).toBe('정상');
    expect(status(0.05)).toBe('주의');
    expect(status(0.01, 0.05)).toBe('부진');
  });

  it('lists a programme that has no 사업번호 yet, and no rows that are empty', () => {
    const rows = rollup([programme('', { 사업명: '새 사업' }), programme('', { 사업명: '' })], [], []);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ 사업번호: '', 사업명: '새 사업', 예산현액: '-', 집행잔액: '-' });
    expect(rows[1]).toMatchObject({ 사업번호: '합계', 예산현액: 0 });
  });

  it('answers a total of nothing for tables that are still empty', () => {
    expect(rollup([], [], [], JUN_30)).toEqual([
      expect.objectContaining({ 사업번호: '합계', 예산현액: 0, 집행액: '-', 집행률: '-' }),
    ]);
  });

  it('refuses to add the rows of one 사업번호 twice, and names both programmes', () => {
    expect(error([programme('01'), programme('02'), programme(1)], budgets, [])).toBe(
      '#VALUE! 사업표(머리글이 1행): 2행과 4행의 사업번호가 「1」로 같습니다. 금액이 두 번 더해지지 않도록 하나를 고치십시오.',
    );
  });

  it('names what makes 사업표 no table of programmes', () => {
    expect(error([programme('0*')], [], [])).toMatch(/「0\*」의 「\*」/);
    expect(error([programme('01', { 사업명: new ExcelError('#REF!') })], [], [])).toMatch(
      /2행 사업명에 오류/,
    );
    expect(error([programme('01', { 순서: new ExcelError('#REF!') })], [], [])).toHaveLength(3);
  });

  it.each<[string, unknown, string, Partial<Record<string, unknown>>]>([
    ['시작일', '2007. 1. 1.', '은 날짜가 아니라 글입니다', { 기간경과율: '확인', 집행상태: '확인' }],
    ['종료일', '미정', '은 날짜가 아니라 글입니다', { 기간경과율: '확인', 집행상태: '확인' }],
    ['시작일', 20260101, '은 날짜가 아니라 수입니다', { 기간경과율: '확인', 집행상태: '확인' }],
    ['회계연도', '2007년', '은 연도가 아닙니다', { 기간경과율: '확인', 집행상태: '확인' }],
    ['회계연도', 7, '은 연도가 아닙니다', { 기간경과율: '확인', 집행상태: '확인' }],
    ['예산구분', '비예산 ', '은 쓸 수 없는 값입니다', { 집행률: '확인', 집행상태: '확인' }],
  ])('shows 확인 for what it makes of a %s of %p, and says so below', (header, cell, why, shown) => {
    const rows = rollup(
      [programme('01', { ...year, [header]: cell }), programme('02', year)],
      budgets,
      [
        ['01', JAN_1, '지출', 400],
        ['02', JAN_1, '지출', 1],
      ],
      JUN_30,
    );
    expect(rows[0]).toMatchObject({ 예산현액: 1000, 집행액: 400, ...shown });
    expect(rows[1]).toMatchObject({ 집행률: 0.00025, 집행상태: '부진' });
    expect(rows.at(-1)!.사업번호).toContain(`사업표에 확인할 행 1개(머리글이 1행): 2행 ${header}의 「`);
    expect(rows.at(-1)!.사업번호).toContain(why);
  });

  it('shows 확인 where a row of the programme cannot be counted, and leaves it out of the total', () => {
    const payments = [
      ['01', JAN_1, '지출', 400],
      ['01', JAN_1, '집행', 1200],
      ['02', JAN_1, '지출', 1000],
    ];
    const rows = rollup(programmes, budgets, payments, JUN_30);
    expect(rows[0]).toMatchObject({
      예산현액: 1000,
      집행액: '확인',
      집행잔액: '확인',
      집행률: '확인',
      기간경과율: 181 / 365,
      집행상태: '확인',
    });
    expect(rows[2]).toMatchObject({
      사업번호: '합계',
      예산현액: 4000,
      집행액: 1000,
      집행잔액: 3000,
      집행률: 0.25,
    });
    expect(rows.slice(3).map(({ 사업번호 }) => 사업번호)).toEqual([
      '집행표에 확인할 행 1개(머리글이 1행): 3행 구분의 「집행」은 쓸 수 없는 값입니다. 앞뒤 빈칸까지 같아야 합니다. 쓸 수 있는 값: 원인행위, 지출, 반납.',
    ]);
  });

  it('tells rows that belong to no programme, but not those of another 부서', () => {
    const payments = [
      ['01', JAN_1, '지출', 300],
      ['', JAN_1, '지출', 500],
      ['21', JAN_1, '지출', 700],
    ];
    const told = (...more: unknown[]) =>
      rollup(
        [programme('01', year), programme('21', { ...year, 부서: '감사과' })],
        [],
        payments,
        JUN_30,
        ...more,
      )
        .map(({ 사업번호 }) => String(사업번호))
        .filter((line) => line.includes('확인할 행'));
    const blank =
      '집행표에 확인할 행 1개(머리글이 1행): 3행 사업번호가 비어 있어 어디에도 더해지지 않습니다. 번호를 적거나 그 행을 지우십시오.';
    expect(told()).toEqual([blank]);
    expect(told('총무과')).toEqual([blank]);
    expect(rollup([programme('01', year)], [], payments, JUN_30).at(-1)!.사업번호).toMatch(
      /^집행표에 확인할 행 2개.*: 3행/,
    );
  });

  it.each(EMPTY_CELLS)('is the same for empty cells arriving as %s, but for the margins', (_, empty) => {
    const row = (number: unknown): Row => [number, empty, empty, empty, empty, empty, empty, empty];
    const rows = rollup(
      [row('01'), row('02'), row(empty)],
      [...budgets, [empty, empty, empty, empty]],
      [['01', empty, '지출', 400], Array(4).fill(empty)],
      empty,
      empty,
    );
    expect(
      rows.map((line) => [line.사업번호, line.사업명, line.예산현액, line.집행액, line.집행상태]),
    ).toEqual([
      ['01', '', 1000, 400, '-'],
      ['02', '', 4000, '-', '미입력'],
      ['합계', '', 5000, 400, ''],
      ['집행 미입력 1개 사업(예산 4,000원) 제외', '', '', '', ''],
    ]);
  });

  it('has totals that are the sums of its rows, and agrees with BUDGET and SPENT, whatever the ledgers hold', () => {
    const number = fc.constantFrom('01', '02', 3, '사-4', '', 'other');
    const kinds = ['지출', '반납', '원인행위', '지출 ', '집행'];
    const day = fc.option(fc.integer({ min: JAN_1, max: DEC_31 }), { nil: '' as never });
    const amount = fc.integer({ min: -1e12, max: 1e12 });
    const budgetRows = fc.array(
      fc.tuple(number, day, fc.constantFrom('본예산', '추경', '차년도이월', '추경', '소계'), amount),
    );
    const paymentRows = fc.array(fc.tuple(number, day, fc.constantFrom(...kinds), amount));
    const numbers = ['01', '02', '3', '사-4'];
    const listed = numbers.map((one, index) => programme(one, { 예산구분: index === 1 ? '비예산' : '예산' }));
    const sum = (values: (string | number)[]) =>
      values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);

    fc.assert(
      fc.property(budgetRows, paymentRows, day, (budgetLines, payments, referenceDate) => {
        const rows = rollup(listed, budgetLines, payments, referenceDate);
        const total = rows.find((row) => row.사업번호 === '합계')!;
        const lines = rows.slice(0, numbers.length);
        const counted = lines.filter(({ 집행잔액 }) => 집행잔액 !== '확인');
        expect(total.예산현액).toBe(sum(counted.map((line) => line.예산현액)));
        expect(sum([total.집행액])).toBe(sum(counted.map((line) => line.집행액)));
        expect(total.집행잔액).toBe(Number(total.예산현액) - sum([total.집행액]));

        const single = (id: 'BUDGET' | 'SPENT', one: string, ...ledger: Row[]) => {
          const value = answer(id, one, ledger, referenceDate);
          return Array.isArray(value) ? (value as unknown[][])[0]![0] : '확인';
        };
        lines.forEach((line, index) => {
          const rate = answer('EXECRATE', line.집행액, line.예산현액);
          if (line.집행상태 === '비예산') expect(line.집행률).toBe('-');
          else expect(line.집행률).toBe(line.집행잔액 === '확인' ? '확인' : rate);
          expect(line.예산현액).toBe(single('BUDGET', numbers[index]!, BUDGET_HEADER, ...budgetLines));
          expect(line.집행액).toBe(single('SPENT', numbers[index]!, PAYMENT_HEADER, ...payments));
        });
      }),
    );
  });
});
