import { TABLES } from '../../../src/workbook/tables';
import type { Book } from '../../../workbench/book/types';
import { makeTables, openDesk, openDeskWithTables, problemOf, valueOf, type Desk } from './support';

const ONE_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

let desk: Desk;
afterEach(() => desk.office.stop());

describe('the tables in a new workbook', () => {
  it('are made by name behind what is there, and the user stays where he was', async () => {
    desk = await openDesk();
    const { book } = desk.office;
    const { sheet, area } = book.selection;
    await makeTables(desk);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      '사업',
      '예산',
      '집행',
      '보고내용',
      '설정',
    ]);
    expect(book.tables.map(({ name }) => name)).toEqual(['사업', '예산', '집행', '보고내용', '설정']);
    expect(book.activeSheet.name).toBe('Sheet1');
    expect(book.selection).toEqual({ sheet, area });
  });

  it('have the columns of the schema, one empty row, and no error in it', async () => {
    desk = await openDeskWithTables();
    for (const id of ['programmes', 'budgets', 'payments', 'reportLines'] as const) {
      const { name, columns } = TABLES[id];
      expect(desk.table(name).headers).toEqual(columns.map(({ header }) => header));
      expect(desk.table(name).area.rows).toBe(2);
    }
    const [row = []] = await desk.rows('사업');
    const shown = TABLES.programmes.columns.map(({ formula }, index) => (formula ? row[index] : null));
    expect(row.filter((_, index) => shown[index] === null)).toEqual(Array.from({ length: 17 }, () => ''));
    expect(shown.filter((one) => one !== null)).toEqual(['-', '-', '-', '-', '-', '-', '-', '미입력']);
    expect(await desk.column('집행', '확인')).toEqual(['']);
  });

  it('keep their headers in sight, texts as texts, money and days as officials write them', async () => {
    desk = await openDeskWithTables();
    const { sheet } = desk.table('집행');
    expect(sheet.frozen.rows).toBe(1);
    const { headers } = desk.table('집행');
    const styleOf = (header: string) => sheet.styleAt(1, headers.indexOf(header));
    expect(headers.map((header) => [header, styleOf(header).numberFormat])).toEqual([
      ['사업번호', '@'],
      ['집행일', 'yyyy. m. d.'],
      ['구분', '@'],
      ['금액', '#,##0"원"'],
      ['세부사업', '@'],
      ['적요', '@'],
      ['증빙', '@'],
      ['확인', 'General'],
      ['집행번호', '@'],
    ]);
    expect(styleOf('적요').wrapText).toBe(true);
    const widthOf = (header: string) => sheet.columnWidth(headers.indexOf(header));
    expect(widthOf('집행번호')).toBeLessThan(widthOf('사업번호'));
  });

  it('warn of wrong entries without taking them away', async () => {
    desk = await openDeskWithTables();
    const { validations } = desk.table('집행').sheet;
    expect(validations.map(({ area }) => area.column)).toEqual([1, 2, 3]);
    for (const { errorAlert } of validations) {
      expect(errorAlert).toMatchObject({ style: 'Warning', showAlert: true, title: '확인하십시오' });
    }
    expect(validations[1]?.rule).toMatchObject({ list: { source: '원인행위,지출,반납' } });
  });

  it('have 기준일, 주의폭, 부진폭 and 확인_행 above the settings, each under its name with its label', async () => {
    desk = await openDeskWithTables();
    const { book } = desk.office;
    const cell = (name: string) => {
      const place = book.resolve(name);
      return place?.sheet.text(place.area)[0]?.[0];
    };
    expect(cell('기준일')).toBe('2007. 7. 2.');
    expect(cell('주의폭')).toBe('10.0%');
    expect(cell('부진폭')).toBe('20.0%');
    const settings = desk.table('설정');
    await desk.office.settle();
    expect(cell('확인_행')).toBe('0');
    const labels = settings.sheet.values({ ...ONE_CELL, rows: 4 }).flat();
    expect(labels).toEqual(['기준일', '주의폭', '부진폭', '확인_행']);
    expect(settings.area.row).toBe(5);
    expect((await desk.column('설정', '항목')).slice(0, 3)).toEqual(['기관명', '부서명', '회계연도']);
  });

  it('have the names that functions take, small and free of the language of Excel', async () => {
    desk = await openDeskWithTables();
    expect(namesOf(desk.office.book)).toMatchObject({
      사업표: '=사업[[#All],[사업번호]:[세부사업]]',
      예산표: '=예산[[#All],[사업번호]:[재원]]',
      집행표: '=집행[[#All],[사업번호]:[금액]]',
      내용표: '=보고내용[[#All],[사업번호]:[시기]]',
    });
  });

  it('take three syncs at most, and making them again changes nothing', async () => {
    desk = await openDesk();
    const state = valueOf(await desk.book.inspect());
    if (state.kind !== 'none') throw new Error(state.kind);
    desk.office.syncCount();
    const names = valueOf(await desk.book.createTables(state.plan));
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    const before = namesOf(desk.office.book);
    expect(valueOf(await desk.book.createTables(state.plan))).toEqual(names);
    expect(desk.office.book.tables).toHaveLength(5);
    expect(desk.office.book.sheets).toHaveLength(6);
    expect(namesOf(desk.office.book)).toEqual(before);
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
  });
});

