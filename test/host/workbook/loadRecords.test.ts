import { report2007 } from '../../../samples/report2007';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { TABLES } from '../../../src/workbook/tables';
import { cellsOfRecords } from '../../../src/workbook/tables/bookCells';
import { enterProgramme, openDeskWithTables, problemOf, valueOf, type Desk } from './support';

jest.setTimeout(60_000);

let desk: Desk;
beforeEach(async () => void (desk = await openDeskWithTables()));
afterEach(() => desk.office.stop());

/** A column of each table that has no blank in the sample. */
const COLUMNS = [
  ['programmes', '사업명'],
  ['budgets', '금액'],
  ['payments', '적요'],
  ['reportLines', '내용'],
  ['awards', '내용'],
  ['awardUses', '사업명'],
] as const;

const filled = async (table: string, header: string): Promise<string[]> =>
  (await desk.column(table, header)).map(String).filter((cell) => cell !== '');

describe('the sample', () => {
  it('stands in the tables, every row of it, and is taken back and done again in one step', async () => {
    const { tables } = cellsOfRecords(report2007);
    const expected = COLUMNS.map(([id, header]) => {
      const { headers, rows } = tables[id]!;
      return rows.map((row) => String(row[headers.indexOf(header)]));
    });
    const stand = () => Promise.all(COLUMNS.map(([id, header]) => filled(TABLES[id].name, header)));
    expect(valueOf(await desk.book.loadRecords(report2007))).toBe(expected.flat().length);
    expect(await stand()).toEqual(expected);
    const read = valueOf(await desk.book.read());
    expect(read.settings['회기명']).toBe('2007 제1차 구의회 정례회');
    expect(read.referenceDate).toBe(report2007.referenceDate);
    expect(read.programmes.map(({ currentBudget }) => currentBudget)).toEqual(
      (report2007.budgets ?? []).map(({ record }) => record.amount),
    );

    valueOf(await desk.book.revertLast());
    expect((await stand()).flat()).toEqual([]);
    expect(valueOf(await desk.book.read()).settings['회기명']).toBe('');
    expect(desk.book.lastAction).toBeNull();

    valueOf(await desk.book.redoLast());
    expect(await stand()).toEqual(expected);
  });

  it('is not put where something stands already', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    expect(problemOf(await desk.book.loadRecords(report2007))).toBe('bookNotEmpty');
    expect(await filled('사업', '사업명')).toEqual(['사업 01']);
  });

  it.each([2, 4, 6, 8, 10, 12])(
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
