/**
 * Where on somebody's computer, or in an office's network, a file lies: `C:\Users\홍길동\실적.xlsx`, `\\서버\예산`,
 * `file:///D:/…`. As Windows has them, with what a folder may be called up to the end of the text.
 */
const FOLDERS = '[^"<>|]{0,400}';
const ON_A_DRIVE = `(?<![\\p{L}\\p{N}])[a-z]:\\\\(?=[\\p{L}\\p{N}._$[(])`;
const IN_A_NETWORK = `(?<=^|[\\s"'(])\\\\\\\\(?=[\\p{L}\\p{N}])`;
export const LOCAL_PATH = `(?:${ON_A_DRIVE}|${IN_A_NETWORK}|file:\\/\\/)${FOLDERS}`;

/** What no text without a path holds. */
export const PATH_HINT = /:\\|\\\\|file:\/\//i;

const PATH = new RegExp(LOCAL_PATH, 'iu');

export function holdsLocalPath(text: string): boolean {
  return PATH_HINT.test(text) && PATH.test(text);
}
