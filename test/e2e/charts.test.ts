import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(3 * MINUTE);

describe('the charts of a report sheet in the grid', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.openSample('fictional-year');
    await official.openTab('보고서');
    await official.keyboard.activate('보고서 시트 만들기');
    await official.pane
      .getByText(/시트 「보고서」에 보고서를 만들었습니다/)
      .first()
      .waitFor();
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  /** Shows the rows of a chart, by its title; how much of its picture is inked. */
  async function look(title: string): Promise<number> {
    const { page } = official.workbench;
    await page.evaluate((name) => {
      const { book } = window.workbench!;
      const chart = book.activeSheet.charts.find((one) => one.title === name)!;
      book.select(book.activeSheet, { row: chart.to.row + 12, column: 0, rows: 1, columns: 1 });
      book.select(book.activeSheet, { row: chart.from.row, column: 0, rows: 1, columns: 1 });
    }, title);
    const picture = page.getByRole('img', { name: title });
    await picture.waitFor();
    return picture.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((_, at) => at % 4 === 3).filter((alpha) => alpha > 0).length / (data.length / 4);
    });
  }

  it('are pictures of what the cells show, with their alternative text', async () => {
    for (const title of [
      '사업별 집행률과 목표집행률 (1/2)',
      '기간별 목표액과 집행액(누계)',
      '지표별 달성률 (1/2)',
    ]) {
      expect(await look(title)).toBeGreaterThan(0.05);
      await official.workbench.screenshot(`charts-${title}`);
    }
    expect(official.workbench.faults).toEqual([]);
    expect(official.workbench.foreignRequests).toEqual([]);
  });
});
