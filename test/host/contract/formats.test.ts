import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

it('keeps fill, font and alignment, also when loaded through the range', () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange('A1:B2');
    range.format.fill.color = '#ffee00';
    range.format.font.bold = true;
    range.format.font.color = '#C00000';
    range.format.font.size = 14;
    range.format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    range.load('format/fill/color, format/font/bold, format/font/color, format/font/size');
    range.format.load('horizontalAlignment, wrapText');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFEE00');
    expect(range.format.font.bold).toBe(true);
    expect(range.format.font.color).toBe('#C00000');
    expect(range.format.font.size).toBe(14);
    expect(range.format.horizontalAlignment).toBe('Center');
    expect(range.format.wrapText).toBe(true);
  }));

it('answers null where cells differ', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:B1').values = [[1, 2]];
    const both = sheet.getRange('A1:B1').format.font;
    both.load('bold');
    await context.sync();
    expect(both.bold).toBeNull();
  }));

it('does not lose a formula to a format', () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange('A1');
    range.formulas = [['=1+2']];
    range.numberFormat = [['0.0']];
    range.format.fill.color = '#FFFFFF';
    range.load('formulas, text');
    await context.sync();
    expect(range.formulas).toStrictEqual([['=1+2']]);
    expect(range.text).toStrictEqual([['3.0']]);
  }));

it('sets column widths and row heights in points', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('B:C').format.columnWidth = 90;
    sheet.getRange('2:2').format.rowHeight = 30;
    const columns = sheet.getRange('B1:C1').format;
    const row = sheet.getRange('A2').format;
    const mixed = sheet.getRange('A1:B1').format;
    columns.load('columnWidth');
    row.load('rowHeight');
    mixed.load('columnWidth');
    await context.sync();
    expect(columns.columnWidth).toBeCloseTo(90, 0);
    expect(row.rowHeight).toBeCloseTo(30, 0);
    expect(mixed.columnWidth).toBeNull();
  }));

it('draws borders around and inside a range', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideVertical').style = 'Dash';
    borders.getItem('InsideVertical').color = '#ff0000';
    const top = sheet.getRange('C2').format.borders.getItem('EdgeTop');
    const inside = sheet.getRange('B3').format.borders.getItem('EdgeRight');
    const none = sheet.getRange('C3').format.borders.getItem('EdgeRight');
    top.load('style');
    inside.load('style, color');
    none.load('style');
    borders.load('items/sideIndex, items/style');
    await context.sync();
    expect(top.style).toBe('Continuous');
    expect([inside.style, inside.color]).toStrictEqual(['Dash', '#FF0000']);
    expect(none.style).toBe('None');
    expect(borders.items.find(({ sideIndex }) => sideIndex === 'EdgeTop')?.style).toBe('Continuous');
  }));

it('keeps data validation with its messages', () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange('A2:A100');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '본예산,추경' } };
    range.dataValidation.errorAlert = {
      title: '구분',
      message: '목록에 없는 구분입니다.',
      style: 'Warning',
      showAlert: true,
    };
    await context.sync();
    const part = range.getCell(5, 0).dataValidation;
    part.load('type, rule, errorAlert, prompt');
    await context.sync();
    expect(part.type).toBe('List');
    expect(part.rule.list?.source).toBe('본예산,추경');
    expect(part.errorAlert.style).toBe('Warning');
    expect(part.prompt.message).toBe('');
    range.dataValidation.clear();
    part.load('type');
    await context.sync();
    expect(part.type).toBe('None');
  }));

it('keeps conditional formats that go by a value, the last one in front, until they are cleared', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange('B2:B100');
    for (const [formula1, color] of [
      ['="확인"', '#9C0006'],
      ['=0', '#00ff00'],
    ] as const) {
      const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      cellValue.format.font.color = color;
      cellValue.format.fill.color = '#FFC7CE';
      cellValue.rule = { formula1, operator: 'EqualTo' };
    }
    await context.sync();
    const formats = sheet.getRange('B7').conditionalFormats;
    formats.load('items/type, items/priority, items/cellValue/rule, items/cellValue/format/font/color');
    const beside = sheet.getRange('C7').conditionalFormats.getCount();
    await context.sync();
    expect(
      formats.items.map(({ type, priority, cellValue }) => [
        type,
        priority,
        cellValue.rule.formula1,
        cellValue.format.font.color,
      ]),
    ).toStrictEqual([
      ['CellValue', 0, '=0', '#00FF00'],
      ['CellValue', 1, '="확인"', '#9C0006'],
    ]);
    expect(beside.value).toBe(0);

    formats.items[0]!.delete();
    sheet.getRange('B2:B7').conditionalFormats.clearAll();
    const [cleared, left] = ['B2:B7', 'B8'].map((place) => sheet.getRange(place).conditionalFormats);
    const counts = [cleared!.getCount(), left!.getCount()];
    const rest = left!.getItemAt(0).getRange();
    rest.load('address');
    await context.sync();
    expect(counts.map(({ value }) => value)).toStrictEqual([0, 1]);
    expect(rest.address.split('!')[1]).toBe('B8:B100');
  }));

it('refuses a conditional format of another kind', async () => {
  const made = Excel.run(async (context) => {
    context.workbook.worksheets.add().getRange('A1').conditionalFormats.add('DataBar');
    await context.sync();
  });
  await expect(made).rejects.toMatchObject({ code: 'ApiNotFound' });
});

it('freezes header rows', () =>
  Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.add();
    const before = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(before.isNullObject).toBe(true);
    freezePanes.freezeRows(2);
    const location = freezePanes.getLocation();
    location.load('address');
    await context.sync();
    expect(location.address.split('!')[1]).toBe('1:2');
    freezePanes.unfreeze();
    const after = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(after.isNullObject).toBe(true);
  }));
