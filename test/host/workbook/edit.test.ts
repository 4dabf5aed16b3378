import type { Day, Won } from '../../../src/domain/kinds';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  KEY_PATTERN,
  openDeskWithTables,
  payment,
  problemOf,
  programme,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
});
afterEach(() => desk.office.stop());

async function enter(amount: number, number = '01'): Promise<string> {
  const [key = ''] = valueOf(await desk.book.append([enterPayment(number, amount)]));
  return key;
}

/** Somebody types into a cell of the ledger. */
function type(row: number, header: string, value: string | number): void {
  const table = desk.table('집행');
  const column = table.headers.indexOf(header);
  table.sheet.write({ row, column, rows: 1, columns: 1 }, [[value]]);
}

describe('an edit', () => {
  it('changes the row with its key, wherever that was sorted to, in three syncs', async () => {
    const key = await enter(1);
    await enter(2);
    desk.table('집행').sort([{ key: 3, ascending: false }]);
    desk.office.syncCount();
    valueOf(await desk.book.edit('payments', key, payment('01', 1), payment('01', 100)));
    expect(desk.office.syncCount()).toBe(3);
    expect(await desk.column('집행', '금액')).toEqual([2, 100]);
  });

  it('writes only what changed: another’s change of another field stays', async () => {
    const key = await enter(1);
    const base = valueOf(await desk.book.readLedger('01')).payments[0]!.record;
    valueOf(await desk.book.edit('payments', key, base, { ...base, memo: '재료비' }));
    expect(await desk.column('집행', '적요')).toEqual(['재료비']);
    expect(await desk.column('집행', '금액')).toEqual([1]);
  });

  it('does not overwrite what was changed since it was read, and shows both', async () => {
    const key = await enter(1);
    type(1, '금액', 999);
    const outcome = await desk.book.edit('payments', key, payment('01', 1), payment('01', 5));
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'rowChanged', params: { table: '집행', key } },
      theirs: { amount: 999 },
    });
    expect(await desk.column('집행', '금액')).toEqual([999]);
  });

  it('says so where the row is gone', async () => {
    const key = await enter(1);
    await enter(2);
    desk.table('집행').removeRows(0, 1);
    expect(problemOf(await desk.book.edit('payments', key, payment('01', 1), payment('01', 5)))).toBe(
      'rowGone',
    );
  });

  it('touches neither of two rows with one key, until the later has one of its own', async () => {
    const key = await enter(1);
    await enter(2);
    type(2, '집행번호', key);
    const edit = () => desk.book.edit('payments', key, payment('01', 1), payment('01', 5));
    expect(problemOf(await edit())).toBe('duplicateKey');
    expect(await desk.column('집행', '금액')).toEqual([1, 2]);
    valueOf(await desk.book.repair());
    valueOf(await edit());
    expect(await desk.column('집행', '금액')).toEqual([5, 2]);
    const [first, second] = await desk.column('집행', '집행번호');
    expect(first).toBe(key);
    expect(second).toMatch(KEY_PATTERN);
    expect(second).not.toBe(key);
  });

  it('gives a row typed by hand its key', async () => {
    await enter(1);
    const { sheet } = desk.table('집행');
    sheet.write({ row: 2, column: 0, rows: 1, columns: 6 }, [["'01", 39245, '지출', 7, '', '손으로']]);
    const row = valueOf(await desk.book.readLedger('01')).payments[1]!;
    expect(row.key).toBe('');
    valueOf(await desk.book.edit('payments', '', row.record, { ...row.record, amount: 8 as Won }));
    expect(await desk.column('집행', '금액')).toEqual([1, 8]);
    expect((await desk.column('집행', '집행번호'))[1]).toMatch(KEY_PATTERN);
  });

  it('of a row typed by hand that is not as it was read any more finds nothing to edit', async () => {
    const { sheet } = desk.table('집행');
    sheet.write({ row: 1, column: 0, rows: 1, columns: 4 }, [["'01", 39245, '지출', 7]]);
    const outcome = await desk.book.edit('payments', '', payment('01', 6), payment('01', 8));
    expect(problemOf(outcome)).toBe('rowGone');
  });

  it('that was carried out although its answer was lost succeeds when tried again', async () => {
    const key = await enter(1);
    const edit = () => desk.book.edit('payments', key, payment('01', 1), payment('01', 5));
    valueOf(await edit());
    valueOf(await edit());
    expect(await desk.column('집행', '금액')).toEqual([5]);
  });

  it('keeps a text that looks like a formula a text', async () => {
    const key = await enter(1);
    valueOf(await desk.book.edit('payments', key, payment('01', 1), payment('01', 1, { memo: '=합계' })));
    expect(await desk.column('집행', '적요')).toEqual(['=합계']);
  });

  it('empties a date', async () => {
    const key = await enter(1);
    valueOf(await desk.book.edit('payments', key, payment('01', 1), payment('01', 1, { date: null })));
    expect(await desk.column('집행', '집행일')).toEqual(['']);
  });
});

