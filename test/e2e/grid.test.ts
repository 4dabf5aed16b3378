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

  const selected = () => workbench.page.evaluate(() => window.workbench!.book.selection.area);

  it('finds what is looked for by Ctrl+F, from the moment the grid is drawn, and gives the keys back', async () => {
    await workbench.write('Sheet1!C7', [['찾는 글']]);
    await workbench.page.evaluate(() => window.workbench!.focusGrid());
    await workbench.page.keyboard.press('Control+f');
    const asked = workbench.page.getByPlaceholder('이 시트에서 찾기');
    await asked.and(workbench.page.locator(':focus')).waitFor();
    await workbench.page.keyboard.type('찾는');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('1/1').waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.waitForFunction(() => window.workbench!.book.selection.area.row === 6);
    expect(await selected()).toMatchObject({ row: 6, column: 2 });
    await asked.waitFor({ state: 'detached' });
  });

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

  const names = () => workbench.page.evaluate(() => window.workbench!.book.sheets.map(({ name }) => name));
  const tab = (name: string) =>
    workbench.page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: new RegExp(`^${name}$`) });

  it('adds a sheet named like those of Excel, and types into the sheet whose tab was clicked', async () => {
    await workbench.page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
    await tab('Sheet2').waitFor();
    expect(await names()).toEqual(['Sheet1', 'Sheet2']);
    await tab('Sheet1').click();
    await tab('Sheet2').click();
    await workbench.page.keyboard.type('둘째');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.values('Sheet2!A1')).toEqual([['둘째']]);
  });

  it('keeps the letters typed so far when a cell at the same place, there or on another sheet, is calculated', async () => {
    await workbench.page.evaluate(() => {
      const { book, focusGrid } = window.workbench!;
      const { sheet, area } = book.resolve('Sheet1!D12')!;
      sheet.activate();
      book.select(sheet, area);
      focusGrid();
    });
    await workbench.page.keyboard.type('20');
    await workbench.write('Sheet2!D12', [['계산된 값']]);
    await workbench.page.keyboard.type('07');
    await workbench.write('Sheet1!D12', [['다른 사람의 값']]);
    await workbench.page.keyboard.type('년');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForFunction(() => !window.workbench!.book.editing);
    expect(await workbench.values('Sheet1!D12')).toEqual([['2007년']]);
    expect(await workbench.values('Sheet2!D12')).toEqual([['계산된 값']]);
  });

  it('shows the sheet of its tab, and types into it, when the add-in has deleted the one that was shown', async () => {
    const deleteSheet = (name: string) =>
      workbench.page.evaluate(async (sheet) => {
        const { book } = window.workbench!;
        await book.batch(async () => book.sheet(sheet)?.delete());
      }, name);
    await workbench.page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
    await tab('Sheet3').click();
    await deleteSheet('Sheet3');
    await tab('Sheet3').waitFor({ state: 'detached' });
    await workbench.page.keyboard.type('남은 시트');
    await workbench.page.keyboard.press('Enter');
    const shown = await workbench.page.evaluate(() => window.workbench!.book.activeSheet.name);
    expect((await workbench.values(`${shown}!A1:Z40`)).flat()).toContain('남은 시트');
    expect(await tab(shown).getAttribute('class')).toContain('text-primary');
  });

  it('types into the sheet whose tab was clicked once more', async () => {
    const shown = await workbench.page.evaluate(() => window.workbench!.book.activeSheet.name);
    await tab(shown).click();
    await workbench.page.keyboard.type('다시 누른 탭');
    await workbench.page.keyboard.press('Enter');
    expect((await workbench.values(`${shown}!A1:Z40`)).flat()).toContain('다시 누른 탭');
  });

  it('goes to the first and the last cell by the keys of Excel', async () => {
    await workbench.write('Sheet2!P40', [['끝']]);
    await workbench.showSheet('Sheet2');
    await workbench.page.evaluate(() => window.workbench!.focusGrid());
    await workbench.page.keyboard.press('Control+End');
    expect(await selected()).toMatchObject({ row: 39, column: 15 });
    await workbench.page.keyboard.press('Control+Shift+Home');
    expect(await selected()).toEqual({ row: 0, column: 0, rows: 40, columns: 16 });
    await workbench.page.keyboard.press('Control+Home');
    expect(await selected()).toMatchObject({ row: 0, column: 0, rows: 1 });
  });

  it('shows a cell that is gone to, however far away', async () => {
    const isSeen = await workbench.page.evaluate(async () => {
      const { book, grid } = window.workbench!;
      const to = { row: 700, column: 30 };
      book.select(book.activeSheet, { ...to, rows: 1, columns: 1 });
      await new Promise((done) => setTimeout(done, 500));
      const view = grid()!;
      const place = view.placeOf({ ...to, down: 0, right: 0 }, { ...to, down: 10, right: 10 });
      const { clientWidth, clientHeight } = view.canvas;
      return [place.left > 0, place.top > 0, place.left < clientWidth, place.top < clientHeight];
    });
    expect(isSeen).toEqual([true, true, true, true]);
    await workbench.page.keyboard.press('Control+Home');
  });

  it('completes our functions while a formula is typed, with their arguments, and says why one fails', async () => {
    await workbench.page.evaluate(() => window.workbench!.focusGrid());
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.keyboard.type('=SILJEOK.EXECR');
    await workbench.page.getByText('집행률(지출액').first().waitFor();
    await workbench.page.keyboard.press('Tab');
    await workbench.page.getByText('기준액').first().waitFor();
    await workbench.page.keyboard.type('"가",4)');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.values('Sheet2!A1')).toEqual([['#VALUE!']]);
    await workbench.page.keyboard.press('ArrowUp');
    const said = workbench.page.getByRole('status').filter({ hasText: '지출액: 「가」' });
    await said.waitFor();
    await workbench.page.keyboard.press('ArrowDown');
    await said.waitFor({ state: 'hidden' });
  });

  it('leaves room for the sheet tabs on a page enlarged to 200 %, the pane beside it', async () => {
    await workbench.pressRibbon('작업창');
    await workbench.page.setViewportSize({ width: 720, height: 450 });
    await tab('Sheet1').click();
    await workbench.page.waitForFunction(() => window.workbench!.book.activeSheet.name === 'Sheet1');
  });
});
