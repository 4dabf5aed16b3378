import type { PartName } from '../../package/partName';
import { type Edit, splice } from '../../xml/edit';
import { parseXml, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';

/** Changes a small part where it is to be changed. A part that needs no change keeps its bytes. */
export function editXml(
  { pack }: Copy,
  part: PartName,
  change: (root: XmlElement, source: string) => readonly Edit[],
): void {
  const source = pack.text(part);
  const edits = change(parseXml(part, source), source);
  if (edits.length > 0) pack.replace(part, splice(source, edits));
}

/** An element with those around it, the nearest first. */
export interface Found {
  readonly element: XmlElement;
  readonly around: readonly XmlElement[];
}

/** An element and all within it, in the order of the text. */
export function* walk(element: XmlElement, around: readonly XmlElement[] = []): Generator<Found> {
  yield { element, around };
  const inside = [element, ...around];
  for (const child of element.children) yield* walk(child, inside);
}

/** All characters in an element, its children's too. */
export function textOf(element: XmlElement): string {
  return element.children.length === 0 ? element.text : element.children.map(textOf).join('');
}

/** The element's name with the prefix of another: `sibling(<c:strRef>, 'strLit')` is `c:strLit`. */
export function sibling({ name }: XmlElement, local: string): string {
  return name.slice(0, name.indexOf(':') + 1) + local;
}
