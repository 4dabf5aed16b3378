import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const inA1 = (): unknown => office.book.sheets[0]!.values(A1)[0]![0];

/** Writes into A1 of the first sheet. */
const write = (value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
    await context.sync();
  });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('refuses while a cell is being edited', async () => {
  office.temper.cellEditing = true;
  await expect(write('x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect(inA1()).toBe('');
  office.temper.cellEditing = false;
  await write('x');
  expect(inA1()).toBe('x');
});

it('waits for the end of the edit with delayForCellEdit', async () => {
  office.temper.cellEditing = true;
  const writing = write('x', { delayForCellEdit: true });
  await pause(50);
  expect(inA1()).toBe('');
  office.temper.cellEditing = false;
  await writing;
  expect(inA1()).toBe('x');
});

it('forgets a request that waited for a pane that is gone', async () => {
  office.temper.cellEditing = true;
  void write('x', { delayForCellEdit: true });
  await pause(30);
  await office.reload();
  office.temper.cellEditing = false;
  await pause(50);
  expect(inA1()).toBe('');
  await write('y');
  expect(inA1()).toBe('y');
});

it.each(Object.entries(OFFICE_ERRORS).filter(([, code]) => code !== 5104))(
  'fails the n-th request with %s before anything is applied',
  async (name, code) => {
    office.temper.failRequest = { nth: 2, code };
    await write('first');
    await expect(write('second')).rejects.toMatchObject({ code: name });
    expect(inA1()).toBe('first');
    await write('third');
    expect(inA1()).toBe('third');
  },
);

it('counts the requests that write alone, where that is said', async () => {
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('values');
      await context.sync();
    });
  office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession, writing: true };
  await read();
  await write('first');
  await read();
  await expect(write('second')).rejects.toBeDefined();
  expect(inA1()).toBe('first');
});

it('refuses a request larger than the limit, and takes it in pieces', async () => {
  office.temper.payloadLimit = 20_000;
  await expect(write('가'.repeat(10_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(inA1()).toBe('');
  await write('가'.repeat(5_000));
  expect(inA1()).toBe('가'.repeat(5_000));
});

it('refuses an answer larger than the limit', async () => {
  await write('가'.repeat(10_000));
  office.temper.payloadLimit = 20_000;
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

it('takes longer by the latency for every sync', async () => {
  office.temper.latency = 60;
  const start = performance.now();
  await write('x');
  expect(performance.now() - start).toBeGreaterThanOrEqual(60);
});

it('counts syncs without the cleanup that follows Excel.run', async () => {
  const kinds: string[] = [];
  const stop = office.session.onRequest(({ kind }) => kinds.push(kind));
  office.syncCount();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    range.load('values');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await office.delivered();
  expect(office.syncCount()).toBe(2);
  expect(kinds).toStrictEqual(['sync', 'sync', 'cleanup']);
  stop();
});

describe('on a protected sheet', () => {
  beforeEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['품목', '수량'],
        ['사과', 3],
      ];
      sheet.tables.add('A1:B2', true).name = '재고';
      sheet.protection.protect({ allowFormatColumns: true }, '1234');
      await context.sync();
    }),
  );

  it.each([
    ['values', (sheet: Excel.Worksheet) => (sheet.getRange('A2').values = [['배']])],
    ['formulas', (sheet: Excel.Worksheet) => (sheet.getRange('D1').formulas = [['=1']])],
    ['a number format', (sheet: Excel.Worksheet) => (sheet.getRange('A2').numberFormat = [['@']])],
    ['a fill', (sheet: Excel.Worksheet) => (sheet.getRange('A2').format.fill.color = '#FF0000')],
    [
      'a row of a table',
      (sheet: Excel.Worksheet) => sheet.tables.getItem('재고').rows.add(undefined, [['배', 1]]),
    ],
    ['a table', (sheet: Excel.Worksheet) => sheet.tables.getItem('재고').resize('A1:B3')],
    ['inserted rows', (sheet: Excel.Worksheet) => sheet.getRange('1:1').insert('Down')],
    ['a validation rule', (sheet: Excel.Worksheet) => sheet.getRange('A2').dataValidation.clear()],
    ['a new table', (sheet: Excel.Worksheet) => sheet.tables.add('D1:E2', true)],
  ])('refuses %s', async (_, change) => {
    const before = JSON.stringify(
      office.book.sheets[0]!.formulas({ row: 0, column: 0, rows: 4, columns: 6 }),
    );
    const failed = Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'AccessDenied',
      message: expect.stringContaining('보호되어 있습니다') as string,
    });
    expect(JSON.stringify(office.book.sheets[0]!.formulas({ row: 0, column: 0, rows: 4, columns: 6 }))).toBe(
      before,
    );
  });

  it('says so beforehand, allows what its options allow, and opens with the password only', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.load('protected, options');
      sheet.getRange('A:A').format.columnWidth = 99;
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatColumns).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(false);

      sheet.protection.unprotect('wrong');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('1234');
      sheet.getRange('A2').values = [['배']];
      await context.sync();
      expect(office.book.sheets[0]!.protection).toBeNull();
    }));
});
