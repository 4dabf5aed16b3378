/**
 * 한글 문서로 저장 of a workbook of 200 programmes with 30 lines each, in the workbench in a browser: `npx tsx test/bench/hwpx.ts
 * [programmes] [lines] [payments]`. From the click to the download, with what writes the document fetched the first time;
 * script time taken apart as in pane.ts. Bound: 2 s.
 */
import { statSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { bigBook } from './pane/bigBook';
import { inBrowser, paneOf, quiet, report } from './pane/inBrowser';
import { scriptTimeOf, type ScriptTime } from './pane/scriptTime';
import { run } from './run';

const [PROGRAMMES = 200, LINES = 6_000, PAYMENTS = 2_000] = process.argv.slice(2).map(Number);
const ROUNDS = 5;

async function measure(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const pane = await paneOf(page);
  await pane.getByRole('tab', { name: '보고서' }).click();
  const button = pane.getByRole('button', { name: '한글 문서로 저장' });
  await button.waitFor();
  const times: ScriptTime[] = [];
  let download: Download | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    await quiet(page);
    times.push(
      await scriptTimeOf(cdp, async () => {
        [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      }),
    );
  }
  const size = statSync(await download!.path()).size / 1000;
  report(
    `a 한글 document of ${PROGRAMMES} programmes (${size.toFixed(0)} kB), the first`,
    times.slice(0, 1),
    '2,000 ms',
  );
  report('another', times.slice(1), '2,000 ms');
}

run(() =>
  inBrowser(
    bigBook({ programmes: PROGRAMMES, lines: LINES, payments: PAYMENTS, longest: LINES / PROGRAMMES }),
    measure,
  ),
);
