import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

/** A new sheet, so that tests do not meet. */
const newSheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.add();

it('writes values and reads them back with their address', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    sheet.name = '집행 내역';
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, '가'],
      [true, ''],
    ];
    range.load('values, address, valueTypes, cellCount');
    await context.sync();
    expect(range.values).toStrictEqual([
      [1, '가'],
      [true, ''],
    ]);
    expect(range.valueTypes).toStrictEqual([
      ['Double', 'String'],
      ['Boolean', 'Empty'],
    ]);
    expect(range.address).toBe("'집행 내역'!A1:B2");
    expect(range.cellCount).toBe(4);
  }));

it('calculates formulas before their values are read, in the same request', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    const total = sheet.getRange('B1');
    total.formulas = [['=SUM(A1:A3)']];
    total.load('values, formulas, text');
    await context.sync();
    expect(total.values).toStrictEqual([[6]]);
    expect(total.formulas).toStrictEqual([['=SUM(A1:A3)']]);

    sheet.getRange('A1').values = [[100]];
    total.load('values');
    await context.sync();
    expect(total.values).toStrictEqual([[105]]);
  }));

it('writes one value into every cell of a range', () =>
  Excel.run(async (context) => {
    const range = newSheet(context).getRange('A1:C2');
    range.values = 7 as never;
    range.load('values');
    await context.sync();
    expect(range.values).toStrictEqual([
      [7, 7, 7],
      [7, 7, 7],
    ]);
  }));

it('leaves a cell as it is where null is written', () =>
  Excel.run(async (context) => {
    const range = newSheet(context).getRange('A1:B1');
    range.values = [['old', 'old']];
    range.values = [[null, 'new']];
    range.load('values');
    await context.sync();
    expect(range.values).toStrictEqual([['old', 'new']]);
  }));

it('shows numbers by their format and keeps text cells text', () =>
  Excel.run(async (context) => {
    const range = newSheet(context).getRange('A1:C1');
    range.numberFormat = [['#,##0"원"', '0.0%', '@']];
    range.values = [[25200000, 0.314, '01']];
    range.load('text, values, numberFormat');
    await context.sync();
    expect(range.text).toStrictEqual([['25,200,000원', '31.4%', '01']]);
    expect(range.values).toStrictEqual([[25200000, 0.314, '01']]);
    expect(range.numberFormat).toStrictEqual([['#,##0"원"', '0.0%', '@']]);
  }));

it('takes an array of 20,000 cells, which office.js sends in pieces, as one write', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    const rows = Array.from({ length: 2000 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * 10 + j));
    const range = sheet.getRangeByIndexes(0, 0, 2000, 10);
    range.values = rows;
    range.load('values');
    office.syncCount();
    await context.sync();
    expect(range.values).toStrictEqual(rows);
    expect(office.syncCount()).toBe(1);
  }));

it.each([
  ['getCell(1, 2)', (r: Excel.Range) => r.getCell(1, 2), 'D3'],
  ['getRow(1)', (r: Excel.Range) => r.getRow(1), 'B3:D3'],
  ['getColumn(2)', (r: Excel.Range) => r.getColumn(2), 'D2:D4'],
  ['getLastCell()', (r: Excel.Range) => r.getLastCell(), 'D4'],
  ['getLastRow()', (r: Excel.Range) => r.getLastRow(), 'B4:D4'],
  ['getLastColumn()', (r: Excel.Range) => r.getLastColumn(), 'D2:D4'],
  ['getOffsetRange(1, -1)', (r: Excel.Range) => r.getOffsetRange(1, -1), 'A3:C5'],
  ['getResizedRange(1, -2)', (r: Excel.Range) => r.getResizedRange(1, -2), 'B2:B5'],
  ['getAbsoluteResizedRange(1, 2)', (r: Excel.Range) => r.getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ['getRowsAbove(1)', (r: Excel.Range) => r.getRowsAbove(1), 'B1:D1'],
  ['getRowsBelow(2)', (r: Excel.Range) => r.getRowsBelow(2), 'B5:D6'],
  ['getColumnsBefore(1)', (r: Excel.Range) => r.getColumnsBefore(1), 'A2:A4'],
  ['getColumnsAfter(1)', (r: Excel.Range) => r.getColumnsAfter(1), 'E2:E4'],
  ['getEntireRow()', (r: Excel.Range) => r.getEntireRow(), '2:4'],
  ['getEntireColumn()', (r: Excel.Range) => r.getEntireColumn(), 'B:D'],
  ["getBoundingRect('F1')", (r: Excel.Range) => r.getBoundingRect('F1'), 'B1:F4'],
  ["getIntersection('A3:C9')", (r: Excel.Range) => r.getIntersection('A3:C9'), 'B3:C4'],
])('derives the right cells: %s of B2:D4', (_, derive, address) =>
  Excel.run(async (context) => {
    const derived = derive(context.workbook.worksheets.getFirst().getRange('B2:D4'));
    derived.load('address');
    await context.sync();
    expect(derived.address.split('!')[1]).toBe(address);
  }),
);

it('gives a null object where ranges do not meet', () =>
  Excel.run(async (context) => {
    const nothing = context.workbook.worksheets.getFirst().getRange('A1').getIntersectionOrNullObject('C3');
    nothing.load('address');
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
  }));

it('answers whole columns without cell values', () =>
  Excel.run(async (context) => {
    const column = newSheet(context).getRange('A:A');
    column.load('address, rowCount, values, isEntireColumn');
    await context.sync();
    expect(column.rowCount).toBe(1048576);
    expect(column.isEntireColumn).toBe(true);
    expect(column.values).toBeNull();
  }));

it('finds the used range, with and without cells that are only formatted', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    const empty = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);

    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    const used = sheet.getUsedRange(true);
    const part = sheet.getRange('A3:Z9').getUsedRange();
    used.load('address');
    part.load('address');
    await context.sync();
    expect(used.address.split('!')[1]).toBe('B2:C3');
    expect(part.address.split('!')[1]).toBe('B3:C3');
  }));

