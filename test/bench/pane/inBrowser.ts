import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launchChromium } from '../../e2e/browser/launch';
import { quiet as quietFor } from '../../e2e/quiet';
import { startServer } from '../../e2e/server';
import type { ScriptTime } from './scriptTime';

const PATIENCE_MS = 400_000;
/** Nothing is asked of the workbook for so long: all that a change brings about has happened. */
const QUIET_MS = 600;

/** Opens a workbook in the workbench in a browser, the pane beside it with its programmes, and works there. */
export async function inBrowser(book: Uint8Array, work: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'siljeok-'));
  const file = path.join(folder, 'large.xlsx');
  writeFileSync(file, book);
  const server = await startServer('https', file);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'ko-KR' });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // tsx has every function told its name by a helper that pages do not have.
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.goto(server.address);
    await page.waitForFunction(() => window.workbench !== undefined);
    await (await paneOf(page)).locator('[data-position="0"]').waitFor();
    await quiet(page);
    await work(page);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('.pane-frame iframe', { state: 'attached' });
  return (await element.contentFrame())!;
}

export function quiet(page: Page): Promise<void> {
  return quietFor(page, QUIET_MS);
}

/** Prints the median of each part, and the most that the pane took. */
export function report(what: string, times: readonly ScriptTime[], bound: string): void {
  const median = (of: keyof ScriptTime) =>
    times
      .map((time) => time[of])
      .sort((one, other) => one - other)
      [Math.floor(times.length / 2)]!.toFixed(0);
  const most = Math.max(...times.map(({ pane }) => pane)).toFixed(0);
  console.log(
    `${what}: ${median('pane')} ms in the pane (at most ${most}), ${median('office')} in office.js, ` +
      `${median('host')} in the workbench; bound ${bound}`,
  );
}
