import { partKey } from '../../package/partName';
import type { Copy } from '../copy';

/** On which sheet that is handed out a part is seen: by its key, the sheet's name. */
export function sheetsOfParts({ pack, kept }: Pick<Copy, 'pack' | 'kept'>): ReadonlyMap<string, string> {
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
