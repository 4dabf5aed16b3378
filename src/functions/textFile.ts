import { functionSentences } from '../i18n/ko/functions';
import { argumentsOf, excelResult, type ExcelCall } from './excelCall';
import type { TextFunctionId } from './parameterNames';
import { excelError } from './runtime';
import type * as Text from './text';

/**
 * The functions that read sentences have a file of their own beside functions.js: most workbooks call none of them. The
 * first call loads it: under Node at once, in a page it is answered afterwards; from then on they answer like all others.
 */
const FILE = 'functions.text.js';

type TextFile = typeof Text;

/** Where the file stands once its script has run; webpack.config.js names it so. */
const global = globalThis as { siljeokText?: TextFile };

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
/** What webpack writes as `require`: Node's, beside this file; a page has none. */
declare const __non_webpack_require__: ((file: string) => unknown) | undefined;

const page = typeof document === 'undefined' ? null : document;
/** Known only while the script runs. */
const folder = (page?.currentScript?.src ?? '').replace(/[^/]*$/, '');
let loading: Promise<TextFile> | null = null;

/** The function as Excel calls it, loaded before it is called. */
export function textCall(id: TextFunctionId): ExcelCall {
  return (...args) => {
    const given = argumentsOf(id, args);
    const file = global.siljeokText ?? (page === null ? required() : null);
    if (file !== null) return excelResult(file.answer(id, given));
    loading ??= load();
    return loading.then((loaded) => excelResult(loaded.answer(id, given)));
  };
}

function required(): TextFile {
  try {
    if (typeof __non_webpack_require__ === 'function')
      return (global.siljeokText = __non_webpack_require__(`./${FILE}`) as TextFile);
  } catch {
    // Told below.
  }
  throw excelError('invalidValue', functionSentences.textFileNotRun({ file: FILE }));
}

/** What could not be loaded is asked for again by the next call. */
function load(): Promise<TextFile> {
  return new Promise<TextFile>((done, fail) => {
    const script = page!.createElement('script');
    script.src = folder + FILE;
    const settle = () => {
      script.remove();
      const file = global.siljeokText;
      if (file !== undefined) return done(file);
      loading = null;
      fail(excelError('invalidValue', functionSentences.textFileMissing({ file: FILE })));
    };
    script.onload = settle;
    script.onerror = settle;
    page!.head.append(script);
  });
}
