import type { Package } from '../../package/package';
import type { PartName } from '../../package/partName';
import { type Edit, splice } from '../../xml/edit';
import type { XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';

/** Changes a small part where it is to be changed. A part that needs no change keeps its bytes. */
export function editXml(
  { pack }: Copy,
  part: PartName,
  change: (root: XmlElement, source: string) => readonly Edit[],
  read: (pack: Package, part: PartName) => XmlElement = (pack, part) => pack.root(part),
): void {
  const source = pack.text(part);
  const edits = change(read(pack, part), source);
  if (edits.length > 0) pack.replace(part, splice(source, edits));
}
