import type { ReportTable } from '../blocks';
import { columnShares, linesIn } from '../columnWidths';

const TABLE = /<hp:tbl (?:(?!<hp:tbl ).)*?<\/hp:tbl>/gs;
const CELL =
  /<hp:cellAddr colAddr="(\d+)" rowAddr="(\d+)"\/><hp:cellSpan colSpan="(\d+)" rowSpan="(\d+)"\/><hp:cellSz width="\d+" height="\d+"\/>/g;
const SIZE = /<hp:sz width="\d+" widthRelTo="ABSOLUTE" height="\d+"/;

/** Half the width of a letter and the height of a line in tables, in hundredths of a point. */
export interface TableLetters {
  readonly half: number;
  readonly line: number;
}

export const PLAIN_LETTERS: TableLetters = { half: 560, line: 1430 };
/** kordoc's own looks have larger letters. */
export const PRESET_LETTERS: TableLetters = { half: 600, line: 1600 };
/** Above and below the text of a cell. */
const PADDING = 300;

/**
 * Gives the report's tables, which begin with a mark, their columns by what stands in them: kordoc has measured the texts in
 * disguise.
 */
export function withGrid(
  section: string,
  tables: readonly ReportTable[],
  mark: string,
  width: number,
  letters: TableLetters,
): string {
  const waiting = [...tables];
  return section.replace(TABLE, (xml) => {
    if (!xml.includes(mark)) return xml;
    const table = waiting.shift();
    if (table === undefined) return xml;
    const columns = columnShares(table, width / letters.half).map((share) => Math.round(share * width));
    const heights = table.rows.map((row) => PADDING + letters.line * linesOf(row, columns, letters));
    const total = (sizes: readonly number[], from: number, count: number) =>
      sizes.slice(from, from + count).reduce((sum, size) => sum + size, 0);
    return xml
      .replace(CELL, (_, column: string, row: string, across: string, down: string) => {
        const cellWidth = total(columns, Number(column), Number(across));
        const cellHeight = total(heights, Number(row), Number(down));
        return `<hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="${across}" rowSpan="${down}"/><hp:cellSz width="${cellWidth}" height="${cellHeight}"/>`;
      })
      .replace(
        SIZE,
        `<hp:sz width="${total(columns, 0, columns.length)}" widthRelTo="ABSOLUTE" height="${total(heights, 0, heights.length)}"`,
      );
  });
}

/** The most lines of a cell in a row; one that covers several rows has room in all of them. */
function linesOf(
  row: ReportTable['rows'][number],
  columns: readonly number[],
  { half }: TableLetters,
): number {
  return Math.max(
    1,
    ...row.map(({ text, columns: across, rows: down }, at) => {
      if (across === 0) return 1;
      const room = columns.slice(at, at + across).reduce((sum, width) => sum + width, 0) / half;
      return Math.ceil(linesIn(text, room) / down);
    }),
  );
}
