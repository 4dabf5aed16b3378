import fc from 'fast-check';
import { answer, ExcelError } from '../testing/runtime';

type Row = readonly unknown[];
type Shown = Readonly<Record<string, string | number>>;

const [JAN_1, JUN_30, DEC_31] = [39083, 39263, 39447];
const PROGRAMMES: readonly Row[] = [
  ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도', '팀', '세부사업'],
  ['01', '지식행정', '기획예산과', JAN_1, DEC_31, '예산', 2007, '혁신팀', '행정 혁신'],
  ['02', '학습동아리', '기획예산과', JAN_1, DEC_31, '예산', 2007, '혁신팀 ', '행정 혁신'],
  ['03', '아이디어', '총무과', JAN_1, DEC_31, '비예산', 2007, '혁신팀', ''],
  ['04', '민원실', '총무과', JAN_1, DEC_31, '예산', 2007, '', '민원'],
];
const BUDGETS: readonly Row[] = [
  ['사업번호', '일자', '구분', '금액', '재원'],
  ['01', JAN_1, '본예산', 1000, '구비'],
  ['01', JAN_1, '추경', 500, '시비'],
  ['02', JAN_1, '본예산', 4000, '구비'],
  ['04', DEC_31, '추경', 700, '국비'],
  ['04', JAN_1, '본예산', 300, ''],
];
const PAYMENTS: readonly Row[] = [
  ['사업번호', '집행일', '구분', '금액'],
  ['01', JAN_1, '지출', 400],
  ['02', JAN_1, '지출', 1000],
];
const PLANS: readonly Row[] = [
  ['사업번호', '기준일', '목표액', '대상액'],
  ['01', JUN_30, 900, ''],
  ['02', JUN_30, 1000, 4000],
];

function shownBy(result: unknown): Shown[] {
  if (typeof result === 'string') throw new Error(result);
  const [header, ...rows] = result as (string | number)[][];
  for (const row of rows) expect(row).toHaveLength(header!.length);
  return rows.map((row) => Object.fromEntries(header!.map((name, index) => [name, row[index]!])));
}

interface Given {
  readonly programmes?: readonly Row[];
  readonly budgets?: readonly Row[];
  readonly payments?: readonly Row[];
  readonly day?: unknown;
  readonly department?: unknown;
  readonly group?: unknown;
  readonly plans?: unknown;
}

function call({
  programmes = PROGRAMMES,
  budgets = BUDGETS,
  payments = PAYMENTS,
  day = JUN_30,
  department = null,
  group = null,
  plans = null,
}: Given): unknown {
  return answer('ROLLUP', programmes, budgets, payments, day, department, null, null, group, plans);
}

const rollup = (given: Given) => shownBy(call(given));
const withRow = (table: readonly Row[], ...rows: readonly Row[]) => [...table, ...rows];

