import { personalColumn } from '../../personalData/columns';
import type { PersonalDataKind } from '../../personalData/rules';
import type { CellPlace } from '../../sheet/cellRef';
import type { TableRows } from './tableRows';

/**
 * Columns under a header such as 입력자 or 연락처, as the cells of a sheet come by in the order of the file. A column ends
 * with the block of cells it stands in: at a row where nothing is.
 */
export class PersonalColumns {
  private readonly kinds = new Map<number, PersonalDataKind>();
  private readonly known = new Map<string, PersonalDataKind | null>();
  private lastRow = -1;

  constructor(private readonly tables: readonly TableRows[] = []) {}

  /** What a cell holds of a person; null for all others. Call for every cell that holds something. */
  kindOf({ row, column }: CellPlace, text: string | undefined): PersonalDataKind | null {
    const table = this.tables.find(
      ({ from, to }) => from.row <= row && row <= to.row && from.column <= column && column <= to.column,
    );
    if (table && row < table.from.row + table.headerRows) {
      // What stands above a table says nothing of it, and its headers are names that its part knows.
      const kind = text === undefined ? null : this.header(text);
      if (kind === null) this.kinds.delete(column);
      else this.kinds.set(column, kind);
      this.lastRow = row;
      return null;
    }
    if (table && row > table.to.row - table.totalsRows) {
      this.lastRow = row;
      return null;
    }
    const header = text === undefined ? null : this.header(text);
    if (header === null && this.kinds.size === 0) return null;
    if (row > this.lastRow + 1) this.kinds.clear();
    this.lastRow = row;
    if (header === null) return this.kinds.get(column) ?? null;
    this.kinds.set(column, header);
    return null;
  }

  private header(text: string): PersonalDataKind | null {
    // No header is longer; texts of cells that are, are not looked at.
    if (text.length > 40) return null;
    let kind = this.known.get(text);
    if (kind === undefined) this.known.set(text, (kind = personalColumn(text)));
    return kind;
  }
}
