import { z } from 'zod';
import { KEPT_FOR, StoredValue } from './storage';
import type { HostFacts } from './hostFacts';

/** Forms not yet handed over, keyed by document; forgotten after 30 days. */
export interface Drafts {
  /** `values` is anything JSON can hold. */
  save(form: string, values: unknown): void;
  /** What was saved, null when nothing was; whoever asks knows its shape. */
  load(form: string): unknown;
  clear(form: string): void;
}

const stored = z.object({ savedAt: z.number(), values: z.unknown() });

export function createDrafts(facts: HostFacts): Drafts {
  const prefix = `${facts.documentKey}draft:`;
  const open = new Map<string, StoredValue<z.infer<typeof stored>>>();
  forgetOld(facts, prefix);

  function at(form: string): StoredValue<z.infer<typeof stored>> {
    const known = open.get(form) ?? new StoredValue(facts, prefix + form, stored);
    open.set(form, known);
    return known;
  }

  return {
    save(form, values) {
      at(form).write({ savedAt: facts.now().getTime(), values });
    },
    load(form) {
      const draft = at(form).read();
      return draft && facts.now().getTime() - draft.savedAt <= KEPT_FOR ? draft.values : null;
    },
    clear(form) {
      at(form).clear();
    },
  };
}

function forgetOld(facts: HostFacts, prefix: string): void {
  for (const key of keysWith(facts, prefix)) {
    const draft = new StoredValue(facts, key, stored);
    const saved = draft.read();
    if (!saved || facts.now().getTime() - saved.savedAt > KEPT_FOR) draft.clear();
  }
}

function keysWith({ storage }: HostFacts, prefix: string): readonly string[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    return keys.filter((key): key is string => key?.startsWith(prefix) ?? false);
  } catch {
    return []; // storage is forbidden: nothing is stored
  }
}
