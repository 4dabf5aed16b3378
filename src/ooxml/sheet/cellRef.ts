import { fromCol, toCol } from '@borgar/fx/xlsx';

/** A cell's place, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** @example parseCellRef('B7') //=> { row: 6, column: 1 } */
export function parseCellRef(ref: string): CellPlace {
  let letters = 0;
  while (ref.charCodeAt(letters) > 0x39) letters++;
  return { row: Number(ref.slice(letters)) - 1, column: fromCol(ref.slice(0, letters)) };
}

/** @example cellRef({ row: 6, column: 1 }) //=> 'B7' */
export function cellRef({ row, column }: CellPlace): string {
  return `${toCol(column)}${row + 1}`;
}
