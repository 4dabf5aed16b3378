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

/** Reads what sheets that were just made hold, so that it can be told later whether anybody has changed them. */
export async function rememberSheets(names: readonly string[]): Promise<Outcome<readonly MadeSheet[]>> {
  return runInExcel(async (context): Promise<Outcome<readonly MadeSheet[]>> => {
    const contents = await contentsOf(
      context,
      names.map((name) => context.workbook.worksheets.getItem(name)),
    );
    return { ok: true, value: names.map((sheet, index) => ({ sheet, contents: contents[index]! })) };
  });
}

/**
 * Takes the sheets away, all of them or none. Where anything was written on one since, or something of it was changed or
 * cleared, they are left alone and it is told; formats are not looked at. Gone already is as good as taken back.
 */
export async function takeBackSheets(made: readonly MadeSheet[]): Promise<Outcome<void>> {
  return runInExcel(async (context): Promise<Outcome<void>> => {
    const sheets = made.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
    for (const sheet of sheets) {
      sheet.load('name');
      sheet.protection.load('protected');
    }
    await context.sync();
    const there = made
      .map(({ sheet: name, contents }, index) => ({ name, contents, sheet: sheets[index]! }))
      .filter(({ sheet }) => !sheet.isNullObject);
    const guarded = there.find(({ sheet }) => sheet.protection.protected);
    if (guarded) return refuse('sheetProtected', { sheet: guarded.name });
    const now = await contentsOf(
      context,
      there.map(({ sheet }) => sheet),
    );
    const changed = there.find(({ contents }, index) => contents !== now[index]);
    if (changed) return refuse('madeSheetChanged', { sheet: changed.name });
    for (const { sheet } of there) sheet.delete();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

/** Place and formulas of all that stands on each sheet. A sync, and one for about 2,000 rows. */
async function contentsOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const read: Excel.Range[][] = sheets.map(() => []);
  let waiting = 0;
  const sent = async (): Promise<void> => {
    waiting = 0;
    await context.sync();
  };
  for (const [index, range] of used.entries()) {
    if (range.isNullObject) continue;
    const { rowIndex: row, columnIndex: column, rowCount, columnCount: columns } = range;
    for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) {
      const rows = Math.min(ROWS_AT_ONCE, rowCount - from);
      const part = sheets[index]!.getRange(areaAddress({ row: row + from, column }, { rows, columns }));
      part.load('formulas');
      read[index]!.push(part);
      waiting += rows;
      if (waiting >= ROWS_AT_ONCE) await sent();
    }
  }
  await sent();
  return used.map((range, index) =>
    range.isNullObject
      ? ''
      : JSON.stringify([range.rowIndex, range.columnIndex, read[index]!.map(({ formulas }) => formulas)]),
  );
}
