import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

async function stock(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1:B1').values = [['품목', '수량']];
  const table = sheet.tables.add('A1:B1', true);
  table.name = '재고';
  await context.sync();
  return table;
}

it('makes a table of a header row and fills its empty row first', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    table.rows.add(undefined, [['사과', 3]]);
    table.rows.add(undefined, [
      ['배', 5],
      ['감', 7],
    ]);
    const body = table.getDataBodyRange();
    body.load('values, address');
    table.load('name, showTotals, style');
    table.rows.load('count');
    table.columns.load('items/name');
    await context.sync();
    expect(body.values).toStrictEqual([
      ['사과', 3],
      ['배', 5],
      ['감', 7],
    ]);
    expect(table.name).toBe('재고');
    expect(table.rows.count).toBe(3);
    expect(table.columns.items.map(({ name }) => name)).toStrictEqual(['품목', '수량']);
  }));

it('changes, inserts and deletes rows, and a row just added stays usable', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    table.rows.add(undefined, [
      ['사과', 3],
      ['배', 5],
    ]);
    table.rows.getItemAt(1).values = [['감', 55]];
    const first = table.rows.add(0, [['귤', 1]]);
    first.load('index, values');
    await context.sync();
    expect([first.index, first.values]).toStrictEqual([0, [['귤', 1]]]);
    first.values = [['귤', 2]];
    table.rows.getItemAt(1).delete();
    const body = context.workbook.tables.getItem('재고').getDataBodyRange();
    body.load('values');
    await context.sync();
    expect(body.values).toStrictEqual([
      ['귤', 2],
      ['감', 55],
    ]);
  }));

it('loads rows and columns with their values', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    table.rows.add(undefined, [['사과', 3]]);
    table.rows.load('items/values, items/index');
    const column = table.columns.getItem('수량');
    column.load('id, index, values');
    await context.sync();
    expect(table.rows.items.map(({ index, values }) => [index, values])).toStrictEqual([[0, [['사과', 3]]]]);
    expect([column.index, column.values]).toStrictEqual([1, [['수량'], [3]]]);
    const cells = column.getDataBodyRange();
    cells.load('values');
    await context.sync();
    expect(cells.values).toStrictEqual([[3]]);
  }));

it('grows when a row is written right below, unless the user has switched that off', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A2:B2').values = [['사과', 3]];
    sheet.getRange('A3:B3').values = [['배', 5]];
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(range.address.split('!')[1]).toBe('A1:B3');

    office.book.autoCorrect.growTables = false;
    sheet.getRange('A4:B4').values = [['감', 7]];
    const unchanged = table.getRange();
    unchanged.load('address');
    await context.sync();
    expect(unchanged.address.split('!')[1]).toBe('A1:B3');
    table.resize('A1:B4');
    const resized = table.getRange();
    resized.load('address');
    await context.sync();
    expect(resized.address.split('!')[1]).toBe('A1:B4');
  }));

it('fills calculated columns down, with references by column', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    const sheet = context.workbook.worksheets.getFirst();
    table.columns.add(undefined, [['두 배'], ['=[@수량]*2']]);
    sheet.getRange('A2:B2').values = [['사과', 3]];
    await context.sync();
    sheet.getRange('A3:B3').values = [['배', 5]];
    const cells = sheet.getRange('C2:C3');
    cells.load('values, formulas');
    await context.sync();
    expect(cells.formulas).toStrictEqual([['=[@수량]*2'], ['=[@수량]*2']]);
    expect(cells.values).toStrictEqual([[6], [10]]);
  }));

it('sums by structured references and names', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    table.rows.add(undefined, [
      ['사과', 3],
      ['배', 5],
    ]);
    context.workbook.names.add('수량표', '=재고[[#All],[품목]:[수량]]');
    const cells = context.workbook.worksheets.getFirst().getRange('E1:F1');
    cells.formulas = [['=SUM(재고[수량])', '=ROWS(수량표)']];
    cells.load('values');
    await context.sync();
    expect(cells.values).toStrictEqual([[8, 3]]);
  }));

it('shows, and hides, a totals row', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    table.rows.add(undefined, [['사과', 3]]);
    table.showTotals = true;
    const totals = table.getTotalRowRange();
    const body = table.getDataBodyRange();
    totals.load('address');
    body.load('address');
    await context.sync();
    expect([totals.address.split('!')[1], body.address.split('!')[1]]).toStrictEqual(['A3:B3', 'A2:B2']);
    table.showTotals = false;
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(range.address.split('!')[1]).toBe('A1:B2');
  }));

it('sorts, filters and tells so', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    table.rows.add(undefined, [
      ['사과', 3],
      ['배', 5],
      ['감', 4],
    ]);
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange();
    body.load('values');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(body.values.map(([name]) => name as string)).toStrictEqual(['배', '감', '사과']);
    expect(table.autoFilter.isDataFiltered).toBe(false);

    table.columns.getItem('품목').filter.applyValuesFilter(['감']);
    table.autoFilter.load('isDataFiltered');
    const hidden = body.getRow(0);
    hidden.load('rowHidden');
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(true);
    expect(hidden.rowHidden).toBe(true);
    table.rows.add(undefined, [['귤', 1]]);
    await expect(context.sync()).rejects.toMatchObject({ code: 'FilteredRangeConflict' });
    table.clearFilters();
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(false);
  }));

it('finds the tables that a range touches', () =>
  Excel.run(async (context) => {
    await stock(context);
    const sheet = context.workbook.worksheets.getFirst();
    const touched = sheet.getRange('B2:D9').getTables(false);
    const contained = sheet.getRange('B2:D9').getTables(true);
    touched.load('items/name');
    contained.load('items/name');
    await context.sync();
    expect(touched.items.map(({ name }) => name)).toStrictEqual(['재고']);
    expect(contained.items).toStrictEqual([]);
  }));

it('renames, keeps formulas pointing there, converts and deletes', () =>
  Excel.run(async (context) => {
    const table = await stock(context);
    const sheet = context.workbook.worksheets.getFirst();
    table.rows.add(undefined, [['사과', 3]]);
    sheet.getRange('E1').formulas = [['=SUM(재고[수량])']];
    await context.sync();
    table.name = '창고';
    const cell = sheet.getRange('E1');
    cell.load('formulas, values');
    await context.sync();
    expect([cell.formulas, cell.values]).toStrictEqual([[['=SUM(창고[수량])']], [[3]]]);
    table.convertToRange();
    const gone = context.workbook.tables.getItemOrNullObject('창고');
    const kept = sheet.getRange('A2:B2');
    kept.load('values');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(kept.values).toStrictEqual([['사과', 3]]);
  }));
