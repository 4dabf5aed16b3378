/** A core and the loop that anyone would write by hand for the same result, over arrays made for a number of rows. */
export interface Contest {
  readonly core: () => unknown;
  readonly loop: () => unknown;
}

/** Milliseconds of the fastest run of each. */
export interface Times {
  readonly rows: number;
  readonly core: number;
  readonly loop: number;
}

const ROUNDS = 20;
const SIZES = [10_000, 100_000, 1_000_000] as const;

/** How long a core and the bare loop take, by the number of rows. */
export function race(contestOf: (rows: number) => Contest): Times[] {
  fastest(contestOf(100_000)); // until everything is compiled
  return SIZES.map((rows) => ({ rows, ...fastest(contestOf(rows)) }));
}

/** The two are run in turns, several times: what else the machine does only adds. */
function fastest(contest: Contest): { core: number; loop: number } {
  const times = { core: Infinity, loop: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    times.core = Math.min(times.core, timed(contest.core));
    times.loop = Math.min(times.loop, timed(contest.loop));
  }
  return times;
}

/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
