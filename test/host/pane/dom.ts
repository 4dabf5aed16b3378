import '../addinPage';
import type { PageTools } from '../pageTools';

declare const pageTools: PageTools;

/**
 * A document for React beside the page of office.js, whose globals are its own. Imported before React and after the
 * add-in's page, which takes the globals of Node for its own.
 */
const window_ = pageTools.openDocument('https://localhost:3000/') as Window & typeof globalThis;

for (const name of Object.getOwnPropertyNames(window_)) {
  if (name in globalThis) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => (window_ as unknown as Record<string, unknown>)[name],
  });
}
Object.assign(globalThis, { window: window_, IS_REACT_ACT_ENVIRONMENT: true });
// Events that React makes have to be those of the document.
const { Event, CustomEvent, EventTarget } = window_;
Object.assign(globalThis, { Event, CustomEvent, EventTarget });

// The person is in the pane.
window_.document.hasFocus = () => true;

// Fluent watches the size of its message bars; jsdom has no layout to watch.
class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(window_, {
  ResizeObserver: NoResizes,
  requestAnimationFrame: (callback: FrameRequestCallback) => setTimeout(callback, 0, 0),
  cancelAnimationFrame: (handle: number) => clearTimeout(handle),
});
Object.assign(globalThis, { ResizeObserver: NoResizes });
