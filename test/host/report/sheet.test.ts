import { format as shownBy } from 'numfmt';
import { report2007 } from '../../../samples/report2007';
import { reportModel, type ReportChoice, type ReportModel } from '../../../src/report/model';
import { batchesOf, placeReport, type Watched } from '../../../src/report/sheet/placeReport';
import { PAGE_HEIGHT } from '../../../src/report/sheet/pages';
import { sheetPlan, type SheetPlan } from '../../../src/report/sheet/plan';
import { PAGE_WIDTH } from '../../../src/report/sheet/tableColumns';
import type { BookNames } from '../../../src/workbook/book/names';
import { cellsOfRecords } from '../../../src/workbook/tables/bookCells';
import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { saveFile } from '../../../workbench/files/saveFile';
import { validatorFindings } from '../../ooxml/validation/validator';
import type { UniverBook } from '../../../workbench/book/book';
import type { CellValue } from '../../../workbench/book/types';
import { compared, printedReport } from '../../support/report2007Lines';
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
const PAGE = { header: '' };
/** The names of the sheets, the sheet shown, its charts with what they are, its pages. */
const REQUESTS_BESIDE = 6;
/** How wide a digit of 맑은 고딕 is to its height. */
const DIGIT = 0.54;
const GOES_ON = { reached: () => undefined, isCancelled: () => false };

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables(WITH_FUNCTIONS);
  valueOf(await desk.book.setReferenceDate(REPORT_DAY));
});
afterEach(() => desk.office.stop());

async function made(choice: ReportChoice = {}): Promise<{ model: ReportModel; names: BookNames }> {
  const cells = valueOf(await desk.book.readCells());
  const model = reportModel(cells, { rounding: '주석', ...choice });
  if (!model.ok) throw new Error(model.problem.code);
  return { model: model.value, names: cells.names };
}

const rowsOf = (name: string): CellValue[][] =>
  desk.office.book.sheet(name)!.values({ row: 0, column: 0, rows: 12_000, columns: 50 });

/** The numbers of a sheet as they are shown, and the digits there is room for. */
function shownNumbers(name: string, plan: SheetPlan) {
  const values = rowsOf(name);
  return plan.runs.flatMap(({ row, rows, column, columns, look, format }) =>
    Array.from({ length: rows }, (_, index) => values[row + index]![column]!).flatMap((value) => {
      if (format === null || typeof value !== 'number') return [];
      const room = ((columns / plan.columns) * PAGE_WIDTH) / (look.size * DIGIT);
      return [{ value, text: shownBy(format, value), room }];
    }),
  );
}

