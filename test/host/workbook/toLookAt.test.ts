import type { Day, Won } from '../../../src/domain/kinds';
import type { Entry } from '../../../src/workbook/tables/recordTypes';
import { bottomOf } from '../../../workbench/book/area';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  REPORT_DAY,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
  valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1_000)]));
  valueOf(await desk.book.append([enterPayment('01', 400), enterPayment('01', 100)]));
});
afterEach(() => desk.office.stop());

const enterPlan = (number: string, date: number, target: number): Entry => ({
  table: 'plans',
  record: { number, date: date as Day, target: target as Won, eligible: null, note: '' },
});

describe('a row that cannot be counted', () => {
  it('says so itself, and every figure that would need it says 확인', async () => {
    desk.type('집행', 1, { 금액: '1,200원' });
    expect(await desk.column('집행', '확인')).toEqual(['', '금액']);
    for (const header of ['집행액', '집행잔액', '집행률', '집행상태'])
      expect(await desk.column('사업', header)).toEqual(['확인']);
    expect(await desk.column('사업', '예산현액')).toEqual([1_000]);
    const [row] = valueOf(await desk.book.read()).programmes;
    expect(row).toMatchObject({ spent: '확인', status: '확인' });
  });

  it('is told with the cell at fault, whatever its fault, and those that belong to no programme are counted', async () => {
    valueOf(await desk.book.append([enterPayment('01', 1), enterPayment('01', 2), enterPayment('01', 3)]));
    desk.type('집행', 0, { 사업번호: "'99" });
    desk.type('집행', 1, { 금액: '' });
    desk.type('집행', 2, { 집행일: 20260301 });
    desk.type('집행', 3, { 구분: '집행' });
    desk.type('집행', 4, { 구분: '반납', 금액: -3 });
    desk.type('예산', 0, { 구분: '본예산 ' });
    expect(valueOf(await desk.book.read()).ownerless).toBe(1);
    desk.office.syncCount();
    const { count, rows } = valueOf(await desk.book.readToLookAt());
    expect(desk.office.syncCount()).toBeLessThanOrEqual(2);
    expect(count).toBe(6);
    expect(
      rows.map(({ table, number, word, address, text }) => [table, number, word, address, text]),
    ).toEqual([
      ['budgets', '01', '구분', '예산!C2', '본예산 '],
      ['payments', '99', '사업번호', '집행!A2', '99'],
      ['payments', '01', '금액', '집행!D3', ''],
      ['payments', '01', '날짜', '집행!B4', '20260301'],
      ['payments', '01', '구분', '집행!C5', '집행'],
      ['payments', '01', '반납', '집행!D6', '-3'],
    ]);
  });

  it('is red where it stands and in the figures, for rows that come later too, and again after a repair', async () => {
    const redColumns = (name: string) => {
      const { sheet, headers, area } = desk.table(name);
      return sheet.conditionalFormats
        .filter((format) => bottomOf(format.area) === bottomOf(area))
        .map((format) => [headers[format.area.column], format.rule.operator]);
    };
    expect(redColumns('집행')).toEqual([['확인', 'NotEqualTo']]);
    expect(redColumns('사업').map(([header]) => header)).toContain('집행률');
    const { sheet } = desk.table('집행');
    sheet.conditionalFormats = [];
    valueOf(await desk.book.repair());
    expect(redColumns('집행')).toEqual([['확인', 'NotEqualTo']]);
    valueOf(await desk.book.repair());
    expect(redColumns('집행')).toHaveLength(1);
  });
});

describe('a calculated cell without its formula', () => {
  it('is told for every table, typed over or emptied, and its formula comes back when asked', async () => {
    desk.type('집행', 0, { 확인: '' });
    desk.type('집행', 1, { 확인: '괜찮음' });
    desk.type('예산', 0, { 확인: '' });
    desk.type('사업', 0, { 집행액: 7 });
    expect(valueOf(await desk.book.read()).problems).toEqual([
      { code: 'cellTyped', params: { table: '사업', column: '집행액', row: 2, count: 1 } },
      { code: 'cellTyped', params: { table: '예산', column: '확인', row: 2, count: 1 } },
      { code: 'cellTyped', params: { table: '집행', column: '확인', row: 2, count: 2 } },
    ]);
    valueOf(await desk.book.repair());
    expect(valueOf(await desk.book.read()).problems).toEqual([]);
    expect(await desk.column('사업', '집행액')).toEqual([500]);
  });

  it('is none below the table, in its header or in its totals', async () => {
    desk.table('사업').showTotals = true;
    expect(valueOf(await desk.book.read()).problems).toEqual([]);
  });
});

describe('목표집행률', () => {
  it('is none without 계획, and the 집행상태 goes by it where there is one', async () => {
    valueOf(await desk.book.setReferenceDate(REPORT_DAY));
    expect(await desk.column('사업', '목표집행률')).toEqual(['-']);
    expect(await desk.column('사업', '집행상태')).toEqual(['정상']);
    valueOf(await desk.book.addTable('plans'));
    expect(await desk.column('사업', '목표집행률')).toEqual(['-']);
    valueOf(await desk.book.append([enterPlan('01', REPORT_DAY + 90, 800), enterPlan('01', 39447, 1_000)]));
    expect(await desk.column('사업', '목표집행률')).toEqual([0.8]);
    expect(await desk.column('사업', '집행상태')).toEqual(['부진']);
    const [row] = valueOf(await desk.book.read()).programmes;
    expect(row?.targetRate).toBe(0.8);
  });

  it('is 확인 where a plan is to look at, and one of no programme is counted with the others', async () => {
    valueOf(await desk.book.addTable('plans'));
    valueOf(await desk.book.append([enterPlan('01', REPORT_DAY, 800), enterPlan('01', 39447, 1_000)]));
    desk.type('계획', 0, { 목표액: '미정' });
    desk.type('계획', 1, { 사업번호: "'99" });
    expect(await desk.column('계획', '확인')).toEqual(['금액', '사업번호']);
    expect(await desk.column('사업', '목표집행률')).toEqual(['확인']);
    expect(await desk.column('사업', '집행상태')).toEqual(['확인']);
    expect(valueOf(await desk.book.read()).ownerless).toBe(1);
  });
});

it('a result of no indicator is told, and the indicator shows 확인 for one that cannot be counted', async () => {
  valueOf(await desk.book.addTable('indicators'));
  const indicator = {
    number: '01',
    name: '사이버교육 수료',
    unit: '명',
    type: '상향',
    baseline: null,
    weight: null,
    aggregation: '합계',
    formula: '',
    source: '',
  };
  const [key = ''] = valueOf(await desk.book.append([{ table: 'indicators', record: indicator }]));
  const measured = (value: number): Entry => ({
    table: 'measurements',
    record: { indicator: key, date: REPORT_DAY, kind: '실적', value, line: '', reason: '' },
  });
  valueOf(await desk.book.append([measured(154), measured(132)]));
  valueOf(await desk.book.setReferenceDate(REPORT_DAY));
  expect(await desk.column('지표', '실적')).toEqual([286]);
  desk.type('측정', 0, { 값: '154명' });
  expect(await desk.column('측정', '확인')).toEqual(['값', '']);
  expect(await desk.column('지표', '실적')).toEqual(['확인']);
  desk.type('측정', 0, { 지표번호: '없는 지표' });
  expect(await desk.column('지표', '실적')).toEqual([132]);
  expect(valueOf(await desk.book.read()).ownerless).toBe(1);
});
