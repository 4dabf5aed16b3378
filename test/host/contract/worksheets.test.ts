import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

it('adds, lists and finds sheets with Korean names', () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('데이터 1');
    await context.sync();
    worksheets.load('items/name, items/position');
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name, position }) => [name, position])).toStrictEqual([
      [office.book.sheets[0]?.name, 0],
      ['데이터 1', 1],
    ]);
    expect(count.value).toBe(2);

    // Proxies of an earlier request stay usable, and the items themselves are proxies.
    worksheets.items[1]!.getRange('A1').values = [['x']];
    const cell = added.getRange('A1');
    cell.load('values');
    await context.sync();
    expect(cell.values).toStrictEqual([['x']]);
  }));

it('sets several properties at once and loads by an object', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('가');
    sheet.set({ tabColor: '#00FF00', name: '나', showGridlines: false });
    sheet.load({ name: true, tabColor: true, showGridlines: true });
    await context.sync();
    expect([sheet.name, sheet.tabColor, sheet.showGridlines]).toStrictEqual(['나', '#00FF00', false]);
  }));

it('moves, hides, activates and deletes', () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const added = worksheets.add('둘');
    added.position = 0;
    added.activate();
    first.visibility = 'Hidden';
    const visible = worksheets.getCount(true);
    const active = worksheets.getActiveWorksheet();
    const next = added.getNextOrNullObject(true);
    first.load('position, visibility');
    active.load('name');
    await context.sync();
    expect([first.position, first.visibility]).toStrictEqual([1, 'Hidden']);
    expect(visible.value).toBe(1);
    expect(active.name).toBe('둘');
    expect(next.isNullObject).toBe(true);
    first.visibility = 'Visible';
    added.delete();
    const gone = worksheets.getItemOrNullObject('둘');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

it('refuses a second sheet of the same name', () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add('사업');
    await context.sync();
    context.workbook.worksheets.add('사업');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  }));

it('makes everything below a null object null, too', () =>
  Excel.run(async (context) => {
    const nothing = context.workbook.worksheets.getItemOrNullObject('없음');
    const cell = nothing.getRange('A1');
    nothing.load('name');
    cell.load('values');
    await context.sync();
    expect([nothing.isNullObject, cell.isNullObject]).toStrictEqual([true, true]);
  }));

it('knows and keeps names', () =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2').values = [[39263]];
    const added = names.add('기준일', sheet.getRange('B2'), '보고 기준일');
    await context.sync();
    const found = names.getItem('기준일');
    const cell = found.getRange();
    const none = names.getItemOrNullObject('없는이름');
    found.load('name, formula, type, comment, value');
    cell.load('address, values');
    added.load('name');
    await context.sync();
    const { name } = office.book.sheets[0]!;
    expect(found.formula).toBe(`=${name}!$B$2`);
    expect(found.value).toBe(`${name}!$B$2`);
    expect([found.type, found.comment, added.name]).toStrictEqual(['Range', '보고 기준일', '기준일']);
    expect(cell.values).toStrictEqual([[39263]]);
    expect(none.isNullObject).toBe(true);
    found.delete();
    const gone = names.getItemOrNullObject('기준일');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

it('reads and sets the calculation mode; manual leaves figures as they are until calculated', () =>
  Excel.run(async (context) => {
    const { application } = context.workbook;
    const sheet = context.workbook.worksheets.getFirst();
    const total = sheet.getRange('B1');
    sheet.getRange('A1').values = [[1]];
    total.formulas = [['=A1*10']];
    total.load('values');
    await context.sync();
    expect(total.values).toStrictEqual([[10]]);
    application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[2]];
    total.load('values');
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
    expect(total.values).toStrictEqual([[10]]);
    application.calculate('Full');
    total.load('values');
    await context.sync();
    expect(total.values).toStrictEqual([[20]]);
  }));

it('keeps settings of the workbook', () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('실적.표', { 사업: ['사업', 1] });
    const setting = settings.getItem('실적.표');
    const none = settings.getItemOrNullObject('x');
    setting.load('value');
    await context.sync();
    expect(setting.value).toStrictEqual({ 사업: ['사업', 1] });
    expect(none.isNullObject).toBe(true);
    setting.value = 2;
    settings.load('items/key, items/value');
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toStrictEqual([['실적.표', 2]]);
    setting.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));
