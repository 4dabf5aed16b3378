import type { ICellData, Nullable } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { GETTING_DATA } from '../book/cells';
import type { CellValue } from '../book/types';

/** A reference that points nowhere: a column that a table does not have resolves to index -1. */
export class ReferenceError extends Error {}

type Rows = Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

/** Univer hands over a matrix object or the bare rows, depending on the kind of data. */
function rowsOf(data: unknown): NonNullable<Rows> {
  const matrix = data as { getMatrix?: () => Rows } | null | undefined;
  return (typeof matrix?.getMatrix === 'function' ? matrix.getMatrix() : (data as Rows)) ?? {};
}

/**
 * The values of a referenced range while a calculation runs: results of this run, then what it spilled, then what
 * was spilled before, then the cells. Ten times faster than Univer's own arrays, which make an object a cell.
 * An empty cell reads ''; an error, or {@link GETTING_DATA}, reads as its text.
 */
export function readReference(reference: BaseReferenceObject): CellValue[][] {
  return readCells(reference, '');
}

/** As {@link readReference}, but an empty cell reads null: it differs from a formula's empty text. */
export function readWithBlanks(reference: BaseReferenceObject): (CellValue | null)[][] {
  return readCells(reference, null);
}

function readCells<Empty>(reference: BaseReferenceObject, empty: Empty): (CellValue | Empty)[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0 || endRow < startRow || endColumn < startColumn)
    throw new ReferenceError();
  const layers = [
    rowsOf(reference.getCurrentRuntimeSheetData()),
    rowsOf(reference.getCurrentRuntimeActiveArrayFormulaCellData()),
    rowsOf(reference.getCurrentActiveArrayFormulaCellData()),
    rowsOf(reference.getCurrentActiveSheetData()?.cellData),
  ];
  const values = new Array<(CellValue | Empty)[]>(endRow - startRow + 1);
  for (let row = startRow; row <= endRow; row += 1) {
    const [a, b, c, d] = [layers[0]?.[row], layers[1]?.[row], layers[2]?.[row], layers[3]?.[row]];
    const line = new Array<CellValue | Empty>(endColumn - startColumn + 1);
    for (let column = startColumn; column <= endColumn; column += 1) {
      line[column - startColumn] = valueOf(a?.[column] ?? b?.[column] ?? c?.[column] ?? d?.[column]) ?? empty;
    }
    values[row - startRow] = line;
  }
  return values;
}

function valueOf(cell: Nullable<ICellData>): CellValue | null {
  if (!cell || cell.v === null || cell.v === undefined) return null;
  return cell.t === 3 ? !!cell.v : (cell.v as CellValue);
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && ERROR.test(value);
}

export function isPending(value: unknown): boolean {
  return value === GETTING_DATA;
}
