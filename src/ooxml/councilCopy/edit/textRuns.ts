import { type Edit, escapeText, removal } from '../../xml/edit';
import type { XmlElement } from '../../xml/tree';

/** A stretch of a text in one format. */
export interface TextRun {
  readonly text: string;
  /** The element that holds the characters. */
  readonly characters: XmlElement;
  /** What goes if none of them are left. */
  readonly whole: XmlElement;
  /** Where they stand, in an element that holds other elements, too. */
  readonly stretch?: { readonly start: number; readonly end: number };
}

/** Takes so many characters away from the start of a text, whatever runs they are in. */
export function cutFromStart(runs: readonly TextRun[], count: number): Edit[] {
  const edits: Edit[] = [];
  let left = count;
  for (const run of runs) {
    if (left <= 0) break;
    const kept = run.text.slice(left);
    edits.push(kept === '' ? removal(run.whole) : written(run, kept));
    left -= run.text.length;
  }
  return edits;
}

/**
 * Another text in place of the runs' own. One of the same length keeps every character in its run; any other stands in
 * the first run.
 */
export function replaceText(runs: readonly TextRun[], text: string): Edit[] {
  const sameLength = text.length === runs.reduce((sum, run) => sum + run.text.length, 0);
  let at = 0;
  return runs.flatMap((run, index): Edit[] => {
    const end = sameLength ? at + run.text.length : index === 0 ? text.length : at;
    const piece = text.slice(at, end);
    at = end;
    return piece === run.text ? [] : [written(run, piece)];
  });
}

function written({ characters, stretch }: TextRun, text: string): Edit {
  if (stretch) return { ...stretch, text: escapeText(text) };
  const { name, start, end, attributes } = characters;
  const kept = attributes.map(
    ({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`,
  );
  return { start, end, text: `<${name}${kept.join('')}>${escapeText(text)}</${name}>` };
}
