import { matchKey } from '../../domain/matching';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { Outcome } from '../book/outcome';
import { runInExcel } from '../book/problems';
import { askForTable, viewOf } from '../book/tableView';
import { keyHeaderOf } from '../tables/keys';
import { askForRows, rowsIn, type Rows } from './programmeRows';

/**
 * What the report says of a programme, or of the office where the number is '': its rows of 보고내용, as they stand. Two syncs,
 * as of a ledger; none where the table was not made. Waits while a cell is being edited.
 */
export async function readLines(access: BookAccess, number: string): Promise<Outcome<Rows<'reportLines'>>> {
  return runInExcel(
    async (context): Promise<Outcome<Rows<'reportLines'>>> => {
      const asked = await askBook(context, access.memory, (names) =>
        askForTable(context.workbook, 'reportLines', names.tables.reportLines, {
          columns: ['사업번호', keyHeaderOf('reportLines')],
        }),
      );
      if (!asked.ok) return asked;
      const { book, answer } = asked.value;
      if (!book.made.includes('reportLines')) return { ok: true, value: { rows: [], problems: [] } };
      const view = viewOf(answer);
      if (!view.ok) return view;
      const key = matchKey(number);
      const block = askForRows(view.value, (cell) => matchKey(cell) === key);
      if (block.runs.length > 0) await context.sync();
      return { ok: true, value: rowsIn('reportLines', block) };
    },
    { whenCellIsFree: true },
  );
}