/** The report of 2007 with so many programmes. */
function reportOf(count: number): ReportModel {
  const from = report2007.programmes!;
  const numbered = Array.from({ length: count }, (_, index) => ({
    ...from[index % from.length]!,
    number: String(index + 1),
  }));
  const made = reportModel(
    cellsOfRecords({
      ...report2007,
      programmes: numbered.map(({ record, number }, order) => ({
        key: number,
        record: { ...record, number, order },
      })),
      reportLines: numbered.flatMap(({ key, number }) =>
        report2007
          .reportLines!.filter(({ record }) => record.number === key)
          .map((line) => ({ ...line, record: { ...line.record, number } })),
      ),
    }),
  );
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

describe('a report sheet', () => {
  it('has every printed line of 2007 in its order, on pages, in a file that nothing is found wrong with', async () => {
    const model = reportModel(cellsOfRecords(report2007), { rounding: '주석' });
    if (!model.ok) throw new Error(model.problem.code);
    const { names } = await made();
    const plan = sheetPlan(model.value, names);
    const placed = await placeReport('보고서', plan, { header: '영등포구 R&D과' }, GOES_ON);
    expect(valueOf(placed)).toEqual({ sheet: '보고서', isPaged: true, isCharted: true });
    expect(desk.office.book.sheet('보고서')!.showGridlines).toBe(false);
    expect(desk.office.book.sheet('보고서')!.page).toMatchObject({
      ...{ landscape: false, paper: 9, fit: null, centerHorizontally: true },
      ...{ header: { right: '영등포구 R&&D과' }, footer: { center: '- &P -' } },
      ...{ printArea: [{ row: 0, rows: plan.cells.length }], rowBreaks: plan.breaks },
    });
    const cover = plan.heights.slice(0, plan.breaks[0]);
    const above = cover.slice(
      0,
      plan.cells.findIndex(([first]) => first !== ''),
    );
    const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);
    expect(Math.abs(PAGE_HEIGHT - sum(cover) - sum(above))).toBeLessThan(10);
    const file = saveFile(desk.office.book as UniverBook, null);
    expect(packageProblems(file)).toEqual([]);
    expect(await validatorFindings(file)).toEqual([]);
    const whole = compared(
      rowsOf('보고서')
        .map((row) => row.join('\n'))
        .join('\n')
        .replace(/[|│]/g, ''),
    );
    let from = 0;
    const missing = printedReport().filter((line) => {
      const found = whole.indexOf(compared(line), from);
      if (found >= 0) from = found + compared(line).length;
      return found < 0;
    });
    expect(missing).toEqual([]);
  });

  it('says 확인 where the tables hold what cannot be counted, and leaves it out of the total as ROLLUP does', async () => {
    valueOf(
      await desk.book.append([
        enterProgramme('01', { name: '가' }),
        enterBudget('01', 1_000_000),
        enterPayment('01', 400_000),
        enterProgramme('02', { name: '나' }),
        enterBudget('02', 3_000_000),
        enterPayment('02', 300_000),
        enterProgramme('03', { name: '다', category: '비예산' }),
        enterProgramme('04', { name: '라' }),
        enterBudget('04', 500_000),
      ]),
    );
    const { sheet, area, headers } = desk.table('집행');
    sheet.write({ row: area.row + 2, column: area.column + headers.indexOf('금액'), rows: 1, columns: 1 }, [
      ['약 30만원'],
    ]);
    await desk.office.settle();
    const { model, names } = await made();
    valueOf(await placeReport('보고서', sheetPlan(model, names), PAGE, GOES_ON));
    await desk.office.settle();
    const shown = rowsOf('보고서').map((row) => row.filter((value) => value !== ''));
    const line = (name: string) => shown.filter(([first]) => first === name).find((row) => row.length > 3);
    const { total } = model.figures.rollup;
    expect(line('나')?.slice(-5)).toEqual(expect.arrayContaining(['확인']));
    expect(line('다')).toEqual(expect.arrayContaining(['비예산', '-']));
    expect(line('합 계')).toEqual(['합 계', total.budget, total.spent, total.remaining, total.rate, '-']);
  });

  it('has room for the digits of every amount and rate, in 원 as well, and shows no budget as "-"', async () => {
    const long = '주민과 함께 만드는 알기 쉬운 구정 실적 보고 체계를 세우는 사업';
    valueOf(
      await desk.book.append([
        ...['01', '02', '03'].flatMap((number, index) => [
          enterProgramme(number, { name: `${long} ${number}` }),
          enterBudget(number, 123_456_789_000 * (index + 1)),
          enterPayment(number, 12_345_678_900),
        ]),
        enterProgramme('04', { name: '비예산 사업', category: '비예산' }),
      ]),
    );
    await desk.office.settle();
    for (const unit of ['천원', '원'] as const) {
      const { model, names } = await made({ unit });
      const plan = sheetPlan(model, names);
      const name = valueOf(await placeReport('보고서', plan, PAGE, GOES_ON)).sheet!;
      await desk.office.settle();
      const shown = shownNumbers(name, plan);
      expect(shown.map(({ text }) => text)).toContain(unit === '원' ? '740,740,734,000' : '740,740,734');
      expect(shown.filter(({ text, room }) => text.length + 1 > room)).toEqual([]);
      expect(shown.filter(({ text, value }) => value === 0 && text === '-')).toHaveLength(2);
      const [summary] = model.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
      const printed =
        summary!.kind === 'table' ? summary!.rows.map((row) => row.map(({ text }) => text)) : [];
      expect(printed.find(([first]) => first === '비예산 사업')!.slice(2, 6)).toEqual(['-', '-', '-', '-']);
    }
  });

  it('takes a sync a request and six more: of 200 programmes at most 40', async () => {
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1_000_000)]));
    const small = await made();
    const plan = sheetPlan(small.model, small.names);
    desk.office.syncCount();
    valueOf(await placeReport('보고서', plan, PAGE, GOES_ON));
    expect(desk.office.syncCount()).toBeLessThanOrEqual(batchesOf(plan).length + REQUESTS_BESIDE);

    const large = sheetPlan(reportOf(200), small.names);
    expect(large.cells.length).toBeGreaterThan(4_000);
    expect(large.breaks.length).toBeGreaterThanOrEqual(200);
    expect(batchesOf(large).length + REQUESTS_BESIDE).toBeLessThanOrEqual(40);
  });

  const sheets = () => desk.office.book.sheets.map(({ name }) => name);
  /** A small report, written in four requests. */
  async function inFour(watched: Watched) {
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1_000_000)]));
    const { model, names } = await made();
    const plan = sheetPlan(model, names);
    const callsABatch = Math.ceil(batchesOf(plan).flat().length / 4);
    return placeReport('보고서', plan, PAGE, watched, callsABatch);
  }

  it('tells how far it is', async () => {
    const told: number[] = [];
    valueOf(await inFour({ reached: (share) => void told.push(share), isCancelled: () => false }));
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it.each([0, 1, 3])('leaves nothing behind when it is stopped after %i requests', async (after) => {
    const before = sheets();
    let reached = 0;
    const stopped = { reached: () => void (reached += 1), isCancelled: () => reached === after };
    expect(valueOf(await inFour(stopped)).sheet).toBeNull();
    expect(reached).toBe(after);
    expect(sheets()).toEqual(before);
  });

  it.each([true, false])(
    'leaves nothing behind when Excel fails in the middle, whether it did what was asked or not (%s)',
    async (applied) => {
      const before = sheets();
      const { temper } = desk.office;
      const failure = { nth: 1, applied, writing: true, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
      const failing = { ...GOES_ON, reached: () => void (temper.failRequest ??= { ...failure }) };
      expect((await inFour(failing)).ok).toBe(false);
      expect(sheets()).toEqual(before);
    },
  );
});
