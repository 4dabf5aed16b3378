import { BOOK_SETTING } from '../../../src/workbook/book/bookSetting';
import { SCHEMA_VERSION } from '../../../src/workbook/tables';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  problemOf,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
  valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1_000)]));
  valueOf(await desk.book.append([enterPayment('01', 400), enterPayment('01', 50, { kind: '집행' })]));
  await backToVersionOne();
});
afterEach(() => desk.office.stop());

/** What the first version of the schema had made of the same entries. */
async function backToVersionOne(): Promise<void> {
  for (const [name, header] of [
    ['예산', '확인'],
    ['집행', '확인'],
    ['사업', '목표집행률'],
  ] as const) {
    const table = desk.table(name);
    table.removeColumn(table.headers.indexOf(header));
  }
  const { sheet, area } = desk.table('설정');
  desk.office.book.definedName('확인_행')?.delete();
  sheet.clear({ row: area.row - 2, column: 0, rows: 1, columns: 3 }, 'All');
  desk.type('사업', 0, {
    예산현액: '=SUMIFS(예산[금액],예산[사업번호],[@사업번호])',
    집행액: '=SUMIFS(집행[금액],집행[사업번호],[@사업번호],집행[구분],"지출")',
    집행률: '=[@집행액]/[@예산현액]',
    집행상태: '="정상"',
  });
  const { settings } = desk.office.document;
  const written = JSON.parse(JSON.parse(settings.get(BOOK_SETTING)!) as string);
  delete written.names.cells['확인_행'];
  settings.set(BOOK_SETTING, JSON.stringify(JSON.stringify({ ...written, version: 1, later: '그대로' })));
  await desk.reload();
}

const setting = () => JSON.parse(JSON.parse(desk.office.document.settings.get(BOOK_SETTING)!) as string);

describe('a workbook that the first version has made', () => {
  it('says beforehand what the repair will do, and no figure of it passes for right until then', async () => {
    expect(valueOf(await desk.book.inspect())).toMatchObject({
      kind: 'damaged',
      problems: [
        {
          code: 'bookOutdated',
          params: { columns: '사업 목표집행률, 예산 확인, 집행 확인', cells: '확인_행', renamed: '' },
        },
      ],
    });
    expect(problemOf(await desk.book.read())).toBe('columnMissing');
    expect(setting().version).toBe(1);
  });

  it('gets its columns, its cell and its formulas in three syncs, and keeps what was entered', async () => {
    const entered = await desk.column('집행', '금액');
    desk.office.syncCount();
    valueOf(await desk.book.repair());
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    expect(await desk.column('집행', '금액')).toEqual(entered);
    expect(await desk.column('집행', '확인')).toEqual(['', '구분']);
    expect(desk.table('집행').headers.slice(-2)).toEqual(['확인', '집행번호']);
    expect(setting()).toMatchObject({ version: SCHEMA_VERSION, later: '그대로' });

    // One of two payments says 집행: no figure is made of what is left.
    expect(await desk.column('사업', '집행액')).toEqual(['확인']);
    expect(await desk.column('사업', '집행상태')).toEqual(['확인']);
    const snapshot = valueOf(await desk.book.read());
    expect([snapshot.ownerless, snapshot.problems]).toEqual([0, []]);
    desk.type('집행', 1, { 구분: '지출' });
    expect(await desk.column('사업', '집행률')).toEqual([0.45]);
  });

  it('keeps a column of the users’ own that is called as a new one of ours, under another header', async () => {
    const table = desk.table('집행');
    table.insertColumn(4, '확인');
    desk.type('집행', 0, { 확인: '○' });
    desk.type('집행', 1, { 확인: '=[@금액]*2' });
    table.insertColumn(0, '내 메모');
    const state = valueOf(await desk.book.inspect());
    expect(state).toMatchObject({ problems: [{ params: { renamed: '집행 확인 → 확인(기존)' } }] });
    valueOf(await desk.book.repair());
    expect(await desk.column('집행', '확인(기존)')).toEqual(['○', 100]);
    expect(await desk.column('집행', '확인')).toEqual(['', '구분']);
    expect(desk.table('집행').headers[0]).toBe('내 메모');
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
  });

  it('keeps a name of the users’ own that is called as a new one of ours', async () => {
    desk.office.book.addName('확인_행', '=사업!$A$1');
    valueOf(await desk.book.repair());
    expect(desk.office.book.definedName('확인_행')?.formula).toBe('=사업!$A$1');
    expect(desk.office.book.definedName('실적_확인_행')).not.toBeNull();
    expect(valueOf(await desk.book.read()).ownerless).toBe(0);
  });

  it('is known by its tables where its settings were lost', async () => {
    desk.office.document.settings.clear();
    await desk.reload();
    expect(valueOf(await desk.book.inspect())).toMatchObject({ problems: [{ code: 'bookOutdated' }] });
    valueOf(await desk.book.repair());
    expect(await desk.column('집행', '확인')).toEqual(['', '구분']);
    expect(desk.office.book.tables).toHaveLength(5);
  });

  it('is whole after the answer to its repair was lost, and repaired once more', async () => {
    const code = OFFICE_ERRORS.InvalidOrTimedOutSession;
    desk.office.temper.failRequest = { nth: 3, code, applied: true };
    await desk.book.repair();
    await desk.reload();
    if (valueOf(await desk.book.inspect()).kind !== 'ready') valueOf(await desk.book.repair());
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    expect(desk.table('집행').headers.filter((header) => header.startsWith('확인'))).toEqual(['확인']);
  });
});

it('a workbook of a newer version keeps its version and what this one does not know', async () => {
  valueOf(await desk.book.repair());
  const { settings } = desk.office.document;
  settings.set(BOOK_SETTING, JSON.stringify(JSON.stringify({ ...setting(), version: 99, tomorrow: [1] })));
  await desk.reload();
  expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
  valueOf(await desk.book.addTable('awards'));
  expect(setting()).toMatchObject({ version: 99, tomorrow: [1] });
});
