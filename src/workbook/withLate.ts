import type { Outcome } from './book/outcome';
import { refuse } from './book/problems';

const fetchLate = () => import(/* webpackChunkName: "workbook" */ './late');

type Late = Awaited<ReturnType<typeof fetchLate>>;

/**
 * Makes a call whose code comes behind the list. Where that code cannot be had nothing was done, and the next call asks for
 * it again.
 */
export async function withLate<T>(call: (late: Late) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const late = await fetchLate().catch(() => null);
  return late === null ? refuse('lateUnavailable') : call(late);
}

/** Has the code brought while nobody waits for it: then a save needs no server, and takes no longer than Excel does. */
export async function prepareLate(): Promise<void> {
  // Where it cannot be had now, the call that needs it says so.
  await fetchLate().catch(() => null);
}
