import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  valueOf,
  WITH_FUNCTIONS,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables(WITH_FUNCTIONS);
  valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
  desk.office.functions.unregister();
});
afterEach(() => desk.office.stop());

describe('the tables without the add-in', () => {
  it('compute 집행률 rightly when a ledger row is added by hand', async () => {
    const { sheet } = desk.table('집행');
    sheet.write({ row: 1, column: 0, rows: 1, columns: 4 }, [["'02", 39245, '지출', 3_600_000]]);
    expect(await desk.column('사업', '집행률')).toEqual([3_600_000 / 11_600_000]);
    sheet.write({ row: 2, column: 0, rows: 1, columns: 4 }, [['2', 39245.5, '반납', 600_000]]);
    expect(await desk.column('사업', '집행액')).toEqual([3_000_000]);
    expect(await desk.column('사업', '집행상태')).toEqual(['부진']);
  });

  it('hold no error, also in rows typed half', async () => {
    const { sheet } = desk.table('사업');
    sheet.write({ row: 2, column: 2, rows: 1, columns: 1 }, [['번호 없는 사업']]);
    sheet.write({ row: 3, column: 0, rows: 1, columns: 6 }, [["'03", 3, '거꾸로', '', 39447, 39083]]);
    valueOf(await desk.book.append([enterPayment('03', 1)]));
    for (const table of ['사업', '예산', '집행', '보고내용', '설정']) {
      const cells = (await desk.rows(table)).flat();
      expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
    }
  });
});
