import { readPackage } from '../../src/ooxml/package/readPackage';
import { createNodeBook } from '../../workbench/book';
import type { Book, FunctionBridge, FunctionMetadata } from '../../workbench/book/types';
import { readAddinSettings } from '../../workbench/files/addinSettings';
import { completeBook, readFile } from '../../workbench/files/openFile';
import { saveFile } from '../../workbench/files/saveFile';
import { newDocument, type DocumentState } from '../../workbench/host/documentState';
import { HostSession } from '../../workbench/host/session';
import { calmTemper, type Temper } from '../../workbench/host/temper';
import { AddinPage } from './addinPage';

const ORIGIN = 'https://localhost:3000';
/** As manifest.xml has it. */
const ADDIN = { id: '16c33dc0-b9ae-476f-8c75-4ba156aad14d', version: '0.1.0.0' };
const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'] as const;

export interface OfficeOptions {
  /** Namespace and functions.json of the custom functions Excel is to know. */
  readonly namespace?: string;
  readonly functionsJson?: readonly FunctionMetadata[];
  /** A built script to run in the page once office.js is there (`dist/functions.js`). */
  readonly functionsScript?: string;
  /** Or code of the test's own that associates functions, e.g. an import; done again at every reload. */
  readonly associate?: (functions: typeof CustomFunctions) => void | Promise<void>;
  /** The workbook file to begin with, instead of an empty workbook. */
  readonly file?: Uint8Array;
  /** Before anything happens in the book. */
  readonly prepare?: (book: Book) => void | Promise<void>;
}

/** Genuine office.js, running in Node against the workbench's book, installed as `Excel`, `Office` … of the test. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The page's other globals. */
  readonly page: Readonly<Record<string, unknown>>;
  readonly book: Book;
  readonly functions: FunctionBridge;
  readonly document: DocumentState;
  readonly session: HostSession;
  readonly temper: Temper;
  /** The workbook as it is saved: the file it was opened from, patched, or a new one. */
  save(): Promise<Uint8Array>;
  /** Workbooks that `Excel.createWorkbook` has opened. */
  readonly openedWorkbooks: readonly Uint8Array[];
  /** `context.sync()`s since the last call (or the start): requests but for housekeeping. */
  syncCount(): number;
  /** The pane is reloaded: office.js starts again with the same workbook; what the old one waited for never comes. */
  reload(): Promise<void>;
  /** Every formula and custom function has its value. */
  settle(): Promise<void>;
  /** Until events that are under way have reached their handlers. */
  delivered(): Promise<void>;
  stop(): void;
}

/**
 * @example
 * const office = await startOffice();
 * afterAll(() => office.stop());
 * await Excel.run(async (context) => { … });
 */
export async function startOffice(options: OfficeOptions = {}): Promise<OfficeInNode> {
  const opened = options.file ? readFile('실적.xlsx', options.file) : null;
  const { book, functions } = createNodeBook(opened?.data);
  if (opened) completeBook(book, opened.file);
  await options.prepare?.(book);
  const document = newDocument(
    `${ORIGIN}/실적.xlsx`,
    options.file && readAddinSettings(readPackage(options.file), ADDIN),
  );
  const openedWorkbooks: Uint8Array[] = [];
  const temper = calmTemper();
  const save = async (): Promise<Uint8Array> => {
    await functions.settle();
    return saveFile(book, opened?.file ?? null, { identity: ADDIN, settings: document.settings });
  };
  const session = new HostSession({
    book,
    functions,
    document,
    readFile: save,
    async openWorkbook(bytes) {
      openedWorkbooks.push(bytes);
      return true;
    },
    temper,
    addin: { name: '실적', namespace: options.namespace ?? 'TEST', functions: options.functionsJson ?? [] },
    hostOrigin: ORIGIN,
  });
  let page = await openPage(session, options);
  let counted = 0;

  const global = (name: (typeof OFFICE_GLOBALS)[number]): unknown => page.globals[name];
  return {
    get Excel() {
      return global('Excel') as typeof Excel;
    },
    get Office() {
      return global('Office') as typeof Office;
    },
    get OfficeExtension() {
      return global('OfficeExtension') as typeof OfficeExtension;
    },
    get CustomFunctions() {
      return global('CustomFunctions') as typeof CustomFunctions;
    },
    get page() {
      return page.globals;
    },
    book,
    functions,
    document,
    session,
    temper,
    openedWorkbooks,
    syncCount() {
      const since = session.syncCount - counted;
      counted = session.syncCount;
      return since;
    },
    async reload() {
      page.close();
      session.renew();
      page = await openPage(session, options);
    },
    save,
    settle: () => functions.settle(),
    delivered: () => quiet(() => page.isIdle && session.isIdle),
    stop() {
      page.close();
      session.dispose();
      book.dispose();
      for (const name of OFFICE_GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
}

const QUIET_TURNS = 5;
/** A request that waits for the end of a cell edit is under way for as long as that lasts. */
const LONGEST_WAIT_MS = 1000;

/** Until all has been idle for some turns of the event loop: events cause requests, and those events. */
async function quiet(isIdle: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (let turns = 0; turns < QUIET_TURNS && Date.now() < end; turns = isIdle() ? turns + 1 : 0) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function openPage(session: HostSession, options: OfficeOptions): Promise<AddinPage> {
  const page = new AddinPage(ORIGIN, session.windowName());
  session.attach(page.port);
  const housekeeping = new Promise<void>((resolve) => {
    const stop = session.onRequest(({ kind }) => {
      if (kind !== 'functions') return;
      stop();
      resolve();
    });
  });
  await page.loadOffice();
  await housekeeping;
  for (const name of OFFICE_GLOBALS) Object.assign(globalThis, { [name]: page.globals[name] });
  if (options.functionsScript) page.run(options.functionsScript);
  await options.associate?.(page.globals['CustomFunctions'] as typeof CustomFunctions);
  return page;
}
