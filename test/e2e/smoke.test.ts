import { openWorkbench, type OpenedWorkbench } from './harness';

const MINUTES = 60_000;

describe('the workbench in a browser', () => {
  let workbench: OpenedWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  }, 4 * MINUTES);
  afterAll(() => workbench?.close());

  it("draws the tab that the manifest adds to Excel's ribbon", async () => {
    await workbench.page.getByRole('tab', { name: '실적' }).waitFor();
    const labels = await workbench.page.getByRole('tabpanel').getByRole('button').allInnerTexts();
    expect(labels.map((label) => label.trim())).toEqual([
      '작업창',
      '실적 쓰기',
      '집행 입력',
      '보고서',
      '점검',
      '의회 제출본',
      '함수',
      '수식 복구',
      '사용 안내',
    ]);
  });

  it('has genuine office.js ready in the pane, as Excel on the web in Korean', async () => {
    const pane = await workbench.pane();
    expect(
      await pane.evaluate(() => ({
        host: Office.context.host,
        platform: Office.context.platform,
        language: Office.context.displayLanguage,
        functions: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
      })),
    ).toEqual({ host: 'Excel', platform: 'OfficeOnline', language: 'ko-KR', functions: true });
  });

  it('lets the add-in read and write the very workbook of the grid', async () => {
    const pane = await workbench.pane();
    await workbench.write('A1', [[1234]]);
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cell = sheet.getRange('A1').load('values');
        sheet.getRange('B1').values = [['원']];
        await context.sync();
        return cell.values;
      }),
    );
    expect(read).toEqual([[1234]]);
    expect(await workbench.values('A1:B1')).toEqual([[1234, '원']]);
  });

  it("computes a custom function in Microsoft's runtime", async () => {
    await workbench.pane();
    await workbench.write('D1', [['=SILJEOK.EXECRATE(3600000,11600000,3)']]);
    expect(await workbench.values('D1')).toEqual([[0.31034]]);
  });

  it('keeps the workbook when the pane is reloaded', async () => {
    await workbench.write('A3', [['남는 값']]);
    const pane = await workbench.reloadPane();
    const text = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A3').load('text');
        await context.sync();
        return cell.text;
      }),
    );
    expect(text).toEqual([['남는 값']]);
  });

  it('shows something in the pane, never a blank page', async () => {
    const pane = await workbench.pane();
    expect((await pane.locator('body').innerText()).trim()).not.toBe('');
  });

  it('asked nobody but its own server, and nothing went wrong on the way', async () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});

describe('the workbench with the pane closed', () => {
  let workbench: OpenedWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ query: { pane: 'closed' } });
  }, 4 * MINUTES);
  afterAll(() => workbench?.close());

  const paneCode = () => workbench.requests.filter((request) => /\/pane\.\w+\.js/.test(request));

  it('runs functions without fetching the code of the pane, however long it stays closed', async () => {
    await workbench.pane();
    await workbench.write('A1', [['=SILJEOK.EXECRATE(1,4)']]);
    expect(await workbench.values('A1')).toEqual([[0.25]]);
    await workbench.page.waitForTimeout(4000);
    expect(paneCode()).toEqual([]);
  });

  it('opens the pane from the ribbon, on the screen that its button names', async () => {
    await workbench.pressRibbon('함수');
    const pane = await workbench.pane();
    await pane.locator('#pane > *').first().waitFor();
    expect(paneCode()).toHaveLength(1);
    expect(await workbench.page.locator('.pane').isVisible()).toBe(true);
  });
});

describe('a manifest that Excel would refuse', () => {
  it(
    'is shown with what is wrong in it',
    async () => {
      const workbench = await openWorkbench();
      try {
        await workbench.page.route('**/manifest.xml', (route) => route.fulfill({ body: '<OfficeApp/>' }));
        await workbench.page.reload();
        expect(await workbench.page.getByRole('alert').innerText()).toContain('<VersionOverrides>');
      } finally {
        await workbench.close();
      }
    },
    4 * MINUTES,
  );
});

describe('the workbench over http, as a newcomer starts it', () => {
  it(
    'explains what office.js will ask, and opens the pane when the user agrees',
    async () => {
      const workbench = await openWorkbench({ scheme: 'http' });
      try {
        const questions: string[] = [];
        workbench.page.on('dialog', (dialog) => {
          questions.push(dialog.message());
          void dialog.accept();
        });
        const notice = workbench.page.getByRole('region', { name: '작업창을 열기 전에' });
        expect(await notice.innerText()).toContain('localhost');
        expect(questions).toEqual([]);
        await notice.getByRole('button', { name: '계속' }).click();
        const pane = await workbench.pane();
        await pane.locator('#pane > *').first().waitFor();
        expect(questions).toEqual([expect.stringContaining('localhost')]);
        expect(workbench.faults).toEqual([]);
      } finally {
        await workbench.close();
      }
    },
    4 * MINUTES,
  );
});
