import { z } from 'zod/mini';
import type { HostFacts } from './hostFacts';
import { KEPT_FOR, StoredValue } from './storage';

/** A draft, or the entries of an outbox: whatever tells how old it is. */
const dated = z.union([
  z.pipe(
    z.object({ savedAt: z.number() }),
    z.transform(({ savedAt }) => savedAt),
  ),
  z.pipe(
    z.array(z.looseObject({ sentAt: z.number() })).check(z.minLength(1)),
    z.transform((sent) => Math.max(...sent.map(({ sentAt }) => sentAt))),
  ),
]);

/**
 * Takes out of the browser's storage what is older than 30 days, of every workbook that was ever opened here: names and
 * amounts of people's work are not left behind on a shared PC.
 */
export function forgetOld(facts: HostFacts): void {
  const now = facts.now().getTime();
  for (const key of keysOf(facts)) {
    const value = new StoredValue(facts, key, dated);
    const at = value.read();
    if (at === null || now - at > KEPT_FOR) value.clear();
  }
}

function keysOf({ storage, storagePrefix }: HostFacts): readonly string[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    return keys.filter((key): key is string => key?.startsWith(storagePrefix) ?? false);
  } catch {
    return []; // storage is forbidden: nothing is stored
  }
}
