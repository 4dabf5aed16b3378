import { cellAddress, readCellAddress, type CellPosition } from '../../domain/a1';
import type { CellsByAddress, NewCell } from './model';

/**
 * Cells of a block, row by row, from its first cell on; undefined leaves a cell out.
 *
 * @example
 * cellsFrom('B2', [['부서', '예산'], ['총무과', 1000]])  //=> { B2: '부서', C2: '예산', B3: '총무과', C3: 1000 }
 */
export function cellsFrom(
  start: string,
  rows: readonly (readonly (NewCell | undefined)[])[],
): CellsByAddress {
  const { row, column } = positionOf(start);
  const cells: Record<string, NewCell> = {};
  rows.forEach((values, down) =>
    values.forEach((cell, right) => {
      if (cell !== undefined) cells[cellAddress({ row: row + down, column: column + right })] = cell;
    }),
  );
  return cells;
}

/** Position of a cell's address; throws where it is none, which is the caller's mistake. */
export function positionOf(address: string): CellPosition {
  const position = readCellAddress(address);
  if (position === null) throw new RangeError(`not a cell's address: ${address}`);
  return position;
}

interface PlacedCell {
  readonly column: number;
  readonly address: string;
  readonly cell: NewCell;
}

export interface PlacedRow {
  /** Counted from 0. */
  readonly row: number;
  readonly cells: readonly PlacedCell[];
}

/** The cells in the order of a file: by row, then by column. */
export function inRows(cells: CellsByAddress): readonly PlacedRow[] {
  const rows = new Map<number, PlacedCell[]>();
  for (const address in cells) {
    const { row, column } = positionOf(address);
    const placed = { column, address, cell: cells[address]! };
    const known = rows.get(row);
    if (known) known.push(placed);
    else rows.set(row, [placed]);
  }
  return [...rows]
    .map(([row, inRow]) => ({ row, cells: inRow.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.row - b.row);
}

/** Area that the rows take up (`A1` where there are none). */
export function extentOf(rows: readonly PlacedRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return 'A1';
  let [left, right] = [Infinity, 0];
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]!.column);
    right = Math.max(right, cells.at(-1)!.column);
  }
  const [from, to] = [
    cellAddress({ row: first.row, column: left }),
    cellAddress({ row: last.row, column: right }),
  ];
  return from === to ? from : `${from}:${to}`;
}
