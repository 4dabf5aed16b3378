import { MAX_COLS, MAX_ROWS, parseA1Range, stringifyA1Ref } from '@borgar/fx/xlsx';
import { tokensOf } from './tokens';

const CELLS = new Set(['range', 'range_beam']);

/**
 * A formula as it reads when it is filled that many rows down and columns to the right: relative references move,
 * round the sheet's edge if they must, as those of shared formulas do.
 *
 * @example shiftFormula("A1+$B$2+'사업 표'!C:C", 2, 1) //=> "B3+$B$2+'사업 표'!D:D"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokensOf(formula)
    .map(({ type, value }) => (CELLS.has(type) ? shiftReference(value, rows, columns) : value))
    .join('');
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const sheet = reference.slice(0, reference.lastIndexOf('!') + 1);
  const range = parseA1Range(reference.slice(sheet.length));
  if (!range) return reference;
  const moved = {
    ...range,
    top: move(range.top, range.$top, rows, MAX_ROWS),
    bottom: move(range.bottom, range.$bottom, rows, MAX_ROWS),
    left: move(range.left, range.$left, columns, MAX_COLS),
    right: move(range.right, range.$right, columns, MAX_COLS),
  };
  return sheet + stringifyA1Ref({ range: moved });
}

/** `last` is the last index, counted from 0. */
function move(index: number | null | undefined, fixed: boolean | null | undefined, by: number, last: number) {
  if (index === null || index === undefined || fixed) return index ?? null;
  const size = last + 1;
  return (((index + by) % size) + size) % size;
}
