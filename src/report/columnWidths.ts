import type { ReportTable } from './blocks';

/** Hangul and what is as wide as it. */
const WIDE = /[\u1100-\u11ff\u2460-\u24ff\u25a0-\u27bf\u3000-\ud7af\uf900-\ufaff\uff00-\uff60]/;
/** What a cell needs besides its text, and how wide a column is at least. */
const PADDING = 3;
const LEAST = 4;

/** How wide a text is, in half the width of a Hangul letter. */
function textWidth(text: string): number {
  return Math.max(
    ...text.split('\n').map((line) => [...line].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0)),
  );
}

/**
 * The shares of a table's width that its columns get, by what stands in them; together 1. Where there is less room than they
 * need, the widest give way.
 *
 * @param room of the table, in half letters
 */
export function columnShares({ rows }: Pick<ReportTable, 'rows'>, room: number): readonly number[] {
  const needed = (rows[0] ?? []).map((_, column) => {
    const widths = rows
      .map((row) => row[column]!)
      .map((cell) => (cell.columns === 1 ? textWidth(cell.text) : 0));
    return Math.max(LEAST, ...widths) + PADDING;
  });
  const given = needed.map((width) => Math.min(width, widestOf(needed, room)));
  const total = given.reduce((sum, width) => sum + width, 0);
  return given.map((width) => width / total);
}

/** How wide a column may be, so that all have room. */
function widestOf(needed: readonly number[], room: number): number {
  let left = room;
  let columns = needed.length;
  for (const width of [...needed].sort((one, other) => one - other)) {
    if (width * columns >= left) return left / columns;
    left -= width;
    columns--;
  }
  return Infinity;
}

/** How many lines a text takes in so much room. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - PADDING);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
