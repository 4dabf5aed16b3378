import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { bounding } from './area';
import type { Services } from './services';
import type { Area, CellValue } from './types';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What an unfinished custom function shows, in Univer's words and in Excel's. */
export const GETTING_DATA = '#GETTING_DATA';
const BUSY = '#BUSY!';

/**
 * Reads cells from Univer's raw matrices: its facade loses types, and the cells that a formula spills into stand
 * in a matrix of their own.
 */
export class Cells {
  constructor(private readonly services: Services) {}

  worksheet(sheetId: string): Worksheet {
    const worksheet = this.services.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`No sheet ${sheetId}`);
    return worksheet;
  }

  raw(sheetId: string): CellMatrix {
    return this.worksheet(sheetId).getCellMatrix().getMatrix();
  }

  spilled(sheetId: string): CellMatrix {
    return this.services.formulaData.getArrayFormulaCellData()[this.services.unitId]?.[sheetId] ?? {};
  }

  /** The value of one cell after another; '' where there is none. */
  valueReader(sheetId: string): (row: number, column: number) => CellValue {
    const cells = this.raw(sheetId);
    const spilled = this.spilled(sheetId);
    return (row, column) => {
      const cell = cells[row]?.[column];
      const shown = cell?.v === undefined || cell.v === null ? (spilled[row]?.[column] ?? cell) : cell;
      return valueOf(shown);
    };
  }

  /** The formula as Univer keeps it; null where the cell has none. */
  formulaReader(sheetId: string): (row: number, column: number) => string | null {
    const cells = this.raw(sheetId);
    const { formulaData, unitId } = this.services;
    return (row, column) => {
      const cell = cells[row]?.[column];
      if (cell?.f) return cell.f;
      return cell?.si ? formulaData.getFormulaStringByCell(row, column, sheetId, unitId) || null : null;
    };
  }

  /** The cell's own style over its row's over its column's over the workbook's; not what tables and conditions add to it. */
  style(sheetId: string, row: number, column: number): IStyleData | null {
    const worksheet = this.worksheet(sheetId);
    return worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column) ?? null);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column)?.n?.pattern || 'General';
  }

  usedArea(sheetId: string): Area | null {
    const bounds = boundsOf(
      this.raw(sheetId),
      (cell) => cell.f !== undefined || cell.si !== undefined || hasValue(cell),
    );
    const spilled = boundsOf(this.spilled(sheetId), hasValue);
    return bounds && spilled ? bounding(bounds, spilled) : (bounds ?? spilled);
  }
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell || !hasValue(cell)) return '';
  if (cell.t === 3) return !!cell.v;
  return cell.v === GETTING_DATA ? BUSY : (cell.v as CellValue);
}

function hasValue(cell: Nullable<ICellData>): boolean {
  return cell?.v !== undefined && cell.v !== null && cell.v !== '';
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  return hasValue(cell) || !!cell?.f || !!cell?.si;
}

/** The bounds of the cells that pass the test; null when none does. */
export function boundsOf(matrix: CellMatrix, test: (cell: ICellData) => boolean = () => true): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const row of Object.keys(matrix).map(Number)) {
    const cells = matrix[row] ?? {};
    for (const column of Object.keys(cells).map(Number)) {
      if (!test(cells[column] ?? {})) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
