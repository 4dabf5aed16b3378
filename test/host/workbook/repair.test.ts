import {
  enterBudget,
  enterPayment,
  enterProgramme,
  KEY_PATTERN,
  openDeskWithTables,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
  valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 100)]));
  valueOf(await desk.book.append([enterPayment('01', 50), enterPayment('01', 0)]));
});
afterEach(() => desk.office.stop());

const nameOf = (name: string) => desk.office.book.definedName(name)?.formula;

async function damage(): Promise<readonly unknown[]> {
  const state = valueOf(await desk.book.inspect());
  return state.kind === 'damaged' ? state.problems : [];
}

async function repair(): Promise<void> {
  desk.office.syncCount();
  valueOf(await desk.book.repair());
  expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
  expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
}

describe('a column of ours that is gone', () => {
  it('is named and comes back where it belongs, what is in the others stays', async () => {
    const table = desk.table('집행');
    table.removeColumn(table.headers.indexOf('구분'));
    expect(await damage()).toEqual([{ code: 'columnMissing', params: { table: '집행', column: '구분' } }]);
    await repair();
    expect(desk.table('집행').headers.slice(0, 4)).toEqual(['사업번호', '집행일', '구분', '금액']);
    expect(await desk.column('집행', '금액')).toEqual([50, 0]);
  });

  it('is computed again where it is a calculated one', async () => {
    const table = desk.table('사업');
    table.removeColumn(table.headers.indexOf('집행액'));
    await repair();
    expect(await desk.column('사업', '집행액')).toEqual([50]);
  });

  it('leaves the columns that users added or moved where they are', async () => {
    const table = desk.table('집행');
    table.removeColumn(table.headers.indexOf('증빙'));
    table.insertColumn(0, '내 메모');
    await repair();
    expect(desk.table('집행').headers).toEqual([
      '내 메모',
      '사업번호',
      '집행일',
      '구분',
      '금액',
      '세부사업',
      '적요',
      '증빙',
      '집행번호',
    ]);
  });
});

describe('a table of ours that is gone', () => {
  it('is named and made again, and the others compute with it', async () => {
    desk.table('예산').sheet.delete();
    expect(await damage()).toEqual([{ code: 'tablesMissing', params: { tables: '예산' } }]);
    await repair();
    valueOf(await desk.book.append([enterBudget('01', 200)]));
    expect(await desk.column('예산', '금액')).toEqual([200]);
    expect(nameOf('예산표')).toBe('=예산[[#All],[사업번호]:[금액]]');
  });

  it('is known again by its headers where it was only renamed', async () => {
    desk.table('집행').name = '지출내역';
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    await desk.reload();
    valueOf(await desk.book.append([enterPayment('01', 7)]));
    expect(await desk.column('지출내역', '금액')).toEqual([50, 0, 7]);
    expect(desk.office.book.tables).toHaveLength(5);
  });
});

describe('기준일', () => {
  it('is found by its label where its name was deleted, with its value', async () => {
    valueOf(await desk.book.setReferenceDate(39200 as never));
    desk.office.book.definedName('기준일')?.delete();
    expect(await damage()).toEqual([{ code: 'tablesMissing', params: { tables: '기준일' } }]);
    await repair();
    expect(nameOf('기준일')).toBe('=설정!$B$1');
    expect(valueOf(await desk.book.read()).referenceDate).toBe(39200);
  });
});

describe('the names that functions take', () => {
  it('follow columns that were moved, at the next reading', async () => {
    const table = desk.table('집행');
    table.removeColumn(table.headers.indexOf('금액'));
    table.insertColumn(6, '금액');
    valueOf(await desk.book.read());
    expect(nameOf('집행표')).toBe('=집행[[#All],[사업번호]:[금액]]');
    table.removeColumn(table.headers.indexOf('사업번호'));
    table.insertColumn(2, '사업번호');
    valueOf(await desk.book.read());
    expect(nameOf('집행표')).toBe('=집행[[#All],[집행일]:[금액]]');
  });

  it('come back where one was deleted', async () => {
    desk.office.book.definedName('사업표')?.delete();
    valueOf(await desk.book.read());
    expect(nameOf('사업표')).toBe('=사업[[#All],[사업번호]:[회계연도]]');
  });
});

describe('rows copied in Excel', () => {
  it('get keys of their own, the first of each keeps its key', async () => {
    const { sheet } = desk.table('집행');
    const [key = ''] = await desk.column('집행', '집행번호');
    sheet.write({ row: 3, column: 0, rows: 1, columns: 8 }, [["'01", 39245, '지출', 9, '', '', '', key]]);
    await repair();
    const keys = await desk.column('집행', '집행번호');
    expect(keys[0]).toBe(key);
    expect(keys[2]).toMatch(KEY_PATTERN);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('a sheet moved to another workbook, whose settings stayed behind', () => {
  it('has its tables known again', async () => {
    desk.office.document.workbookSettings.clear();
    await desk.reload();
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    expect(valueOf(await desk.book.read()).programmes).toHaveLength(1);
  });
});

it('changes nothing where nothing is wrong', async () => {
  const before = await Promise.all(['사업', '예산', '집행', '설정'].map((table) => desk.rows(table)));
  await repair();
  const after = await Promise.all(['사업', '예산', '집행', '설정'].map((table) => desk.rows(table)));
  expect(after).toEqual(before);
  expect(desk.office.book.sheets).toHaveLength(6);
});
