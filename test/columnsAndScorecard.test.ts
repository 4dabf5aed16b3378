import type { WorkbookNames } from '../src/workbook/tables/workbookNames';
import { checkFormulas, indicatorFormulas } from '../src/workbook/tables/calculatedColumns';
import type { CellValue } from '../workbench/book/types';
import { openBook, put, putTable, valuesOf } from './host/book/support';
import { withOurFunctions } from './support/ourFunctions';

const NAMES = {
  tables: { measurements: '측정', indicators: '지표' },
  cells: { 기준일: '$Z$1', 주의폭: '$Z$2', 부진폭: '$Z$3' },
} as unknown as WorkbookNames;
const [JAN_1, MAR_31, APR_30, JUN_30, DEC_31] = [39083, 39172, 39202, 39263, 39447];

const CALCULATED = [
  ['목표', indicatorFormulas.target(NAMES)],
  ['실적', indicatorFormulas.actual(NAMES)],
  ['달성률', indicatorFormulas.achievement()],
] as const;

/** 지표번호, 지표명, 단위, 유형, 기준값, 가중치, 집계. */
const INDICATORS: readonly (readonly CellValue[])[] = [
  ['A1', '사이버교육 수료', '명', '상향', '-', 50, '합계'],
  ['01', '학습동아리 등록', '개', '', '-', 30, '최근'],
  [2, '민원 처리기간', '일', '하향', '-', 10, '평균'],
  ['가-3', '오류율', '%', '하향차감', '-', 5, '최대'],
  ['A5', '만족도', '점', '기준상향', 70, 5, ''],
  ['A6', '목표 없는 지표', '회', '상향', '-', 0, '합계'],
  ['A7', '실적 없는 지표', '회', '상향', '-', '-', '최근'],
  ['A8', '인력', '명', '유지', 1, 5, '최근'],
  ['', '번호 없는 지표', '명', '상향', '-', 5, '합계'],
];
const MEASUREMENTS: readonly (readonly CellValue[])[] = [
  ['A1', JAN_1, '목표', 200],
  ['a1', APR_30, '목표', 260],
  ['A1', MAR_31 + 0.75, '실적', 154],
  ['A1', APR_30, '실적', 132],
  ['01', '', '목표', 50],
  [1, JUN_30, '실적', 49],
  ['1', MAR_31, '실적', 45],
  ['1', JUN_30, '실적', 48],
  ['2', JAN_1, '목표', 2.5],
  [2, MAR_31, '실적', 3],
  ['02', '', '실적', 1],
  ['가-3', JAN_1, '목표', 7.5],
  ['가-3', MAR_31, '실적', 8.2],
  ['가-3', APR_30, '실적', 5.5],
  ['A5', JAN_1, '목표', 90],
  ['A5', '', '실적', 80],
  ['A6', JUN_30, '실적', 3],
  ['A7', JAN_1, '목표', 3],
  ['A8', JAN_1, '목표', 15],
  ['A8', JUN_30, '실적', 14],
  ['A8', '=""', '실적', 13],
  ['', JAN_1, '실적', 1000],
  ['A1', DEC_31, '실적', 9],
];

/** What the columns of 지표 show, and what SCORECARD spills for the same indicators. */
async function compute(referenceDate: CellValue) {
  const book = openBook();
  const sheet = book.activeSheet;
  put(sheet, 'Z1', [[referenceDate]]);
  const checked = checkFormulas.measurements(NAMES);
  putTable(sheet, 'P1', '측정', [
    ['지표번호', '기준일', '구분', '값', '확인'],
    ...MEASUREMENTS.map((row) => [...row, checked]),
  ]);
  putTable(sheet, 'A1', '지표', [
    ['지표번호', '지표명', '단위', '유형', '기준값', '가중치', '집계', ...CALCULATED.map(([name]) => name)],
    ...INDICATORS.map((row) => [...row, ...CALCULATED.map(([, formula]) => formula)]),
  ]);

  const bridge = withOurFunctions(book);
  put(sheet, 'A20', [['=SILJEOK.SCORECARD(지표[#All],측정[#All],$Z$1)']]);
  await bridge.settle();
  return {
    columns: (await valuesOf(sheet, 'H2:J10')) as CellValue[][],
    scorecard: (await valuesOf(sheet, 'E21:G29')) as CellValue[][],
    total: (await valuesOf(sheet, 'A30:H30')) as CellValue[][],
  };
}

describe("the table's own columns and SCORECARD", () => {
  it('are 확인 where 유형 or 집계 is no word of theirs', async () => {
    const odd = ['상 향', '상향 ', 1, true, '=NA()', '*', '-', 0, ''];
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'Z1', [[JUN_30]]);
    const checked = checkFormulas.measurements(NAMES);
    const names = [...odd.map((_, index) => `T${index}`), ...odd.map((_, index) => `G${index}`)];
    putTable(sheet, 'P1', '측정', [
      ['지표번호', '기준일', '구분', '값', '확인'],
      ...names.flatMap((name) => ['목표', '실적'].map((kind) => [name, JAN_1, kind, 10, checked])),
    ]);
    putTable(sheet, 'A1', '지표', [
      ['지표번호', '지표명', '단위', '유형', '기준값', '가중치', '집계', ...CALCULATED.map(([name]) => name)],
      ...names.map((name, index) => {
        const [type, aggregation] =
          index < odd.length ? [odd[index]!, '합계'] : ['상향', odd[index - odd.length]!];
        return [name, name, '건', type, '', 1, aggregation, ...CALCULATED.map(([, formula]) => formula)];
      }),
    ]);
    const bridge = withOurFunctions(book);
    put(sheet, 'A40', [['=SILJEOK.SCORECARD(지표[#All],측정[#All],$Z$1)']]);
    await bridge.settle();
    const columns = await valuesOf(sheet, `H2:J${names.length + 1}`);
    expect(columns.map(([, , rate]) => rate).slice(0, 8)).toEqual([...Array(6).fill('확인'), 1, 1]);
    expect(columns).toEqual(await valuesOf(sheet, `E41:G${names.length + 40}`));
  });

  it.each([
    ['30 June', JUN_30],
    ['the day of a result in the evening', MAR_31],
    ['the morning before all results', JAN_1],
    ['the day before everything', JAN_1 - 1],
    ['the end of the year', DEC_31],
    ['no 기준일', ''],
  ])('agree to the last cell at %s', async (_, referenceDate) => {
    const { columns, scorecard } = await compute(referenceDate);
    expect(scorecard).toEqual(columns);
  });

  it('count what was typed by hand: numbers for 지표번호, times of day, rows without a date', async () => {
    const { columns, total } = await compute(JUN_30);
    expect(columns).toEqual([
      [260, 286, 1.1],
      [50, 48, 0.96],
      [2.5, 2, 1.25],
      [7.5, 8.2, expect.closeTo(0.9067, 4)],
      [90, 80, 0.5],
      ['-', 3, '-'],
      [3, '-', '-'],
      [15, 14, 1],
      ['-', '-', '-'],
    ]);
    expect(total[0]!.slice(0, 2)).toEqual(['종합', '달성률이나 가중치가 없는 3개 지표 제외']);
    expect(total[0]![7]).toBe(110);
  });
});
