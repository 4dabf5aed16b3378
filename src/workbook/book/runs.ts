/** A run of rows that follow each other. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

/**
 * The fewest runs that hold all `indexes` (ascending), where a hole of up to `gap` rows does not end a run: loading a
 * few rows too many is cheaper than one range more.
 *
 * `runsOf([0, 1, 5], 0) //=> [{ start: 0, length: 2 }, { start: 5, length: 1 }]`
 */
export function runsOf(indexes: readonly number[], gap: number): readonly Run[] {
  const runs: { start: number; length: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && index - (last.start + last.length) <= gap) last.length = index - last.start + 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}
