import type { ReportTable } from '../blocks';
import { columnsTaken, isReadableIn, linesIn } from '../columnWidths';
import type { ReportModel } from '../model';

/** So many columns of one width at least, 12 pixels each: tables take as many of them as they need. */
const FEWEST_COLUMNS = 50;
/**
 * Points that the columns are wide together, and half the width of a letter of a size. A sixth less than the paper has room
 * for: where 맑은 고딕 is missing, another font makes the columns that much wider.
 */
export const PAGE_WIDTH = 450;
export const HALF_LETTER = 0.53;
export const LINE_HEIGHT = 1.5;
/** Of the letters in a table, where its texts need more room, and where its numbers do. */
export const LARGEST = 10;
const FOR_TEXTS = [LARGEST, 9, 8];
const FOR_NUMBERS = [...FOR_TEXTS, 7, 6];

/** So many columns of one width that every table of the report finds its own among them. */
export function columnsOf({ chapters }: ReportModel): number {
  const blocks = chapters.flatMap((chapter) => [
    ...chapter.blocks,
    ...chapter.programmes.flatMap((part) => part.blocks),
  ]);
  const widths = blocks.map((block) => (block.kind === 'table' ? (block.rows[0]?.length ?? 0) : 0));
  return Math.max(FEWEST_COLUMNS, ...widths);
}

/** Where each column of a table begins among those of the sheet, where the last ends, and the size of its letters. */
export function columnsOfTable(
  table: ReportTable,
  columns: number,
): { readonly bounds: readonly number[]; readonly size: number } {
  const roomAt = (size: number) => PAGE_WIDTH / (size * HALF_LETTER);
  const readable = FOR_TEXTS.filter((size) => isReadableIn(table, roomAt(size)));
  for (const size of [...readable, ...FOR_NUMBERS]) {
    const taken = columnsTaken(table, roomAt(size), columns);
    if (taken === null) continue;
    const bounds = [0];
    for (const count of taken) bounds.push(bounds.at(-1)! + count);
    return { bounds, size };
  }
  const width = table.rows[0]?.length ?? 1;
  const bounds = Array.from({ length: width + 1 }, (_, index) => Math.round((index * columns) / width));
  return { bounds, size: FOR_NUMBERS.at(-1)! };
}

/** Points that a row of a table needs for the lines of its cells. */
export function rowHeight(
  row: ReportTable['rows'][number],
  bounds: readonly number[],
  size: number,
  columns: number,
): number {
  const lines = row.map((cell, at) => {
    if (cell.columns === 0) return 1;
    const width = (bounds[at + cell.columns]! - bounds[at]!) * (PAGE_WIDTH / columns);
    return Math.ceil(linesIn(cell.text, width / (size * HALF_LETTER)) / cell.rows);
  });
  return Math.ceil(Math.max(1, ...lines) * size * LINE_HEIGHT) + 4;
}
