import type { Package } from '../package/package';
import type { CellPlace } from '../sheet/cellRef';
import { readSheet } from '../sheet/patchSheet';
import { savedValue, type Scalar } from '../sheet/savedValue';
import { readTables } from '../workbook/readTables';
import { readWorkbook, type Sheet, type Workbook } from '../workbook/readWorkbook';
import { readSharedStrings, sharedStringsPartOf } from '../workbook/sharedStrings';
import type { Area, SavedCells, TableReference } from './recompute';
import { areaOf, bounded, isSame, isWithin, type PlacedTable } from './tableArea';
import type { Block } from './values';

/** More cells than any function takes (4 MB): a range beyond is not looked at. */
const MOST_CELLS = 4_000_000;

/** The saved values of one sheet. */
interface SheetValues {
  readonly rows: ReadonlyMap<number, readonly (Scalar | undefined)[]>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What a workbook has saved, as formulas ask for it. Sheets are read when the first formula points at them, once. */
export class SavedBook {
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  readonly tables: readonly PlacedTable[];
  private readonly values = new Map<Sheet, SheetValues>();

  constructor(private readonly opened: Package) {
    this.workbook = readWorkbook(opened);
    const part = sharedStringsPartOf(opened, this.workbook.part);
    this.strings = part ? readSharedStrings(part, opened.textChunks(part)) : [];
    this.tables = this.worksheets.flatMap((sheet) =>
      readTables(opened, sheet.part).flatMap((table) => {
        const area = bounded(table.ref);
        return area === null ? [] : [{ ...table, sheet: sheet.name, area }];
      }),
    );
  }

  get worksheets(): readonly Sheet[] {
    return this.workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  }

  /** The workbook as a formula in this cell sees it. */
  seenFrom(sheet: string, cell: CellPlace): SavedCells {
    return {
      cells: (area) => this.cells({ ...area, sheet: area.sheet ?? sheet }),
      name: (name, scope) => this.name(name, scope ?? sheet),
      table: (reference) => this.table(reference, sheet, cell),
    };
  }

  /** The values of `A1:B2` on a sheet; null where that is no range. */
  range(sheet: string, ref: string): Block | null {
    const area = bounded(ref);
    return area === null ? null : this.cells({ sheet, ...area });
  }

  private cells({ sheet: name, top, left, bottom, right }: Area): Block | null {
    const sheet = this.worksheets.find((one) => isSame(one.name, name ?? ''));
    if (sheet === undefined) return null;
    const { rows, lastRow, lastColumn } = this.valuesOf(sheet);
    const [firstRow, firstColumn] = [top ?? 0, left ?? 0];
    const height = (bottom ?? Math.max(lastRow, firstRow)) - firstRow + 1;
    const width = (right ?? Math.max(lastColumn, firstColumn)) - firstColumn + 1;
    if (height < 1 || width < 1 || height * width > MOST_CELLS) return null;
    return Array.from({ length: height }, (_, down) => {
      const row = rows.get(firstRow + down);
      return Array.from({ length: width }, (_, across) => row?.[firstColumn + across] ?? null);
    });
  }

  /** A name of the sheet goes before one of the workbook; a table's bare name is its body. */
  private name(name: string, sheet: string): string | null {
    const { names, sheets } = this.workbook;
    const called = names.filter((one) => isSame(one.name, name));
    const local = called.find(({ scope }) => scope !== undefined && isSame(sheets[scope]?.name ?? '', sheet));
    const found = local ?? called.find(({ scope }) => scope === undefined);
    if (found !== undefined) return found.formula;
    const table = this.tables.find((one) => isSame(one.name, name));
    return table === undefined ? null : `${table.name}[]`;
  }

  private table(
    { table: name, columns, sections }: TableReference,
    sheet: string,
    cell: CellPlace,
  ): Area | null {
    const table = this.tables.find((one) =>
      name === '' ? isSame(one.sheet, sheet) && isWithin(cell, one.area) : isSame(one.name, name),
    );
    return table === undefined ? null : areaOf(table, columns, sections, cell.row);
  }

  private valuesOf(sheet: Sheet): SheetValues {
    let found = this.values.get(sheet);
    if (found === undefined) this.values.set(sheet, (found = this.read(sheet)));
    return found;
  }

  private read({ part }: Sheet): SheetValues {
    const rows = new Map<number, (Scalar | undefined)[]>();
    let lastRow = 0;
    let lastColumn = 0;
    readSheet(part, this.opened.textChunks(part), {
      cell: (cell) => {
        const value = savedValue(cell, this.strings);
        if (value === null) return undefined;
        const { row, column } = cell.place;
        const values = rows.get(row);
        if (values === undefined) rows.set(row, sparse(column, value));
        else values[column] = value;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
        return undefined;
      },
    });
    return { rows, lastRow, lastColumn };
  }
}

function sparse(column: number, value: Scalar): (Scalar | undefined)[] {
  const values: (Scalar | undefined)[] = [];
  values[column] = value;
  return values;
}
