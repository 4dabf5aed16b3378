import { reportModel } from '../../../src/report/model';
import { placeReport } from '../../../src/report/sheet/placeReport';
import { sheetPlan } from '../../../src/report/sheet/plan';
import { fillForm } from '../../../src/taskpane/templates/fillForm';
import { at, put } from '../book/support';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  problemOf,
  REPORT_DAY,
  valueOf,
  WITH_FUNCTIONS,
  type Desk,
} from '../workbook/support';

const GOES_ON = { reached: () => undefined, isCancelled: () => false };

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables(WITH_FUNCTIONS);
  valueOf(await desk.book.setReferenceDate(REPORT_DAY));
  valueOf(
    await desk.book.append([enterProgramme('01'), enterBudget('01', 1_000_000), enterPayment('01', 250_000)]),
  );
});
afterEach(() => desk.office.stop());

const names = () => desk.office.book.sheets.map(({ name }) => name);

async function makeReportSheet(isCancelled = () => false): Promise<void> {
  const { names: called, ...cells } = valueOf(await desk.book.readCells());
  const model = reportModel(cells, { rounding: '주석' });
  if (!model.ok) throw new Error(model.problem.code);
  const plan = sheetPlan(model.value, called);
  valueOf(
    await desk.book.makeSheets(
      () => placeReport('보고서', plan, { header: '' }, { ...GOES_ON, isCancelled }),
      () => placeReport('보고서', plan, { header: '' }, GOES_ON),
      ({ sheet }) => (sheet === null ? [] : [sheet]),
    ),
  );
}

describe('a report sheet that the pane has made', () => {
  it('goes in one step, comes again, and goes again', async () => {
    await makeReportSheet();
    expect(desk.book.lastAction).toEqual({ kind: 'sheet', subject: '보고서', rows: 1 });
    valueOf(await desk.book.revertLast());
    expect(names()).not.toContain('보고서');
    expect(desk.book.nextRedo).toMatchObject({ kind: 'sheet', subject: '보고서' });
    expect(desk.book.lastAction).toMatchObject({ kind: 'append' });
    valueOf(await desk.book.redoLast());
    expect(names()).toContain('보고서');
    valueOf(await desk.book.revertLast());
    expect(names()).not.toContain('보고서');
  });

  it('goes though its figures have followed the tables meanwhile', async () => {
    await makeReportSheet();
    const { sheet, area } = desk.table('집행');
    sheet.write({ row: area.row + 1, column: area.column + 3, rows: 1, columns: 1 }, [[500_000]]);
    await desk.office.settle();
    valueOf(await desk.book.revertLast());
    expect(names()).not.toContain('보고서');
  });

  it.each([
    ['written on below', (last: number) => [`A${last + 3}`, '적어 둔 글'] as const],
    ['changed', () => ['A1', '고친 제목'] as const],
  ])('stays where somebody has %s, is told once, and earlier steps do not wait for it', async (_, change) => {
    await makeReportSheet();
    const sheet = desk.office.book.sheet('보고서')!;
    const [place, text] = change(sheet.usedArea!.rows);
    put(sheet, place, [[text]]);
    expect(problemOf(await desk.book.revertLast())).toBe('madeSheetChanged');
    expect(sheet.values(at(place))).toEqual([[text]]);
    valueOf(await desk.book.revertLast());
    expect(desk.table('집행').area.rows).toBe(2);
    expect(names()).toContain('보고서');
  });

  it('that somebody has deleted is taken back already', async () => {
    await makeReportSheet();
    desk.office.book.sheet('보고서')!.delete();
    valueOf(await desk.book.revertLast());
    expect(desk.book.lastAction).toMatchObject({ kind: 'append' });
  });

  it('stopped half way is no step', async () => {
    await makeReportSheet(() => true);
    expect(names()).not.toContain('보고서');
    expect(desk.book.lastAction).toMatchObject({ kind: 'append' });
  });
});

describe('the sheets of a filled form', () => {
  beforeEach(async () => {
    valueOf(await desk.book.append([enterProgramme('02', { name: '둘째 사업' })]));
    const form = desk.office.book.addSheet('서식');
    put(form, 'A1', [['{{사업번호}}', '{{사업명}}']]);
    const { names: called } = valueOf(await desk.book.readCells());
    const filled = await fillForm(desk.book, called, '서식', {
      made: () => undefined,
      isCancelled: () => false,
    });
    if (!filled.ok) throw new Error(filled.problem.code);
    expect(filled.value.sheets).toHaveLength(2);
  });

  const made = () => names().filter((name) => /^0[12] /.test(name));

  it('go in one step, and come again', async () => {
    expect(desk.book.lastAction).toMatchObject({ kind: 'sheet', subject: made()[0], rows: 2 });
    valueOf(await desk.book.revertLast());
    expect(made()).toEqual([]);
    valueOf(await desk.book.redoLast());
    expect(made()).toHaveLength(2);
    expect(names()).toContain('서식');
  });

  it('all stay where one of them was changed', async () => {
    const [, second] = made();
    put(desk.office.book.sheet(second!)!, 'B1', [['고친 이름']]);
    expect(problemOf(await desk.book.revertLast())).toBe('madeSheetChanged');
    expect(made()).toHaveLength(2);
  });
});
