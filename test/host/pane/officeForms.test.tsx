import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { emptyRow } from '../../support/records';
import { officeForms } from '../../support/officeForms';
import { validatorFindings } from '../../ooxml/validation/validator';
import type { Entry } from '../../../src/workbook/tables/recordTypes';
import type { Day, Won } from '../../../src/domain/kinds';
import type { Area, CellStyle, Sheet } from '../../../workbench/book/types';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  makeTables,
  REPORT_DAY,
  valueOf,
  WITH_FUNCTIONS,
} from '../workbook/support';
import { act, choose, fireEvent, openPane, press, screen, type Pane } from './harness';

jest.setTimeout(120_000);

let pane: Pane;
afterEach(() => pane.close());

const plan = (number: string, date: number, amount: number): Entry => ({
  table: 'plans',
  record: { ...emptyRow('plans'), number, date: date as Day, target: amount as Won },
});
const NAMES = ['창의혁신 추진', '지식행정 추진', '=위험한 이름 & 둘째'];

/** The pane over a workbook with the forms and so many programmes. */
async function openForms(count: number): Promise<void> {
  pane = await openPane({ made: false, file: officeForms(), ...WITH_FUNCTIONS });
  await makeTables(pane.desk);
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(REPORT_DAY));
  valueOf(
    await book.saveSettings([
      { item: '기관명', from: '', to: '영등포구 R&D과' },
      { item: '부서명', from: '', to: '창의혁신단' },
      { item: '회계연도', from: '', to: '2007' },
    ]),
  );
  valueOf(await book.addTable('plans'));
  for (const [index, name] of NAMES.slice(0, count).entries()) {
    const number = `0${index + 1}`;
    const manager = index === 1 ? '' : '김실적';
    valueOf(
      await book.append([
        enterProgramme(number, { name, manager }),
        enterBudget(number, 10_000_000 * (index + 1)),
      ]),
    );
    valueOf(await book.append([plan(number, 39172, 2_000_000), plan(number, 39263, 5_000_000)]));
    if (index > 0) valueOf(await book.append([enterPayment(number, 3_600_000)]));
  }
  await act(() => pane.session.refresh());
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: /보고서/ })));
  while (screen.queryByRole('button', { name: '서식 채우기' }) === null) await pane.rest();
  await press('서식 채우기');
  while (screen.queryByRole('combobox', { name: '서식 시트' }) === null) await pane.rest();
}

async function fill(sheet: string): Promise<void> {
  await choose('서식 시트', sheet);
  await press('채우기');
  do await pane.rest();
  while (screen.queryByRole('button', { name: '멈추기' }) !== null);
  await pane.desk.office.settle();
}

const sheet = (name: string): Sheet => pane.desk.office.book.sheet(name)!;
const shown = (name: string, rows: number, columns: number, row = 0) =>
  sheet(name).text({ row, column: 0, rows, columns });
const inOrder = (areas: readonly Area[]) =>
  areas.map(({ row, column, rows, columns }) => [row, column, rows, columns].join()).sort();

/** How each cell looks, how high and wide it is, in rows that stand in these places of another sheet. */
function looks(name: string, rows: readonly number[], columns: number) {
  const { styleAt, rowHeight, columnWidth } = bound(sheet(name));
  return {
    cells: rows.map((row) => Array.from({ length: columns }, (_, column): CellStyle => styleAt(row, column))),
    heights: rows.map(rowHeight),
    widths: Array.from({ length: columns }, (_, column) => columnWidth(column)),
  };
}
const bound = (one: Sheet) => ({
  styleAt: one.styleAt.bind(one),
  rowHeight: one.rowHeight.bind(one),
  columnWidth: one.columnWidth.bind(one),
});

