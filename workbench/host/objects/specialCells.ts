import type { Area, CellValue, Sheet } from '../../book/types';
import { notBuilt } from '../hostError';

const ERROR = /^#(?:N\/A|[A-Z0-9/]+[?!])$/;

/** The cells of an area that hold formulas, all of them or those that show an error, in as few areas as rows allow. */
export function specialCells(sheet: Sheet, area: Area | null, kind: string, valueKind = 'All'): Area[] {
  if (kind !== 'Formulas' || (valueKind !== 'Errors' && valueKind !== 'All'))
    throw notBuilt(`Range.getSpecialCells ${kind} ${valueKind}`);
  if (area === null) return [];
  const [formulas, values] = [sheet.formulas(area), sheet.values(area)];
  const isWanted = (row: number, column: number): boolean =>
    isFormula(formulas[row]?.[column]) && (valueKind === 'All' || ERROR.test(String(values[row]?.[column])));
  const found: Area[] = [];
  for (let column = 0; column < area.columns; column += 1) {
    for (let row = 0; row < area.rows; row += 1) {
      if (!isWanted(row, column)) continue;
      const start = row;
      while (row + 1 < area.rows && isWanted(row + 1, column)) row += 1;
      found.push({ row: area.row + start, column: area.column + column, rows: row - start + 1, columns: 1 });
    }
  }
  return found;
}

function isFormula(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
