import { readReference } from '../../domain/a1';
import type { Outcome } from '../book/outcome';
import { runInExcel } from '../book/problems';
import type { CellValue } from '../tables/cells';

/** What stands at a place: its cells, that there are too many of them to be read at once, or that it is not there. */
export type CellsAt = readonly (readonly CellValue[])[] | 'large' | 'gone';

/** More are not read for a look. */
const MOST_CELLS = 50_000;

/** The values at references (`'시트'!B2:C9`) and defined names, in their order. Two syncs. Waits while a cell is being edited. */
export async function cellsAt(places: readonly string[]): Promise<Outcome<readonly CellsAt[]>> {
  if (places.length === 0) return { ok: true, value: [] };
  return runInExcel(
    async (context): Promise<Outcome<readonly CellsAt[]>> => {
      const ranges = places.map((place) => rangeAt(context.workbook, place));
      for (const range of ranges) range.load('rowCount,columnCount');
      await context.sync();
      const size = ranges.reduce(
        (sum, range) => sum + (range.isNullObject ? 0 : range.rowCount * range.columnCount),
        0,
      );
      if (size > MOST_CELLS) return { ok: true, value: places.map(() => 'large' as const) };
      const found = ranges.filter((range) => !range.isNullObject);
      for (const range of found) range.load('values');
      if (found.length > 0) await context.sync();
      return {
        ok: true,
        value: ranges.map((range) => (range.isNullObject ? 'gone' : (range.values as CellValue[][]))),
      };
    },
    { whenCellIsFree: true },
  );
}

function rangeAt(workbook: Excel.Workbook, place: string): Excel.Range {
  const reference = readReference(place);
  if (reference === null) return workbook.names.getItemOrNullObject(place).getRangeOrNullObject();
  const sheet = workbook.worksheets.getItemOrNullObject(reference.sheet ?? '');
  return sheet.getRange(place.slice(place.lastIndexOf('!') + 1));
}
