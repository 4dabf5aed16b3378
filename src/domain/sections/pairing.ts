import type { SectionLine } from './line';
import { indentedLine } from './print';

/** Above it, two lines in one place are the same line, edited. */
const ALIKE_IN_PLACE = 0.3;
/** Above it, a line that was moved and edited is still the same. */
const ALIKE_ELSEWHERE = 0.45;

/**
 * Which line of an earlier reading each line is, by position in it; null where it is new. Lines that print the same stay
 * the same wherever they have gone; others are told by their place and by how much of their text is left. One earlier
 * line is at most one later line.
 */
export function pairLines(
  before: readonly SectionLine[],
  after: readonly SectionLine[],
): readonly (number | null)[] {
  const pairs = new Pairs(before.map(shown), after.map(shown));
  pairs.takeEnds();
  pairs.takeSame(({ whole }) => whole);
  pairs.takeSame(({ text }) => text);
  for (const gap of pairs.gaps()) takeAlikeInPlace(pairs, gap);
  takeAlikeElsewhere(pairs);
  return pairs.found;
}

/** How a line is printed, with its indent and mark, and without. */
interface Shown {
  readonly whole: string;
  readonly text: string;
}

function shown(line: SectionLine): Shown {
  const text = line.text.normalize('NFC').trim();
  return { whole: indentedLine({ ...line, text }), text };
}

interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

class Pairs {
  readonly found: (number | null)[];
  private readonly taken = new Set<number>();

  constructor(
    readonly before: readonly Shown[],
    readonly after: readonly Shown[],
  ) {
    this.found = after.map(() => null);
  }

  take(before: number, after: number): void {
    this.found[after] = before;
    this.taken.add(before);
  }

  /** What is untouched at the beginning and at the end, however often a line repeats. */
  takeEnds(): void {
    const { before, after } = this;
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start]!.whole === after[start]!.whole) {
      this.take(start, start);
      start += 1;
    }
    let end = 1;
    while (
      end <= Math.min(before.length, after.length) - start &&
      before.at(-end)!.whole === after.at(-end)!.whole
    ) {
      this.take(before.length - end, after.length - end);
      end += 1;
    }
  }

  /** Of lines that repeat the first is the first. */
  takeSame(of: (line: Shown) => string): void {
    const places = new Map<string, number[]>();
    for (const index of this.freeBefore()) {
      const key = of(this.before[index]!);
      places.set(key, [...(places.get(key) ?? []), index]);
    }
    for (const index of this.freeAfter()) {
      const found = places.get(of(this.after[index]!))?.shift();
      if (found !== undefined) this.take(found, index);
    }
  }

  freeBefore(): number[] {
    return [...this.before.keys()].filter((index) => !this.taken.has(index));
  }

  freeAfter(): number[] {
    return [...this.after.keys()].filter((index) => this.found[index] === null);
  }

  /** Runs of new lines, each with the earlier lines that stood between the same neighbours and are gone. */
  gaps(): readonly Gap[] {
    const gaps: { before: number[]; after: number[] }[] = [];
    this.found.forEach((pair, index) => {
      if (pair !== null) return;
      const last = gaps.at(-1);
      if (last?.after.at(-1) === index - 1) last.after.push(index);
      else gaps.push({ before: [], after: [index] });
    });
    for (const gap of gaps) {
      const above = this.found[gap.after[0]! - 1];
      const below = this.found[gap.after.at(-1)! + 1];
      for (let at = (above ?? -1) + 1; at < this.before.length && !this.taken.has(at); at += 1)
        gap.before.push(at);
      if (gap.before.length > 0 || below === null || below === undefined) continue;
      for (let at = below - 1; at >= 0 && !this.taken.has(at); at -= 1) gap.before.unshift(at);
    }
    return gaps;
  }
}

/** One line in the place of one is that line, whatever it says now; of several, those that are alike, in their order. */
function takeAlikeInPlace(pairs: Pairs, { before, after }: Gap): void {
  const free = before.filter((index) => pairs.freeBefore().includes(index));
  if (free.length === 1 && after.length === 1) return pairs.take(free[0]!, after[0]!);
  let from = 0;
  for (const index of after) {
    const best = bestOf(pairs, free.slice(from), index, ALIKE_IN_PLACE);
    if (best === null) continue;
    pairs.take(best, index);
    from = free.indexOf(best) + 1;
  }
}

function takeAlikeElsewhere(pairs: Pairs): void {
  const free = pairs.freeBefore();
  for (const index of pairs.freeAfter()) {
    const best = bestOf(pairs, free, index, ALIKE_ELSEWHERE);
    if (best === null) continue;
    pairs.take(best, index);
    free.splice(free.indexOf(best), 1);
  }
}

function bestOf(pairs: Pairs, free: readonly number[], after: number, least: number): number | null {
  let [best, most]: [number | null, number] = [null, least];
  for (const index of free) {
    const alike = likeness(pairs.before[index]!.text, pairs.after[after]!.text);
    if (alike > most) [best, most] = [index, alike];
  }
  return best;
}

/** The share of two texts' pairs of neighbouring characters that they have in common: 1 for the same text. */
function likeness(one: string, other: string): number {
  const [ones, others] = [bigrams(one), bigrams(other)];
  let common = 0;
  for (const [pair, count] of ones) common += Math.min(count, others.get(pair) ?? 0);
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}

function bigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
