import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

const column = (): unknown[] =>
  office.book.sheets[0]!.values({ row: 0, column: 0, rows: 3, columns: 1 }).map(([value]) => value);

/** One action of three syncs. */
const action = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const row of [1, 2, 3]) {
      sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    }
  });

const isPending = async (promise: Promise<unknown>): Promise<boolean> => {
  const pending = Symbol('pending');
  await office.delivered();
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
};

it('finds workbook and settings again after a reload of the pane', async () => {
  await action();
  Office.context.document.settings.set('draft', '가');
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  await Excel.run(async (context) => {
    context.workbook.settings.add('tables', ['사업']);
    await context.sync();
  });
  const before = office.Excel;

  await office.reload();

  expect(office.Excel).not.toBe(before);
  expect(Excel).toBe(office.Excel);
  expect(Office.context.document.settings.get('draft')).toBe('가');
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('tables');
    const cells = context.workbook.worksheets.getFirst().getRange('A1:A3');
    setting.load('value');
    cells.load('values');
    await context.sync();
    expect(setting.value).toStrictEqual(['사업']);
    expect(cells.values).toStrictEqual([[1], [2], [3]]);
  });
});

it('loses the pane before the second request: it is not applied, and nothing is answered any more', async () => {
  office.temper.cut = { nth: 2, applied: false };
  const cut = office.session.whenCut();
  const lost = action();
  await cut;
  expect(await isPending(lost)).toBe(true);
  expect(column()).toStrictEqual([1, '', '']);
  await office.reload();
  await action();
  expect(column()).toStrictEqual([1, 2, 3]);
});

it('loses the pane after the second request: it is applied, but the answer never comes', async () => {
  office.temper.cut = { nth: 2, applied: true };
  const cut = office.session.whenCut();
  const lost = action();
  await cut;
  expect(await isPending(lost)).toBe(true);
  expect(column()).toStrictEqual([1, 2, '']);
});

it('tells the new pane nothing that only the old one asked for', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await office.reload();
  await action();
  await office.delivered();
  expect(seen).toStrictEqual([]);
});

it('gives back the ranges that the old pane held', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    context.trackedObjects.add(range);
    range.load('values');
    await context.sync();
  });
  expect(office.session.heldReferences).toBe(1);
  await office.reload();
  expect(office.session.heldReferences).toBe(0);
});
