/** `npm run fuzz [from] [to]`: 10,000 damaged packages, or those of the seeds named. Each says its seed if it is a defect or slow. */
import { outcomeOf } from './outcome';

const SLOW_MS = 5000;
const [from = 0, to = 10_000] = process.argv.slice(2).map(Number);

async function run(): Promise<void> {
  const seen: Record<string, number> = {};
  for (let seed = from; seed < to; seed++) {
    if (seed % 500 === 0) console.log(`seed ${seed}`);
    const start = Date.now();
    const outcome = await outcomeOf(seed);
    const isKnown = outcome === 'refused' || outcome === 'copied';
    seen[isKnown ? outcome : 'defect'] = (seen[isKnown ? outcome : 'defect'] ?? 0) + 1;
    if (!isKnown) console.error(outcome);
    if (Date.now() - start > SLOW_MS) console.error(`seed ${seed} took ${Date.now() - start} ms`);
  }
  console.log(seen);
  if (seen.defect) process.exitCode = 1;
}

void run();
