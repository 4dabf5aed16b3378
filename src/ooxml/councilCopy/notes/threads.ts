import type { Package } from '../../package/package';
import type { PartName } from '../../package/partName';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';

export const THREADED_COMMENT = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** What is said in the conversations (댓글) of a sheet, by cell: a line for each contribution, people not named. */
export function readThreads(pack: Package, part: PartName): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const comment of childrenOf(pack.root(part), 'threadedComment')) {
    const cell = attribute(comment, 'ref') ?? '';
    const before = said.get(cell);
    said.set(cell, (before === undefined ? '' : `${before}\n`) + withoutMentions(comment));
  }
  return said;
}

/** `@이름` of a person who was called into the conversation becomes `@`. */
function withoutMentions(comment: XmlElement): string {
  const text = child(comment, 'text')?.text ?? '';
  const list = child(comment, 'mentions');
  const mentions = (list ? childrenOf(list, 'mention') : [])
    .map((mention) => ({
      start: Number(attribute(mention, 'startIndex')),
      length: Number(attribute(mention, 'length')),
    }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => b.start - a.start);
  return mentions.reduce(
    (rest, { start, length }) => `${rest.slice(0, start)}@${rest.slice(start + length)}`,
    text,
  );
}
