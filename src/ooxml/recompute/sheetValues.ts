import type { CellPlace } from '../sheet/cellRef';
import type { Scalar } from '../sheet/savedValue';
import type { Block } from './values';

/** More cells than any function takes (4 MB): a range beyond is not looked at. */
const MOST_CELLS = 4_000_000;

/** Rows that a number in a column of its own has room for. */
const FEWEST = 32;

/**
 * The saved values of one sheet. Numbers lie in runs of doubles: a million of them in objects would keep the garbage
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
  /** From above to below. */
  private readonly runs: Run[] = [];
  private readonly others = new Map<number, Scalar>();

  set(row: number, value: Scalar): void {
    const last = this.runs.at(-1);
    // Rows come in their order; what does not, in a damaged sheet, is kept one by one.
    if (typeof value !== 'number' || (last && row < last.from)) this.others.set(row, value);
    else if (!last?.set(row, value)) this.runs.push(new Run(row, value));
  }

  at(row: number): Scalar {
    return this.runAt(row)?.at(row) ?? this.others.get(row) ?? null;
  }

  /** The last run that begins at the row or above. */
  private runAt(row: number): Run | undefined {
    let [from, to] = [0, this.runs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.runs[middle]!.from <= row) from = middle + 1;
      else to = middle;
    }
    return this.runs[from - 1];
  }
}

/** Numbers of a column that lie close together: the room for them doubles as they come, so that a lone one costs little. */
class Run {
  private numbers = new Float64Array(FEWEST).fill(NaN);

  constructor(
    readonly from: number,
    first: number,
  ) {
    this.numbers[0] = first;
  }

  /** False where the row lies too far below. */
  set(row: number, value: number): boolean {
    const at = row - this.from;
    const { length } = this.numbers;
    if (at >= 2 * length) return false;
    if (at >= length) {
      const larger = new Float64Array(2 * length).fill(NaN, length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[at] = value;
    return true;
  }

  at(row: number): number | undefined {
    const number = this.numbers[row - this.from];
    return Number.isNaN(number) ? undefined : number;
  }
}