describe('the tables in a workbook that has names of ours', () => {
  const prepare = (book: Book): void => {
    const sheet = book.addSheet('사업');
    sheet.write({ ...ONE_CELL, rows: 2 }, [['내 사업'], ['그대로']]);
    book.addTable({ sheet, area: { ...ONE_CELL, rows: 2 } }, true).name = '집행';
    book.addName('기준일', '=사업!$A$1');
    book.addName('예산표', '=사업!$A$2');
    sheet.activate();
  };

  it('are called something else, said beforehand, and leave the others alone', async () => {
    desk = await openDesk({ prepare });
    const { book } = desk.office;
    const state = valueOf(await desk.book.inspect());
    if (state.kind !== 'none') throw new Error(state.kind);
    expect(state.plan.sheets).toMatchObject([
      { sheetName: '실적 사업', tableName: '사업', taken: '사업' },
      { sheetName: '예산', tableName: '예산', taken: null },
      { sheetName: '집행', tableName: '실적_집행', taken: '집행' },
      { sheetName: '보고내용', taken: null },
      { sheetName: '설정', taken: null },
    ]);
    const names = valueOf(await desk.book.createTables(state.plan));
    expect(names.tables.payments).toBe('실적_집행');
    expect(names.cells.기준일).toBe('실적_기준일');
    expect(namesOf(book)).toMatchObject({
      기준일: '=사업!$A$1',
      예산표: '=사업!$A$2',
      실적_예산표: '=예산[[#All],[사업번호]:[재원]]',
      집행표: '=실적_집행[[#All],[사업번호]:[금액]]',
    });
    expect(book.sheet('사업')?.values({ ...ONE_CELL, rows: 2 })).toEqual([['내 사업'], ['그대로']]);
    expect(book.activeSheet.name).toBe('사업');
  });

  it('are found again by a pane that knows nothing of them', async () => {
    desk = await openDesk({ prepare });
    await makeTables(desk);
    await desk.reload();
    const read = valueOf(await desk.book.read());
    expect(read.names.tables.payments).toBe('실적_집행');
    expect(read.referenceDate).toBe(39265);
  });
});

describe('a workbook that counts days from 1904', () => {
  it('gets no tables, and is told why', async () => {
    desk = await openDesk();
    desk.office.book.date1904 = true;
    const state = valueOf(await desk.book.inspect());
    if (state.kind !== 'none') throw new Error(state.kind);
    expect(problemOf(await desk.book.createTables(state.plan))).toBe('datesFrom1904');
    expect(desk.office.book.tables).toHaveLength(0);
    expect(desk.office.book.sheets).toHaveLength(1);
  });

  it('is told where tables of ours stand in it already', async () => {
    desk = await openDeskWithTables();
    desk.office.book.date1904 = true;
    await desk.reload();
    expect(valueOf(await desk.book.inspect())).toMatchObject({
      kind: 'damaged',
      problems: [{ code: 'datesFrom1904' }],
    });
    expect(problemOf(await desk.book.repair())).toBe('datesFrom1904');
  });
});

describe('a workbook in which the tables cannot be made', () => {
  it('says why, and the retry makes them', async () => {
    desk = await openDesk();
    const state = valueOf(await desk.book.inspect());
    if (state.kind !== 'none') throw new Error(state.kind);
    desk.office.temper.cellEditing = true;
    expect(problemOf(await desk.book.createTables(state.plan))).toBe('cellEditing');
    expect(desk.office.book.tables).toHaveLength(0);
    desk.office.temper.cellEditing = false;
    valueOf(await desk.book.createTables(state.plan));
    expect(desk.office.book.tables).toHaveLength(5);
  });
});

function namesOf(book: Book): Readonly<Record<string, string>> {
  return Object.fromEntries(book.names.map(({ name, formula }) => [name, formula]));
}
