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

/** A measure that all rows (or columns) from `first` on share; null where they differ. */
export function uniformMeasure(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index < first + Math.min(count, 1000); index++) {
    if (read(index) !== value) return null;
  }
  return value;
}
