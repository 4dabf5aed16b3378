import { htmlSection } from './html';
import { LEVEL_MARKS, LEVELS, NO_MARK, type SectionLine } from './line';
import { readSection, type WrittenLine } from './read';
import { sectionText } from './write';

/** Marks below one another where nothing is indented; a mark of a heading begins anew. */
const RANKS: readonly RegExp[] = [
  /^(?:[가-하]\.|\d{1,2}\)|[가-하]\)|\(.+\)|[①-⑳])$/,
  /^[○ㅇ◯◦❍●◎▶▷►▸☞➢➤]$/,
  /^[-–—‐−]$/,
  /^[·・ㆍ∙•▪▫]$/,
  /^※$/,
];
const HEADING = /^(?:[IVX]+\.|[Ⅰ-Ⅻ]\.|\d{1,2}\.|[□ㅁ■▣◇◆❏❑])$/;

/**
 * What was pasted, as the text of a section: the HTML where it holds a table or a list, else the text. Levels follow the
 * indents, however wide, and where there are none the marks: `- 선정` below `○ 2005년` is deeper.
 */
export function pastedSection(text: string, html: string): string {
  const source = /<(?:table|li)\b/i.test(html) || text.trim() === '' ? htmlSection(html) : text;
  const raw = source.split(/\r\n|\r|\n/);
  return sectionText(levelled(readSection(source), (at) => indentOf(raw[at] ?? '')));
}

/** Joins lines that were broken on paper: one without a mark right below a sentence that has one belongs to it. */
export function joinedSection(text: string): string {
  const joined: WrittenLine[] = [];
  for (const line of readSection(text)) {
    const last = joined.at(-1);
    if (last !== undefined && isSentence(last) && last.mark !== NO_MARK && isRest(line, last)) {
      joined.splice(-1, 1, { ...last, text: `${last.text} ${line.text}`, at: line.at });
    } else joined.push(line);
  }
  return sectionText(joined);
}

function isRest(line: WrittenLine, last: WrittenLine): boolean {
  return isSentence(line) && line.mark === NO_MARK && line.at === last.at + 1;
}

function isSentence({ form }: SectionLine): boolean {
  return form === '글';
}

interface Open {
  readonly indent: number;
  readonly rank: number;
}

function levelled(lines: readonly WrittenLine[], indent: (at: number) => number): readonly SectionLine[] {
  const open: Open[] = [];
  return lines.map((line) => {
    if (!isSentence(line) || line.mark === NO_MARK) return line;
    const mark = line.mark === '' ? LEVEL_MARKS[line.level] : line.mark;
    if (HEADING.test(mark)) {
      open.length = 0;
      return { ...line, level: LEVELS[0], mark };
    }
    const own = { indent: indent(line.at), rank: RANKS.findIndex((rank) => rank.test(mark)) };
    while (open.length > 0 && !isDeeper(own, open.at(-1)!)) open.pop();
    const level = LEVELS[Math.min(open.length, LEVELS.length - 1)]!;
    open.push(own);
    return { ...line, level, mark: mark === LEVEL_MARKS[level] ? '' : mark };
  });
}

function isDeeper(own: Open, above: Open): boolean {
  return own.indent > above.indent || (own.indent === above.indent && own.rank > above.rank);
}

function indentOf(line: string): number {
  return /^\s*/.exec(line.replaceAll('\t', '    ').replaceAll('\u3000', '  '))![0].length;
}
