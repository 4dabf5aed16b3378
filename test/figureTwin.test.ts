import { CATALOGUE } from '../src/functions/catalogue/index';
import { PLAN_COLUMNS, ROLLUP_COLUMNS } from '../src/functions/rollupShape';
import { answer } from '../src/functions/testing/runtime';
import type { CellValue } from '../workbench/book/types';
import { openBook, put, putTable, valuesOf } from './host/book/support';

const [JAN_1, MAR_31, JUN_30, DEC_31] = [39083, 39172, 39263, 39447];
const FIGURE = CATALOGUE.find(({ id }) => id === 'FIGURE')!;

type Rows = readonly (readonly CellValue[])[];
const PROGRAMMES: Rows = [
  ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'],
  ['01', '지식행정 추진', '기획예산과', JAN_1, DEC_31, '예산', 2007],
  ['02', '학습동아리 운영', '', JAN_1, DEC_31, '예산', 2007],
  ['03', '아이디어 공모', '총무과', JAN_1, JUN_30, '비예산', ''],
];
const BUDGETS: Rows = [
  ['사업번호', '일자', '구분', '금액'],
  ['01', JAN_1, '본예산', 70_000],
  ['02', JAN_1, '본예산', 11_600],
];
const PAYMENTS: Rows = [
  ['사업번호', '집행일', '구분', '금액'],
  ['02', JAN_1, '지출', 3_600],
  ['03', JAN_1, '지출', 100],
];
const PLANS: Rows = [
  ['사업번호', '기준일', '목표액', '대상액'],
  ['01', MAR_31, 20_000, ''],
  ['1', DEC_31, 70_000, ''],
  ['02', MAR_31, 3_000, 11_600],
  ['02', JUN_30, 7_000, ''],
  ['02', JUN_30, 7_200, ''],
  ['03', DEC_31, 500, ''],
];
const OWN = ['사업표', '예산표', '집행표', '기준일', '주의폭', '부진폭', '계획표'];

/** What the functions and their twins say of each programme and of 합계, item by item. */
async function compare(payments: Rows, ownerless = 0) {
  const [, ...shown] = answer('ROLLUP', PROGRAMMES, BUDGETS, payments, JUN_30) as CellValue[][];
  const book = openBook();
  const sheet = book.activeSheet;
  putTable(sheet, 'A1', '사업', [
    [...PROGRAMMES[0]!, ...ROLLUP_COLUMNS.slice(3)],
    ...PROGRAMMES.slice(1).map((row, index) => [`'${row[0]}`, ...row.slice(1), ...shown[index]!.slice(3)]),
  ]);
  put(sheet, 'Z1', [[ownerless]]);
  const numbers = ['"01"', '"02"', '2', '"03"', '"합계"', '"99"', '""'];
  const twinOf = (number: string, item: string) =>
    `=${FIGURE.twin!([number, `"${item}"`, ...OWN], { 확인_행: '$Z$1' })}`;
  put(
    sheet,
    'A30',
    numbers.map((number) => ROLLUP_COLUMNS.map((item) => twinOf(number, item))),
  );
  const said = (number: string, item: string) => {
    const value = answer('FIGURE', JSON.parse(number), item, PROGRAMMES, BUDGETS, payments, JUN_30);
    if (typeof value !== 'string' || !value.startsWith('#')) return value;
    return value.startsWith('#N/A') ? '#N/A' : '확인';
  };
  return {
    twins: await valuesOf(sheet, 'A30:I36'),
    functions: numbers.map((number) => ROLLUP_COLUMNS.map((item) => said(number, item))),
  };
}

