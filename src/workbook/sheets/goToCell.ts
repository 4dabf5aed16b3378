import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';

/** A cell of one of our tables, as problems name it. */
export interface CellPlace {
  /** The table's name in this workbook. */
  readonly table: string;
  /** Its header; or the name of a cell that stands by itself, as 기준일 does. */
  readonly column: string;
  /** Row on its sheet, from 1. */
  readonly row: number;
}

/** Shows a cell of a table to the person, wherever table and column stand now. Two syncs. */
export async function goToCell({ table, column, row }: CellPlace): Promise<Outcome<void>> {
  return runInExcel(async (context): Promise<Outcome<void>> => {
    const { workbook } = context;
    const found = workbook.tables.getItemOrNullObject(table);
    found.load('name');
    const header = found.columns.getItemOrNullObject(column);
    header.load('name');
    const cells = header.getRange();
    cells.load('columnIndex');
    const named = workbook.names.getItemOrNullObject(column).getRangeOrNullObject();
    named.load('address');
    await context.sync();
    if (!found.isNullObject && !header.isNullObject) {
      found.worksheet.activate();
      found.worksheet.getCell(row - 1, cells.columnIndex).select();
    } else if (!named.isNullObject) {
      named.worksheet.activate();
      named.select();
    } else return refuse('columnMissing', { table, column });
    await context.sync();
    return { ok: true, value: undefined };
  });
}
