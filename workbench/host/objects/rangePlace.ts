import type { Area, Sheet } from '../../book/types';
import * as address from '../address';
import { bounding, intersection, part, MAX_COLUMNS, MAX_ROWS } from '../address';
import type { HostContext } from '../hostContext';
import { invalidArgument, notFound } from '../hostError';
import { HostObject } from './hostObject';
import type { Range } from './range';

/** Where a range lies, and the ranges derived from it: rows, columns, neighbours, intersections. */
export abstract class RangePlace extends HostObject {
  constructor(
    host: HostContext,
    readonly sheet: Sheet,
    private place: Area,
  ) {
    super(host);
  }

  get area(): Area {
    return this.place;
  }
  /** Rows or columns came or went before this range, which the add-in holds on to. */
  moveTo(area: Area): void {
    this.place = area;
  }

  get address(): string {
    return `${address.quotedSheetName(this.sheet.name)}!${address.a1(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    // Excel answers -1 above 2^31 - 1 cells.
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return address.isEntireColumns(this.area);
  }
  get isEntireRow(): boolean {
    return address.isEntireRows(this.area);
  }
  /** The range of this area on the same sheet. */
  protected abstract at(area: Area): Range;

  private part(row: number, column: number, rows: number, columns: number): Range {
    return this.at(part(this.area, row, column, rows, columns));
  }

  getCell(row: number, column: number): Range {
    return this.part(row, column, 1, 1);
  }
  getRow(row: number): Range {
    if (row < 0 || row >= this.area.rows) throw invalidArgument(`row ${row}`);
    return this.part(row, 0, 1, this.area.columns);
  }
  getColumn(column: number): Range {
    if (column < 0 || column >= this.area.columns) throw invalidArgument(`column ${column}`);
    return this.part(0, column, this.area.rows, 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.part(rowOffset, columnOffset, this.area.rows, this.area.columns);
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.part(0, 0, this.area.rows + deltaRows, this.area.columns + deltaColumns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.part(0, 0, rows, columns);
  }
  // A negative count means as many rows or columns inside the range, at that side.
  getRowsAbove(count = 1): Range {
    return this.part(count > 0 ? -count : 0, 0, Math.abs(count), this.area.columns);
  }
  getRowsBelow(count = 1): Range {
    const { rows, columns } = this.area;
    return this.part(count > 0 ? rows : rows + count, 0, Math.abs(count), columns);
  }
  getColumnsBefore(count = 1): Range {
    return this.part(0, count > 0 ? -count : 0, this.area.rows, Math.abs(count));
  }
  getColumnsAfter(count = 1): Range {
    const { rows, columns } = this.area;
    return this.part(0, count > 0 ? columns : columns + count, rows, Math.abs(count));
  }
  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getBoundingRect(other: Range | string): Range {
    return this.at(bounding(this.area, this.areaOf(other)));
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = intersection(this.area, this.areaOf(other));
    return area && this.at(area);
  }
  getIntersection(other: Range | string): Range {
    return required(this.getIntersectionOrNullObject(other));
  }
  private areaOf(other: RangePlace | string): Area {
    if (other instanceof RangePlace) {
      if (other.sheet.id !== this.sheet.id) throw invalidArgument('range on another sheet');
      return other.area;
    }
    const found = this.host.book.resolve(other, this.sheet);
    if (!found || found.sheet.id !== this.sheet.id) throw invalidArgument(other);
    return found.area;
  }
}

/** The range, or the error of a range that does not exist. */
export function required(range: Range | null): Range {
  if (!range) throw notFound();
  return range;
}
