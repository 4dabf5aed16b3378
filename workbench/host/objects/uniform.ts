import type { Area, CellStyle, Sheet } from '../../book/types';
import { intersection } from '../address';

/** A property that all cells of an area share; null where they differ, as Excel answers. */
export function uniform<T>(sheet: Sheet, area: Area, read: (style: CellStyle) => T): T | null {
  const cells = styledPart(sheet, area);
  const first = read(sheet.styleAt(cells.row, cells.column));
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    for (let column = cells.column; column < cells.column + cells.columns; column++) {
      if (read(sheet.styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}

/** Beyond the used cells of a whole column or row there is nothing to compare. */
function styledPart(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea;
  const touched = used && intersection(area, used);
  return touched ?? { row: area.row, column: area.column, rows: 1, columns: 1 };
}

/** What all rows (or columns) from `first` on share; null where they differ. */
export function uniformMeasure<T>(first: number, count: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index < first + Math.min(count, LOOKED_AT); index++) {
    if (read(index) !== value) return null;
  }
  return value;
}

/** A whole column has 1,048,576 rows: so many of them are looked at. */
const LOOKED_AT = 20_000;
