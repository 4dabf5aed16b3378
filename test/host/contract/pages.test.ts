import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

it('sets how a sheet is printed, and answers it', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:C9');
    pageLayout.setPrintTitleRows('$1:$2');
    const edges = pageLayout.headersFooters.defaultForAllPages;
    edges.rightHeader = '기관 && 부서';
    edges.centerFooter = '- &P -';
    await context.sync();
    const [area, rows] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()];
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    pageLayout.load('orientation, paperSize, centerHorizontally, leftMargin, topMargin, rightMargin, zoom');
    edges.load('rightHeader, centerFooter, leftHeader');
    area.load('address');
    rows.load('address');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      leftMargin: 72,
      topMargin: 36,
      rightMargin: 50.4,
      zoom: { horizontalFitToPages: 1 },
    });
    expect(edges.toJSON()).toStrictEqual({
      rightHeader: '기관 && 부서',
      centerFooter: '- &P -',
      leftHeader: '',
    });
    expect(area.address).toMatch(/!A1:C9$/);
    expect(rows.address).toMatch(/!1:2$/);
    expect(columns.isNullObject).toBe(true);
  }));

it('begins pages at rows and columns, each once, and takes them back; they move with their rows', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    for (const cell of ['A9', 'A5', 'A5']) across.add(cell);
    down.add('C1');
    sheet.getRange('2:3').insert('Down');
    await context.sync();
    across.load('items/rowIndex');
    down.load('items/columnIndex');
    await context.sync();
    expect(across.items.map(({ rowIndex }) => rowIndex)).toStrictEqual([6, 10]);
    expect(down.items.map(({ columnIndex }) => columnIndex)).toStrictEqual([2]);
    across.removePageBreaks();
    const count = across.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

it('refuses what Excel does: a page before the first row, no pages down, a paper it does not know', async () => {
  const wrong: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => sheet.horizontalPageBreaks.add('A1'),
    ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }),
    ({ pageLayout }) => (pageLayout.paperSize = 'B9' as 'A4'),
    ({ pageLayout }) => (pageLayout.leftMargin = -1),
  ];
  for (const call of wrong) {
    const failed = Excel.run(async (context) => {
      call(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
});
