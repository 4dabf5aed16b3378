import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { type Edit, escapeText, withAttribute } from '../../xml/edit';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';
import { sibling, textOf } from '../../xml/walk';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';
import { cutFromStart, type TextRun } from '../edit/textRuns';
import { readThreads, THREADED_COMMENT } from './threads';

/** Authors of what is a conversation (댓글) for newer versions of Excel, and a note for the others. */
const THREAD_AUTHOR = 'tc=';

/**
 * Notes (메모) keep their texts and lose their authors, in the list of authors and at the head of the text; conversations
 * (댓글) become notes. Or all of them go. Before links are removed: the conversations are among them.
 */
export function anonymizeNotes(copy: Copy): void {
  const { pack, kept, settings, report } = copy;
  for (const { part: sheet, name } of kept) {
    const notes = partsFrom(pack, sheet, officeType('comments'));
    if (settings.comments === 'remove') {
      pack.removeRelationships(sheet, ({ type }) => type === officeType('comments'));
      for (const part of notes) report.change(part, 'notesRemoved', { sheet: name });
      continue;
    }
    const threads = new Map(
      partsFrom(pack, sheet, THREADED_COMMENT).flatMap((part) => [...readThreads(pack, part)]),
    );
    for (const part of notes) {
      editXml(copy, part, (root, source) => withoutAuthors(root, source, threads));
      report.change(part, 'authorsRemoved', { sheet: name });
    }
  }
}

function withoutAuthors(
  root: XmlElement,
  source: string,
  threads: ReadonlyMap<string, string>,
): readonly Edit[] {
  const list = child(root, 'authors');
  const authors = list ? childrenOf(list, 'author').map(({ text }) => text) : [];
  const comments = childrenOf(root, 'commentList').flatMap((all) => childrenOf(all, 'comment'));
  const names = [...new Set(authors)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  return [
    ...(list ? [{ start: list.start, end: list.end, text: oneNamelessAuthor(list) }] : []),
    ...comments.flatMap((comment): Edit[] => {
      const text = child(comment, 'text');
      const author = authors[Number(attribute(comment, 'authorId'))] ?? '';
      const isThread = author.startsWith(THREAD_AUTHOR);
      return [
        withAttribute(source, comment, 'authorId', '0'),
        ...comment.attributes
          .filter(({ local }) => local === 'uid' || local === 'guid')
          .map(removalOf(source, comment)),
        ...(!text ? [] : isThread ? [threadText(comment, text, threads)] : withoutName(text, names)),
      ];
    }),
  ];
}

function oneNamelessAuthor(list: XmlElement): string {
  return `<${list.name}><${sibling(list, 'author')}/></${list.name}>`;
}

function removalOf(source: string, element: XmlElement): (attribute: { readonly name: string }) => Edit {
  return ({ name }) => withAttribute(source, element, name, undefined);
}

/** What was said, without the hint for older versions of Excel that stands before it. */
function threadText(comment: XmlElement, text: XmlElement, threads: ReadonlyMap<string, string>): Edit {
  const hinted = textOf(text);
  const said = threads.get(attribute(comment, 'ref') ?? '') ?? hinted.slice(hinted.indexOf(':\n') + 1).trim();
  const run = sibling(text, 't');
  const written = `<${text.name}><${run} xml:space="preserve">${escapeText(said)}</${run}></${text.name}>`;
  return { start: text.start, end: text.end, text: written };
}

/** Excel puts `이름:` at the head of a new note, in bold. Of notes copied from elsewhere the name is in no list. */
function withoutName(text: XmlElement, names: readonly string[]): readonly Edit[] {
  const runs = runsOf(text);
  const whole = runs.map(({ text }) => text).join('');
  const name = names.find((one) => whole.startsWith(`${one}:`));
  const head = name !== undefined ? `${name}:` : boldHead(text);
  if (head === undefined) return [];
  const rest = whole.slice(head.length);
  return cutFromStart(runs, head.length + (rest.length - rest.replace(/^\r?\n/, '').length));
}

function boldHead(text: XmlElement): string | undefined {
  const [first, second] = childrenOf(text, 'r');
  if (!first || !second || !child(child(first, 'rPr') ?? first, 'b')) return undefined;
  const [head, body] = [first, second].map((run) => child(run, 't')?.text ?? '') as [string, string];
  return head.length <= LONGEST_NAME && head.endsWith(':') && /^\r?\n/.test(body) ? head : undefined;
}

const LONGEST_NAME = 60;

function runsOf(text: XmlElement): readonly TextRun[] {
  return text.children.flatMap((element): TextRun[] => {
    if (element.local === 't') return [{ text: element.text, characters: element, whole: element }];
    const characters = element.local === 'r' ? child(element, 't') : undefined;
    return characters ? [{ text: characters.text, characters, whole: element }] : [];
  });
}
