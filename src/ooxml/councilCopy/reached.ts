import type { Package } from '../package/package';
import { PACKAGE, type PartName, partKey } from '../package/partName';

/** All parts that relationships lead to from the package, each once, with the package itself first. */
export function* reachedFrom(pack: Package): Generator<PartName | typeof PACKAGE> {
  const seen = new Set<string>([PACKAGE]);
  const open: (PartName | typeof PACKAGE)[] = [PACKAGE];
  for (let source = open.shift(); source !== undefined; source = open.shift()) {
    yield source;
    // Read after the yield: whoever walks may have taken relationships away.
    for (const { part } of pack.relationshipsOf(source)) {
      if (!part || seen.has(partKey(part)) || !pack.has(part)) continue;
      seen.add(partKey(part));
      open.push(part);
    }
  }
}
