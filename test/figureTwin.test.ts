import { CATALOGUE } from '../src/functions/catalogue/index';
import { ROLLUP_COLUMNS } from '../src/functions/rollupShape';
import { answer } from '../src/functions/testing/runtime';
import type { CellValue } from '../workbench/book/types';
import { openBook, put, putTable, valuesOf } from './host/book/support';

const [JAN_1, JUN_30, DEC_31] = [39083, 39263, 39447];
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

describe('the native twin of FIGURE', () => {
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
