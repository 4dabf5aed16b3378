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

async function repairWithoutCounting(): Promise<void> {
  valueOf(await desk.book.repair());
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
      '확인',
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
    expect(nameOf('예산표')).toBe('=예산[[#All],[사업번호]:[재원]]');
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
  it('is not today while the day that was set still stands somewhere', async () => {
    valueOf(await desk.book.setReferenceDate(39200 as never));
    desk.office.book.definedName('기준일')?.delete();
    desk.office.book.definedName('주의폭')?.delete();
    desk.table('설정').delete();
    await repairWithoutCounting();
    expect(valueOf(await desk.book.read()).referenceDate).toBe(39200);
  });

  it('and what stands beside it get one sheet at most, where their own is gone', async () => {
    const before = desk.office.book.sheets.length;
    desk.table('설정').sheet.delete();
    await repairWithoutCounting();
    expect(desk.office.book.sheets).toHaveLength(before);
    expect(valueOf(await desk.book.read()).referenceDate).not.toBeNull();
  });

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
    expect(nameOf('사업표')).toBe('=사업[[#All],[사업번호]:[세부사업]]');
  });
});

describe('rows copied in Excel', () => {
  it('get keys of their own, the first of each keeps its key', async () => {
    const [key = ''] = await desk.column('집행', '집행번호');
    desk.type('집행', 2, { 사업번호: "'01", 집행일: 39245, 구분: '지출', 금액: 9, 집행번호: key });
    await repair();
    const keys = await desk.column('집행', '집행번호');
    expect(keys[0]).toBe(key);
    expect(keys[2]).toMatch(KEY_PATTERN);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('a sheet moved to another workbook, whose settings stayed behind', () => {
  it('has its tables known again', async () => {
    desk.office.document.settings.clear();
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

describe('a column of ours that was renamed', () => {
  async function rename(table: string, from: string, to: string): Promise<void> {
    const { sheet, area, headers } = desk.table(table);
    sheet.write({ row: area.row, column: headers.indexOf(from), rows: 1, columns: 1 }, [[to]]);
    await desk.office.settle();
  }
  const ledgerSum = async () => (await desk.column('사업', '집행액'))[0];
  const rollupSum = async () => {
    const [sheet] = desk.office.book.sheets;
    const cell = { row: 19, column: 19, rows: 2, columns: 9 };
    sheet!.write({ ...cell, rows: 1, columns: 1 }, [
      ['=SUM(INDEX(집행표,0,MATCH("금액",INDEX(집행표,1,0),0)))'],
    ]);
    await desk.office.settle();
    return sheet!.values({ ...cell, rows: 1, columns: 1 })[0]![0];
  };

  it('is asked about, not made a second time; nothing is touched before the answer', async () => {
    await rename('집행', '금액', '지출금액');
    const question = {
      code: 'columnRenamed',
      params: { table: '집행', column: '금액', seen: '지출금액' },
    };
    expect(await damage()).toEqual([question]);
    expect(await desk.book.read()).toMatchObject({ problem: { code: 'columnMissing' } });
    valueOf(await desk.book.repair());
    expect(desk.table('집행').headers).toContain('지출금액');
    expect(desk.table('집행').headers).not.toContain('금액');
    expect(await damage()).toEqual([question]);
  });

  it('gets its header back, and there is one figure everywhere', async () => {
    await rename('집행', '금액', '지출금액');
    valueOf(await desk.book.repair([{ table: '집행', column: '금액', isIt: true }]));
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    expect(desk.table('집행').headers.slice(0, 4)).toEqual(['사업번호', '집행일', '구분', '금액']);
    expect(nameOf('집행표')).toBe('=집행[[#All],[사업번호]:[금액]]');
    valueOf(await desk.book.append([enterPayment('01', 7)]));
    expect([await ledgerSum(), await rollupSum()]).toEqual([57, 57]);
    expect(valueOf(await desk.book.read()).programmes[0]?.spent).toBe(57);
  });

  it('is told by its place alone where its name says nothing, and by its values where others stand there', async () => {
    await rename('집행', '집행일', '언제');
    expect(await damage()).toMatchObject([{ code: 'columnRenamed', params: { seen: '언제' } }]);
    await rename('집행', '언제', '집행일');
    await rename('사업', '사업번호', '관리번호');
    expect(await damage()).toMatchObject([{ code: 'columnRenamed', params: { seen: '관리번호' } }]);
    valueOf(await desk.book.repair([{ table: '사업', column: '사업번호', isIt: true }]));
    expect(await ledgerSum()).toBe(50);
  });

  it('comes back empty only where the person says that nothing is it', async () => {
    await rename('집행', '증빙', '결재');
    valueOf(await desk.book.repair([{ table: '집행', column: '증빙', isIt: false }]));
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    expect(desk.table('집행').headers).toEqual(expect.arrayContaining(['증빙', '결재']));
  });

  it('is found also where an empty one was already put beside it', async () => {
    await rename('집행', '금액', '지출금액');
    desk.table('집행').insertColumn(4, '금액');
    valueOf(await desk.book.append([enterPayment('01', 7)]));
    expect(await damage()).toEqual([
      { code: 'columnStranded', params: { table: '집행', column: '금액', seen: '지출금액' } },
    ]);
    valueOf(await desk.book.repair([{ table: '집행', column: '금액', isIt: true }]));
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    expect(await desk.column('집행', '금액')).toEqual([50, 0, 7]);
    expect([await ledgerSum(), await rollupSum()]).toEqual([57, 57]);
  });

  it('is not guessed at where several may be it', async () => {
    await rename('집행', '금액', '지출금액');
    desk.table('집행').insertColumn(4, '계약금액');
    desk.table('집행').sheet.write({ row: 1, column: 4, rows: 2, columns: 1 }, [[1], [2]]);
    expect(await damage()).toMatchObject([{ code: 'columnUnclear' }]);
    valueOf(await desk.book.repair([{ table: '집행', column: '금액', isIt: true }]));
    expect(desk.table('집행').headers).not.toContain('금액');
  });
});

describe('a calculated column', () => {
  it('that was typed over, or has lost a column, is computed again', async () => {
    const { sheet, area, headers } = desk.table('사업');
    const at = (header: string) => ({
      row: area.row + 1,
      column: headers.indexOf(header),
      rows: 1,
      columns: 1,
    });
    sheet.write(at('집행액'), [[1_000]]);
    sheet.write(at('집행률'), [['=#REF!+1']]);
    await repair();
    expect(await desk.column('사업', '집행액')).toEqual([50]);
    expect(await desk.column('사업', '집행률')).toEqual([0.5]);
  });
});