describe('ROLLUP by group', () => {
  it('has a row for each 부서, in the order of 사업표, with the figures of its programmes', () => {
    const [first, second, total] = rollup({ group: '부서' });
    expect(first).toMatchObject({ 사업수: 2, 부서: '기획예산과', 예산현액: 5500, 집행액: 1400 });
    expect(first).toMatchObject({ 집행잔액: 4100, 집행률: 1400 / 5500, 기간경과율: '-', 집행상태: '' });
    expect(second).toMatchObject({ 사업수: 2, 부서: '총무과', 예산현액: 300, 집행액: '-', 집행률: '-' });
    expect(total).toMatchObject({ 사업수: 4, 사업명: '합계', 예산현액: 5800, 집행액: 1400 });
  });

  it('keeps teams of one name in two divisions apart, and is blind to a blank behind a name', () => {
    const names = rollup({ group: '팀' }).map(({ 사업수, 팀, 부서 }) => [사업수, 팀, 부서]);
    expect(names.slice(0, 4)).toEqual([
      [2, '혁신팀', '기획예산과'],
      [1, '혁신팀', '총무과'],
      [1, '-', '총무과'],
      [4, '합계', ''],
    ]);
  });

  it('groups by 세부사업, with "-" for programmes that have none', () => {
    const rows = rollup({ group: '세부사업' });
    expect(rows.slice(0, 3).map((row) => [row.세부사업, row.예산현액])).toEqual([
      ['행정 혁신', 5500],
      ['-', 0],
      ['민원', 300],
    ]);
  });

  it('divides the budget by 재원 up to 기준일; what is spent has none', () => {
    const rows = rollup({ group: '재원' });
    expect(rows.slice(0, 3).map((row) => [row.사업수, row.재원, row.예산현액, row.집행액])).toEqual([
      [2, '구비', 5000, '-'],
      [1, '시비', 500, '-'],
      [1, '-', 300, '-'],
    ]);
    expect(rows[3]).toMatchObject({ 사업수: 4, 재원: '합계', 예산현액: 5800, 집행액: 1400 });
    expect(rollup({ group: '재원', day: DEC_31 }).map(({ 재원 }) => 재원)).toContain('국비');
  });

  it('groups the programmes of one 부서 alone where both are asked for', () => {
    expect(rollup({ group: '재원', department: '총무과' })[0]).toMatchObject({ 재원: '-', 예산현액: 300 });
  });

  it('shows 확인 for a group with a row to look at, leaves the programme out of 합계 and tells the row', () => {
    const payments = withRow(PAYMENTS, ['02', JAN_1, '집행', 50]);
    const [first, second, total, ...notes] = rollup({ group: '부서', payments });
    expect(first).toMatchObject({ 예산현액: 5500, 집행액: '확인', 집행잔액: '확인', 집행률: '확인' });
    expect(second).toMatchObject({ 예산현액: 300 });
    expect(total).toMatchObject({ 예산현액: 1800, 집행액: 400 });
    expect(notes.at(-1)!.사업수).toMatch(/^집행표에 확인할 행 1개.*4행 구분의 「집행」/);
    const budgets = withRow(BUDGETS, ['01', JAN_1, '본예산', '백만원', '시비']);
    expect(rollup({ group: '재원', budgets })[1]).toMatchObject({ 재원: '시비', 예산현액: '확인' });
  });

  it('puts a 재원 that is an error under 확인', () => {
    const budgets = withRow(BUDGETS, ['01', JAN_1, '추경', 5, new ExcelError('#REF!')]);
    expect(rollup({ group: '재원', budgets })[3]).toMatchObject({ 재원: '확인', 예산현액: 5 });
  });

  it('names a 묶음 that is none, and the column that it needs and does not find', () => {
    expect(call({ group: '과' })).toMatch(/^#VALUE! 묶음: 「과」.*부서, 팀, 재원, 세부사업/);
    const without = (column: string) =>
      PROGRAMMES.map((row) => row.filter((_, at) => PROGRAMMES[0]![at] !== column));
    expect(call({ group: '팀', programmes: without('팀') })).toMatch(/^#VALUE! 사업표: 「팀」 열이 없습니다/);
    const budgets = BUDGETS.map((row) => row.slice(0, 4));
    expect(call({ group: '재원', budgets })).toMatch(/^#VALUE! 예산표: 「재원」 열이 없습니다/);
  });

  it('has one 합계 whatever the group, and groups that come to it, whatever the ledgers hold', () => {
    const number = fc.constantFrom('01', '02', 3, '04');
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    const day = fc.constantFrom<unknown>(JAN_1, JUN_30, DEC_31, '');
    const budgetRows = fc.array(
      fc.tuple(
        number,
        day,
        fc.constantFrom('본예산', '차년도이월'),
        amount,
        fc.constantFrom('국비', '구비', ''),
      ),
    );
    const payments = fc.array(fc.tuple(number, day, fc.constantFrom('지출', '원인행위'), amount));
    fc.assert(
      fc.property(budgetRows, payments, (budgetLines, paymentLines) => {
        const given = {
          budgets: withRow(BUDGETS, ...budgetLines),
          payments: withRow(PAYMENTS, ...paymentLines),
        };
        const plain = rollup(given).find(({ 사업번호 }) => 사업번호 === '합계')!;
        for (const group of ['부서', '팀', '재원', '세부사업']) {
          const rows = rollup({ ...given, group });
          const at = rows.findIndex((row) => row[group === '부서' ? '사업명' : group] === '합계');
          for (const figure of ['예산현액', '집행액', '집행잔액', '집행률'])
            expect(rows[at]![figure]).toBe(plain[figure]);
          const sum = rows.slice(0, at).reduce((all, row) => all + Number(row.예산현액), 0);
          expect(sum).toBe(plain.예산현액);
        }
      }),
    );
  });
});

describe('ROLLUP with 계획표', () => {
  it('sets what is spent against the target, and the target against the budget', () => {
    const [first, second, third, fourth, total, ...notes] = rollup({ plans: PLANS });
    expect(first).toMatchObject({
      목표액: 900,
      목표대비: 400 / 900,
      목표집행률: 900 / 1500,
      집행상태: '부진',
    });
    expect(second).toMatchObject({ 목표액: 1000, 목표대비: 1, 목표집행률: 0.25, 집행상태: '정상' });
    expect(third).toMatchObject({ 목표액: '-', 목표대비: '-', 목표집행률: '-', 집행상태: '비예산' });
    expect(fourth).toMatchObject({ 목표액: '-', 집행상태: '미입력' });
    expect(total).toMatchObject({ 목표액: 1900, 목표대비: 1400 / 1900, 목표집행률: 1900 / 5500 });
    expect(notes.map(({ 사업번호 }) => 사업번호)).toEqual([
      '집행 미입력 1개 사업(예산 300원) 제외',
      '목표액 없는 1개 사업(예산 300원)은 목표 비율에서 제외',
    ]);
  });

  it('judges by the target alone: 집행상태 without 계획표 goes by the days gone by', () => {
    expect(rollup({}).map(({ 집행상태 }) => 집행상태)).toEqual(
      expect.arrayContaining(['부진', '비예산', '미입력']),
    );
    expect(rollup({})[1]!.집행상태).toBe('부진');
  });

  it('sums targets by group', () => {
    const [first] = rollup({ plans: PLANS, group: '부서' });
    expect(first).toMatchObject({ 목표액: 1900, 목표대비: 1400 / 1900, 목표집행률: 1900 / 5500 });
  });

  it('shows 확인 where a plan is to look at, and tells the row', () => {
    const plans = withRow(PLANS, ['02', '', 3000, '']);
    const rows = rollup({ plans });
    expect(rows[1]).toMatchObject({ 집행률: 0.25, 목표액: '확인', 목표대비: '확인', 집행상태: '확인' });
    expect(rows[4]).toMatchObject({ 집행액: 1400, 목표액: 900 });
    expect(rows.at(-1)!.사업번호).toMatch(/^계획표에 확인할 행 1개.*4행 기준일이 비어/);
  });

  it('has no plan columns where 계획표 is left out or blank, and names what is no 계획표', () => {
    for (const plans of [null, '']) expect(rollup({ plans })[0]).not.toHaveProperty('목표액');
    expect(call({ plans: [['사업번호']] })).toMatch(/^#VALUE! 계획표: 「기준일」 열이 없습니다/);
  });

  it('agrees with PLANNED, EXECRATE and EXECSTATUS', () => {
    for (const row of rollup({ plans: PLANS }).slice(0, 2)) {
      expect([[row.목표액]]).toEqual(answer('PLANNED', row.사업번호, PLANS, JUN_30));
      expect(row.목표대비).toBe(answer('EXECRATE', row.집행액, row.목표액));
      expect(row.집행상태).toBe(answer('EXECSTATUS', row.집행률, row.목표집행률));
    }
  });
});
