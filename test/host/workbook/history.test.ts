import type { Day } from '../../../src/domain/kinds';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import type { CellValue } from '../../../workbench/book/types';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  payment,
  problemOf,
  programme,
  REPORT_DAY,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
});
afterEach(() => desk.office.stop());

const amounts = () => desk.column('집행', '금액');
const enter = async (...all: readonly number[]) =>
  valueOf(await desk.book.append(all.map((amount) => enterPayment('01', amount))));

/** The answer to the n-th request from now is lost, though it was carried out. */
function loseAnswer(nth: number): void {
  desk.office.temper.failRequest = { nth, code: OFFICE_ERRORS.InvalidOrTimedOutSession, applied: true };
}

describe('what was done last', () => {
  it('is named and taken back, whatever it was', async () => {
    await enter(1);
    valueOf(await desk.book.placeRollup({ sheet: '집계', isNew: true, cell: 'A1' }));
    expect(desk.book.lastAction).toMatchObject({ kind: 'place', subject: "'집계'!A5" });
    valueOf(await desk.book.revertLast());
    expect(desk.office.book.sheets.map(({ name }) => name)).not.toContain('집계');
    expect(await amounts()).toEqual([1]);
    expect(desk.book.lastAction).toMatchObject({
      kind: 'append',
      subject: { table: 'payments', record: { kind: '지출', amount: 1 } },
    });
  });

  it('is one step of three syncs where it was many rows, wherever they have been sorted to', async () => {
    await enter(999);
    desk.office.syncCount();
    await enter(...Array.from({ length: 20 }, (_, index) => index + 1));
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    const { sheet, area } = desk.table('집행');
    const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const [first = [], ...others] = sheet.values(rows);
    sheet.write(rows, [...others.slice(7), first, ...others.slice(0, 7)]);
    valueOf(await desk.book.revertLast());
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    expect(await amounts()).toEqual([999]);
    valueOf(await desk.book.revertLast());
    expect(await amounts()).toEqual(['']);
  });

  it('is done again, in order, until something new is done', async () => {
    const [key = ''] = await enter(1);
    valueOf(await desk.book.edit('payments', key, payment('01', 1), payment('01', 5)));
    valueOf(await desk.book.remove('payments', key, payment('01', 5)));
    valueOf(await desk.book.setReferenceDate(REPORT_DAY));
    valueOf(await desk.book.placeRollup({ sheet: '집계', isNew: true, cell: 'A1' }));
    for (let step = 0; step < 5; step += 1) valueOf(await desk.book.revertLast());
    expect(await amounts()).toEqual(['']);
    expect(desk.book.nextRedo).toMatchObject({ kind: 'append' });
    const seen: CellValue[][] = [];
    for (let step = 0; step < 3; step += 1) {
      valueOf(await desk.book.redoLast());
      seen.push(await amounts());
    }
    expect(seen).toEqual([[1], [5], ['']]);
    valueOf(await desk.book.redoLast());
    expect(valueOf(await desk.book.read()).referenceDate).toBe(REPORT_DAY);
    valueOf(await desk.book.redoLast());
    expect(desk.office.book.sheets.map(({ name }) => name)).toContain('집계');
    expect(problemOf(await desk.book.redoLast())).toBe('nothingToRedo');
    valueOf(await desk.book.revertLast());
    await enter(2);
    expect(desk.book.nextRedo).toBeNull();
  });

  it('stays where people have written on the sheet that was made', async () => {
    valueOf(await desk.book.placeRollup({ sheet: '집계', isNew: true, cell: 'A1' }));
    const sheet = desk.office.book.sheets.find(({ name }) => name === '집계')!;
    sheet.write({ row: 20, column: 20, rows: 1, columns: 1 }, [['내 메모']]);
    expect(problemOf(await desk.book.revertLast())).toBe('placeChanged');
    expect(desk.office.book.sheets).toContain(sheet);
  });

  it('is 기준일 as it stood, and not what somebody has changed it to since', async () => {
    const before = valueOf(await desk.book.read()).referenceDate;
    valueOf(await desk.book.setReferenceDate(REPORT_DAY));
    valueOf(await desk.book.revertLast());
    expect(valueOf(await desk.book.read()).referenceDate).toBe(before);
    valueOf(await desk.book.setReferenceDate(REPORT_DAY));
    valueOf(await desk.book.setReferenceDate((REPORT_DAY + 1) as Day));
    valueOf(await desk.book.revertLast());
    expect(valueOf(await desk.book.read()).referenceDate).toBe(REPORT_DAY);
  });
});

