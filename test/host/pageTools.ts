import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { JSDOM } from 'jsdom';

export interface PageTools {
  /** The window of an empty page at this address. */
  openDocument(url: string): Window;
  /** A script, unmodified, as a function that runs it with the page's globals. */
  loadScript(file: string): (page: object) => void;
}

/** @param run runs a script in the realm whose arrays and objects the page shares */
export function pageTools(run: (script: vm.Script) => unknown): PageTools {
  return {
    openDocument: (url) => {
      const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', { url });
      // jsdom does not implement document.domain, by which office.js judges whether to trust the host.
      Object.defineProperty(window.document, 'domain', { value: new URL(url).hostname });
      return window as unknown as Window;
    },
    loadScript: (file) => run(compiled(file)) as (page: object) => void,
  };
}

const scripts = new Map<string, vm.Script>();

/** Compiled once per worker: office.js is large. */
function compiled(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const source = fs.readFileSync(file, 'utf8');
  const script = new vm.Script(`(function (page) { with (page) { ${source}\n} })`, {
    filename: path.basename(file),
  });
  scripts.set(file, script);
  return script;
}