describe('a programme that gets another 사업번호', () => {
  beforeEach(async () => {
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 500), enterProgramme('02')]));
    valueOf(await desk.book.append([enterPayment('01', 1), enterPayment('02', 2), enterPayment('01', 3)]));
  });

  it('takes its budget and payments along', async () => {
    desk.office.syncCount();
    valueOf(await desk.book.edit('programmes', '01', programme('01'), programme('01', { number: 'A-1' })));
    expect(desk.office.syncCount()).toBe(3);
    expect(await desk.column('집행', '사업번호')).toEqual(['A-1', '02', 'A-1']);
    expect(await desk.column('사업', '집행액')).toEqual([4, 2]);
    expect(await desk.column('사업', '예산현액')).toEqual([500, 0]);
    valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '사업번호')).toEqual(['01', '02', '01']);
  });

  it('cannot have one that another has', async () => {
    const outcome = await desk.book.edit(
      'programmes',
      '01',
      programme('01'),
      programme('01', { number: '2' }),
    );
    expect(problemOf(outcome)).toBe('numberTaken');
  });
});

describe('a removal', () => {
  it('takes the row out of the table, and what stands right below it stays', async () => {
    const key = await enter(1);
    await enter(2);
    const { sheet } = desk.table('집행');
    sheet.write({ row: 5, column: 0, rows: 1, columns: 1 }, [['※ 메모']]);
    desk.office.syncCount();
    valueOf(await desk.book.remove('payments', key, payment('01', 1)));
    expect(desk.office.syncCount()).toBe(3);
    expect(await desk.column('집행', '금액')).toEqual([2]);
    expect(sheet.values({ row: 4, column: 0, rows: 1, columns: 1 })).toEqual([['※ 메모']]);
  });

  it('leaves alone what stands beside the table', async () => {
    const key = await enter(1);
    await enter(2);
    await enter(3);
    const { sheet } = desk.table('집행');
    const beside = { row: 1, column: 10, rows: 3, columns: 1 };
    sheet.write(beside, [['가'], ['나'], ['다']]);
    valueOf(await desk.book.remove('payments', key, payment('01', 1)));
    expect(await desk.column('집행', '금액')).toEqual([2, 3]);
    expect(sheet.values(beside)).toEqual([['가'], ['나'], ['다']]);
    valueOf(await desk.book.append([enterPayment('01', 4)]));
    expect(await desk.column('집행', '금액')).toEqual([2, 3, 4]);
  });

  it('of the only row leaves an empty one, formulas and all', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    valueOf(await desk.book.remove('programmes', '01', programme('01')));
    const [row = []] = await desk.rows('사업');
    expect(row.slice(0, 17).every((cell) => cell === '')).toBe(true);
    expect(row.at(-1)).toBe('미입력');
    valueOf(await desk.book.append([enterProgramme('02')]));
    expect(await desk.column('사업', '사업번호')).toEqual(['02']);
  });

  it('of a row that was changed since it was read removes nothing', async () => {
    const key = await enter(1);
    type(1, '금액', 999);
    expect(problemOf(await desk.book.remove('payments', key, payment('01', 1)))).toBe('rowChanged');
    expect(await desk.column('집행', '금액')).toEqual([999]);
  });
});

describe('taking back', () => {
  it('has nothing to take back at first', async () => {
    expect(desk.book.lastAction).toBeNull();
    expect(problemOf(await desk.book.revertLast())).toBe('nothingToRevert');
  });

  it('an append removes all its rows, in every table', async () => {
    await enter(7);
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 500), enterBudget('01', 600)]));
    expect(desk.book.lastAction).toMatchObject({
      kind: 'append',
      subject: { table: 'programmes', record: { number: '01', name: '사업 01' } },
      rows: 3,
    });
    desk.office.syncCount();
    valueOf(await desk.book.revertLast());
    expect(desk.office.syncCount()).toBe(3);
    expect(await desk.column('사업', '사업번호')).toEqual(['']);
    expect(await desk.column('예산', '금액')).toEqual(['']);
    expect(await desk.column('집행', '금액')).toEqual([7]);
  });

  it('an edit restores what was there', async () => {
    const key = await enter(1);
    const next = payment('02', 5, { date: 39000 as Day, memo: '다름' });
    valueOf(await desk.book.edit('payments', key, payment('01', 1), next));
    expect(desk.book.lastAction).toMatchObject({
      kind: 'edit',
      subject: { table: 'payments', key, record: next },
      rows: 1,
    });
    valueOf(await desk.book.revertLast());
    expect(valueOf(await desk.book.readLedger('01')).payments).toEqual([{ key, record: payment('01', 1) }]);
  });

  it('a removal brings the row back under its key, the users’ own columns too', async () => {
    const key = await enter(1);
    await enter(2);
    const table = desk.table('집행');
    table.insertColumn(8, '검토');
    table.sheet.write({ row: 1, column: table.headers.indexOf('검토'), rows: 2, columns: 1 }, [
      ['예'],
      ['=1+1'],
    ]);
    valueOf(await desk.book.remove('payments', key, payment('01', 1)));
    valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '금액')).toEqual([2, 1]);
    expect((await desk.column('집행', '집행번호'))[1]).toBe(key);
    expect(await desk.column('집행', '검토')).toEqual([2, '예']);
  });

  it('goes on, action by action', async () => {
    const key = await enter(1);
    await enter(2);
    valueOf(await desk.book.edit('payments', key, payment('01', 1), payment('01', 5)));
    for (let step = 0; step < 3; step += 1) valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '금액')).toEqual(['']);
    expect(desk.book.lastAction).toBeNull();
  });

  it('does not take back a row that somebody changed since; it says so once and goes on with what was before', async () => {
    await enter(1);
    await enter(2);
    type(2, '금액', 999);
    expect(problemOf(await desk.book.revertLast())).toBe('rowChanged');
    expect(await desk.column('집행', '금액')).toEqual([1, 999]);
    valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '금액')).toEqual([999]);
    expect(desk.book.lastAction).toBeNull();
  });
});
