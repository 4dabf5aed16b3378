import { z } from 'zod/mini';
import type { BookId, HostFacts } from './hostFacts';
import { draftKey, KEPT_FOR, StoredValue } from './storage';

/** Forms not yet handed over, kept by workbook; forgotten after 30 days. */
export interface Drafts {
  /** `values` is anything JSON can hold. */
  save(form: string, values: unknown): void;
  /** What was saved, null when nothing was; whoever asks knows its shape. */
  load(form: string): unknown;
  clear(form: string): void;
}

const stored = z.object({ savedAt: z.number(), values: z.unknown() });
type Stored = StoredValue<z.infer<typeof stored>>;

export function createDrafts(facts: HostFacts, bookId: BookId): Drafts {
  const opened = new Map<string, Stored>();

  function at(form: string): Stored {
    const key = draftKey(facts, bookId() ?? '', form);
    const known = opened.get(key) ?? new StoredValue(facts, key, stored);
    opened.set(key, known);
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
