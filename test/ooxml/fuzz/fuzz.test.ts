import { outcomeOf } from './outcome';

/** Found something in 10,000, and nothing since. */
const FOUND = [1325, 4370, 6041];

it('makes a copy of a damaged package, or says what is wrong with it', async () => {
  const defects: string[] = [];
  const seen = { refused: 0, copied: 0 };
  for (const seed of [...FOUND, ...Array(500).keys()]) {
    const outcome = await outcomeOf(seed);
    if (outcome === 'refused' || outcome === 'copied') seen[outcome]++;
    else defects.push(outcome);
  }
  expect(defects).toEqual([]);
  expect(Math.min(seen.refused, seen.copied)).toBeGreaterThan(50);
}, 120_000);
