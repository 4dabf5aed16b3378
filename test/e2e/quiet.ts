import type { Page } from 'playwright-core';

/** Waits until the workbench was asked nothing for so long (ms): all that a change brings about has happened. */
export function quiet(page: Page, quietFor: number): Promise<void> {
  return page.evaluate(async (wait) => {
    const { session } = window.workbench!;
    let seen = -1;
    while (session.syncCount !== seen || !session.isIdle) {
      seen = session.syncCount;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }, quietFor);
}
