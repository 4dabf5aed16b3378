import type { Package } from '../package/package';
import type { PartName } from '../package/partName';
import type { CellPlace } from '../sheet/cellRef';
import { readSheet } from '../sheet/patchSheet';
import { savedValue } from '../sheet/savedValue';
import { readTables } from '../workbook/readTables';
import { readWorkbook, type Sheet, type Workbook } from '../workbook/readWorkbook';
import { readSharedStrings, sharedStringsPartOf } from '../workbook/sharedStrings';
import type { Area, SavedCells, TableReference } from './recompute';
import { SheetValues } from './sheetValues';
import { areaOf, bounded, isSame, isWithin, type PlacedTable } from './tableArea';
import type { Block } from './values';

/** What has been read already, by whoever goes through the sheets anyway. */
interface AlreadyRead {
  readonly strings: readonly string[];
  readonly values?: ReadonlyMap<string, SheetValues>;
}

/** What a workbook has saved, as formulas ask for it. Sheets are read when the first formula points at them, once. */
export class SavedBook {
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  readonly tables: readonly PlacedTable[];
  /** By the sheet's name. */
  private readonly values: Map<string, SheetValues>;

  constructor(
    private readonly opened: Package,
    read?: AlreadyRead,
  ) {
    this.workbook = readWorkbook(opened);
    this.values = new Map(read?.values);
    const part = sharedStringsPartOf(opened, this.workbook.part);
    this.strings = read?.strings ?? (part ? readSharedStrings(part, opened.textChunks(part)) : []);
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
      date1904: this.workbook.date1904,
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
    return this.valuesOf(sheet).block(top ?? 0, left ?? 0, bottom, right);
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

  private valuesOf({ name, part }: Sheet): SheetValues {
    let found = this.values.get(name);
    if (found === undefined) this.values.set(name, (found = this.read(part)));
    return found;
  }

  private read(part: PartName): SheetValues {
    const values = new SheetValues();
    readSheet(part, this.opened.textChunks(part), {
      cell: (cell) => {
        const value = savedValue(cell, this.strings);
        if (value !== null) values.add(cell.place, value);
        return undefined;
      },
    });
    return values;
  }
}
