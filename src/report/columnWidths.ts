import type { ReportTable, TableCell } from './blocks';

/** Hangul and what is as wide as it. */
const WIDE = /[\u1100-\u11ff\u2460-\u24ff\u25a0-\u27bf\u3000-\ud7af\uf900-\ufaff\uff00-\uff60]/;
/** What a cell needs besides its text, and how wide a column is at least. */
const PADDING = 2;
const LEAST = 4;
/** So much of a text, eight letters of Hangul, stands on one line where there is room: names are not broken in their words. */
const READABLE = 16;
/** What a cell keeps free at its edges when its text is parted into lines. */
const EDGES = 2;

/** What of a table says how wide its columns are. */
type Measured = Pick<ReportTable, 'rows' | 'headerRows'>;

/** How wide a text is, in half the width of a Hangul letter. */
function textWidth(text: string): number {
  return Math.max(
    ...text.split('\n').map((line) => [...line].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0)),
  );
}

/** What is not parted into lines, the most first: numbers never are; names are read, and headers look whole, where there is room. */
const WHOLE = [
  { names: true, headers: true },
  { names: true, headers: false },
  { names: false, headers: false },
] as const;
type Whole = (typeof WHOLE)[number];

/** The half letters that each column cannot do without, so that this stays whole. */
function leastWidths({ rows, headerRows }: Measured, whole: Whole): readonly number[] {
  const neededFor = ({ columns, figure, text }: TableCell, row: number) => {
    if (columns !== 1) return 0;
    if (figure !== null) return textWidth(text);
    if (row < headerRows) return whole.headers ? Math.max(...text.split(/\s/).map(textWidth)) : 0;
    return whole.names ? Math.min(textWidth(text), READABLE) : 0;
  };
  return (rows[0] ?? []).map((_, column) => {
    return Math.max(LEAST, ...rows.map((row, index) => neededFor(row[column]!, index))) + PADDING;
  });
}

/** Whether the table has room for its numbers and for what can be read of its texts. */
export function isReadableIn(table: Measured, room: number): boolean {
  return sumOf(leastWidths(table, { names: true, headers: false })) <= room;
}

/**
 * The shares of a table's width that its columns get, by what stands in them; together 1. Where there is less room than they
 * need, the widest give way, but none below its numbers, nor below what else can stay whole.
 *
 * @param room of the table, in half letters
 */
export function columnShares(table: Measured, room: number): readonly number[] {
  const leasts = WHOLE.map((whole) => leastWidths(table, whole));
  const least = leasts.find((widths) => sumOf(widths) <= room) ?? leasts.at(-1)!;
  const more = least.map((width, column) => {
    const widths = table.rows
      .map((row) => row[column]!)
      .map((cell) => (cell.columns === 1 ? textWidth(cell.text) : 0));
    return Math.max(LEAST, ...widths) + PADDING - width;
  });
  const left = Math.max(0, room - sumOf(least));
  const most = widestOf(more, left);
  const given = least.map((width, column) => width + Math.min(more[column]!, most));
  return given.map((width) => width / sumOf(given));
}

/**
 * How many of the equally wide columns of a sheet each column of a table takes; together all of them. Null where its numbers
 * would not have room.
 *
 * @param room of all the columns of the sheet, in half letters
 */
export function columnsTaken(table: Measured, room: number, columns: number): readonly number[] | null {
  const least = WHOLE.map((whole) =>
    leastWidths(table, whole).map((width) => Math.ceil((width / room) * columns)),
  ).find((counts) => sumOf(counts) <= columns);
  if (least === undefined) return null;
  const wished = columnShares(table, room).map((share) => share * columns);
  const taken = [...least];
  for (let left = columns - sumOf(least); left > 0; left--) {
    const lacking = wished.map((wish, column) => wish - taken[column]!);
    taken[lacking.indexOf(Math.max(...lacking))]!++;
  }
  return taken;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
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

/** How many lines a text takes in so much room, parted between words, and within one that is longer than a line. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - EDGES);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = textWidth(word);
    if (used > 0 && used + 1 + needed <= room) {
      used += 1 + needed;
      continue;
    }
    const further = Math.max(0, Math.ceil(needed / room) - 1);
    lines += further + (used > 0 ? 1 : 0);
    used = needed - further * room;
  }
  return lines;
}
