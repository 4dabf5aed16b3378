import { fillTemplate } from '../../../src/report/templates/fill';
import { fillSheets, readTemplate, type SheetToFill } from '../../../src/report/templates/fillSheets';
import { figuresOf } from '../../../src/report/figures';
import type { TemplateSource } from '../../../src/report/templates/names';
import { readReportSettings } from '../../../src/report/reportSettings';
import { readTables } from '../../../src/report/reportTables';
import { addChart } from '../../ooxml/fixtures/charts';
import { Draft } from '../../ooxml/fixtures/draft';
import { addTextBox } from '../../ooxml/fixtures/objects';
import { PLAIN } from '../../ooxml/fixtures/words';
import type { CellValue } from '../../../workbench/book/types';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDesk,
  openDeskWithTables,
  REPORT_DAY,
  valueOf,
  WITH_FUNCTIONS,
  type Desk,
} from '../workbook/support';

jest.setTimeout(60_000);

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables(WITH_FUNCTIONS);
  const { book } = desk;
  valueOf(await book.setReferenceDate(REPORT_DAY));
  const first = enterProgramme('01', { name: '창의혁신 추진', department: '창의혁신단' });
  valueOf(await book.append([first, enterBudget('01', 5_400_000)]));
  const second = enterProgramme('02', { name: '지식행정 추진' });
  valueOf(await book.append([second, enterBudget('02', 11_600_000), enterPayment('02', 3_600_000)]));
  valueOf(
    await book.append([
      enterProgramme('03', { name: '=위험한 이름', manager: '김실적' }),
      enterBudget('03', 1_000_000),
    ]),
  );
});
afterEach(() => desk.office.stop());

