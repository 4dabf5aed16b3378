import { packageError } from '../problems';

/** More parts than any workbook has. */
export const MOST_ENTRIES = 20_000;
/** What a part may be long that is read as one text. */
export const MOST_TEXT = 134_217_728;
/** Elements and attributes of a part that is read as a tree: some hundreds of MB at worst. */
export const MOST_NODES = 2_500_000;
/** What the parts of one file may inflate to, each counted once. */
const MOST_BYTES = 1_073_741_824;
/** Deflate reaches 1032 : 1; the sheets Excel writes stay below 100 : 1. */
const MOST_RATIO = 250;
/** Below this a high ratio harms nobody: a blank, formatted sheet compresses well. */
const RATIO_COUNTS_FROM = 16_777_216;

/** Counts what is inflated, while it is inflated: the sizes that headers claim are not trusted. */
export class InflationLimits {
  private readonly counted = new Map<string, number>();
  private total = 0;

  /** Call after each chunk, with all that came out of `part` so far. */
  check(part: string, inflated: number, compressed: number): void {
    const before = this.counted.get(part) ?? 0;
    if (inflated > before) {
      this.counted.set(part, inflated);
      this.total += inflated - before;
    }
    const ratioTooHigh = inflated > RATIO_COUNTS_FROM && inflated > compressed * MOST_RATIO;
    if (ratioTooHigh || this.total > MOST_BYTES) throw packageError('packageTooLarge', { part });
  }
}
