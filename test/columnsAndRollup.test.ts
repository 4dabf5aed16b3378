import type { WorkbookNames } from '../src/workbook/tables/workbookNames';
import { checkFormulas, programmeFormulas } from '../src/workbook/tables/calculatedColumns';
import type { CellValue } from '../workbench/book/types';
import { openBook, put, putTable, valuesOf } from './host/book/support';
import { withOurFunctions } from './support/ourFunctions';

const NAMES = {
  tables: { programmes: '사업', budgets: '예산', payments: '집행', plans: '계획' },
  cells: { 기준일: '$Z$1', 주의폭: '$Z$2', 부진폭: '$Z$3' },
} as unknown as WorkbookNames;
const [JAN_1, APR_20, JUN_30, DEC_31] = [39083, 39192, 39263, 39447];

const CALCULATED = [
  ['예산현액', programmeFormulas.currentBudget(NAMES)],
  ['집행액', programmeFormulas.spent(NAMES)],
  ['집행잔액', programmeFormulas.remaining()],
  ['집행률', programmeFormulas.executionRate()],
  ['기간경과율', programmeFormulas.elapsedRate(NAMES)],
  ['집행상태', programmeFormulas.executionStatus(NAMES)],
  ['목표집행률', programmeFormulas.targetRate(NAMES, [])],
] as const;

const PROGRAMMES: readonly (readonly CellValue[])[] = [
  ['01', '지식행정 추진', '기획예산과', JAN_1, DEC_31, '예산', 2007],
  ['02', '학습동아리 운영', '기획예산과', JAN_1 - 200, DEC_31 + 200, '예산', 2007],
  ['03', '아이디어 공모', '총무과', JAN_1, APR_20, '비예산', '-'],
  ['가-4', '기간이 거꾸로인 사업', '총무과', DEC_31, JAN_1, '예산', ''],
  ['05', '날짜가 없는 사업', '총무과', '', '', '', ''],
  ['06', '다 쓴 사업', '총무과', JAN_1, JUN_30, '예산', 2007],
  ['', '번호가 없는 사업', '총무과', JAN_1, DEC_31, '예산', ''],
];
const BUDGETS: readonly (readonly CellValue[])[] = [
  ['01', JAN_1, '본예산', 66_034_000],
  [1, JUN_30, '추경', 4_000_000],
  ['01', JUN_30, '차년도이월', 9_000_000],
  ['2', JAN_1, '본예산', 11_600_000],
  ['가-4', '', '본예산', 5_000_000],
  ['05', DEC_31, '본예산', 3_000_000],
  ['06', JAN_1, '본예산', 1_000_000],
];
const PAYMENTS: readonly (readonly CellValue[])[] = [
  ['02', APR_20 + 0.75, '지출', 3_900_000],
  [2, '', '반납', 300_000],
  ['02', APR_20, '원인행위', 4_000_000],
  ['가-4', DEC_31, '지출', 1_000_000],
  ['05', JAN_1, '지출', 7],
  ['06', APR_20, '지출', 1_000_000],
];

/** What the columns of 사업 show, and what ROLLUP spills for the same programmes. */
async function compute(referenceDate: CellValue) {
  const book = openBook();
  const sheet = book.activeSheet;
  put(sheet, 'Z1', [[referenceDate], [0.1], [0.2]]);
  const [checkBudget, checkPayment] = [checkFormulas.budgets(NAMES), checkFormulas.payments(NAMES)];
  putTable(sheet, 'P1', '예산', [
    ['사업번호', '일자', '구분', '금액', '확인'],
    ...BUDGETS.map((row) => [...row, checkBudget]),
  ]);
  putTable(sheet, 'AB1', '집행', [
    ['사업번호', '집행일', '구분', '금액', '확인'],
    ...PAYMENTS.map((row) => [...row, checkPayment]),
  ]);
  putTable(sheet, 'A1', '사업', [
    [
      '사업번호',
      '사업명',
      '부서',
      '시작일',
      '종료일',
      '예산구분',
      '회계연도',
      ...CALCULATED.map(([name]) => name),
    ],
    ...PROGRAMMES.map((row) => [...row, ...CALCULATED.map(([, formula]) => formula)]),
  ]);

  const bridge = withOurFunctions(book);
  put(sheet, 'A20', [['=SILJEOK.ROLLUP(사업[#All],예산[#All],집행[#All],$Z$1)']]);
  await bridge.settle();
  return {
    columns: await valuesOf(sheet, 'H2:M8'),
    rollup: (await valuesOf(sheet, 'D21:I27')) as CellValue[][],
    total: (await valuesOf(sheet, 'A28:I29')) as CellValue[][],
  };
}

describe("the table's own columns and ROLLUP", () => {
  it.each([
    ['30 June', JUN_30],
    ['the morning before a payment', APR_20 - 1],
    ['the day of a payment in the evening', APR_20],
    ['the end of the year', DEC_31],
    ['no 기준일', ''],
  ])('agree to the last cell at %s', async (_, referenceDate) => {
    const { columns, rollup } = await compute(referenceDate);
    expect(rollup).toEqual(columns);
  });

  it('count what was typed by hand: numbers for 사업번호, times of day, rows without a date', async () => {
    const { columns, total } = await compute(JUN_30);
    expect(columns.map(([budget, spent]) => [budget, spent])).toEqual([
      [70_034_000, '-'],
      [11_600_000, 3_600_000],
      [0, '-'],
      [5_000_000, 0],
      [0, 7],
      [1_000_000, 1_000_000],
      ['-', '-'],
    ]);
    expect(columns.map((row) => row[5])).toEqual([
      '미입력',
      '주의',
      '비예산',
      '-',
      '미입력',
      '집행완료',
      '미입력',
    ]);
    expect(total[0]!.slice(0, 5)).toEqual(['합계', '', '', 87_634_000, 4_600_007]);
    expect(total[1]![0]).toBe('집행 미입력 2개 사업(예산 70,034,000원) 제외');
  });

  it('show no error in any cell of the table', async () => {
    const { columns } = await compute(JUN_30);
    expect(columns.flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
  });
});
