import type { PackageProblemCode } from '../problems';

/** As far as the first bytes tell. */
const TELLING = 512;
/** How the programs that wrap documents in Korean offices mark their files: Fasoo, SoftCamp, MarkAny, NASCA. */
const SECURED = /^[\s\S]{0,16}(?:DRMONE|SCDSA\d|MARKANY|NASCA DRM|FASOO|SOFTCAMP)/i;
/** HTML, XML of Excel 2003, and a web page in one file. */
const MARKUP = /^\s*(?:<(?:[!?a-z])|MIME-Version:)/i;
/** What Excel writes beside an open workbook: who has it open, in two encodings. */
const LOCK_FILE = { length: 165, longestName: 54 };

/** What a file is that is no zip. */
export function otherFileProblem(bytes: Uint8Array): PackageProblemCode {
  if (bytes.length === 0) return 'packageEmpty';
  const start = bytes.subarray(0, TELLING);
  const text = textOf(start);
  if (SECURED.test(text)) return 'packageSecured';
  if (bytes.length === LOCK_FILE.length && bytes[0]! <= LOCK_FILE.longestName) return 'packageLockFile';
  if (MARKUP.test(text)) return 'packageMarkup';
  return hasControls(text) ? 'packageNotZip' : 'packagePlainText';
}

function textOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start);
  const hasMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  return new TextDecoder('latin1').decode(hasMark ? start.subarray(3) : start);
}

/** Characters that no text holds. Those of Windows' code page from 0x80 on are letters of EUC-KR here. */
function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) || text.startsWith('%PDF');
}