function template(cells: readonly (readonly CellValue[])[]): void {
  const sheet = desk.office.book.addSheet('서식');
  sheet.write({ row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
}

async function source(): Promise<TemplateSource> {
  const read = readTables(valueOf(await desk.book.readCells()));
  if (!read.ok) throw new Error(read.problem.code);
  const tables = read.value;
  const { settings } = readReportSettings(tables.settings);
  return {
    tables,
    settings,
    figures: figuresOf(tables, settings.cap),
    named: { 사업표: '사업표', 예산표: '예산표', 집행표: '집행표', 기준일: '기준일' },
  };
}

async function fill(names: (filling: ReturnType<typeof fillTemplate>) => readonly SheetToFill[]) {
  const filling = fillTemplate(valueOf(await readTemplate('서식')), await source());
  const watched = { made: () => undefined, isCancelled: () => false };
  const made = valueOf(await fillSheets('서식', names(filling), watched));
  await desk.office.settle();
  return { filling, made };
}

const shown = (sheet: string, rows: number, columns: number) =>
  desk.office.book.sheet(sheet)!.text({ row: 0, column: 0, rows, columns });
const whole = (filling: ReturnType<typeof fillTemplate>) => [
  { name: '집행 현황', filled: filling.sheets[0]! },
];

describe('a form of the office’s own', () => {
  it('repeats rows for each programme, with formats and merges, below and above what stands there', async () => {
    template([
      ['{{기관명}} 집행 현황 ({{기준일}} 기준)', '', '', ''],
      ['사업', '예산', '집행률', '분기'],
      ['{{사업마다}}{{사업번호}} {{사업명}}', '{{예산현액}}', '{{집행률}}', '{{2분기 집행액}}'],
      ['담당 {{담당자}}{{끝}}', '', '', ''],
      ['합계', '{{합계 예산현액}}', '{{합계 집행률}}', '=B5'],
    ]);
    const form = desk.office.book.sheet('서식')!;
    form.setStyle({ row: 2, column: 1, rows: 1, columns: 1 }, () => ({ numberFormat: '#,##0' }));
    form.setStyle({ row: 2, column: 2, rows: 3, columns: 1 }, () => ({ numberFormat: '0.0%' }));
    form.merge({ row: 3, column: 0, rows: 1, columns: 2 }, false);
    const { filling, made } = await fill(whole);
    expect([filling.problems, made]).toEqual([[], ['집행 현황']]);
    expect(shown('집행 현황', 9, 4)).toEqual([
      [' 집행 현황 (2007. 7. 2. 기준)', '', '', ''],
      ['사업', '예산', '집행률', '분기'],
      ['01 창의혁신 추진', '5,400,000', '-', '-'],
      ['담당 ', '', '', ''],
      ['02 지식행정 추진', '11,600,000', '31.0%', '3600000'],
      ['담당 ', '', '', ''],
      ['03 =위험한 이름', '1,000,000', '-', '-'],
      ['담당 김실적', '', '', ''],
      ['합계', '18000000', '31.0%', '18000000'],
    ]);
    expect(desk.office.book.sheet('집행 현황')!.merged).toHaveLength(3);
    expect(shown('서식', 3, 1)[2]).toEqual(['{{사업마다}}{{사업번호}} {{사업명}}']);

    valueOf(await desk.book.append([enterPayment('01', 2_700_000)]));
    await desk.office.settle();
    expect(shown('집행 현황', 3, 3)[2]).toEqual(['01 창의혁신 추진', '5,400,000', '50.0%']);
  });

  it('becomes a sheet a programme where a programme’s names stand outside of repeated rows', async () => {
    template([
      ['{{사업명}}', '{{사업번호}}'],
      ['{{부서}}는 예산 {{예산현액}} 가운데 {{집행액}}을 집행하였다({{집행률}}).', ''],
    ]);
    const { made } = await fill(({ sheets }) =>
      sheets.map((filled, index) => ({ name: `사업 ${index + 1}`, filled })),
    );
    expect(made).toEqual(['사업 1', '사업 2', '사업 3']);
    expect(shown('사업 2', 2, 2)).toEqual([
      ['지식행정 추진', '02'],
      ['창의혁신단는 예산 11,600천원 가운데 3,600천원을 집행하였다(31.0%).', ''],
    ]);
    expect(shown('사업 3', 1, 1)).toEqual([['=위험한 이름']]);
  });

  it('names what it does not know with its cell, leaves it as it stands, and fills the rest', async () => {
    template([['{{집행율}}', '{{끝}}', '{{사업수}}']]);
    const { filling } = await fill(whole);
    expect(filling.problems).toEqual([
      { code: 'templateBlockClosed', params: { address: 'B1' } },
      { code: 'templateNameUnknown', params: { name: '집행율', address: 'A1' } },
    ]);
    expect(shown('집행 현황', 1, 3)).toEqual([['{{집행율}}', '', '3']]);
  });

  it('tells what stands in text boxes, which it does not fill, but for those that show a cell', async () => {
    const draft = new Draft({ sheets: [{ name: '서식', cells: { A1: '{{기준일}}' } }] });
    const sheet = '/xl/worksheets/sheet1.xml';
    addChart(draft, sheet, { source: '서식', words: PLAIN });
    addTextBox(draft, sheet, { words: PLAIN });
    addTextBox(draft, sheet, { words: PLAIN, textLink: '서식!$A$1' });
    draft.replace('/xl/drawings/drawing1.xml', '글상자의 글', '{{기준일}} 현재 {{집행률}}');
    draft.replace('/xl/drawings/drawing1.xml', '글상자에 든 셀의 사본', '{{기준일}}');
    const filledFrom = await source();
    await desk.office.stop();
    desk = await openDesk({ file: draft.file() });
    const read = valueOf(await readTemplate('서식'));
    expect(read.textBoxes).toEqual([
      { name: '글상자 3', text: '{{기준일}} 현재 {{집행률}} 글상자의 이어지는 글' },
      { name: '글상자 4', text: '{{기준일}}' },
    ]);
    expect(fillTemplate(read, filledFrom).problems).toEqual([
      { code: 'templateTextBox', params: { name: '기준일', box: '글상자 3' } },
      { code: 'templateTextBox', params: { name: '집행률', box: '글상자 3' } },
    ]);
  });

  it('leaves no sheet behind when it is stopped', async () => {
    template([['{{사업명}}']]);
    const read = readTables(valueOf(await desk.book.readCells()));
    if (!read.ok) throw new Error(read.problem.code);
    const filled = { programme: null, repeats: [], writes: [], edges: {} };
    const sheets = Array.from({ length: 30 }, (_, index) => ({ name: `장 ${index}`, filled }));
    let made = 0;
    const watched = { made: (count: number) => void (made = count), isCancelled: () => made > 0 };
    const before = desk.office.book.sheets.length;
    expect(valueOf(await fillSheets('서식', sheets, watched))).toEqual([]);
    expect([made, desk.office.book.sheets.length]).toEqual([20, before]);
  });
});