describe('a removed row that is brought back', () => {
  const OWN: readonly (readonly [string, string, CellValue])[] = [
    ['a text of digits', "'007", '007'],
    ['a text like a fraction', "'1/2", '1/2'],
    ['a text like a truth value', "'TRUE", 'TRUE'],
    ['a text like a date', "'2007-06-12", '2007-06-12'],
    ['a text like a formula', "'=1+1", '=1+1'],
    ['a truth value', 'TRUE', true],
    ['a number', '12.5', 12.5],
    ['a formula', '=1+1', 2],
  ];

  it.each(OWN)('has %s in a column of the users’ own as it was', async (_, typed, shown) => {
    const [key = ''] = await enter(1, 2);
    const table = desk.table('집행');
    table.insertColumn(1, '내 열');
    table.sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[typed]]);
    expect((await desk.column('집행', '내 열'))[0]).toBe(shown);
    valueOf(await desk.book.remove('payments', key, payment('01', 1)));
    valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '내 열')).toEqual(['', shown]);
    expect(await amounts()).toEqual([2, 1]);
  });

  it('has a text in a column of dates as it was', async () => {
    const [key = ''] = await enter(1, 2);
    const { sheet, area, headers } = desk.table('집행');
    const column = area.column + headers.indexOf('집행일');
    sheet.write({ row: area.row + 1, column, rows: 1, columns: 1 }, [['미정']]);
    valueOf(await desk.book.remove('payments', key, payment('01', 1, { date: null as never })));
    valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '집행일')).toEqual([39245, '미정']);
  });

  it('is counted once, its own cells too, where the answer was lost and recovery was quicker', async () => {
    const [key = ''] = await enter(10, 30);
    const table = desk.table('집행');
    table.insertColumn(1, '내 열');
    table.sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [["'007"]]);
    valueOf(await desk.book.remove('payments', key, payment('01', 10)));
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    expect(problemOf(await desk.book.revertLast())).toBe('busy');
    valueOf(await desk.book.recover());
    valueOf(await desk.book.revertLast());
    expect(await amounts()).toEqual([30, 10]);
    expect(await desk.column('집행', '내 열')).toEqual(['', '007']);
  });
});

describe('taking back a changed 사업번호', () => {
  it('takes back the rows that went along, also one without a key, and none that had the number before', async () => {
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1), enterPayment('07', 100)]));
    await enter(2);
    const { sheet, area, headers } = desk.table('집행');
    const cell = (header: string) => ({
      row: area.row + 2,
      column: area.column + headers.indexOf(header),
      rows: 1,
      columns: 1,
    });
    sheet.write(cell('집행번호'), [['']]);
    valueOf(
      await desk.book.edit(
        'programmes',
        '01',
        programme('01'),
        programme('07', { name: '사업 01', order: 1 }),
      ),
    );
    expect(await desk.column('집행', '사업번호')).toEqual(['07', '07']);
    valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '사업번호')).toEqual(['07', '01']);
    expect(await desk.column('예산', '사업번호')).toEqual(['01']);
    valueOf(await desk.book.redoLast());
    expect(await desk.column('집행', '사업번호')).toEqual(['07', '07']);
  });
});

describe('where an answer was lost though all was done, the retry knows it:', () => {
  it.each([3])('a removal', async (nth) => {
    const [key = ''] = await enter(1, 2);
    loseAnswer(nth);
    expect(problemOf(await desk.book.remove('payments', key, payment('01', 1)))).toBe('busy');
    valueOf(await desk.book.remove('payments', key, payment('01', 1)));
    expect(await amounts()).toEqual([2]);
    valueOf(await desk.book.revertLast());
    expect(await amounts()).toEqual([2, 1]);
  });

  it('taking back, and the steps before it', async () => {
    await enter(1);
    await enter(2);
    loseAnswer(3);
    expect(problemOf(await desk.book.revertLast())).toBe('busy');
    valueOf(await desk.book.revertLast());
    expect(await amounts()).toEqual([1]);
    valueOf(await desk.book.revertLast());
    expect(await amounts()).toEqual(['']);
  });

  it('a changed 사업번호, with all its rows', async () => {
    valueOf(await desk.book.append([enterProgramme('01'), enterPayment('01', 1)]));
    const next = programme('07', { name: '사업 01', order: 1 });
    loseAnswer(3);
    expect(problemOf(await desk.book.edit('programmes', '01', programme('01'), next))).toBe('busy');
    valueOf(await desk.book.edit('programmes', '01', programme('01'), next));
    expect(await desk.column('사업', '사업번호')).toEqual(['07']);
    valueOf(await desk.book.revertLast());
    expect(await desk.column('사업', '사업번호')).toEqual(['01']);
    expect(await desk.column('집행', '사업번호')).toEqual(['01']);
  });

  it('an edit of a row without a key', async () => {
    await enter(1);
    const { sheet, area, headers } = desk.table('집행');
    const column = area.column + headers.indexOf('집행번호');
    sheet.write({ row: area.row + 1, column, rows: 1, columns: 1 }, [['']]);
    loseAnswer(3);
    expect(problemOf(await desk.book.edit('payments', '', payment('01', 1), payment('01', 5)))).toBe('busy');
    valueOf(await desk.book.edit('payments', '', payment('01', 1), payment('01', 5)));
    expect(await amounts()).toEqual([5]);
    valueOf(await desk.book.revertLast());
    expect(await amounts()).toEqual([1]);
  });
});
