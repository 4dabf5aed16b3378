import type { Outcome } from '../book/outcome';
import { runInExcel } from '../book/problems';
import { foldHeader } from '../tables/layout';

const NUMBER_HEADER = '사업번호';

/** The 사업번호 of the row that the selected cell is in, where a table with that column lies there; null elsewhere. */
export function selectedProgramme(): Promise<Outcome<string | null>> {
  return runInExcel(async (context): Promise<Outcome<string | null>> => {
    const selected = context.workbook.getSelectedRange();
    const tables = selected.getTables(false);
    tables.load('items/columns/items/name');
    await context.sync();
    const column = tables.items
      .flatMap(({ columns }) => columns.items)
      .find(({ name }) => foldHeader(name) === NUMBER_HEADER);
    if (column === undefined) return { ok: true, value: null };
    const cell = selected.getEntireRow().getIntersectionOrNullObject(column.getDataBodyRange());
    cell.load('values');
    await context.sync();
    const number = cell.isNullObject ? '' : String(cell.values[0]?.[0] ?? '').trim();
    return { ok: true, value: number === '' ? null : number };
  });
}
