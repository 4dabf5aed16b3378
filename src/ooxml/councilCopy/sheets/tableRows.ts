import { type CellPlace, parseCellRef } from '../../sheet/cellRef';
import type { Table } from '../../workbook/readTables';

/** The cells of a table, with its headers and totals. */
export interface TableRows {
  readonly from: CellPlace;
  readonly to: CellPlace;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export function rowsOf({ ref, headerRows, totalsRows }: Table): TableRows {
  const [from = '', to = from] = ref.split(':');
  return { from: parseCellRef(from), to: parseCellRef(to), headerRows, totalsRows };
}

/** Whether a row is one of the table's data, neither header nor total. */
export function isDataRow({ from, to, headerRows, totalsRows }: TableRows, row: number): boolean {
  return from.row + headerRows <= row && row <= to.row - totalsRows;
}

/** The columns of a sheet, by their place, in which tables have a formula for every row. */
export function calculatedColumns(
  tables: readonly Table[],
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<number, readonly TableRows[]> {
  const found = new Map<number, TableRows[]>();
  for (const table of tables) {
    const rows = rowsOf(table);
    table.columns.forEach(({ name, formula }, index) => {
      if (formula === undefined || !isWanted(name)) return;
      const column = rows.from.column + index;
      found.set(column, [...(found.get(column) ?? []), rows]);
    });
  }
  return found;
}
