import { fictionalYear } from '../../../samples/fictionalYear';
import type { Day, Won } from '../../../src/domain/kinds';
import { councilCopy } from '../../../src/ooxml/councilCopy';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { reportModel, type ReportModel } from '../../../src/report/model';
import type { MoneyUnit } from '../../../src/domain/moneyUnit';
import type { FormulaKind } from '../../../src/report/sheet/formulas';
import { batchesOf, placeReport } from '../../../src/report/sheet/placeReport';
import { sheetPlan } from '../../../src/report/sheet/plan';
import type { Outcome } from '../../../src/workbook/book/outcome';
import { cellsOfRecords } from '../../../src/workbook/tables/bookCells';
import type { UniverBook } from '../../../workbench/book/book';
import { chartData } from '../../../workbench/book/chartData';
import type { CellValue, Sheet, SheetChart } from '../../../workbench/book/types';
import { saveFile } from '../../../workbench/files/saveFile';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { validatorFindings } from '../../ooxml/validation/validator';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  REPORT_DAY,
  valueOf,
  WITH_FUNCTIONS,
  type Desk,
} from '../workbook/support';

jest.setTimeout(120_000);
const [FIRST_END, SECOND_END, THIRD_END, FOURTH_END] = [39172, 39263, 39355, 39447] as [Day, Day, Day, Day];
const PAGE = { header: '' };
const GOES_ON = { reached: () => undefined, isCancelled: () => false };

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables(WITH_FUNCTIONS);
  valueOf(await desk.book.setReferenceDate(REPORT_DAY));
});
afterEach(() => desk.office.stop());

/** Two programmes, spending up to the end of a quarter and after it, and a plan for three of them. */
async function enter(): Promise<void> {
  valueOf(await desk.book.addTable('plans'));
  const plan = (number: string, date: number, target: number) =>
    ({
      table: 'plans',
      record: { number, date: date as Day, target: target as Won, eligible: null, note: '' },
    }) as const;
  valueOf(
    await desk.book.append([
      enterProgramme('01', { name: '지식행정' }),
      enterBudget('01', 10_000_000),
      enterPayment('01', 1_000_000, { date: FIRST_END }),
      enterPayment('01', 2_000_000, { date: (FIRST_END + 1) as Day }),
      enterProgramme('02', { name: '창의혁신' }),
      enterBudget('02', 20_000_000),
      enterPayment('02', 4_000_000, { date: REPORT_DAY }),
      ...[FIRST_END, SECOND_END, THIRD_END, FOURTH_END].map((day, at) =>
        plan('01', day, (at + 1) * 2_500_000),
      ),
      plan('02', FOURTH_END, 20_000_000),
    ]),
  );
  await desk.office.settle();
}

async function place(kind: FormulaKind = 'functions', unit: MoneyUnit = '천원'): Promise<ReportModel> {
  const cells = valueOf(await desk.book.readCells());
  const model = valueOf(reportModel(cells, { rounding: '주석', unit }) as Outcome<ReportModel>);
  valueOf(await placeReport('보고서', sheetPlan(model, cells.names, kind), PAGE, GOES_ON));
  await desk.office.settle();
  return model;
}

const charts = (): readonly SheetChart[] => desk.office.book.sheet('보고서')!.charts;
const drawn = (title: string) => {
  const chart = charts().find((one) => one.title === title)!;
  const { categories, series } = chartData(desk.office.book, chart);
  return { categories, series: series.map(({ name, points }) => [name, points]) };
};

