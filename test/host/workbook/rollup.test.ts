import type { Day, Won } from '../../../src/domain/kinds';
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
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables(WITH_FUNCTIONS);
  valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 5_400_000)]));
  valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
});
afterEach(() => desk.office.stop());

async function shown(sheet: string, row: number, rows: number): Promise<string[][]> {
  await desk.office.settle();
  return desk.office.book.sheet(sheet)!.text({ row, column: 0, rows, columns: 9 });
}

describe('the summary on a new sheet', () => {
  it('stands under title, 기준일, basis and unit, a row a programme', async () => {
    const placed = valueOf(await desk.book.placeRollup({ sheet: '집행 현황', isNew: true, cell: 'A1' }));
    expect(placed.address).toBe("'집행 현황'!A5");
    const [title, date, basis, unit, header, first, , total] = await shown('집행 현황', 0, 8);
    expect(title?.[0]).toBe('사업별 집행 현황');
    expect(date?.[0]).toBe('기준일 : 2007. 7. 2.');
    expect(basis?.[0]).toBe('집행률 = 지출액 ÷ 예산현액, 기간경과율은 회계연도 안의 기간으로 계산');
    expect(unit?.[8]).toBe('(단위 : 원)');
    expect(header).toEqual([
      '사업번호',
      '사업명',
      '부서',
      '예산현액',
      '집행액',
      '집행잔액',
      '집행률',
      '기간경과율',
      '집행상태',
    ]);
    expect(first).toEqual([
      '01',
      '사업 01',
      '창의혁신단',
      '5,400,000',
      '-',
      '5,400,000',
      '-',
      '50.1%',
      '미입력',
    ]);
    expect(total?.slice(3, 4)).toEqual(['17,000,000']);
  });

  it('follows payments, 기준일 and programmes added later, formatted', async () => {
    valueOf(await desk.book.placeRollup({ sheet: '집행 현황', isNew: true, cell: 'A1' }));
    valueOf(await desk.book.append([enterPayment('02', 3_600_000)]));
    expect((await shown('집행 현황', 6, 1))[0]?.slice(4, 7)).toEqual(['3,600,000', '8,000,000', '31.0%']);
    valueOf(await desk.book.setReferenceDate(39244 as Day));
    expect((await shown('집행 현황', 1, 1))[0]?.[0]).toBe('기준일 : 2007. 6. 11.');
    expect((await shown('집행 현황', 6, 1))[0]?.slice(4, 7)).toEqual(['0', '11,600,000', '0.0%']);
    valueOf(await desk.book.append([enterProgramme('03'), enterBudget('03', 1_000), enterPayment('03', 1)]));
    expect((await shown('집행 현황', 7, 1))[0]?.slice(0, 4)).toEqual([
      '03',
      '사업 03',
      '창의혁신단',
      '1,000',
    ]);
  });

  it('gets another name where one is taken by something else', async () => {
    desk.office.book.addSheet('보고');
    const placed = valueOf(await desk.book.placeRollup({ sheet: '보고', isNew: true, cell: 'A1' }));
    expect(placed.address).toBe("'실적 보고'!A5");
  });

  it('is made once, though the answer to the first attempt was lost', async () => {
    const place = () => desk.book.placeRollup({ sheet: '보고', isNew: true, cell: 'A1' });
    const first = valueOf(await place());
    expect(valueOf(await place())).toEqual(first);
    expect(desk.office.book.sheet('실적 보고')).toBeNull();
  });

  it('uses the office’s own 주의폭 and 부진폭, and says whose it is', async () => {
    const settings = desk.table('설정');
    const write = (item: string, value: string) => {
      const cells = settings.sheet.values({ ...settings.area, column: settings.area.column, columns: 1 });
      const row = settings.area.row + cells.findIndex(([cell]) => cell === item);
      settings.sheet.write({ row, column: settings.area.column + 1, rows: 1, columns: 1 }, [[value]]);
    };
    write('기관명', '영등포구');
    write('담당자', '김실적');
    write('연락처', '02-2670-1234');
    desk.office.book.sheet('설정')!.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[0.6]]);
    valueOf(await desk.book.append([enterPayment('02', 0)]));
    const placed = valueOf(await desk.book.placeRollup({ sheet: '집행 현황', isNew: true, cell: 'A1' }));
    const lines = await shown('집행 현황', 0, 7);
    expect(lines[0]?.[0]).toBe('영등포구 사업별 집행 현황');
    expect(lines[1]?.[3]).toBe('담당자 : 김실적 (02-2670-1234)');
    expect(lines[6]?.[8]).toBe('정상');
    expect(valueOf(await desk.book.shownAt(placed.address))).toBe('사업번호');
  });

  it('takes two syncs', async () => {
    desk.office.syncCount();
    valueOf(await desk.book.placeRollup({ sheet: '집행 현황', isNew: true, cell: 'A1' }));
    expect(desk.office.syncCount()).toBe(2);
  });
});