/** The same of what needs 계획, whose rows that are to look at are marked; `more` programmes stand below. */
async function comparePlans(payments: Rows, plans: Rows, marked: readonly number[] = [], more: Rows = []) {
  const programmes = [...PROGRAMMES, ...more];
  const asked = (programmes: Rows) =>
    answer('ROLLUP', programmes, BUDGETS, payments, JUN_30, null, null, null, null, plans);
  const [, ...shown] = asked(PROGRAMMES) as CellValue[][];
  const book = openBook();
  const sheet = book.activeSheet;
  const columns = [...ROLLUP_COLUMNS, ...PLAN_COLUMNS];
  const kept = (row: number) =>
    columns
      .map((_, at) => shown[row]![at]!)
      .filter((_, at) => at > 2 && columns[at] !== '목표액' && columns[at] !== '목표대비');
  putTable(sheet, 'A1', '사업', [
    [...PROGRAMMES[0]!, ...columns.slice(3).filter((header) => header !== '목표액' && header !== '목표대비')],
    ...programmes.slice(1).map((row, index) => [`'${row[0]}`, ...row.slice(1), ...kept(Math.min(index, 2))]),
  ]);
  putTable(sheet, 'A20', '계획', [
    [...plans[0]!, '확인'],
    ...plans
      .slice(1)
      .map((row, index) => [`'${row[0]}`, ...row.slice(1), marked.includes(index) ? '금액' : '']),
  ]);
  put(sheet, 'Z1', [[JUN_30]]);
  const numbers = ['"01"', '"02"', '2', '"03"', '"99"', '""'];
  const own = { 기준일: '$Z$1' };
  const names = OWN.map((name) => (name === '기준일' ? '$Z$1' : name));
  put(
    sheet,
    'A40',
    numbers.map((number) =>
      PLAN_COLUMNS.map((item) => `=${FIGURE.twin!([number, `"${item}"`, ...names], own)}`),
    ),
  );
  const said = (number: string, item: string) => {
    const value = answer(
      'FIGURE',
      JSON.parse(number),
      item,
      programmes,
      BUDGETS,
      payments,
      JUN_30,
      null,
      null,
      plans,
    );
    if (typeof value !== 'string' || !value.startsWith('#')) return value;
    return value.startsWith('#N/A') ? '#N/A' : '확인';
  };
  return {
    twins: await valuesOf(sheet, 'A40:C45'),
    functions: numbers.map((number) => PLAN_COLUMNS.map((item) => said(number, item))),
  };
}

describe('the native twin of FIGURE', () => {
  it.each<[string, Rows, Rows, readonly number[]]>([
    ['of clean ledgers', PAYMENTS, PLANS, []],
    ['of ledgers without an entry', PAYMENTS.slice(0, 1), PLANS, []],
    ['of a programme without a plan', PAYMENTS, PLANS.slice(0, 3), []],
    ['of a target of 0', PAYMENTS, [PLANS[0]!, ['02', JUN_30, 0, '']], []],
    ['of a payment to look at', [...PAYMENTS, ['02', JAN_1, '집행', 7]], PLANS, []],
    ['of a target to look at', PAYMENTS, [...PLANS, ['02', JUN_30, '많이', '']], [6]],
  ])('says of the targets what the function says %s', async (_, payments, plans, marked) => {
    const { twins, functions } = await comparePlans(payments, plans, marked);
    expect(twins).toEqual(functions);
  });

  it('says 확인 of a programme that 사업 has twice, where the function names the rows', async () => {
    const { twins, functions } = await comparePlans(
      PAYMENTS,
      PLANS,
      [],
      [['2', '다른 사업', '', JAN_1, DEC_31, '예산', 2007]],
    );
    expect([twins[1], twins[2]]).toEqual([functions[1], functions[2]]);
    expect(twins[1]).toEqual(['확인', '확인', '확인']);
  });

  it('has no total of the targets', () => {
    expect(FIGURE.twin!(['"합계"', '"목표액"', ...OWN])).toBeNull();
    expect(FIGURE.twin!(['A1', '"목표액"', ...OWN])).toContain('IF(A1="합계",VALUE("합계?"),');
    expect(FIGURE.twin!(['"01"', '"목표액"', ...OWN.slice(0, 6), null, null, null])).toBeNull();
  });

  it.each<[string, Rows]>([
    ['of clean ledgers', PAYMENTS],
    ['of ledgers without an entry', PAYMENTS.slice(0, 1)],
    ['of a programme with a row to look at', [...PAYMENTS, ['02', JAN_1, '집행', 7]]],
  ])('says over the columns of 사업 what the function says %s', async (_, payments) => {
    const { twins, functions } = await compare(payments);
    expect(twins).toEqual(functions);
  });

  it('says 확인 of a total where rows belong to no programme', async () => {
    const { twins } = await compare(PAYMENTS, 1);
    expect(twins[4]!.slice(3, 7)).toEqual(['확인', '확인', '확인', '확인']);
    expect(twins[1]![4]).toBe(3_600);
  });

  it('is there for the tables of the workbook alone, by the names that they have there', () => {
    const twin = (item: string, names: readonly (string | null)[], own = {}) =>
      FIGURE.twin!(['"01"', item, ...names], own);
    expect(twin('"예산현액"', OWN.slice(0, 4))).toContain('사업[예산현액]');
    const own = { 사업: '실적_사업', 사업표: '실적_사업표' };
    expect(twin('"예산현액"', ['실적_사업표', ...OWN.slice(1)], own)).toContain('실적_사업[예산현액]');
    expect(twin('"예산현액"', OWN, own)).toBeNull();
    expect(twin('"예산현액"', ['사업표', '예산표', '집행표', 'A1'])).toBeNull();
    expect(twin('"예산현액"', ['$A$1:$H$9', '예산표', '집행표', '기준일'])).toBeNull();
    expect(twin('"집행상태"', OWN.slice(0, 4))).toBeNull();
    expect(twin('A1', OWN)).toBeNull();
  });
});
