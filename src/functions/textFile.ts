import { functionSentences } from '../i18n/ko/functions';
import type { ExcelCall } from './excelCall';
import type { TextFunctionId } from './parameterNames';
import { excelError } from './runtime';

/**
 * The functions that read sentences have a file of their own beside functions.js: most workbooks call none of them. The
 * first call loads it and is answered afterwards; from then on they answer at once, like all others.
 */
const FILE = 'functions.text.js';

type TextCalls = Readonly<Record<TextFunctionId, ExcelCall>>;

/** What the two files share: a page has one of each. */
const shared = globalThis as { siljeokTextCalls?: TextCalls };

/** What of a page is needed to load a script; Node has none. */
declare const document:
  | {
      readonly currentScript: { readonly src?: string } | null;
      readonly head: { append(script: Script): void };
      createElement(name: 'script'): Script;
    }
  | undefined;
interface Script {
  src: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  remove(): void;
}

const page = typeof document === 'undefined' ? null : document;
/** Known only while the script runs. */
const folder = (page?.currentScript?.src ?? '').replace(/[^/]*$/, '');
let loading: Promise<TextCalls> | null = null;

/** The function as Excel calls it, loaded before it is called. */
export function textCall(id: TextFunctionId): ExcelCall {
  return (...args) => {
    const calls = shared.siljeokTextCalls;
    if (calls !== undefined) return calls[id](...args);
    loading ??= load();
    return loading.then((loaded) => loaded[id](...args));
  };
}

export function offerTextCalls(calls: TextCalls): void {
  shared.siljeokTextCalls = calls;
}

/** What could not be loaded is asked for again by the next call. */
function load(): Promise<TextCalls> {
  return new Promise<TextCalls>((done, fail) => {
    const giveUp = () => {
      loading = null;
      fail(excelError('invalidValue', functionSentences.textFileMissing({ file: FILE })));
    };
    if (page === null) return giveUp();
    const script = page.createElement('script');
    script.src = folder + FILE;
    const settle = () => {
      script.remove();
      const calls = shared.siljeokTextCalls;
      if (calls === undefined) giveUp();
      else done(calls);
    };
    script.onload = settle;
    script.onerror = settle;
    page.head.append(script);
  });
}
