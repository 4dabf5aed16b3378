import type { PartName } from '../../package/partName';
import { type Edit, splice } from '../../xml/edit';
import type { XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';

/** Changes a small part where it is to be changed. A part that needs no change keeps its bytes. */
export function editXml(
  { pack }: Copy,
  part: PartName,
  change: (root: XmlElement, source: string) => readonly Edit[],
  parse?: (part: PartName, source: string) => XmlElement,
): void {
  const source = pack.text(part);
  const edits = change(parse ? parse(part, source) : pack.root(part), source);
  if (edits.length > 0) pack.replace(part, splice(source, edits));
}
