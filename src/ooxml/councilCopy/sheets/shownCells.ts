import type { CellPlace } from '../../sheet/cellRef';
import type { Scalar } from '../../sheet/savedValue';
import type { SheetCell } from '../../sheet/sheetCell';
import type { Sheet } from '../../workbook/readWorkbook';
import type { Copy } from '../copy';
import { maskedColumns } from '../personalData/maskedColumns';
import type { TextPlace } from '../report';
import { PersonalColumns } from './personalColumns';
import type { SharedTexts } from './sharedTexts';
import { rowsOf, type TableRows } from './tableRows';

/** What the copy shows in a cell; rewritten where the text is the cell's own and must be made unreadable. */
export interface Shown {
  readonly value: Scalar;
  readonly isRewritten: boolean;
}

/** Tells what the cells of one sheet show in the copy, in the order of the file; lists the personal data among it. */
export class ShownCells {
  private readonly columns: PersonalColumns;
  /** Tables, with what their columns are called where that is made unreadable. */
  private readonly headers: readonly (readonly [TableRows, ReadonlyMap<string, string>])[];

  constructor(
    private readonly copy: Copy,
    private readonly sheet: Sheet,
    private readonly strings: SharedTexts,
  ) {
    const tables = copy.tables.get(sheet) ?? [];
    this.columns = new PersonalColumns(tables.map(rowsOf));
    this.headers = tables
      .map((table) => [rowsOf(table), maskedColumns(copy.personalData, table)] as const)
      .filter(([, names]) => names.size > 0);
  }

  of(cell: SheetCell, value: Scalar): Shown {
    const { place } = cell;
    const text = typeof value === 'string' ? value : undefined;
    const kind = this.columns.kindOf(place, text);
    if (kind !== null) {
      const written = text ?? (typeof value === 'number' ? String(value) : '');
      const shown =
        written === '' || written === '-'
          ? written
          : this.copy.personalData.add(kind, written, placeOf(this.sheet, cell));
      if (shown !== written) return { value: shown, isRewritten: true };
    }
    if (text === undefined) return this.ofNumber(cell, value);
    const shared = cell.type === 's' ? Number(cell.value) : undefined;
    const isPersonal =
      shared === undefined ? this.copy.personalData.find(text).length > 0 : this.strings.use(shared);
    const spoken = cell.phonetics;
    const isSpokenKept =
      spoken === '' || this.copy.personalData.check(spoken, placeOf(this.sheet, cell)) === spoken;
    if (!isSpokenKept && !isPersonal) return { value: text, isRewritten: true };
    // Of a column of people each cell is listed already.
    if (!isPersonal || kind !== null) return { value, isRewritten: false };
    const shown = this.copy.personalData.check(text, placeOf(this.sheet, cell));
    if (shown !== text && shared !== undefined) this.strings.mask(shared, shown);
    const header = this.headerOf(place, text);
    if (header !== undefined) return { value: header, isRewritten: true };
    return { value: shown, isRewritten: shown !== text && shared === undefined };
  }

  /** What a column of a table is called in the copy, where the cell is its header. */
  private headerOf({ row, column }: CellPlace, text: string): string | undefined {
    const table = this.headers.find(
      ([{ from, to, headerRows }]) =>
        from.row <= row && row < from.row + headerRows && from.column <= column && column <= to.column,
    );
    return table?.[1].get(text);
  }

  /** A telephone typed as a number, of which another cell has the copy. */
  private ofNumber(cell: SheetCell, value: Scalar): Shown {
    const written = String(value);
    const kind = typeof value === 'number' ? this.copy.known.personal.get(written) : undefined;
    if (kind === undefined) return { value, isRewritten: false };
    const shown = this.copy.personalData.add(kind, written, placeOf(this.sheet, cell));
    return { value: shown, isRewritten: shown !== written };
  }
}

export function placeOf({ part, name }: Sheet, { ref: cell }: SheetCell): TextPlace {
  return { part, sheet: name, cell, where: 'cell' };
}
