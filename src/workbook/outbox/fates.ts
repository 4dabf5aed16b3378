/**
 * What became of an entry whose answer was lost, once somebody has looked: it stands in the workbook, or another's
 * programme has its 사업번호 and it never will.
 */
export type Fate = { readonly kind: 'stored' } | { readonly kind: 'taken'; readonly number: string };

type Listener = (draft: string, fate: Fate) => void;

/** Tells whoever waits for a sent entry, by the form it was written in, what became of it. */
export class Fates {
  private readonly listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(draft: string, fate: Fate): void {
    for (const listener of this.listeners) listener(draft, fate);
  }
}
