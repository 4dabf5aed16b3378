import { partKey, relationshipsPartOf } from '../package/partName';
import type { Copy } from './copy';
import { reachedFrom } from './reached';

/** Takes away every part that nothing leads to any more. */
export function removeUnreached({ pack, report }: Copy): void {
  const reached = new Set<string>();
  for (const source of reachedFrom(pack)) {
    reached.add(partKey(source));
    reached.add(partKey(relationshipsPartOf(source)));
  }
  for (const part of pack.names()) {
    // The relationships of a part go with it.
    if (reached.has(partKey(part)) || !pack.has(part)) continue;
    pack.remove(part);
    report.change(part, 'partRemoved');
  }
}
