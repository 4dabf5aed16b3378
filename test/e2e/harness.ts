import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { CellValue } from '../../workbench/book/types';
import type { Situation } from '../../workbench/page/situation';
import { launchChromium } from './browser/launch';
import { startServer, type TestServer } from './server';

const SCREENSHOTS = path.join(__dirname, '../screenshots');
const READY_MS = 60_000;

/** One server of a scheme for all workbenches of a process; whoever opens one stops them at its end. */
const servers = new Map<'http' | 'https', Promise<TestServer>>();

export async function stopServers(): Promise<void> {
  for (const server of servers.values()) await (await server.catch(() => null))?.stop();
}

function serverFor(scheme: 'http' | 'https'): Promise<TestServer> {
  const server = servers.get(scheme) ?? startServer(scheme);
  servers.set(scheme, server);
  return server;
}

export interface OpenOptions {
  /** A start workbook of the workbench: `blank` (default) or `taken`. */
  readonly book?: string;
  /** More of the page's query, e.g. `{ pane: 'closed' }`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Over http office.js asks whether localhost may act as Office. */
  readonly scheme?: 'http' | 'https';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The address of a server of the test's own, instead of `npm start`. */
  readonly server?: string;
}

/** The workbench in a browser, with genuine office.js in its pane. */
export class OpenedWorkbench {
  /** Requests that were not for our own server: there must be none. */
  readonly foreignRequests: string[] = [];
  /** Every request's path, in order. */
  readonly requests: string[] = [];
  /** Answers of 400 and above, errors of scripts and of the console. */
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly url: string,
    private readonly browser: Browser,
  ) {
    page.on('request', (request) => {
      const address = request.url();
      if (address.startsWith(url)) this.requests.push(address.slice(url.length));
      else if (!/^(data|blob):/.test(address)) this.foreignRequests.push(address);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  /** The add-in's frame as it is now: after a reload it is another one. Waits until office.js is ready in it. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector('.pane-frame iframe', { state: 'attached' });
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The pane has no frame.');
    await frame.waitForFunction(
      () => typeof Office === 'object' && Office.context?.host !== undefined,
      undefined,
      {
        timeout: READY_MS,
      },
    );
    await frame.evaluate(() => Office.onReady());
    return frame;
  }

  /** As a user's reload of the pane: the workbook stays. Answers the new frame. */
  async reloadPane(): Promise<Frame> {
    await this.page.evaluate(() => window.workbench?.frame.reload());
    return this.pane();
  }

  pressRibbon(label: string): Promise<void> {
    return this.page.getByRole('tabpanel').getByRole('button', { name: label }).click();
  }

  /** Turns switches of 「엑셀 상황」. */
  setSituation(change: Partial<Situation>): Promise<void> {
    return this.page.evaluate((wanted) => window.workbench?.situation.set(wanted), change);
  }

  /** Values of an A1 or `시트!A1` reference, a table or a name, once everything is calculated. */
  values(reference: string): Promise<CellValue[][]> {
    return this.page.evaluate(async (text) => {
      const { book, functions } = window.workbench!;
      await functions.settle();
      // What was typed last is calculated a step later.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await functions.settle();
      const place = book.resolve(text);
      if (place === null) throw new Error(`${text} is nowhere in the workbook.`);
      return place.sheet.values(place.area);
    }, reference);
  }

  /** What those cells show, by their number formats. */
  texts(reference: string): Promise<string[][]> {
    return this.page.evaluate(async (text) => {
      const { book, functions } = window.workbench!;
      await functions.settle();
      // What was typed last is calculated a step later.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await functions.settle();
      const place = book.resolve(text);
      if (place === null) throw new Error(`${text} is nowhere in the workbook.`);
      return place.sheet.text(place.area);
    }, reference);
  }

  /** The formula of one cell, as Excel shows it. */
  formula(reference: string): Promise<CellValue | undefined> {
    return this.page.evaluate((text) => {
      const place = window.workbench!.book.resolve(text);
      return place?.sheet.formulas(place.area)[0]?.[0];
    }, reference);
  }

  /** Writes below an A1 or `시트!A1` reference as one batch of the workbook's own, not of the add-in. */
  write(reference: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
    return this.page.evaluate(
      async ([text, rows]) => {
        const { book } = window.workbench!;
        const place = book.resolve(text);
        if (place === null) throw new Error(`${text} is nowhere in the workbook.`);
        const area = { ...place.area, rows: rows.length, columns: rows[0]?.length ?? 0 };
        await book.batch(async () => place.sheet.write(area, rows));
      },
      [reference, cells] as const,
    );
  }

  /** Turns to a sheet, as by a click on its tab. */
  showSheet(name: string): Promise<void> {
    return this.page.evaluate((sheet) => window.workbench!.book.sheet(sheet)?.activate(), name);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Opens the workbench in a browser of its own, in Korean. The first call may have to build: give it minutes. */
export async function openWorkbench({
  book = 'blank',
  query = {},
  scheme = 'https',
  viewport,
  server,
}: OpenOptions = {}): Promise<OpenedWorkbench> {
  const url = server ?? (await serverFor(scheme)).url;
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'ko-KR',
      viewport: viewport ?? { width: 1440, height: 900 },
    });
    const workbench = new OpenedWorkbench(await context.newPage(), url, browser);
    await workbench.page.goto(`${url}/?${new URLSearchParams({ book, ...query })}`);
    await workbench.page.waitForFunction(() => window.workbench !== undefined, undefined, {
      timeout: READY_MS,
    });
    return workbench;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
