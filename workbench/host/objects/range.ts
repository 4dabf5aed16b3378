import type { Area, CellValue, Sheet } from '../../book/types';
import * as address from '../address';
import { contains, intersection } from '../address';
import type { HostContext } from '../hostContext';
import { filteredRangeConflict, invalidArgument, invalidOperation, notFound } from '../hostError';
import { cellGrid, mapCells, sameShape, valueType, type Grid } from './cells';
import { ConditionalFormatCollection } from './conditionalFormat';
import { DataValidation } from './dataValidation';
import { assertAllowed } from './guard';
import type { Members } from './hostObject';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { RangePlace, required } from './rangePlace';
import { specialCells } from './specialCells';
import { TableScopedCollection } from './table';
import { uniformMeasure } from './uniform';
import { Worksheet } from './worksheet';

/** Cells of a sheet: what stands in them and what is done to them; where they lie is {@link RangePlace}'s. */
export class Range extends RangePlace {
  static override readonly members: Members<Range> = {
    scalars: [
      'address',
      'cellCount',
      'columnCount',
      'columnHidden',
      'columnIndex',
      'formulas',
      'hasSpill',
      'isEntireColumn',
      'isEntireRow',
      'numberFormat',
      'rowCount',
      'rowHidden',
      'rowIndex',
      'text',
      'valueTypes',
      'values',
    ],
    navigations: ['conditionalFormats', 'dataValidation', 'format', 'worksheet'],
    methods: [
      'clear',
      'copyFrom',
      'delete',
      'getAbsoluteResizedRange',
      'getBoundingRect',
      'getCell',
      'getColumn',
      'getColumnsAfter',
      'getColumnsBefore',
      'getEntireColumn',
      'getEntireRow',
      'getIntersection',
      'getIntersectionOrNullObject',
      'getLastCell',
      'getLastColumn',
      'getLastRow',
      'getOffsetRange',
      'getResizedRange',
      'getRow',
      'getRowsAbove',
      'getRowsBelow',
      'getSpecialCells',
      'getSpecialCellsOrNullObject',
      'getSpillingToRange',
      'getSpillingToRangeOrNullObject',
      'getSpillParent',
      'getSpillParentOrNullObject',
      'getTables',
      'getUsedRange',
      'getUsedRangeOrNullObject',
      'insert',
      'merge',
      'select',
      'unmerge',
      '_ValidateArraySize',
    ],
    calculated: [
      'formulas',
      'getSpecialCells',
      'getSpecialCellsOrNullObject',
      'getSpillingToRange',
      'getSpillingToRangeOrNullObject',
      'getSpillParent',
      'getSpillParentOrNullObject',
      'getUsedRange',
      'getUsedRangeOrNullObject',
      'hasSpill',
      'text',
      'valueTypes',
      'values',
    ],
  };

  get hasSpill(): boolean | null {
    const { row, column, rows, columns } = this.area;
    if (rows === 1 && columns === 1) return this.sheet.spillArea(row, column) !== null;
    return this.sheet.usedArea && intersection(this.area, this.sheet.usedArea) ? null : false;
  }

  protected at(area: Area): Range {
    return new Range(this.host, this.sheet, address.onSheet(area));
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }

  /** Cell-level properties of whole columns and rows are null, as Excel answers. */
  private get unbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  get values(): Grid<CellValue> | null {
    return this.unbounded ? null : this.sheet.values(this.area);
  }
  set values(value: unknown) {
    this.write(value);
  }
  get formulas(): Grid<CellValue> | null {
    return this.unbounded ? null : this.sheet.formulas(this.area);
  }
  set formulas(value: unknown) {
    this.write(value);
  }
  get text(): Grid<string> | null {
    return this.unbounded ? null : this.sheet.text(this.area);
  }
  get valueTypes(): Grid<string> | null {
    return this.values?.map((row) => row.map(valueType)) ?? null;
  }
  get numberFormat(): Grid<string> | null {
    if (this.unbounded) return null;
    return mapCells(this.area, (row, column) => this.sheet.styleAt(row, column).numberFormat);
  }
  set numberFormat(value: unknown) {
    assertAllowed(this.sheet, 'allowFormatCells');
    const { row: top, column: left } = this.area;
    if (!Array.isArray(value)) {
      const numberFormat = String(value);
      this.sheet.setStyle(this.area, () => ({ numberFormat }));
      return;
    }
    const formats = sameShape(value, this.area);
    this.sheet.setStyle(this.area, (row, column) => {
      const format = formats[row - top]?.[column - left];
      return format === null || format === undefined ? null : { numberFormat: String(format) };
    });
  }

  /** Null where only some of the rows are hidden. */
  get rowHidden(): boolean | null {
    const { row, rows } = this.area;
    const used = this.sheet.usedArea;
    // Rows without cells are never filtered: one of them stands for all.
    const looked = Math.min(rows, Math.max(1, (used ? used.row + used.rows : 0) - row + 1));
    return uniformMeasure(row, looked, (index) => this.sheet.rowFiltered(index));
  }
  get columnHidden(): boolean | null {
    return uniformMeasure(this.area.column, this.area.columns, (index) => this.sheet.columnHidden(index));
  }
  set columnHidden(hidden: boolean) {
    assertAllowed(this.sheet, 'allowFormatColumns');
    this.sheet.setColumnsHidden(this.area, hidden);
  }

