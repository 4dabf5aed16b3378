/** What the host says about the pane, beside what the page can see for itself. */
export interface PaneHost {
  /** Opened as a visible pane; false when the page was loaded for its functions, with the pane closed. */
  readonly openedVisible: boolean;
  onShown(listener: () => void): void;
}

/** Hosts have been seen that never say a pane is shown: after this time whatever is laid out counts as seen. */
const PATIENCE_MS = 3000;

/**
 * Resolves when somebody sees the pane for the first time.
 *
 * Seen is what the host opened visibly or says is shown, what has focus, and – on a change of visibility or size, and after
 * 3 s – what has a width: a closed pane is a frame without one.
 */
export function whenSeen(host: PaneHost, page: Window): Promise<void> {
  if (host.openedVisible) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const seen = () => {
      listening.abort();
      resolve();
    };
    const seenIfLaidOut = () => {
      if (page.innerWidth > 0 && !page.document.hidden) seen();
    };
    const { signal } = listening;
    host.onShown(seen);
    page.addEventListener('focus', seen, { signal });
    page.addEventListener('resize', seenIfLaidOut, { signal });
    page.document.addEventListener('visibilitychange', seenIfLaidOut, { signal });
    page.setTimeout(seenIfLaidOut, PATIENCE_MS);
  });
}
