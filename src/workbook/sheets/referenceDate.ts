import type { Day } from '../../domain/kinds';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';

/** What stands in the cell of 기준일, a formula as it is. */
export type ReferenceCell = string | number;

/**
 * Writes 기준일 into its cell, wherever that was moved. Two syncs. Answers what stood there.
 *
 * @param expected what has to stand there, where an earlier change is taken back
 */
export async function setReferenceDate(
  access: BookAccess,
  wanted: Day | ReferenceCell,
  expected: ReferenceCell | null = null,
): Promise<Outcome<ReferenceCell>> {
  return runInExcel(async (context): Promise<Outcome<ReferenceCell>> => {
    const asked = await askBook(context, access.memory, ({ cells }) => {
      const cell = context.workbook.names.getItemOrNullObject(cells.기준일).getRangeOrNullObject();
      cell.load('address,formulas');
      cell.worksheet.load('name');
      cell.worksheet.protection.load('protected');
      return cell;
    });
    if (!asked.ok) return asked;
    const { book, answer: cell } = asked.value;
    if (cell.isNullObject) return refuse('tablesMissing', { tables: book.names.cells.기준일 });
    const { worksheet } = cell;
    if (worksheet.protection.protected) return refuse('sheetProtected', { sheet: worksheet.name });
    const stands = cell.formulas[0]?.[0] as ReferenceCell;
    // An earlier attempt of which the answer was lost.
    if (expected !== null && stands === wanted) return { ok: true, value: expected };
    if (expected !== null && stands !== expected) return refuse('placeChanged', { address: cell.address });
    cell.formulas = [[wanted]];
    await context.sync();
    return { ok: true, value: stands };
  });
}
