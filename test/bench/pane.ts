/**
 * The pane over a large workbook: 1,000 programmes, 20,000 lines of the report and 5,000 payments, in the workbench in a
 * browser, with genuine office.js. `npx tsx test/bench/pane.ts [programmes] [lines] [payments]`; with
 * more payments the workbench's own engine takes minutes until the file is open.
 *
 * Script time, taken apart: what the pane's own code took, office.js, and the stand-in for Excel – which in Excel is
 * another program. Bounds are those of the pane: list ready 1 s after a reload, a key in the search 50 ms, a programme
 * opened 100 ms, a key in a section of 300 lines 50 ms, a save in 3 requests.
 */
import type { Page } from 'playwright-core';
import { bigBook } from './pane/bigBook';
import { inBrowser, paneOf, quiet, report } from './pane/inBrowser';
import { scriptTimeOf, type ScriptTime } from './pane/scriptTime';
import { run } from './run';

const [PROGRAMMES = 1_000, LINES = 20_000, PAYMENTS = 5_000] = process.argv.slice(2).map(Number);
const LONGEST = 300;
const KEYS = ['학', '습', '동', '아', '리'];

async function measure(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const timed = (work: () => Promise<void>) => scriptTimeOf(cdp, work);

  const reloads: ScriptTime[] = [];
  for (let round = 0; round < 3; round += 1) {
    reloads.push(
      await timed(async () => {
        await page.evaluate(() => window.workbench!.frame.reload());
        const pane = await paneOf(page);
        await pane.locator('[data-position="0"]').waitFor();
      }),
    );
    await quiet(page);
  }
  report('list ready after a reload', reloads, '1,000 ms');

  const pane = await paneOf(page);
  const search = pane.getByRole('searchbox');
  await search.click();
  const keys: ScriptTime[] = [];
  for (const key of KEYS) keys.push(await timed(() => typed(page, key)));
  for (const _ of KEYS) keys.push(await timed(() => pressed(page, 'Backspace')));
  report('a key in the search', keys, '50 ms');

  const opened: ScriptTime[] = [];
  const list = () => pane.getByRole('button', { name: /목록으로$|돌아가기$/ }).click();
  for (let at = 0; at < 5; at += 1) {
    const link = pane.locator(`[data-position="${at}"]`);
    await link.waitFor();
    await quiet(page);
    opened.push(
      await timed(async () => {
        await link.click();
        // Under a month that is folded.
        await pane
          .getByText(/^집행 \d+$/)
          .first()
          .waitFor({ state: 'attached' });
      }),
    );
    await list();
  }
  report('a programme opened', opened.slice(1), '100 ms');

  await pane.locator('[data-position="0"]').click();
  await pane.getByRole('button', { name: '실적 쓰기' }).click();
  const text = pane.getByRole('textbox', { name: /추진실적 내용/ });
  await text.waitFor();
  await quiet(page);
  await text.evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    const end = element.value.split('\n').slice(0, 150).join('\n').length;
    element.setSelectionRange(end, end);
  });
  const strokes: ScriptTime[] = [];
  for (const key of ' 추진 3개소, 12명'.split('')) strokes.push(await timed(() => typed(page, key)));
  report(`a key in a section of ${LONGEST} lines`, strokes.slice(1), '50 ms');

  let saved: ScriptTime | undefined;
  const requests = await requestsToWrite(page, async () => {
    saved = await timed(async () => {
      await page.keyboard.press('Control+s');
      await pane.getByText(/추진실적 내용을 저장했습니다/).waitFor();
    });
  });
  report(`the section saved in ${requests} requests`, [saved!], '3 requests');
}

/** `context.sync()`s up to the last that writes; those behind it read again what has changed. */
async function requestsToWrite(page: Page, work: () => Promise<void>): Promise<number> {
  const heard = await page.evaluateHandle(() => {
    const all: { readonly isSync: boolean; readonly writing: boolean }[] = [];
    const stop = window.workbench!.session.onRequest(({ kind, writing }) =>
      all.push({ isSync: kind === 'sync', writing }),
    );
    return { all, stop };
  });
  await work();
  return heard.evaluate(({ all, stop }) => {
    stop();
    const last = all.map(({ writing }) => writing).lastIndexOf(true);
    return all.slice(0, last + 1).filter(({ isSync }) => isSync).length;
  });
}

/** A character typed, and whatever it brings about drawn. */
async function typed(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
  await drawn(page);
}

async function pressed(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await drawn(page);
}

async function drawn(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await (await paneOf(page)).evaluate(() => new Promise(requestAnimationFrame));
}

run(() =>
  inBrowser(bigBook({ programmes: PROGRAMMES, lines: LINES, payments: PAYMENTS, longest: LONGEST }), measure),
);
