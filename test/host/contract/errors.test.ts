import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

it('says which statement asked for something that is not there', async () => {
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('없는 시트').load('name');
    await context.sync();
  });
  await expect(failed).rejects.toBeInstanceOf(office.OfficeExtension.Error);
  await expect(failed).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { statement: expect.stringContaining('getItem') as string },
  });
});

it('throws where a property is read that was not loaded', async () => {
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    return sheet.name;
  });
  await expect(failed).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

it('refuses an array that has not the shape of the range', async () => {
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B2').values = [[1]];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it.each([
  ['a method', (sheet: Excel.Worksheet) => sheet.showOutlineLevels(1, 1)],
  ['a property to set', (sheet: Excel.Worksheet) => (sheet.showHeadings = false)],
  ['a property to load', (sheet: Excel.Worksheet) => sheet.load('showHeadings')],
  ['an object', (sheet: Excel.Worksheet) => sheet.pivotTables.load('name')],
  ['an event', (sheet: Excel.Worksheet) => sheet.onFormatChanged.add(() => Promise.resolve())],
])('answers ApiNotFound for %s that is not built', async (_, use) => {
  const failed = Excel.run(async (context) => {
    use(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
});

it('keeps what was applied before the error in the same batch', async () => {
  const failed = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getFirst().getRange('A1').values = [['kept']];
    worksheets.getItem('없는 시트').getRange('A1').values = [['never']];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(office.book.sheets[0]?.values({ row: 0, column: 0, rows: 1, columns: 1 })).toStrictEqual([['kept']]);
});

it('ends ranges with their Excel.run, unless they are tracked', async () => {
  let loose!: Excel.Range;
  let tracked!: Excel.Range;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    loose = sheet.getRange('A1');
    tracked = sheet.getRange('A1');
    context.trackedObjects.add(tracked);
    loose.load('address');
    tracked.load('address');
    await context.sync();
  });
  await office.delivered();
  expect(() => loose.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }) as Error);
  tracked.load('values');
  await tracked.context.sync();
  expect(tracked.values).toStrictEqual([['kept']]);
  tracked.untrack();
  await tracked.context.sync();
  expect(office.session.heldReferences).toBe(0);
});

it('holds no references when many runs are over', async () => {
  for (let i = 0; i < 50; i++) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('values');
      await context.sync();
    });
  }
  await office.delivered();
  expect(office.session.heldReferences).toBe(0);
});
