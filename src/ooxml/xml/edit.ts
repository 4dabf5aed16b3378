import type { XmlElement } from './tree';

/** What takes the place of the source from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source with all edits made; what no edit covers stays as it is. An edit inside of another one's range is part
 * of what that one replaces, and left out. Insertions at one place keep their order.
 */
export function splice(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let done = 0;
  for (const { start, end, text } of ordered) {
    if (start < done) continue;
    out += source.slice(done, start) + text;
    done = end;
  }
  return out + source.slice(done);
}

export function removal({ start, end }: { readonly start: number; readonly end: number }): Edit {
  return { start, end, text: '' };
}

/** New XML as the last child. */
export function append(source: string, parent: XmlElement, xml: string): Edit {
  if (parent.innerEnd < parent.end) return { start: parent.innerEnd, end: parent.innerEnd, text: xml };
  const slash = source.lastIndexOf('/', parent.end);
  return { start: slash, end: parent.end, text: `>${xml}</${parent.name}>` };
}

/** A value for an attribute that has no prefix; undefined takes it away. */
export function withAttribute(
  source: string,
  element: XmlElement,
  name: string,
  value: string | undefined,
): Edit {
  const present = element.attributes.find((candidate) => candidate.name === name);
  if (value === undefined) {
    const at = present ? source.slice(0, present.start).trimEnd().length : 0;
    return { start: at, end: present?.end ?? at, text: '' };
  }
  const written = `${name}="${escapeAttribute(value)}"`;
  if (present) return { start: present.start, end: present.end, text: written };
  const at = element.start + 1 + element.name.length;
  return { start: at, end: at, text: ` ${written}` };
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
