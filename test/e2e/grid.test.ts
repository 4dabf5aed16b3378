import { openWorkbench, type OpenedWorkbench } from './harness';

const MINUTE = 60_000;
jest.setTimeout(MINUTE);

/** What only the page has: everything else of the workbook model is tested in Node. */
describe('the grid of the workbench', () => {
  let workbench: OpenedWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ query: { pane: 'closed' } });
  }, 4 * MINUTE);
  afterAll(() => workbench?.close());

  const clickedCell = async () => {
    const box = await workbench.page.locator('.grid canvas').first().boundingBox();
    if (box === null) throw new Error('The grid is not drawn.');
    await workbench.page.mouse.click(box.x + 120, box.y + 110);
    return workbench.page.evaluate(() => {
      const { row, column } = window.workbench!.book.selection.area;
      return { row, column };
    });
  };

  it('shows a table where its rows are: the name tabs that Univer would add shift all rows', async () => {
    const before = await clickedCell();
    await workbench.page.evaluate(async () => {
      const { book } = window.workbench!;
      await book.batch(async () => {
        const sheet = book.activeSheet;
        const area = { row: 0, column: 0, rows: 3, columns: 2 };
        sheet.write(area, [
          ['사업번호', '금액'],
          ['01', 1],
          ['02', 2],
        ]);
        book.addTable({ sheet, area }, true);
      });
    });
    await workbench.page.waitForTimeout(500);
    expect(await clickedCell()).toEqual(before);
  });
});
