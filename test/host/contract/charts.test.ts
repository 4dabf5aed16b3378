import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
  const sheet = office.book.addSheet('집행');
  sheet.write({ row: 0, column: 0, rows: 3, columns: 3 }, [
    ['사업', '집행률', '기간경과율'],
    ['지식행정', 0.31, 0.5],
    ['창의혁신', '-', 0.5],
  ]);
  sheet.setStyle({ row: 1, column: 1, rows: 2, columns: 2 }, () => ({ numberFormat: '0.0%' }));
});
afterEach(() => office.stop());

const made = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem('집행');
  return { sheet, chart: sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns') };
};
const charts = () => office.book.sheet('집행')!.charts;

it('makes a series of each column, named by its header, and finds the chart again', () =>
  Excel.run(async (context) => {
    const { sheet, chart } = made(context);
    chart.name = '집행률';
    chart.series.load('items/name, items/chartType');
    await context.sync();
    expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toStrictEqual([
      ['집행률', 'BarClustered'],
      ['기간경과율', 'BarClustered'],
    ]);
    sheet.charts.load('items/name, count');
    const again = sheet.charts.getItem('집행률');
    again.load('id, chartType');
    const none = sheet.charts.getItemOrNullObject('없음');
    const count = sheet.charts.getCount();
    await context.sync();
    expect([sheet.charts.items[0]!.name, count.value, none.isNullObject]).toStrictEqual(['집행률', 1, true]);
    expect([again.id, again.chartType]).toStrictEqual([charts()[0]!.id, 'BarClustered']);
  }));

it('has a title, axes, a legend and series of their own cells', () =>
  Excel.run(async (context) => {
    const { sheet, chart } = made(context);
    chart.title.text = '사업별 집행률';
    chart.legend.position = 'Bottom';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = '율';
    const line = chart.series.add('목표');
    line.setValues(sheet.getRange('C2:C3'));
    line.setXAxisValues(sheet.getRange('A2:A3'));
    line.chartType = 'LineMarkers';
    chart.series.getItemAt(1).delete();
    chart.load(
      'title/text, legend/position, legend/visible, axes/valueAxis/minimum, axes/valueAxis/title/text',
    );
    chart.series.load('count, items/name, items/chartType');
    await context.sync();
    expect([chart.title.text, chart.legend.position, chart.legend.visible]).toStrictEqual([
      '사업별 집행률',
      'Bottom',
      true,
    ]);
    expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.title.text]).toStrictEqual([0, '율']);
    expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toStrictEqual([
      ['집행률', 'BarClustered'],
      ['목표', 'LineMarkers'],
    ]);
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.load('title/visible, legend/visible');
    await context.sync();
    expect([chart.title.visible, chart.legend.visible]).toStrictEqual([false, false]);
  }));

it('stands over cells, and moves with them and with what it draws', () =>
  Excel.run(async (context) => {
    const { sheet, chart } = made(context);
    chart.setPosition('A5', 'C14');
    const [cells, corner] = ['A5:C14', 'A1:A4'].map((address) => sheet.getRange(address));
    cells!.load('format/rowHeight');
    chart.load('left, top, width, height');
    await context.sync();
    const { rowHeight } = cells!.format;
    expect([chart.left, chart.top, chart.height]).toStrictEqual([0, rowHeight * 4, rowHeight * 10]);
    corner!.getEntireRow().insert('Down');
    chart.load('top');
    await context.sync();
    expect(chart.top).toBe(rowHeight * 8);
    expect(charts()[0]!.series[0]!.values!.area).toStrictEqual({ row: 5, column: 1, rows: 2, columns: 1 });
    chart.height = 100;
    chart.load('top, height');
    await context.sync();
    expect([chart.top, chart.height]).toStrictEqual([rowHeight * 8, 100]);
  }));

it('takes its data anew, and goes', () =>
  Excel.run(async (context) => {
    const { sheet, chart } = made(context);
    chart.setData(sheet.getRange('A1:C3'), 'Rows');
    chart.series.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toStrictEqual(['지식행정', '창의혁신']);
    chart.delete();
    await context.sync();
    expect(charts()).toHaveLength(0);
  }));

it('has an alternative text as the drawing that it is', () =>
  Excel.run(async (context) => {
    const { sheet, chart } = made(context);
    chart.name = '집행률';
    const shape = sheet.shapes.getItem('집행률');
    shape.altTextDescription = '지식행정 31.0%';
    const other = sheet.shapes.getItemOrNullObject('없음');
    await context.sync();
    expect(other.isNullObject).toBe(true);
    expect(charts()[0]!.altText.description).toBe('지식행정 31.0%');
  }));

it('is copied with its sheet, and then draws the cells of the copy', () =>
  Excel.run(async (context) => {
    const { sheet } = made(context);
    const copy = sheet.copy('End');
    copy.name = '사본';
    await context.sync();
    const copied = office.book.sheet('사본')!;
    expect(copied.charts.map(({ series }) => series[0]!.values!.sheetId)).toStrictEqual([copied.id]);
    expect(copied.charts[0]!.id).not.toBe(charts()[0]!.id);
  }));

it('refuses a kind of chart that it cannot draw, and a protected sheet', async () => {
  const add = (type: 'Pie' | 'Line') =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('집행');
      sheet.charts.add(type, sheet.getRange('A1:C3'));
      await context.sync();
    });
  await expect(add('Pie')).rejects.toMatchObject({ code: 'ApiNotFound' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('집행').protection.protect();
    await context.sync();
  });
  await expect(add('Line')).rejects.toMatchObject({ code: 'AccessDenied' });
});
