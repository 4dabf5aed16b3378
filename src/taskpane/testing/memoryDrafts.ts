import type { DraftStore } from '../session/drafts';

/** Drafts in memory; like a browser's storage it keeps JSON and survives a pane. */
export function memoryDrafts(): DraftStore {
  const values = new Map<string, string>();
  return {
    save: (form, draft) => void values.set(form, JSON.stringify(draft)),
    load(form) {
      const kept = values.get(form);
      return kept === undefined ? null : (JSON.parse(kept) as unknown);
    },
    clear: (form) => void values.delete(form),
  };
}
