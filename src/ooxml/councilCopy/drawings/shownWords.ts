import type { Copy } from '../copy';

/** `C:\…`, `\\server\…`, `file:…`: where a file lies on somebody's computer. */
const PATH = /^\s*([a-z]:[\\/]|\\\\|file:)/i;

/** Whether a description that Excel makes by itself tells what is not handed out: a path, or the name of a sheet or table. */
export function tellsTooMuch({ handedOut }: Copy, text: string): boolean {
  return PATH.test(text) || handedOut.mentionsDropped(text);
}
