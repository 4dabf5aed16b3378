import type { CellPlace } from '../sheet/cellRef';
import type { Scalar } from '../sheet/savedValue';
import type { Block } from './values';

/** More cells than any function takes (4 MB): a range beyond is not looked at. */
const MOST_CELLS = 4_000_000;

/** Rows of a column that lie together: few enough that a cell far from all others costs little. */
const [BITS, CHUNK] = [5, 32];

/**
 * The saved values of one sheet. Numbers lie in blocks of doubles: a million of them in objects would keep the garbage
 * collector busy for longer than the sheet takes to read.
 */
export class SheetValues {
  private readonly columns: Column[] = [];
  private lastRow = 0;

  add({ row, column }: CellPlace, value: Scalar): void {
    (this.columns[column] ??= new Column()).set(row, value);
    if (row > this.lastRow) this.lastRow = row;
  }

  /** The values of a range, open at the end of the sheet where it says so; null where it is too large to look at. */
  block(top: number, left: number, bottom: number | null, right: number | null): Block | null {
    const height = (bottom ?? Math.max(this.lastRow, top)) - top + 1;
    const width = (right ?? Math.max(this.columns.length - 1, left)) - left + 1;
    if (height < 1 || width < 1 || height * width > MOST_CELLS) return null;
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, across) => this.columns[left + across]?.at(top + down) ?? null),
    );
  }
}

class Column {
  private readonly chunks = new Map<number, Float64Array>();
  private readonly others = new Map<number, Scalar>();
  private last = -1;
  private lastChunk: Float64Array = new Float64Array(0);

  set(row: number, value: Scalar): void {
    if (typeof value === 'number') this.chunkOf(row >> BITS)[row & (CHUNK - 1)] = value;
    else this.others.set(row, value);
  }

  at(row: number): Scalar {
    const number = this.chunks.get(row >> BITS)?.[row & (CHUNK - 1)];
    return number === undefined || Number.isNaN(number) ? (this.others.get(row) ?? null) : number;
  }

  private chunkOf(index: number): Float64Array {
    if (index !== this.last) {
      let chunk = this.chunks.get(index);
      if (chunk === undefined) this.chunks.set(index, (chunk = new Float64Array(CHUNK).fill(NaN)));
      this.last = index;
      this.lastChunk = chunk;
    }
    return this.lastChunk;
  }
}