describe('the charts of a report sheet', () => {
  it('draw the rates of each programme, and what was spent by each period against its plan', async () => {
    await enter();
    const { figures } = await place();
    expect(charts().map(({ title, name }) => [title, name])).toEqual([
      ['사업별 집행률과 목표집행률', '사업별 집행률과 목표집행률'],
      ['기간별 목표액과 집행액(누계)', '기간별 목표액과 집행액(누계)'],
    ]);
    expect(drawn('사업별 집행률과 목표집행률')).toEqual({
      categories: ['지식행정', '창의혁신'],
      series: [
        ['집행률', [0.3, 0.2]],
        ['목표집행률', [0.75, 1]],
      ],
    });
    expect(drawn('기간별 목표액과 집행액(누계)')).toEqual({
      categories: ['2007. 3. 31.', '2007. 6. 30.', '2007. 9. 30.', '2007. 12. 31.'],
      series: [
        ['집행액', [1_000_000, 3_000_000, 7_000_000, 0]],
        ['목표액', [22_500_000, 25_000_000, 27_500_000, 30_000_000]],
      ],
    });
    expect(figures.periods.map(({ spent }) => spent)).toEqual([1_000_000, 3_000_000, 7_000_000, '-']);
  });

  it('follow the tables, and 기준일 as it goes on', async () => {
    await enter();
    await place();
    valueOf(await desk.book.append([enterPayment('01', 500_000, { date: FOURTH_END })]));
    valueOf(await desk.book.setReferenceDate(FOURTH_END));
    await desk.office.settle();
    expect(drawn('기간별 목표액과 집행액(누계)').series[0]).toEqual([
      '집행액',
      [1_000_000, 3_000_000, 7_000_000, 7_500_000],
    ]);
    expect(drawn('사업별 집행률과 목표집행률').series[0]).toEqual(['집행률', [0.35, 0.2]]);
  });

  it('have axes that are named, an alternative text, and stand below their tables over rows of their own', async () => {
    await enter();
    await place();
    const [rates, spending] = charts();
    expect([rates!.categoryAxis.title, rates!.valueAxis.title]).toEqual(['사업', '비율']);
    expect(rates!.categoryAxis.reversed).toBe(true);
    expect(rates!.altText.description).toBe(
      '사업별 집행률과 목표집행률 그래프입니다. 항목 2개의 값은 바로 위 표에 있습니다.',
    );
    expect([spending!.categoryAxis.title, spending!.valueAxis.title]).toEqual(['기준일', '금액(천원)']);
    expect(spending!.series.map(({ form }) => form)).toEqual(['ColumnClustered', 'LineMarkers']);
    for (const { from, to, series } of [rates!, spending!]) {
      const { row, rows } = series[0]!.values!.area;
      expect(from.row).toBeGreaterThanOrEqual(row + rows);
      const under = { row: from.row, column: 0, rows: to.row - from.row, columns: 50 };
      expect(desk.office.book.sheet('보고서')!.values(under).flat().join('')).toBe('');
    }
  });

  it('are of at most 25 programmes, on one page each, with their table where it has room', async () => {
    const model = reportModel(cellsOfRecords(fictionalYear));
    const { names } = valueOf(await desk.book.readCells());
    if (!model.ok) throw new Error(model.problem.code);
    const { charts: planned, breaks, cells } = sheetPlan(model.value, names);
    expect(planned.map(({ title }) => title)).toEqual([
      '사업별 집행률과 목표집행률 (1/2)',
      '사업별 집행률과 목표집행률 (2/2)',
      '기간별 목표액과 집행액(누계)',
      '지표별 달성률 (1/3)',
      '지표별 달성률 (2/3)',
      '지표별 달성률 (3/3)',
    ]);
    for (const { row, rows } of planned) {
      expect(breaks.filter((at) => at > row && at < row + rows)).toEqual([]);
    }
    const spending = planned[2]!;
    const heading = cells.findIndex(([first]) => first === '기간별 집행 누계');
    expect(breaks.filter((at) => at > heading && at < spending.row + spending.rows)).toEqual([]);
  });

  it('are told to be missing where this Excel does not take them; the sheet stands all the same', async () => {
    await enter();
    const cells = valueOf(await desk.book.readCells());
    const model = valueOf(reportModel(cells) as Outcome<ReportModel>);
    const plan = sheetPlan(model, cells.names);
    const charting = batchesOf(plan).length + 1;
    desk.office.temper.failRequest = { nth: charting, writing: true, code: OFFICE_ERRORS.AccessDenied };
    expect(valueOf(await placeReport('보고서', plan, PAGE, GOES_ON))).toEqual({
      ...{ sheet: '보고서', isPaged: true, isCharted: false },
    });
  });

  it('are saved as Excel wants them, and are in the council’s copy', async () => {
    await enter();
    await place();
    const saved = saveFile(desk.office.book as UniverBook, null);
    expect(packageProblems(saved)).toEqual([]);
    expect(await validatorFindings(saved)).toEqual([]);
    const copy = await councilCopy(saved, { sheets: ['보고서'], accept: ['모두'] });
    expect(packageProblems(copy.bytes)).toEqual([]);
    const parts = [...unzipped(copy.bytes).keys()].filter((part) => /charts\/chart\d+\.xml$/.test(part));
    expect(parts).toHaveLength(2);
  });
});

it.each(['천원', '만원'] as const)(
  'with ordinary formulas alone it has the figures of the one with our functions, in %s, and says which are values',
  async (unit) => {
    await enter();
    await place('functions', unit);
    await place('native', unit);
    const [ours, native] = desk.office.book.sheets.slice(-2);
    const used = { row: 0, column: 0, rows: ours!.usedArea!.rows + 4, columns: ours!.usedArea!.columns };
    const figuresOf = (sheet: Sheet) => sheet.values(used).map((row) => row.filter((value) => value !== ''));
    const isNote = ([first]: readonly CellValue[]) => /만든 때의 값/.test(String(first));
    expect(figuresOf(native!).filter((row) => row.length > 0 && !isNote(row))).toEqual(
      figuresOf(ours!).filter((row) => row.length > 0),
    );
    expect(figuresOf(native!).filter(isNote).map(String)).toEqual([
      '※ 합계 목표집행률: 이 시트를 만든 때의 값(기본 수식으로 계산하지 못함)',
      '※ 목표액, 집행액, 목표대비: 이 시트를 만든 때의 값(기본 수식으로 계산하지 못함)',
    ]);
    const isOurs = (formula: CellValue) => String(formula).includes('SILJEOK');
    expect(ours!.formulas(used).flat().filter(isOurs)).not.toEqual([]);
    expect(native!.formulas(used).flat().filter(isOurs)).toEqual([]);
  },
);
