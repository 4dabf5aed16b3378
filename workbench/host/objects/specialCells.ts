import type { Area, CellKind, Sheet } from '../../book/types';
import { notBuilt } from '../hostError';

const ERROR = /^#(?:N\/A|[A-Z0-9/]+[?!])$/;
const KINDS: Readonly<Record<string, CellKind>> = {
  Blanks: 'blank',
  Constants: 'constant',
  Formulas: 'formula',
};

/** The cells of an area that are of a kind – of formulas also those that show an error – in as few areas as rows allow. */
export function specialCells(sheet: Sheet, area: Area | null, kind: string, valueKind = 'All'): Area[] {
  const wanted = KINDS[kind];
  const errorsOnly = valueKind === 'Errors' && wanted === 'formula';
  if (wanted === undefined || (valueKind !== 'All' && !errorsOnly))
    throw notBuilt(`Range.getSpecialCells ${kind} ${valueKind}`);
  if (area === null) return [];
  const kinds = sheet.kinds(area);
  const values = errorsOnly ? sheet.values(area) : null;
  const isWanted = (row: number, column: number): boolean =>
    kinds[row]?.[column] === wanted && (values === null || ERROR.test(String(values[row]?.[column])));
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
