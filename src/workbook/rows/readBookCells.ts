import type { Rate } from '../../domain/kinds';
import { DEFAULT_MARGINS } from '../../domain/rates';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { BookNames } from '../book/names';
import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';
import type { BookCells, TableCells } from '../tables/bookCells';
import { isUnreadable, readDayCell, type CellValue } from '../tables/cells';
import type { TableId } from '../tables/tableId';

/** One answer of Excel holds 5 MB: a ledger of many thousand rows comes in parts. */
const MOST_CELLS = 100_000;

/** The entries of a workbook, and what its tables and cells are called. */
export interface ReadBook extends BookCells {
  readonly names: BookNames;
}

interface AskedPlace {
  readonly id: TableId;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
}

/** Every table as it stands, with 기준일 and the margins: three syncs, one more for each further {@link MOST_CELLS}. */
export async function readBookCells(access: BookAccess): Promise<Outcome<ReadBook>> {
  return runInExcel(
    async (context): Promise<Outcome<ReadBook>> => {
      const { workbook } = context;
      const asked = await askBook(context, access.memory, (names) => ({
        places: access.memory.made.map((id) => askForPlace(workbook, id, names.tables[id])),
        named: (['기준일', '주의폭', '부진폭'] as const).map((name) => {
          const cell = workbook.names.getItemOrNullObject(names.cells[name]).getRangeOrNullObject();
          cell.load('values');
          return cell;
        }),
      }));
      if (!asked.ok) return asked;
      const { book, answer } = asked.value;
      const missing = answer.places.find(({ table }) => table.isNullObject);
      if (missing) return refuse('tablesMissing', { tables: book.names.tables[missing.id] });

      const tables: Partial<Record<TableId, TableCells>> = {};
      let parts: { readonly id: TableId; readonly rows: Excel.Range }[] = [];
      let waiting = 0;
      const bodies = new Map<TableId, CellValue[][]>();
      const fetchParts = async (): Promise<void> => {
        await context.sync();
        for (const { id, rows } of parts) bodies.get(id)!.push(...(rows.values as CellValue[][]));
        parts = [];
        waiting = 0;
      };
      for (const { id, table, range } of answer.places) {
        bodies.set(id, []);
        const { rowIndex, columnIndex, columnCount } = range;
        const bodyRows = range.rowCount - (table.showTotals ? 2 : 1);
        const atOnce = Math.max(1, Math.floor(MOST_CELLS / columnCount));
        for (let from = 0; from < bodyRows; from += atOnce) {
          const count = Math.min(atOnce, bodyRows - from);
          if (waiting > 0 && waiting + count * columnCount > MOST_CELLS) await fetchParts();
          const rows = table.worksheet.getRangeByIndexes(
            rowIndex + 1 + from,
            columnIndex,
            count,
            columnCount,
          );
          rows.load('values');
          parts.push({ id, rows });
          waiting += count * columnCount;
        }
      }
      await fetchParts();
      for (const { id, header, range } of answer.places) {
        tables[id] = {
          headers: (header.values[0] ?? []).map(String),
          rows: bodies.get(id)!,
          firstRow: range.rowIndex + 2,
        };
      }
      const [date, caution, slow] = answer.named;
      const day = readDayCell(valueOf(date));
      return {
        ok: true,
        value: {
          names: book.names,
          referenceDate: isUnreadable(day) ? null : day,
          margins: {
            caution: rateOf(caution, DEFAULT_MARGINS.caution),
            slow: rateOf(slow, DEFAULT_MARGINS.slow),
          },
          tables,
        },
      };
    },
    { whenCellIsFree: true },
  );
}

function askForPlace(workbook: Excel.Workbook, id: TableId, name: string): AskedPlace {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('showTotals');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const header = table.getHeaderRowRange();
  header.load('values');
  return { id, table, range, header };
}

function valueOf(cell: Excel.Range | undefined): CellValue {
  return cell === undefined || cell.isNullObject ? '' : ((cell.values[0]?.[0] ?? '') as CellValue);
}

function rateOf(cell: Excel.Range | undefined, usual: Rate): Rate {
  const value = valueOf(cell);
  return typeof value === 'number' && value >= 0 && value <= 1 ? (value as Rate) : usual;
}
