import { printedInput } from '../../workbook/tables/cells';
import { linesIn } from '../columnWidths';
import { pageBreaks } from './pages';
import type { CellLook, Run } from './runs';
import { HALF_LETTER, LINE_HEIGHT, PAGE_WIDTH } from './tableColumns';

/** Points: how high Excel allows a row to be, and less. */
const HIGHEST_ROW = 400;

/** A row of the sheet as it is laid below the others. */
export interface LaidRow {
  /** '' where a cell stays empty. */
  readonly cells: readonly string[];
  /** Points. */
  readonly height: number;
  /** It is on one page with the row below it. */
  readonly staysWithNext: boolean;
}

/** The rows of a report sheet as they come, one below the other, and the pages they are on. Counted from 0. */
export class SheetRows {
  readonly cells: (readonly string[])[] = [];
  readonly heights: number[] = [];
  readonly runs: Run[] = [];
  private readonly begins: number[] = [];
  private readonly staying = new Set<number>();

  /** @param columns how many every row has */
  constructor(readonly columns: number) {}

  /** The row that comes next. */
  get next(): number {
    return this.cells.length;
  }

  /** The next row begins a page; the first one does in any case. */
  beginPage(): void {
    if (this.next > 0) this.begins.push(this.next);
  }

  add({ cells, height, staysWithNext }: LaidRow): void {
    if (staysWithNext) this.staying.add(this.next);
    this.cells.push(cells);
    this.heights.push(height);
  }

  addEmpty(height: number, staysWithNext = false): void {
    this.add({ cells: Array<string>(this.columns).fill(''), height, staysWithNext });
  }

  /** Empty rows so many points high together. */
  addRoom(height: number): void {
    for (let left = height; left > 0; left -= HIGHEST_ROW) {
      this.addEmpty(Math.ceil(Math.min(left, HIGHEST_ROW)));
    }
  }

  /**
   * A line over the whole width, as high as its text needs.
   *
   * @param around points of room above and below it together
   */
  addText(text: string, look: CellLook, { around = 0, staysWithNext = false } = {}): void {
    this.runs.push({
      ...{ row: this.next, rows: 1, column: 0, columns: this.columns },
      ...{ look, merged: 'across' as const, format: null },
    });
    const room = PAGE_WIDTH / (look.size * HALF_LETTER);
    const height = Math.ceil(linesIn(text, room) * look.size * LINE_HEIGHT) + around;
    const cells = [printedInput(text), ...Array<string>(this.columns - 1).fill('')];
    this.add({ cells, height, staysWithNext });
  }

  /** All rows from this one on are on one page, and with the next one. */
  keepFrom(row: number): void {
    for (let at = row; at < this.next; at++) this.staying.add(at);
  }

  /** Points that the rows from this one on are high together. */
  heightFrom(row: number): number {
    return this.heights.slice(row).reduce((sum, height) => sum + height, 0);
  }

  /** Which of these rows would begin a page if they came next, by their place among them. */
  breaksAmong(coming: readonly Omit<LaidRow, 'cells'>[]): readonly number[] {
    const from = this.begins.at(-1) ?? 0;
    const laid = this.next - from;
    const staying = [...this.staying].filter((row) => row >= from).map((row) => row - from);
    coming.forEach(({ staysWithNext }, at) => staysWithNext && staying.push(laid + at));
    const heights = [...this.heights.slice(from), ...coming.map(({ height }) => height)];
    return pageBreaks(heights, [], new Set(staying))
      .map((row) => row - laid)
      .filter((at) => at >= 0);
  }

  /** The rows that begin a page. */
  pageBreaks(): readonly number[] {
    return pageBreaks(this.heights, this.begins, this.staying);
  }
}
