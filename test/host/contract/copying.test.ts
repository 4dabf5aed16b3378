import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

it('copies a sheet whole, named as Excel names copies, where it was asked to', () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const form = worksheets.add('서식');
    form.getRange('A1:B2').formulas = [
      ['제목', ''],
      [3, '=A2*2'],
    ];
    form.getRange('A1:B1').merge();
    form.getRange('B2').numberFormat = [['#,##0"원"']];
    form.getRange('A:A').format.columnWidth = 120;
    const copy = form.copy('After', form);
    copy.load('name, position');
    const cells = copy.getRange('A1:B2').load('formulas, text');
    const width = copy.getRange('A1').format.load('columnWidth');
    await context.sync();
    expect([copy.name, copy.position]).toEqual(['서식 (2)', 2]);
    expect(cells.formulas).toEqual([
      ['제목', ''],
      [3, '=A2*2'],
    ]);
    expect(cells.text[1]).toEqual(['3', '6원']);
    expect(width.columnWidth).toBe(120);
    expect(office.book.sheet('서식 (2)')!.merged).toHaveLength(1);

    copy.getRange('A2').values = [[5]];
    const first = form.getRange('A2').load('values');
    await context.sync();
    expect(first.values).toEqual([[3]]);
  }));

it('copies cells with formats and merges, references moved along, heights where rows are whole', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C1').formulas = [['가', 4, '=B1*$B$1']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('2:2').copyFrom(sheet.getRange('1:1'));
    sheet.getRange('B5').copyFrom('B1:C1');
    const copied = sheet.getRange('A2:C2').load('formulas');
    const elsewhere = sheet.getRange('B5:C5').load('formulas');
    const format = sheet.getRange('A2').format.load('rowHeight, font/bold');
    await context.sync();
    expect(copied.formulas).toEqual([['가', 4, '=B2*$B$1']]);
    expect(elsewhere.formulas).toEqual([[4, '=B5*$B$1']]);
    expect([format.rowHeight, format.font.bold]).toEqual([30, true]);
  }));

it('copies conditional formats and validations of cells, which whole rows bring along', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { cellValue } = sheet.getRange('B1:B2').conditionalFormats.add('CellValue');
    cellValue.format.font.color = '#9C0006';
    cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
    sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '가,나' } };
    sheet.getRange('A4').values = [[1]];
    sheet.getRange('4:5').copyFrom('1:2');
    const formats = sheet.getRange('B5').conditionalFormats.load('items/type');
    const beside = sheet.getRange('B3').conditionalFormats.getCount();
    const validation = sheet.getRange('C4').dataValidation.load('rule');
    await context.sync();
    expect([formats.items.map(({ type }) => type), beside.value]).toEqual([['CellValue'], 0]);
    expect(validation.rule).toMatchObject({ list: { source: '가,나' } });
  }));

it('refuses to copy a sheet with tables, which a stand-in cannot do as Excel does', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [['가'], [1]];
    sheet.tables.add('A1:A2', true);
    await context.sync();
    sheet.copy();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  }));
