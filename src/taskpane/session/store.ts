/** A value that can be watched: the smallest store that `useSyncExternalStore` accepts. */
export interface Store<State extends object> {
  getSnapshot(): State;
  /** Replaces the given fields and tells every listener. */
  patch(change: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    getSnapshot: () => state,
    patch(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