describe('what a summary says', () => {
  it('is grouped, set against targets, and shown in 표시단위 and 소수자릿수 of 설정', async () => {
    valueOf(await desk.book.addTable('plans'));
    const plan = { number: '02', date: REPORT_DAY, target: 5_800_000 as Won, eligible: null, note: '' };
    valueOf(await desk.book.append([{ table: 'plans', record: plan }, enterPayment('02', 3_600_000)]));
    const settings = [
      { item: '표시단위', from: '', to: '천원' },
      { item: '소수자릿수', from: '', to: '2' },
    ];
    valueOf(await desk.book.saveSettings(settings));
    const content = { group: '부서', withPlans: true } as const;
    valueOf(await desk.book.placeRollup({ sheet: '부서별', isNew: true, cell: 'A1', ...content }));
    await desk.office.settle();
    const sheet = desk.office.book.sheet('부서별')!;
    expect(sheet.formulas({ row: 4, column: 0, rows: 1, columns: 1 })[0]?.[0]).toBe(
      '=SILJEOK.ROLLUP(사업표,예산표,집행표,기준일,,주의폭,부진폭,"부서",계획표)',
    );
    const [, , basis, unit, header, group] = sheet.text({ row: 0, column: 0, rows: 6, columns: 12 });
    expect(basis?.[0]).toContain('단수처리로 합계와 내역의 합이 다를 수 있음');
    expect(unit?.[11]).toBe('(단위 : 천원)');
    expect(header?.slice(9)).toEqual(['목표액', '목표대비', '목표집행률']);
    expect(group?.slice(2, 6)).toEqual(['창의혁신단', '17,000', '3,600', '13,400']);
    expect(group?.slice(9)).toEqual(['5,800', '62.07%', '50.00%']);
  });

  it('is refused against targets where 계획 was not made', async () => {
    const target = { sheet: '부서별', isNew: true, cell: 'A1', withPlans: true };
    expect(problemOf(await desk.book.placeRollup(target))).toBe('tablesMissing');
    expect(desk.office.book.sheet('부서별')).toBeNull();
  });
});

describe('the summary on a sheet that is there', () => {
  it('goes where it was asked for, in three syncs at most', async () => {
    desk.office.syncCount();
    const placed = valueOf(await desk.book.placeRollup({ sheet: 'Sheet1', isNew: false, cell: 'a3' }));
    expect(desk.office.syncCount()).toBe(3);
    expect(placed.address).toBe("'Sheet1'!A3");
    expect((await shown('Sheet1', 5, 1))[0]?.[3]).toBe('17,000,000');
  });

  it('is refused where it would spill onto something', async () => {
    const sheet = desk.office.book.sheet('Sheet1')!;
    sheet.write({ row: 6, column: 8, rows: 1, columns: 1 }, [['메모']]);
    expect(await desk.book.placeRollup({ sheet: 'Sheet1', isNew: false, cell: 'A3' })).toMatchObject({
      ok: false,
      problem: { code: 'targetOccupied', params: { address: 'A3:I7' } },
    });
    expect(sheet.values({ row: 2, column: 0, rows: 1, columns: 1 })).toEqual([['']]);
    valueOf(await desk.book.placeRollup({ sheet: 'Sheet1', isNew: false, cell: 'A8' }));
  });

  it('can be put into its own place again', async () => {
    const place = () => desk.book.placeRollup({ sheet: 'Sheet1', isNew: false, cell: 'A3' });
    valueOf(await place());
    await desk.office.settle();
    valueOf(await place());
  });

  it.each(['', 'A', '시트!A1', 'ZZZZ1'])('is refused at %j, which is no cell', async (cell) =>
    expect(problemOf(await desk.book.placeRollup({ sheet: 'Sheet1', isNew: false, cell }))).toBe(
      'targetOccupied',
    ),
  );

  it('is not written on a protected sheet', async () => {
    desk.office.book.sheet('Sheet1')!.protection = { options: {}, password: null };
    expect(problemOf(await desk.book.placeRollup({ sheet: 'Sheet1', isNew: false, cell: 'A3' }))).toBe(
      'sheetProtected',
    );
  });
});

it('offers the sheets that can be seen', async () => {
  desk.office.book.sheet('보고내용')!.visibility = 'Hidden';
  expect(valueOf(await desk.book.sheetNames())).toEqual(['Sheet1', '사업', '예산', '집행', '설정']);
});
