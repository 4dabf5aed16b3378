import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A file with one part changed, as another program might have written it. Fails where the change changes nothing. */
export function changedPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[part.slice(1)]!);
  const changed = change(xml);
  if (changed === xml) throw new Error(`${part} stays as it was`);
  return zipSync({ ...files, [part.slice(1)]: strToU8(changed) });
}
