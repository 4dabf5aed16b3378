/** Rows of two lists that belong together, by their places; a row without a partner was added or removed. */
export interface Pair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Beyond this many comparisons rows are paired by their place alone: 2,000 new rows among 2,000 old ones. */
const MOST_COMPARED = 4_000_000;

/** A row by all that it says, and by the words that people know it by. */
export interface KnownRow {
  readonly key: string;
  readonly name: string;
}

/**
 * Pairs the rows of two lists: those alike in the longest common order (LCS); of what lies between two such pairs, those of
 * one name; of what is left then, one by one where there are as many on either side.
 *
 * @example
 * alignRows([가, 나], [가, 새, 나])
 * //=> [{ before: 0, after: 0 }, { before: undefined, after: 1 }, { before: 1, after: 2 }]
 */
export function alignRows(before: readonly KnownRow[], after: readonly KnownRow[]): readonly Pair[] {
  const byName = (from: Stretch, to: Stretch) =>
    paired(
      before,
      after,
      ({ name }) => name,
      from,
      to,
      (rest, other) => oneByOne(rest, other),
    );
  return paired(before, after, ({ key }) => key, [0, before.length], [0, after.length], byName);
}

type Stretch = readonly [from: number, to: number];
type Between = (before: Stretch, after: Stretch) => readonly Pair[];

/** Pairs of rows that are alike within two stretches; what lies between them is handed on. */
function paired(
  before: readonly KnownRow[],
  after: readonly KnownRow[],
  by: (row: KnownRow) => string,
  [from, to]: Stretch,
  [fromAfter, toAfter]: Stretch,
  between: Between,
): readonly Pair[] {
  const same = commonOrder(before.slice(from, to).map(by), after.slice(fromAfter, toAfter).map(by));
  const pairs: Pair[] = [];
  let [nextBefore, nextAfter] = [from, fromAfter];
  for (const [one, other] of same) {
    const [at, atAfter] = [from + one, fromAfter + other];
    for (const pair of between([nextBefore, at], [nextAfter, atAfter])) pairs.push(pair);
    pairs.push({ before: at, after: atAfter });
    [nextBefore, nextAfter] = [at + 1, atAfter + 1];
  }
  return [...pairs, ...between([nextBefore, to], [nextAfter, toAfter])];
}

function oneByOne([from, to]: Stretch, [fromAfter, toAfter]: Stretch): readonly Pair[] {
  const [gone, come] = [to - from, toAfter - fromAfter];
  if (gone === come) {
    return Array.from({ length: gone }, (_, at) => ({ before: from + at, after: fromAfter + at }));
  }
  return [
    ...Array.from({ length: gone }, (_, at) => ({ before: from + at, after: undefined })),
    ...Array.from({ length: come }, (_, at) => ({ before: undefined, after: fromAfter + at })),
  ];
}

/** The longest common subsequence, as pairs of places; what is alike at both ends is not searched. */
function commonOrder(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const left = Math.min(before.length, after.length) - start;
  while (end < left && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const [beforeEnd, afterEnd] = [before.length - end, after.length - end];
  const same = searched(before.slice(start, beforeEnd), after.slice(start, afterEnd));
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...same.map(([one, other]) => [one + start, other + start] as const),
    ...Array.from({ length: end }, (_, at) => [beforeEnd + at, afterEnd + at] as const),
  ];
}

function searched(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const [height, width] = [before.length, after.length + 1];
  if (height === 0 || width === 1 || height * width > MOST_COMPARED) return [];
  const lengths = new Uint16Array((height + 1) * width);
  for (let one = height - 1; one >= 0; one--) {
    for (let other = width - 2; other >= 0; other--) {
      const at = one * width + other;
      lengths[at] =
        before[one] === after[other]
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let one = 0, other = 0; one < height && other < width - 1;) {
    const at = one * width + other;
    if (before[one] === after[other]) pairs.push([one++, other++]);
    else if (lengths[at + width]! >= lengths[at + 1]!) one++;
    else other++;
  }
  return pairs;
}
