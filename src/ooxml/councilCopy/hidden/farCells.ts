import type { CellPlace } from '../../sheet/cellRef';

/** Empty rows and columns in a row: whoever looks at a sheet does not scroll over more of them. */
const ROWS = 100;
const COLUMNS = 26;

interface Found {
  readonly cell: string;
  count: number;
}

/** Cells that stand far outside of all others, as the cells of a sheet come by, row by row. */
export class FarCells {
  private readonly columns: (Found | undefined)[] = [];
  private lastRow: number | undefined;
  private below: Found | undefined;

  see(cell: string, { row, column }: CellPlace): void {
    if (this.lastRow !== undefined && row > this.lastRow + ROWS) this.below ??= { cell, count: 0 };
    this.lastRow = row;
    if (this.below) this.below.count++;
    else count(this.columns, column, cell);
  }

  /** How many there are, and the first of them. */
  found(): Found | undefined {
    let last: number | undefined;
    const beside: Found[] = [];
    // Holes of the array are passed over.
    this.columns.forEach((found, column) => {
      if (beside.length > 0 || (last !== undefined && column > last + COLUMNS)) beside.push(found!);
      last = column;
    });
    const all = [...beside, ...(this.below ? [this.below] : [])];
    const [first] = all;
    return first && { cell: first.cell, count: all.reduce((sum, { count }) => sum + count, 0) };
  }
}

function count(columns: (Found | undefined)[], column: number, cell: string): void {
  const found = columns[column];
  if (found) found.count++;
  else columns[column] = { cell, count: 1 };
}
