import type { SheetCell } from './sheetCell';

/** An error in a cell: `{ code: '#N/A' }`, as the functions take it. */
export interface CellError {
  readonly code: string;
}

/** What a cell holds; null is an empty one. */
export type Scalar = number | string | boolean | null | CellError;

/** The value that is saved in a cell; `strings` are the workbook's shared ones. Null where none is. */
export function savedValue(cell: SheetCell, strings: readonly string[]): Scalar {
  const { type, number } = cell;
  if (type === 'n' && !Number.isNaN(number)) return number;
  if (type === 's' && !Number.isNaN(number)) return strings[number] ?? null;
  const { value } = cell;
  if (value === undefined) return null;
  switch (type) {
    case 'n':
      return value === '' ? null : Number(value);
    case 's':
      return strings[Number(value)] ?? null;
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { code: value };
    default:
      return value;
  }
}
