import { readFileSync } from 'node:fs';
import { readFile } from '../../workbench/files/openFile';
import { charts } from '../ooxml/fixtures/charts';
import { openWorkbench, type OpenedWorkbench } from './harness';

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
});
