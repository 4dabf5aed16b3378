import { NONE, type None } from '../../domain/kinds';
import { isErrorCell, looksLikeNumber, type Cell } from '../../domain/matching';
import { isNone, readCells, shown } from './scalars';
import { Refusal } from '../problems';

/** Where a cell stands in the range of an argument, both counted from 1. */
export interface CellPlace {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A number in a range. None is what Excel's sums skip as well: blank, `"-"`, a text without a digit (`미정`). A text
 * with a digit looks like a number that would not be counted, and is refused; so are TRUE and FALSE.
 */
export function readNumberCell(cell: Cell, place: CellPlace): number | None {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isNone(cell) || (typeof cell === 'string' && !looksLikeNumber(cell))) return NONE;
  if (isErrorCell(cell)) throw rangeError(cell, place);
  throw Refusal.of('rangeNotNumber', { ...place, came: shown(cell) });
}

/** An error in a cell that is used: #N/A stays #N/A, any other is #VALUE!. */
export function rangeError(cell: object, place: CellPlace): Refusal {
  const came = shown(cell);
  const refuse = came === '#N/A' ? Refusal.notAvailable : Refusal.of;
  return refuse('rangeError', { ...place, came });
}

/** All cells of a range as numbers, in its shape. */
export function readNumbers(value: unknown, argument: string): readonly (readonly (number | None)[])[] {
  return readCells(value).map((cells, row) =>
    cells.map((cell, column) => readNumberCell(cell, { argument, row: row + 1, column: column + 1 })),
  );
}

/** Two ranges of one size, cell beside cell. */
export function readNumberPairs(
  [firstValue, first]: readonly [value: unknown, argument: string],
  [secondValue, second]: readonly [value: unknown, argument: string],
): (readonly [number | None, number | None])[] {
  const [ones, others] = [readNumbers(firstValue, first), readNumbers(secondValue, second)];
  const isOneSize =
    ones.length === others.length && ones.every((cells, row) => cells.length === others[row]!.length);
  if (!isOneSize) {
    throw Refusal.of('unlikeSizes', {
      first,
      firstRows: ones.length,
      firstColumns: widthOf(ones),
      second,
      secondRows: others.length,
      secondColumns: widthOf(others),
    });
  }
  return ones.flatMap((cells, row) => cells.map((one, column) => [one, others[row]![column]!] as const));
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, { length }) => Math.max(widest, length), 0);
}
