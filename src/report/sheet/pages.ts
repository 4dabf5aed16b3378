/** Points of rows that a page of the report has room for: A4 upright between its margins, as scaled, and a little less. */
export const PAGE_HEIGHT = 735;
/** Points: a chapter's title, a heading and a unit above a table. */
export const ROOM_FOR_HEADS = 80;

/**
 * The rows that begin a page: those that do in any case, and those at which a page would be too high. A page ends between
 * rows that may part; where none may, at the last row there is room for.
 *
 * @param heights of the rows, in points
 * @param begins rows that begin a page in any case, in order
 * @param staysWithNext rows that are on one page with the row below, such as headings
 */
export function pageBreaks(
  heights: readonly number[],
  begins: readonly number[],
  staysWithNext: ReadonlySet<number>,
): readonly number[] {
  const breaks: number[] = [];
  const wanted = new Set(begins);
  let first = 0;
  let used = 0;
  const begin = (row: number): void => {
    if (row > 0) breaks.push(row);
    first = row;
  };
  heights.forEach((height, row) => {
    if (wanted.has(row)) {
      begin(row);
      used = 0;
    } else if (used + height > PAGE_HEIGHT && row > first) {
      let at = row;
      while (at > first && staysWithNext.has(at - 1)) at--;
      begin(at > first ? at : row);
      used = heights.slice(first, row).reduce((sum, one) => sum + one, 0);
    }
    used += height;
  });
  return breaks;
}
