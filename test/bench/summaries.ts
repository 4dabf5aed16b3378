/**
 * ROLLUP and SCORECARD against a bare loop over the same arrays and against native SUMIFS in the engines at hand, in one
 * run: `npm run bench`.
 *
 * 1,000 programmes or indicators × 100,000 rows should take at most twice the loop, × 10,000 rows four times – ROLLUP, on a
 * quiet machine – and a tenth of the fastest engine's time, and time should grow with the rows from 10,000 to 1,000,000.
 */
import { asShipped } from './asShipped';
import { race, type Contest } from './compare';
import { nativeTimes, type NativeJob } from './native';
import type * as rollups from './rollupContest';
import { nativeRollup } from './rollupContest';
import type * as scorecards from './scorecardContest';
import { nativeScorecard } from './scorecardContest';

const ROWS = 100_000;

async function measure(contestOf: (rows: number) => Contest, job: NativeJob): Promise<void> {
  const times = race(contestOf);
  console.log(`${job.name}: the function's core`);
  console.table(
    times.map(({ rows, core, loop }, index) => ({
      rows: rows.toLocaleString('en'),
      ms: rounded(core),
      'times the bare loop': rounded(core / loop),
      'times ten times fewer rows': index === 0 ? '' : rounded(core / times[index - 1]!.core),
    })),
  );
  const { core } = times.find(({ rows }) => rows === ROWS)!;
  console.log(`${job.name}: native formulas over ${ROWS.toLocaleString('en')} rows`);
  console.table(
    (await nativeTimes(job)).map(({ engine, time }) => ({
      engine,
      ms: rounded(time),
      "times the function's core": rounded(time / core),
    })),
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

async function main(): Promise<void> {
  const { rollupContest } = await asShipped<typeof rollups>('rollupContest.ts');
  const { scorecardContest } = await asShipped<typeof scorecards>('scorecardContest.ts');
  await measure(rollupContest, nativeRollup(ROWS));
  await measure(scorecardContest, nativeScorecard(ROWS));
}

void main();
