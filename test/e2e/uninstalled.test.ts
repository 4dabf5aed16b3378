import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(3 * MINUTE);

/** A workbook made with the add-in and opened by someone who does not have it. */
describe('the workbook of an official without the add-in', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.openWithProgramme();
    await official.quiet();
    await official.workbench.setSituation({ functionsRegistered: false });
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  /** What was typed is calculated a moment later. */
  async function expectRate(rate: number): Promise<void> {
    const until = Date.now() + MINUTE;
    const shown = async () => Number((await official.rows('사업'))[0]?.['집행률']);
    while (!(Math.abs((await shown()) - rate) < 1e-12) && Date.now() < until)
      await official.workbench.page.waitForTimeout(100);
    expect(await shown()).toBeCloseTo(rate, 12);
  }
  async function expectNoErrors(): Promise<void> {
    const tables = await official.workbench.page.evaluate(() =>
      window.workbench!.book.tables.map(({ name }) => name),
    );
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const table of tables) {
      const cells = (await official.workbench.values(table)).flat();
      expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
    }
  }

  it('computes 집행률 by itself when a payment is typed into the first row of 집행', async () => {
    await official.typeRow('집행!A2', ['02', '2007-06-12', '지출', '3600000']);
    expect(await official.rows('집행')).toMatchObject([{ 사업번호: '02', 구분: '지출', 금액: 3_600_000 }]);
    await expectRate(3_600 / 11_600);
    await expectNoErrors();
  });

  it('takes a row that is typed below the table into the table', async () => {
    await official.typeRow('집행!A3', ['02', '2007-06-20', '반납', '600000']);
    expect(await official.rows('집행')).toHaveLength(2);
    await expectRate(3_000 / 11_600);
    await expectNoErrors();
  });

  it('counts a day after 기준일 only when 기준일 has come', async () => {
    await official.typeRow('집행!A4', ['02', '2007-08-01', '지출', '1000000']);
    await expectRate(3_000 / 11_600);
    await official.typeRow('기준일', ['2007-08-31']);
    await expectRate(4_000 / 11_600);
    await expectNoErrors();
  });

  it('computes a programme typed below the table', async () => {
    await official.typeRow('사업!A3', ['03', '', '창의혁신 교육', '창의혁신단', '2007-01-01', '2007-12-31']);
    await official.typeRow('예산!A3', ['03', '', '본예산', '10000000']);
    await official.typeRow('집행!A5', ['03', '2007-07-01', '지출', '2500000']);
    expect((await official.rows('사업'))[1]).toMatchObject({
      예산현액: 10_000_000,
      집행액: 2_500_000,
      집행률: 0.25,
      집행상태: '부진',
    });
    await expectNoErrors();
  });
});
