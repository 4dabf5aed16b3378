import type { Package } from './package';
import { PACKAGE, type PartName, partKey } from './partName';

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

/** The parts that relationships of these types lead to, each once. */
export function partsBy(pack: Package, ...types: readonly string[]): readonly PartName[] {
  const found = new Map<string, PartName>();
  for (const source of reachedFrom(pack)) {
    for (const { type, part } of pack.relationshipsOf(source)) {
      if (part && types.includes(type) && pack.has(part)) found.set(partKey(part), part);
    }
  }
  return [...found.values()];
}

/** The parts that a part leads to by relationships of a type. */
export function partsFrom(pack: Package, source: string, type: string): readonly PartName[] {
  return pack
    .relationshipsOf(source)
    .flatMap((one) => (one.type === type && one.part && pack.has(one.part) ? [one.part] : []));
}
