import {
  areaAddress,
  cellAddress,
  readReference,
  referenceText,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type AreaSize,
} from '../domain/a1';
import { refuse, runInExcel } from './problems';
import type { FormulaInsertion, Outcome, SpillSize } from './types';

type Inserted = Outcome<{ readonly address: string }>;

/** Cells right of an occupied one that are looked at for an empty one to offer. */
const LOOKED_AT = 20;
const ONE_CELL: AreaSize = { rows: 1, columns: 1 };
/** A formula written into a cell of text stays a text. */
const TEXT_FORMAT = '@';

/** Writes a formula into an empty cell. Two syncs; three where it spills. */
export async function insertFormula({
  sheet: name,
  cell,
  formula,
  spill,
}: FormulaInsertion): Promise<Inserted> {
  return runInExcel(async (context): Promise<Inserted> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected');
    const looked = { rows: 1, columns: Math.min(LOOKED_AT, SHEET_COLUMNS - cell.column) };
    const row = sheet.getRange(areaAddress(cell, looked));
    row.load('formulas');
    const target = sheet.getRange(cellAddress(cell));
    target.load('numberFormat');
    const source = askForRows(context.workbook, spill);
    await context.sync();

    const address = referenceText({ sheet: name, start: cell, size: ONE_CELL });
    if (sheet.isNullObject) return refuse('sheetGone', { sheet: name });
    if (sheet.protection.protected) return refuse('sheetProtected', { sheet: name });
    const [stands, ...others] = row.formulas[0] ?? [];
    // An earlier attempt of which the answer was lost.
    if (stands === formula) return { ok: true, value: { address } };
    if (stands !== '') {
      const next = others.indexOf('');
      const beside = { ...cell, column: cell.column + 1 + next };
      const free = next < 0 ? '' : referenceText({ sheet: name, start: beside, size: ONE_CELL });
      return refuse('cellOccupied', { address, free });
    }

    if (spill !== null) {
      const size = { columns: spill.columns, rows: rowsOf(spill, source) + spill.moreRows };
      const fits = cell.row + size.rows <= SHEET_ROWS && cell.column + size.columns <= SHEET_COLUMNS;
      const area = areaAddress(cell, size);
      if (!fits) return refuse('targetOccupied', { address: area });
      const cells = sheet.getRange(area);
      cells.load('values');
      const tables = cells.getTables(false);
      tables.load('items/name');
      await context.sync();
      const inTheWay = tables.items.map(({ name }) => name); // Excel spills into no table
      const isFilled = cells.values.some((line) => line.some((value) => value !== ''));
      if (isFilled || inTheWay.length > 0) return refuse('targetOccupied', { address: area });
    }
    if (target.numberFormat[0]?.[0] === TEXT_FORMAT) target.numberFormat = [['General']];
    target.formulas = [[formula]];
    await context.sync();
    return { ok: true, value: { address } };
  });
}

/** The range behind a name, which tells how many rows there will be. */
function askForRows(workbook: Excel.Workbook, spill: SpillSize | null): Excel.Range | null {
  if (spill === null || spill.rowsOf === null || readReference(spill.rowsOf) !== null) return null;
  const range = workbook.names.getItemOrNullObject(spill.rowsOf).getRangeOrNullObject();
  range.load('rowCount');
  return range;
}

function rowsOf({ rowsOf: reference }: SpillSize, source: Excel.Range | null): number {
  if (source !== null) return source.isNullObject ? 1 : source.rowCount;
  return reference === null ? 1 : (readReference(reference)?.size.rows ?? 1);
}
