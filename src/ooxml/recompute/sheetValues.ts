import type { CellPlace } from '../sheet/cellRef';
import type { Scalar } from '../sheet/savedValue';
import type { Block } from './values';

/** More cells than any function takes (4 MB): a range beyond is not looked at. */
const MOST_CELLS = 4_000_000;

/** The saved values of one sheet. */
export class SheetValues {
  private readonly rows = new Map<number, (Scalar | undefined)[]>();
  private lastRow = 0;
  private lastColumn = 0;

  add({ row, column }: CellPlace, value: Scalar): void {
    const values = this.rows.get(row);
    if (values === undefined) this.rows.set(row, sparse(column, value));
    else values[column] = value;
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  /** The values of a range, open at the end of the sheet where it says so; null where it is too large to look at. */
  block(top: number, left: number, bottom: number | null, right: number | null): Block | null {
    const height = (bottom ?? Math.max(this.lastRow, top)) - top + 1;
    const width = (right ?? Math.max(this.lastColumn, left)) - left + 1;
    if (height < 1 || width < 1 || height * width > MOST_CELLS) return null;
    return Array.from({ length: height }, (_, down) => {
      const row = this.rows.get(top + down);
      return Array.from({ length: width }, (_, across) => row?.[left + across] ?? null);
    });
  }
}

function sparse(column: number, value: Scalar): (Scalar | undefined)[] {
  const values: (Scalar | undefined)[] = [];
  values[column] = value;
  return values;
}
