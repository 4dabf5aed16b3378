import type { SectionLine } from './line';
import { sameLine, type LineConflict } from './merge';
import { pairLines } from './pairing';

/**
 * The lines of a section in which a conflict was decided for what others have written: their line in the place of the one
 * written here, or taken out; a line taken out here comes back where theirs stands.
 *
 * @param now the lines as they stand in the sheet, in their order
 */
export function takeTheirs(
  lines: readonly SectionLine[],
  { mine, theirs }: LineConflict,
  now: readonly SectionLine[],
): readonly SectionLine[] {
  if (mine !== null) {
    const at = lines.findIndex((line) => sameLine(line, mine));
    if (at < 0) return lines;
    return [...lines.slice(0, at), ...(theirs === null ? [] : [theirs]), ...lines.slice(at + 1)];
  }
  if (theirs === null) return lines;
  const place = now.findIndex((line) => sameLine(line, theirs));
  const pairs = pairLines(now, lines);
  const above = Math.max(
    -1,
    ...pairs.flatMap((pair, index) => (pair !== null && pair < place ? [index] : [])),
  );
  return [...lines.slice(0, above + 1), theirs, ...lines.slice(above + 1)];
}