  private write(value: unknown): void {
    assertAllowed(this.sheet);
    if (this.unbounded) throw invalidArgument('values of whole rows or columns');
    this.sheet.write(this.area, cellGrid(value, this.area));
  }

  clear(applyTo?: string): void {
    const what = applyTo ?? 'All';
    if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw invalidArgument(`clear ${what}`);
    assertAllowed(this.sheet, what === 'Formats' ? 'allowFormatCells' : undefined);
    this.sheet.clear(this.area, what);
  }
  /** All of other cells: what else Excel can copy is not known here. */
  copyFrom(source: unknown, copyType?: string, skipBlanks = false, transpose = false): void {
    if ((copyType ?? 'All') !== 'All' || skipBlanks || transpose)
      throw invalidArgument(`copyFrom ${copyType ?? ''}`);
    assertAllowed(this.sheet);
    const from = toRange(this.host, source, this.sheet);
    this.sheet.copyFrom({ sheet: from.sheet, area: from.area }, this.area.row, this.area.column);
  }
  insert(shift: string): Range {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument(`insert ${shift}`);
    assertAllowed(this.sheet, this.wholeLines('allowInsertRows', 'allowInsertColumns'));
    this.assertUnfiltered();
    this.sheet.insert(this.area, shift);
    return this.at(this.area);
  }
  delete(shift: string): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument(`delete ${shift}`);
    assertAllowed(this.sheet, this.wholeLines('allowDeleteRows', 'allowDeleteColumns'));
    this.assertUnfiltered();
    this.sheet.remove(this.area, shift);
  }
  merge(across = false): void {
    assertAllowed(this.sheet);
    this.sheet.merge(this.area, across);
  }
  unmerge(): void {
    assertAllowed(this.sheet);
    this.sheet.unmerge(this.area);
  }
  select(): void {
    this.host.book.select(this.sheet, this.area);
  }

  private wholeLines<R, C>(rows: R, columns: C): R | C | undefined {
    if (this.isEntireRow) return rows;
    return this.isEntireColumn ? columns : undefined;
  }
  /** Cells inside a filtered table cannot be shifted. */
  private assertUnfiltered(): void {
    for (const table of this.sheet.tables) {
      if (table.isFiltered && intersection(table.area, this.area)) throw filteredRangeConflict(table.name);
    }
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.worksheet.usedArea(valuesOnly);
    const area = used && intersection(this.area, used);
    return area && this.at(area);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getSpecialCellsOrNullObject(kind: string, valueKind?: string): RangeAreas | null {
    const used = this.worksheet.usedArea(false);
    const looked = used && intersection(this.area, used);
    const found = specialCells(this.sheet, looked, kind, valueKind ?? undefined);
    return found.length === 0 ? null : new RangeAreas(this.host, this.sheet, found);
  }
  getSpecialCells(kind: string, valueKind?: string): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(kind, valueKind);
    if (!found) throw notFound();
    return found;
  }

  getSpillingToRangeOrNullObject(): Range | null {
    if (this.cellCount !== 1) throw invalidOperation('more than one cell');
    const area = this.sheet.spillArea(this.area.row, this.area.column);
    return area && this.at(area);
  }
  getSpillingToRange(): Range {
    return required(this.getSpillingToRangeOrNullObject());
  }
  getSpillParentOrNullObject(): Range | null {
    if (this.cellCount !== 1) throw invalidOperation('more than one cell');
    const used = this.sheet.usedArea;
    if (!used) return null;
    for (let row = this.area.row; row >= used.row; row--) {
      for (let column = this.area.column; column >= used.column; column--) {
        const spill = this.sheet.spillArea(row, column);
        if (spill && contains(spill, this.area)) return this.at({ row, column, rows: 1, columns: 1 });
      }
    }
    return null;
  }
  getSpillParent(): Range {
    return required(this.getSpillParentOrNullObject());
  }

  getTables(fullyContained = false): TableScopedCollection {
    const tables = this.sheet.tables.filter((table) =>
      fullyContained ? contains(this.area, table.area) : intersection(table.area, this.area),
    );
    return new TableScopedCollection(this.host, tables);
  }

  /** office.js asks this before it cuts a big array into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw invalidArgument('the array does not match the size of the range');
    }
  }
}

/** The range a reference stands for: another range, an address, a name. */
export function toRange(host: HostContext, reference: unknown, sheet?: Sheet): Range {
  if (reference instanceof Range) return reference;
  const found = typeof reference === 'string' ? host.book.resolve(reference, sheet) : null;
  if (!found) throw invalidArgument(String(reference));
  return new Range(host, found.sheet, address.onSheet(found.area));
}