describe('forms of offices, filled', () => {
  it('분기별 현황: lines of each programme with their formulas, totals that grow, and all of its looks', async () => {
    await openForms(3);
    await fill('분기별 현황');
    const [name, rows] = ['분기별 현황 작성', [0, 1, 2, 3, 4, 5, 6, 7, 5, 6, 7, 5, 6, 7, 8, 9]] as const;
    expect(
      looks(
        name,
        rows.map((_, row) => row),
        8,
      ),
    ).toEqual(looks('분기별 현황', rows, 8));
    expect(inOrder(sheet(name).merged)).toEqual(
      inOrder([
        ...sheet('분기별 현황').merged,
        ...[8, 11].map((row) => ({ row, column: 0, rows: 2, columns: 1 })),
      ]),
    );
    expect(shown(name, 16, 8)).toEqual([
      ['영등포구 R&D과 분기별 예산 집행 현황', '', '', '', '', '', '', ''],
      ['기준일 2007. 7. 2.', '', '', '', '', '', '', '(단위 : 천원)'],
      ['사업명', '구분', '분기', '', '', '', '계', '비율'],
      ['', '', '1', '2', '3', '4', '', ''],
      ['계', '집행', '-', '7,200', '-', '-', '7,200', ''],
      ['01 창의혁신 추진', '계획', '2,000', '3,000', '-', '-', '5,000', '0.0%'],
      ['', '집행', '-', '-', '-', '-', '-', '0.0%'],
      ['', '', '', '', '', '', '', ''],
      ['02 지식행정 추진', '계획', '2,000', '3,000', '-', '-', '5,000', '72.0%'],
      ['', '집행', '-', '3,600', '-', '-', '3,600', '50.0%'],
      ['', '', '', '', '', '', '', ''],
      ['03 =위험한 이름 & 둘째', '계획', '2,000', '3,000', '-', '-', '5,000', '72.0%'],
      ['', '집행', '-', '3,600', '-', '-', '3,600', '50.0%'],
      ['', '', '', '', '', '', '', ''],
      ['합계(계획+집행)', '', '6,000', '16,200', '-', '-', '22,200', '3개 사업'],
      ['※ 첫 사업: ', '01 창의혁신 추진', '', '', '', '', '', ''],
    ]);
    expect(sheet(name).page).toMatchObject({
      ...{ landscape: true, fit: { across: 1, down: 0 } },
      ...{ header: { left: '영등포구 R&&D과', right: '&D' }, footer: { center: '- &P/&N -' } },
      ...{ printArea: [{ row: 0, rows: 16 }], titleRows: { row: 2, rows: 2 } },
    });
    expect(inOrder(sheet(name).conditionalFormats.map(({ area }) => area))).toEqual(
      inOrder([5, 8, 11].map((row) => ({ row, column: 7, rows: 2, columns: 1 }))),
    );
    expect([7, 8].map((column) => sheet(name).columnHidden(column))).toEqual([false, true]);
    expect(sheet(name).text({ row: 5, column: 8, rows: 7, columns: 1 }).flat()).toEqual([
      '01',
      '',
      '',
      '02',
      '',
      '',
      '03',
    ]);
    const [{ rule } = { rule: null }] = sheet('분기별 현황').validations;
    expect(rule).not.toBeNull();
    expect(sheet(name).validations.map((one) => one.rule)).toEqual([rule, rule, rule]);
    expect(inOrder(sheet(name).validations.map(({ area }) => area))).toEqual(
      inOrder([5, 8, 11].map((row) => ({ row, column: 1, rows: 2, columns: 1 }))),
    );
    expect(screen.getByText(/^B10: 이 칸의 수식은 .* 첫 사업의 A6만 가리킵니다/)).toBeTruthy();
    const file = await pane.desk.office.save();
    expect(packageProblems(file)).toEqual([]);
    expect(await validatorFindings(file)).toEqual([]);
  });

  it('사업 카드: a sheet a programme, numbers as numbers, texts in cells of texts, names within formulas', async () => {
    await openForms(3);
    await fill('사업 카드');
    const name = '02 지식행정 추진';
    const rows = Array.from({ length: 10 }, (_, row) => row);
    expect(looks(name, rows, 5)).toEqual(looks('사업 카드', rows, 5));
    expect(inOrder(sheet(name).merged)).toEqual(inOrder(sheet('사업 카드').merged));
    expect(shown(name, 10, 5)).toEqual([
      ['사 업 카 드', '', '', '', ''],
      ['', '', '', '', ''],
      ['사업명', '지식행정 추진', '', '번호', '02'],
      ['부서/담당', '창의혁신단 / ', '', '기간', '연중'],
      ['예산현액', '20,000,000원', '', '집행률', '18.0%'],
      ['잔액', '16,400,000원', '', '기준일', '2007. 7. 2.'],
      ['집행액', '3,600,000원', '', '글자 칸', '3,600천원'],
      ['', '', '', '', ''],
      ['추진실적', '', '', '', ''],
      ['요약', '「지식행정 추진」 집행률 18.0% (3,600,000원)', '', '', ''],
    ]);
    expect(sheet(name).page).toMatchObject({
      header: { left: '사업 02', right: '지식행정 추진' },
      footer: { center: '&P' },
    });
    const third = '03 =위험한 이름 & 둘째';
    expect(sheet(third).page.header).toMatchObject({ right: '=위험한 이름 && 둘째' });
    expect(sheet(third).page.printArea).toEqual(sheet('사업 카드').page.printArea);
    expect(shown(third, 1, 2, 9)[0]![1]).toBe('「=위험한 이름 & 둘째」 집행률 12.0% (3,600,000원)');
    expect(shown('01 창의혁신 추진', 3, 5, 4)).toEqual([
      ['예산현액', '10,000,000원', '', '집행률', '-'],
      ['잔액', '10,000,000원', '', '기준일', '2007. 7. 2.'],
      ['집행액', '-', '', '글자 칸', '-'],
    ]);
  });

  it('표지: figures in running text, units written once, what is no name told with its place', async () => {
    await openForms(3);
    await fill('표지');
    expect(shown('표지 작성', 8, 1).map(([text]) => text)).toEqual([
      '',
      '2007년도 주요업무 추진실적',
      '',
      '  우리 창의혁신단은 3개 사업에 60,000천원을 편성하여 7,200천원(집행률 14.4%)을 집행하였습니다.',
      '  집행잔액은 52,800,000원, 곧 52.8 백만원이며 집행률은 14.4%입니다.',
      '{{집행율}}과 {{합계예산현액}',
      '',
      '2007. 7. 2.',
    ]);
    expect(screen.getByText(/^A6: 「집행율」/)).toBeTruthy();
    expect(screen.getByText(/^A6: 괄호의 짝이/)).toBeTruthy();
    expect(screen.getByText(/^바닥글: 「없는 이름」/)).toBeTruthy();
  });

  it('says so where there is no programme yet, and leaves the form’s rows as they are', async () => {
    await openForms(0);
    await fill('사업 카드');
    expect(screen.getByText(/^사업 표에 사업이 없어/)).toBeTruthy();
    await fill('분기별 현황');
    expect(shown('분기별 현황 작성', 3, 3, 5)).toEqual([
      [' ', '계획', ''],
      ['', '집행', ''],
      ['', '', ''],
    ]);
  });
});
