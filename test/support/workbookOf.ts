import { writeWorkbook } from '../../src/ooxml/writer/writeWorkbook';
import { TABLES } from '../../src/workbook/tables';
import type { BookCells, TableCells } from '../../src/workbook/tables/bookCells';
import type { TableId } from '../../src/workbook/tables/tableId';

/** Tables that every workbook of ours has, if only with an empty row. */
const ALWAYS: ReadonlySet<TableId> = new Set(['budgets', 'payments']);

/** A saved workbook (.xlsx) that holds these tables, a sheet each, and 기준일 under its name. */
export function workbookOf({ referenceDate, tables }: BookCells): Uint8Array {
  const made = (Object.entries(tables) as [TableId, TableCells][]).flatMap(([id, { headers, rows }]) => {
    if (rows.length > 0) return [[id, { headers, rows }] as const];
    return ALWAYS.has(id) ? [[id, { headers, rows: [[]] }] as const] : [];
  });
  return writeWorkbook({
    sheets: [
      { name: '첫 장', cells: referenceDate === null ? {} : { B2: referenceDate } },
      ...made.map(([id, { headers, rows }]) => ({
        name: TABLES[id].name,
        tables: [
          {
            name: TABLES[id].name,
            at: 'A1',
            columns: headers.map((name) => ({ name })),
            rows: rows.map((row) => headers.map((_, at) => row[at] ?? '')),
          },
        ],
      })),
    ],
    names: referenceDate === null ? [] : [{ name: '기준일', formula: "'첫 장'!$B$2" }],
  });
}
