import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../workbench/files/openFile';
import { charts } from '../ooxml/fixtures/charts';
import { openWorkbench, type OpenedWorkbench } from './harness';
import { startServer } from './server';

const MINUTES = 60_000;

describe('files in the workbench', () => {
  let workbench: OpenedWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  }, 4 * MINUTES);
  afterAll(() => workbench?.close());

  const choose = (name: string, buffer: Buffer) =>
    workbench.page
      .getByLabel('열 파일')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  it('says why a file cannot be opened, and leaves the workbook as it is', async () => {
    await choose('아님.xlsx', Buffer.from('<html></html>'));
    await workbench.page.getByText('「아님.xlsx」을(를) 열 수 없습니다.').waitFor();
  });

  it('opens a workbook, tells what it does not show, takes an edit, saves it, and begins with it after a reload', async () => {
    const { page } = workbench;
    await choose('사업 현황.xlsx', Buffer.from(charts.build()));
    await page.getByText('차트, 차트 시트: 이 화면에는 나타나지 않으며').waitFor();
    await page.waitForFunction(() => window.workbench !== undefined);
    expect(await workbench.values('사업!A2:B2')).toEqual([['평생학습관 운영', 1000]]);
    await workbench.write('사업!B2', [[1500]]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '저장', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('사업 현황.xlsx');
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(readFile('사업 현황.xlsx', bytes).file.hidden).toContain('차트');
    await page.reload();
    await page.waitForFunction(() => window.workbench !== undefined);
    expect(await workbench.values('사업!A2:B2')).toEqual([['평생학습관 운영', 1500]]);
  });

  it('opens a file that is dropped on the window', async () => {
    const { page } = workbench;
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], '떨군 파일.xlsx'));
        return transfer;
      },
      [...charts.build()],
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: /떨군 파일\.xlsx/ }).waitFor();
    await page.waitForFunction(() => window.workbench !== undefined);
    expect(await workbench.values('사업!A2:B2')).toEqual([['평생학습관 운영', 1000]]);
  });

  it('asks before it leaves what is not saved, and not once it is', async () => {
    const { page } = workbench;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = () => page.evaluate(() => location.reload()).catch(() => undefined);
    await page.mouse.click(200, 400); // a page that nobody has touched may go unasked
    await workbench.write('사업!B2', [[1700]]);
    await leave();
    await page.waitForTimeout(500);
    expect(asked).toEqual(['beforeunload']);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '저장', exact: true }).click();
    await downloading;
    await leave();
    await page.waitForFunction(() => window.workbench !== undefined);
    expect(asked).toEqual(['beforeunload']);
    expect(await workbench.values('사업!B2')).toEqual([[1700]]);
  });

  it('gives the workbook to the add-in, and opens in a tab of its own what the add-in made of it', async () => {
    const pane = await workbench.pane();
    const opening = workbench.page.context().waitForEvent('page');
    await pane.evaluate(async () => {
      const ask = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
        new Promise<T>((resolve) => call((result) => resolve(result.value)));
      const file = await ask<Office.File>((done) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, done),
      );
      const slice = await ask<Office.Slice>((done) => file.getSliceAsync(0, done));
      const bytes: number[] = slice.data as number[];
      await Excel.createWorkbook(btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')));
    });
    const other = await opening;
    await other.waitForFunction(() => window.workbench !== undefined);
    expect(
      await other.evaluate(() => {
        const { book } = window.workbench!;
        return [book.name, book.sheet('사업')?.values({ row: 1, column: 1, rows: 1, columns: 1 })];
      }),
    ).toEqual(['통합 문서2.xlsx', [[1700]]]);
    await other.close();
  });

  it('shows a dialog of the add-in, carries words both ways, and tells the add-in when it is closed', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.evaluate(
      () =>
        new Promise<void>((resolve, reject) =>
          Office.context.ui.displayDialogAsync(
            `${location.origin}/installation.html`,
            { displayInIframe: true, width: 50, height: 50 },
            ({ status, value: dialog, error }) => {
              if (status !== Office.AsyncResultStatus.Succeeded) return reject(new Error(error.message));
              const told: unknown[] = [];
              Object.assign(window, { dialog, told });
              dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => told.push(event));
              dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => told.push(event));
              resolve();
            },
          ),
        ),
    );
    const isTold = (word: string) =>
      pane.waitForFunction(
        (wanted) => JSON.stringify((window as { told?: unknown }).told).includes(wanted),
        word,
      );
    const dialog = page.getByRole('dialog', { name: '실적' });
    const frame = await (await dialog.locator('iframe').elementHandle())!.contentFrame();
    await frame!.waitForFunction(() => typeof Office === 'object' && Office.context?.ui !== undefined);
    await frame!.evaluate(async () => {
      await Office.onReady();
      Office.context.ui.messageParent('다 됐습니다');
    });
    await isTold('다 됐습니다');
    await dialog.getByRole('button', { name: '닫기' }).click();
    await dialog.waitFor({ state: 'detached' });
    await isTold('12006');
  });

  it('offers the sample workbooks to begin with', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '새로 열기' }).click();
    await page.getByRole('menuitem', { name: '2007년 보고서' }).click();
    await page.getByRole('heading', { name: /2007년 보고서\.xlsx/ }).waitFor();
    expect((await workbench.values('사업')).map((row) => row[2])).toContain('창의구정 활성화');
    const pane = await workbench.pane();
    await pane.getByText('창의구정 활성화').first().waitFor();
  });
});

it(
  'begins with the workbook that npm start is given',
  async () => {
    const file = path.join(__dirname, '../../samples/report-2007.xlsx');
    const server = await startServer('https', file);
    const workbench = await openWorkbench();
    try {
      await workbench.page.goto(server.address);
      await workbench.page.waitForFunction(() => window.workbench !== undefined);
      expect(await workbench.page.evaluate(() => window.workbench!.book.name)).toBe('report-2007.xlsx');
      expect((await workbench.values('사업')).length).toBeGreaterThan(5);
    } finally {
      await workbench.close();
      await server.stop();
    }
  },
  4 * MINUTES,
);
