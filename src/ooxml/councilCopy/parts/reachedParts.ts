import type { Package } from '../../package/package';
import { type PartName, partKey } from '../../package/partName';
import type { Copy } from '../copy';
import { reachedFrom } from '../reached';

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

/** On which sheet that is handed out a part is seen: by its key, the sheet's name. */
export function sheetsOfParts({ pack, kept }: Copy): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>();
  for (const { name, part } of kept) {
    const open = [part];
    for (let source = open.pop(); source !== undefined; source = open.pop()) {
      if (sheets.has(partKey(source)) || !pack.has(source)) continue;
      sheets.set(partKey(source), name);
      open.push(...pack.relationshipsOf(source).flatMap((one) => one.part ?? []));
    }
  }
  return sheets;
}
