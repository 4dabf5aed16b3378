import type { Package } from './package';
import { PACKAGE, type PartName, partKey, relationshipsPartOf } from './partName';

/**
 * Takes away every part that no chain of relationships leads to from the package, and the content types nobody needs
 * any more; the names of the parts that went, relationship parts left out.
 */
export function removeUnreachable(opened: Package): readonly PartName[] {
  const kept = reachable(opened);
  const gone = opened.names().filter((name) => !kept.has(partKey(name)));
  opened.remove(...gone);
  opened.removeUnusedTypes();
  return gone.filter((name) => !name.toLowerCase().endsWith('.rels'));
}

/** Keys of all parts that are needed, with the parts that hold their relationships. */
function reachable(opened: Package): Set<string> {
  const kept = new Set<string>([partKey(relationshipsPartOf(PACKAGE))]);
  const waiting: string[] = [PACKAGE];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { part } of opened.relationshipsOf(source)) {
      if (!part || !opened.has(part) || kept.has(partKey(part))) continue;
      kept.add(partKey(part)).add(partKey(relationshipsPartOf(part)));
      waiting.push(part);
    }
  }
  return kept;
}
