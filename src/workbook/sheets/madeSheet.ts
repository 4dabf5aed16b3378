import { areaAddress } from '../../domain/a1';
import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';

/** A sheet that this pane has made, with all that stood on it when it was done. */
export interface MadeSheet {
  readonly sheet: string;
  readonly contents: string;
}

/** Excel hands out 5 MB at once. */
const ROWS_AT_ONCE = 2_000;

/** Reads what a sheet that was just made holds, so that it can be told later whether anybody has changed it. */
export async function rememberSheet(sheet: string): Promise<Outcome<MadeSheet>> {
  return runInExcel(async (context): Promise<Outcome<MadeSheet>> => {
    const found = context.workbook.worksheets.getItem(sheet);
    return { ok: true, value: { sheet, contents: await contentsOf(context, found) } };
  });
}

/**
 * Takes the sheet away. Where anything was written on it since, or something of it was changed or cleared, it is left
 * alone and told; formats are not looked at. Gone already is as good as taken back.
 */
export async function takeBackSheet({ sheet, contents }: MadeSheet): Promise<Outcome<void>> {
  return runInExcel(async (context): Promise<Outcome<void>> => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load('name');
    found.protection.load('protected');
    await context.sync();
    if (found.isNullObject) return { ok: true, value: undefined };
    if (found.protection.protected) return refuse('sheetProtected', { sheet });
    if ((await contentsOf(context, found)) !== contents) return refuse('madeSheetChanged', { sheet });
    found.delete();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

/** Place and formulas of all that stands on a sheet. A sync, and one for each 2,000 rows. */
async function contentsOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return '';
  const { rowIndex: row, columnIndex: column, rowCount, columnCount: columns } = used;
  const part = async (from: number): Promise<unknown> => {
    const rows = Math.min(ROWS_AT_ONCE, rowCount - from);
    const range = sheet.getRange(areaAddress({ row: row + from, column }, { rows, columns }));
    range.load('formulas');
    await context.sync();
    return range.formulas;
  };
  const read: unknown[] = [];
  for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) read.push(await part(from));
  return JSON.stringify([row, column, read]);
}
