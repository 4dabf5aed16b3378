/** Marks that begin nothing else: they may stand right before the text. */
const SIGNS = '○ㅇ◯◦❍●◎□ㅁ■▣◇◆▪▫•∙※▶▷►▸☞➢➤❏❑✓✔★☆┌├└│';
/** Signs that are marks before a blank, or before a word. */
const DASHES = '-–—‐−·・ㆍ';
const SYLLABLE = '[가나다라마바사아자차카타파하]';
const NUMBERED = `(?:[IVX]{1,4}|[Ⅰ-Ⅻ]|${SYLLABLE})\\.|(?:\\d{1,2}|${SYLLABLE})\\)|\\((?:\\d{1,2}|${SYLLABLE})\\)|\\d{1,2}\\.(?=\\s+[^\\s\\d])`;

const MARK = new RegExp(
  `^(?:([${SIGNS}]|[①-⑳])\\s*(?=\\S)|([${DASHES}])(?:\\s+(?=\\S)|(?=[가-힣「『《〈\\[(A-Za-z]))|([▲△*])\\s+(?=[^\\s\\d])|(${NUMBERED})\\s+(?=\\S))`,
);

/** The mark that a line begins with, and what is behind it; null where it has none, or nothing but it. */
export function readMark(line: string): { readonly mark: string; readonly text: string } | null {
  const found = MARK.exec(line);
  if (found === null) return null;
  const mark = found[1] ?? found[2] ?? found[3] ?? found[4]!;
  return { mark, text: line.slice(found[0].length) };
}

/** Whether a line is a mark and nothing else: somebody is about to write it. */
export function isBareMark(line: string): boolean {
  return line.length === 1 && `${SIGNS}${DASHES}▲△*`.includes(line);
}