it('clears contents and leaves formats', () =>
  Excel.run(async (context) => {
    const range = newSheet(context).getRange('A1');
    range.numberFormat = [['0.0%']];
    range.values = [[0.5]];
    range.clear('Contents');
    range.load('values, numberFormat');
    await context.sync();
    expect(range.values).toStrictEqual([['']]);
    expect(range.numberFormat).toStrictEqual([['0.0%']]);
  }));

it('inserts and deletes cells, and formulas follow', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.getRange('C1').formulas = [['=SUM(A1:A2)']];
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('C2');
    moved.load('formulas, values');
    await context.sync();
    expect(moved.formulas).toStrictEqual([['=SUM(A2:A3)']]);
    expect(moved.values).toStrictEqual([[3]]);

    sheet.getRange('1:1').delete('Up');
    const back = sheet.getRange('C1');
    back.load('formulas');
    await context.sync();
    expect(back.formulas).toStrictEqual([['=SUM(A1:A2)']]);
  }));

it('tells a spill from its first cell and back', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange('A1').formulas = [['={1,2;3,4}']];
    sheet.getRange('D1').formulas = [['=TRANSPOSE(F1:G1)']];
    sheet.getRange('F1:G1').values = [[5, 6]];
    const spill = sheet.getRange('D1').getSpillingToRange();
    const none = sheet.getRange('F1').getSpillingToRangeOrNullObject();
    const parent = sheet.getRange('D2').getSpillParent();
    spill.load('address, values');
    parent.load('address');
    await context.sync();
    expect(spill.address.split('!')[1]).toBe('D1:D2');
    expect(spill.values).toStrictEqual([[5], [6]]);
    expect(none.isNullObject).toBe(true);
    expect(parent.address.split('!')[1]).toBe('D1');
  }));

it('merges, and what was selected is the selected range', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    sheet.activate();
    sheet.getRange('A1:C1').merge();
    sheet.getRange('B2:C3').select();
    await context.sync();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load('address');
    active.load('address');
    await context.sync();
    expect(selected.address.split('!')[1]).toBe('B2:C3');
    expect(active.address.split('!')[1]).toBe('B2');
    const [merged] = office.book.activeSheet.merged;
    expect(merged).toStrictEqual({ row: 0, column: 0, rows: 1, columns: 3 });
  }));

it('keeps a range on its cells when rows come or go above it between two requests', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    const range = sheet.getRange('A5:B6');
    range.load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    await context.sync();
    range.load('address');
    await context.sync();
    expect(range.address.split('!')[1]).toBe('A7:B8');
    sheet.getRange('7:7').delete('Up');
    await context.sync();
    range.load('address');
    await context.sync();
    expect(range.address.split('!')[1]).toBe('A7:B7');
  }));

it('reads what a row added in the same request brought about, however often values were read before', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange('A1:A2').values = [['금액'], [1]];
    const table = sheet.tables.add('A1:A2', true);
    const total = sheet.getRange('C1');
    total.formulas = [['=SUM(A2:A9)']];
    total.load('values');
    const row = table.rows.add(undefined, [[10]]);
    row.load('index');
    const again = sheet.getRange('C1');
    again.load('values');
    await context.sync();
    expect([total.values, again.values]).toStrictEqual([[[1]], [[11]]]);
  }));

it('answers all properties of a whole column without looking at a million rows', () =>
  Excel.run(async (context) => {
    const column = newSheet(context).getRange('A:A');
    column.load();
    await context.sync();
    expect([column.rowHidden, column.columnHidden, column.text]).toStrictEqual([false, false, null]);
  }));

it('tells formulas, constants and empty cells of a range apart', () =>
  Excel.run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange('A1:A7').formulas = [['머리'], ['=1+1'], [3], ['=""'], [''], ['글'], [7]];
    const column = sheet.getRange('A1:A7');
    const [constants, blanks, formulas] = (['Constants', 'Blanks', 'Formulas'] as const).map((kind) =>
      column.getSpecialCellsOrNullObject(kind),
    );
    const none = sheet.getRange('A2:A2').getSpecialCellsOrNullObject('Blanks');
    for (const areas of [constants, blanks, formulas, none]) areas!.load('address, areaCount, cellCount');
    await context.sync();
    const places = (areas: Excel.RangeAreas) => areas.address.split(',').map((one) => one.split('!')[1]);
    expect(places(constants!)).toStrictEqual(['A1', 'A3', 'A6:A7']);
    expect([constants!.areaCount, constants!.cellCount]).toStrictEqual([3, 4]);
    expect(places(blanks!)).toStrictEqual(['A5']);
    expect(places(formulas!)).toStrictEqual(['A2', 'A4']);
    expect(none!.isNullObject).toBe(true);
  }));

it('tells by DATE from which day a workbook counts', () =>
  Excel.run(async (context) => {
    const { functions } = context.workbook;
    const from1900 = functions.date(2000, 1, 1);
    from1900.load('value');
    await context.sync();
    expect(from1900.value).toBe(36_526);
    office.book.date1904 = true;
    const from1904 = functions.date(2000, 1, 1);
    from1904.load('value');
    await context.sync();
    office.book.date1904 = false;
    expect(from1904.value).toBe(35_064);
  }));
