import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(3 * MINUTE);

/** The beginnings of titles, and what their pictures are called. */
const CHARTS = [
  ['사업별 집행률과 목표집행률 (1/', 'rates'],
  ['기간별 목표액과 집행액(누계)', 'spending'],
  ['지표별 달성률 (1/', 'achievement'],
] as const;
/** Pixels of the page: where a chart is to be seen, and what the wheel turns at once. */
const SEEN = { from: 220, to: 400 };
const TURN = 2_000;

describe('the charts of a report sheet in the grid', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.openSample('fictional-year');
    await official.openTab('보고서');
    await official.keyboard.activate('보고서 시트 만들기');
    await official.pane
      .getByText(/시트 「보고서」에 보고서를 만들었습니다/)
      .first()
      .waitFor({ timeout: 3 * MINUTE });
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  /** Scrolls to a chart by the wheel, as a person does; how much of its picture is inked. */
  async function scrollTo(title: string): Promise<number> {
    const { page } = official.workbench;
    const picture = page.getByRole('img', { name: title });
    await picture.waitFor({ state: 'attached' });
    await page.locator('.grid').hover();
    const topOf = async () => (await picture.boundingBox())!.y;
    for (let top = await topOf(); top < SEEN.from || top > SEEN.to; top = await topOf()) {
      await page.mouse.wheel(0, Math.max(-TURN, Math.min(TURN, top - SEEN.from - 20)));
      await page.waitForFunction(
        ([name, before]) =>
          document.querySelector(`[aria-label^="${name}"]`)!.getBoundingClientRect().top !== before,
        [title, top] as const,
      );
    }
    return picture.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((_, at) => at % 4 === 3).filter((alpha) => alpha > 0).length / (data.length / 4);
    });
  }

  it.each(CHARTS)('are pictures over the cells that scroll with them: %s', async (title, name) => {
    expect(await scrollTo(title)).toBeGreaterThan(0.05);
    await official.workbench.screenshot(`charts-${name}`);
    expect(official.workbench.faults).toEqual([]);
    expect(official.workbench.foreignRequests).toEqual([]);
  });
});
