import { cellAddress, type CellPosition } from '../../domain/a1';
import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';

/** A formula that this pane has put somewhere. */
export interface Placed {
  /** With its sheet, as it is shown. */
  readonly address: string;
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly formula: string;
  /** What was made for it on a sheet of its own; null where the sheet was there. */
  readonly ownSheet: { readonly start: CellPosition; readonly rows: number; readonly columns: number } | null;
}

/**
 * Takes a formula back, and the sheet with it that was made for it. Where something else stands there now, or people
 * have written on the sheet, it is left alone and told. Gone already is as good as taken back.
 */
export async function takeBackPlaced(placed: Placed): Promise<Outcome<void>> {
  const { address, formula, ownSheet } = placed;
  return runInExcel(async (context): Promise<Outcome<void>> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(placed.sheet);
    sheet.load('name');
    sheet.protection.load('protected');
    const cell = sheet.getRange(cellAddress(placed.cell));
    cell.load('formulas');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) return { ok: true, value: undefined };
    if (sheet.protection.protected) return refuse('sheetProtected', { sheet: placed.sheet });
    const stands = String(cell.formulas[0]?.[0] ?? '');
    if (ownSheet === null) {
      if (stands === '') return { ok: true, value: undefined };
      if (!isSameFormula(stands, formula)) return refuse('placeChanged', { address });
      cell.formulas = [['']];
    } else {
      const isAlone = !used.isNullObject && isWithin(used, ownSheet);
      if (!isSameFormula(stands, formula) || !isAlone) return refuse('placeChanged', { address });
      sheet.delete();
    }
    await context.sync();
    return { ok: true, value: undefined };
  });
}

/** Excel writes a formula's blanks as it likes. */
function isSameFormula(one: string, other: string): boolean {
  return one.replaceAll(' ', '') === other.replaceAll(' ', '');
}

function isWithin(used: Excel.Range, own: NonNullable<Placed['ownSheet']>): boolean {
  return (
    used.rowIndex >= own.start.row &&
    used.columnIndex >= own.start.column &&
    used.rowIndex + used.rowCount <= own.start.row + own.rows &&
    used.columnIndex + used.columnCount <= own.start.column + own.columns
  );
}
