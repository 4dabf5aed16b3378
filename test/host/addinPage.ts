import fs from 'node:fs';
import path from 'node:path';
import type { Port } from '../../workbench/host/port';
import type { PageTools } from './pageTools';

declare const pageTools: PageTools;

const OFFICE_JS = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What a page has from JavaScript and Node; taken before the test gets globals of its own. */
const NODE_GLOBALS = new Set(Reflect.ownKeys(globalThis));

type Listener = (event: unknown) => void;

/**
 * An add-in's page in Node: a jsdom document, a window whose parent is the host, and genuine office.js files run
 * in the test's own realm. Everything the scripts make global stays inside the page.
 */
export class AddinPage {
  readonly port: Port;
  readonly globals: Record<string, unknown>;
  private readonly window: Window;
  private readonly messageListeners = new Set<Listener>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private hear: ((text: string) => void) | null = null;
  private open = true;
  private underWay = 0;

  constructor(
    private readonly origin: string,
    windowName: string,
  ) {
    this.window = pageTools.openDocument(`${origin}/taskpane.html`);
    const parent = { postMessage: (text: string) => this.later(() => this.hear?.(text)) };
    this.globals = this.pageGlobals(windowName, parent);
    this.port = {
      send: (text) =>
        this.later(() => {
          for (const listener of this.messageListeners) listener({ data: text, origin, source: parent });
        }),
      listen: (receive) => {
        this.hear = receive;
        return () => {
          this.hear = null;
        };
      },
    };
    this.serveScripts();
  }

  /** Loads office.js as a page does; it fetches the rest itself. Resolves with `Office.onReady`. */
  async loadOffice(): Promise<void> {
    const { document } = this.window;
    const script = document.createElement('script');
    // Of a type that jsdom leaves alone; office.js finds its folder by this address.
    script.type = 'text/plain';
    script.src = `${this.origin}/office/office.js`;
    document.head.append(script);
    this.run(path.join(OFFICE_JS, 'office.js'));
    await (this.globals['Office'] as typeof Office).onReady();
  }

  /** Runs a script file with the page's globals. */
  run(file: string): void {
    pageTools.loadScript(file)(this.globals);
  }

  /** The page is gone: its timers stop, nothing reaches it or leaves it. */
  close(): void {
    this.open = false;
    this.hear = null;
    this.messageListeners.clear();
    for (const timer of this.timers) clearTimeout(timer);
    this.window.close();
  }

  /** No message is on its way between page and host. */
  get isIdle(): boolean {
    return this.underWay === 0;
  }

  private later(work: () => void): void {
    this.underWay += 1;
    this.setTimeout(() => {
      this.underWay -= 1;
      work();
    }, 0);
  }

  private setTimeout(work: () => void, ms?: number): unknown {
    if (!this.open) return undefined;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, ms);
    this.timers.add(timer);
    return timer;
  }

  private pageGlobals(name: string, parent: object): Record<string, unknown> {
    const { document, navigator, location, history, sessionStorage, localStorage } = this.window;
    const own: Record<string, unknown> = {
      document,
      navigator,
      location,
      history,
      sessionStorage,
      localStorage,
      name,
      parent,
      top: parent,
      // office.js brings a dialog's page to the front.
      focus: () => undefined,
      blur: () => undefined,
      addEventListener: (type: string, listener: Listener) => {
        if (type === 'message') this.messageListeners.add(listener);
        else this.window.addEventListener(type, listener);
      },
      removeEventListener: (type: string, listener: Listener) => {
        this.messageListeners.delete(listener);
        this.window.removeEventListener(type, listener);
      },
      setTimeout: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
        this.setTimeout(() => work(...args), ms),
      setInterval: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
        const timer = setInterval(() => work(...args), ms);
        this.timers.add(timer);
        return timer;
      },
    };
    // Every name belongs to the page (`has`), so that what scripts declare ends up there and not in the test.
    const page: Record<string, unknown> = new Proxy(own, {
      has: () => true,
      get: (target, key: string | symbol) => {
        if (key === Symbol.unscopables) return undefined;
        if (key in target) return target[key as string];
        return NODE_GLOBALS.has(key) ? (Reflect.get(globalThis, key) as unknown) : undefined;
      },
    });
    own['window'] = own['self'] = own['globalThis'] = page;
    return page;
  }

  /** jsdom loads no scripts: those that office.js inserts are read from its package and run here. */
  private serveScripts(): void {
    const { head } = this.window.document;
    const append = head.appendChild.bind(head);
    head.appendChild = <T extends Node>(node: T): T => {
      const script = node as unknown as HTMLScriptElement;
      if (script.tagName !== 'SCRIPT' || !script.src) return append(node);
      const file = path.join(
        OFFICE_JS,
        new URL(script.src).pathname.replace(/^\/office\//, '').toLowerCase(),
      );
      this.later(() => {
        if (!fs.existsSync(file)) return script.onerror?.('not found');
        this.run(file);
        script.onload?.(new Event('load'));
      });
      return node;
    };
  }
}
