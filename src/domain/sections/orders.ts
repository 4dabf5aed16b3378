/**
 * 순서 of the lines of a section, from 1, each above the one before. As many as can be keep theirs: the longest run of
 * them that leaves room for the lines between; what is between is counted on from the line above.
 *
 * @param known 순서 of each line as it stands in the sheet; null where it has none
 */
export function ordersOf(known: readonly (number | null)[]): number[] {
  const kept = longestRun(known);
  let last = 0;
  return known.map((order, index) => {
    last = kept.has(index) ? order! : last + 1;
    return last;
  });
}

/** The longest run whose members lie at least as far apart as their lines do. */
function longestRun(known: readonly (number | null)[]): ReadonlySet<number> {
  // Of every length the run that ends lowest, by the place of its last member.
  const ends: number[] = [];
  const before = new Map<number, number>();
  const room = (index: number): number => known[index]! - index;
  known.forEach((order, index) => {
    if (order === null || !Number.isInteger(order) || room(index) < 1) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (room(ends[middle]!) <= room(index)) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(index, ends[low - 1]!);
    ends[low] = index;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.add(at);
  return run;
}
