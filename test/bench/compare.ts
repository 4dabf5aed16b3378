/** A core and the loop that anyone would write by hand for the same result, over arrays made for a number of rows. */
export interface Contest {
  readonly core: () => unknown;
  readonly loop: () => unknown;
}

const ROUNDS = 20;
const SIZES = [10_000, 100_000, 1_000_000] as const;

/** Prints how much longer a core takes than the bare loop, and how its time grows with the rows. */
export function compare(name: string, contestOf: (rows: number) => Contest): void {
  fastest(contestOf(100_000)); // until everything is compiled
  const times = SIZES.map((rows) => fastest(contestOf(rows)));
  times.forEach(({ core, loop }, index) => {
    const rows = SIZES[index]!.toLocaleString('en');
    const ratio = (core / loop).toFixed(2);
    console.log(
      `${name}, ${rows} rows: core ${core.toFixed(2)} ms, bare loop ${loop.toFixed(2)} ms, ratio ${ratio}`,
    );
  });
  const growth = times.slice(1).map(({ core }, index) => (core / times[index]!.core).toFixed(1));
  console.log(`${name}, growth per tenfold rows: ${growth.join(', ')} (linear: 10)`);
}

/** Milliseconds of the fastest of several runs, the two taken in turns: what else the machine does only adds. */
function fastest(contest: Contest): { core: number; loop: number } {
  const times = { core: Infinity, loop: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    times.core = Math.min(times.core, timed(contest.core));
    times.loop = Math.min(times.loop, timed(contest.loop));
  }
  return times;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
