import type { Day } from '../../domain/kinds';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import { refuse, runInExcel } from '../book/problems';
import type { Outcome } from '../book/outcome';

/** Writes 기준일 into its cell, wherever that was moved. Two syncs. */
export async function setReferenceDate(access: BookAccess, day: Day): Promise<Outcome<void>> {
  return runInExcel(async (context): Promise<Outcome<void>> => {
    const asked = await askBook(context, access.memory, ({ cells }) => {
      const cell = context.workbook.names.getItemOrNullObject(cells.기준일).getRangeOrNullObject();
      cell.load('address');
      cell.worksheet.load('name');
      cell.worksheet.protection.load('protected');
      return cell;
    });
    if (!asked.ok) return asked;
    const { book, answer: cell } = asked.value;
    if (cell.isNullObject) return refuse('tablesMissing', { tables: book.names.cells.기준일 });
    const { worksheet } = cell;
    if (worksheet.protection.protected) return refuse('sheetProtected', { sheet: worksheet.name });
    cell.values = [[day]];
    await context.sync();
    return { ok: true, value: undefined };
  });
}
