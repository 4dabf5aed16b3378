import type { Edit } from '../../src/ooxml/xml/edit';

/**
 * The source with all edits made, none of which overlap. Unlike `splice`, what is inserted where another edit begins
 * stands before it.
 */
export function edited(source: string, edits: readonly Edit[]): string {
  const isInsertion = ({ start, end }: Edit) => start === end;
  const ordered = [...edits].sort(
    (a, b) => a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a)),
  );
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of ordered) {
    parts.push(source.slice(done, start), text);
    done = end;
  }
  return parts.join('') + source.slice(done);
}
