import { report2007 } from '../../../samples/report2007';
import { mappedLines } from '../../support/report2007Lines';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { cellsOfRecords } from '../../../src/workbook/tables/bookCells';
import { enterProgramme, openDeskWithTables, problemOf, valueOf, type Desk } from './support';

jest.setTimeout(60_000);

let desk: Desk;
beforeEach(async () => void (desk = await openDeskWithTables()));
afterEach(() => desk.office.stop());

const TABLES = ['사업', '예산', '집행', '보고내용', '수상', '재원사용'] as const;
const filled = async (table: string, header: string): Promise<string[]> =>
  (await desk.column(table, header)).map(String).filter((cell) => cell !== '');

describe('the sample', () => {
  it('stands in the tables, every row of it, and is taken back and done again in one step', async () => {
    expect(valueOf(await desk.book.loadRecords(report2007))).toBe(
      [report2007.programmes, report2007.budgets, report2007.payments, report2007.reportLines]
        .concat([report2007.awards as never, report2007.awardUses as never])
        .reduce((sum, rows) => sum + (rows?.length ?? 0), 0),
    );
    const { tables } = cellsOfRecords(report2007);
    for (const [id, header] of [
      ['programmes', '사업명'],
      ['budgets', '금액'],
      ['payments', '적요'],
      ['reportLines', '내용'],
      ['awards', '내용'],
      ['awardUses', '사업명'],
    ] as const) {
      const cells = tables[id]!;
      const at = cells.headers.indexOf(header);
      expect(
        await filled(
          TABLES[['programmes', 'budgets', 'payments', 'reportLines', 'awards', 'awardUses'].indexOf(id)]!,
          header,
        ),
      ).toEqual(cells.rows.map((row) => String(row[at])));
    }
    const read = valueOf(await desk.book.read());
    expect(read.settings['회기명']).toBe('2007 제1차 구의회 정례회');
    expect(read.referenceDate).toBe(report2007.referenceDate);
    expect(read.programmes.map(({ currentBudget }) => currentBudget)).toEqual(
      (report2007.budgets ?? []).map(({ record }) => record.amount),
    );

    valueOf(await desk.book.revertLast());
    for (const table of TABLES)
      expect(await filled(table, table === '사업' ? '사업명' : desk.table(table).headers[0]!)).toEqual([]);
    expect(valueOf(await desk.book.read()).settings['회기명']).toBe('');
    expect(desk.book.lastAction).toBeNull();

    valueOf(await desk.book.redoLast());
    expect(await filled('보고내용', '내용')).toHaveLength(report2007.reportLines!.length);
    expect(mappedLines().length).toBe(232);
  });

  it('is not put where something stands already', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    expect(problemOf(await desk.book.loadRecords(report2007))).toBe('bookNotEmpty');
    expect(await filled('사업', '사업명')).toEqual(['사업 01']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'whose request %i was answered to nobody is there once after the retry',
    async (nth) => {
      desk.office.temper.failRequest = { nth, code: OFFICE_ERRORS.InvalidOrTimedOutSession, applied: true };
      const first = await desk.book.loadRecords(report2007);
      desk.office.temper.failRequest = null;
      if (!first.ok) valueOf(await desk.book.loadRecords(report2007));
      expect(await filled('보고내용', '내용')).toHaveLength(report2007.reportLines!.length);
      expect(await filled('사업', '사업번호')).toHaveLength(8);
    },
  );
});
