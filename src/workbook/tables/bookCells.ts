import type { Day } from '../../domain/kinds';
import type { StatusMargins } from '../../domain/rates';
import type { CellValue } from './cells';
import { TABLES } from './index';
import type { RecordOf, Row } from './recordTypes';
import type { EntryTable, TableId } from './tableId';

/** A table as it stands in a workbook: its headers and what its cells hold. */
export interface TableCells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The row of the sheet that the first of them stands in, counted from 1. */
  readonly firstRow: number;
}

/** Everything that people entered in a workbook, whoever read it: Excel, a file, a sample. */
export interface BookCells {
  readonly referenceDate: Day | null;
  /** null: as the functions have them. */
  readonly margins: StatusMargins | null;
  /** A table that was not made is not here. */
  readonly tables: Readonly<Partial<Record<TableId, TableCells>>>;
}

/** The same as records, for samples written by hand: every table that has rows, and 설정 by 항목. */
export type BookRecords = {
  readonly referenceDate: Day | null;
  readonly settings: Readonly<Record<string, string>>;
} & { readonly [T in EntryTable]?: readonly Row<RecordOf[T]>[] };

/** Of a table that begins with its headers in the first row of its sheet. */
const FIRST_ROW = 2;

/** Records as the cells of a workbook would hold them; calculated columns are empty. */
export function cellsOfRecords(records: BookRecords): BookCells {
  const tables: Partial<Record<TableId, TableCells>> = {
    settings: {
      headers: headersOf('settings'),
      rows: Object.entries(records.settings),
      firstRow: FIRST_ROW,
    },
  };
  for (const [id, { fields, columns }] of Object.entries(TABLES) as [TableId, (typeof TABLES)[TableId]][]) {
    if (id === 'settings') continue;
    const fieldOf = new Map(Object.entries(fields).map(([field, { header }]) => [header, field]));
    tables[id] = {
      headers: headersOf(id),
      rows: (records[id] ?? []).map(({ key, record }) => {
        const values = record as unknown as Readonly<Record<string, CellValue | null>>;
        return columns.map(({ role, header }) => {
          const field = fieldOf.get(header);
          if (field !== undefined) return values[field] ?? '';
          return role === 'key' ? key : '';
        });
      }),
      firstRow: FIRST_ROW,
    };
  }
  return { referenceDate: records.referenceDate, margins: null, tables };
}

function headersOf(id: TableId): readonly string[] {
  return TABLES[id].columns.map(({ header }) => header);
}
