import { readReference } from '../../domain/a1';
import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';
import type { CellValue } from '../tables/cells';

/** What a custom function shows until it has answered. */
const PENDING: ReadonlySet<CellValue> = new Set(['#BUSY!', '#GETTING_DATA']);
/** Custom functions are asked for outside the call that writes them: so often is looked, so long in between (ms). */
const LOOKS = 20;
const BETWEEN = 150;

/** What a cell shows once its formula has been computed; null where that takes too long. */
export async function shownAt(address: string): Promise<Outcome<CellValue | null>> {
  for (let look = 0; look < LOOKS; look += 1) {
    const shown = await valueAt(address);
    if (!shown.ok || !PENDING.has(shown.value)) return shown;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  return { ok: true, value: null };
}

function valueAt(address: string): Promise<Outcome<CellValue>> {
  return runInExcel(
    async (context): Promise<Outcome<CellValue>> => {
      const cell = cellAt(context, address);
      cell.load('values');
      await context.sync();
      if (cell.isNullObject) return refuse('sheetGone', { sheet: sheetIn(address) });
      return { ok: true, value: (cell.values[0]?.[0] ?? '') as CellValue };
    },
    { whenCellIsFree: true },
  );
}

/** Shows a cell to the person: its sheet comes to the front, the cell is selected. */
export async function goTo(address: string): Promise<Outcome<void>> {
  return runInExcel(async (context): Promise<Outcome<void>> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetIn(address));
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return refuse('sheetGone', { sheet: sheetIn(address) });
    sheet.activate();
    cellAt(context, address).select();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

function cellAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const cell = address.slice(address.lastIndexOf('!') + 1);
  return workbook.worksheets.getItemOrNullObject(sheetIn(address)).getRange(cell);
}

function sheetIn(address: string): string {
  return readReference(address)?.sheet ?? '';
}
