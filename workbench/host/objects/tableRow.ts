import type { CellValue, Table } from '../../book/types';
import type { HostContext } from '../hostContext';
import { filteredRangeConflict, invalidArgument } from '../hostError';
import { type Grid } from './cells';
import { assertAllowed } from './guard';
import { HostObject, type Identity, type Members } from './hostObject';
import { Range } from './range';
import { bodyArea } from './table';

export class TableRow extends HostObject {
  static override readonly members: Members<TableRow> = {
    scalars: ['index', 'values'],
    methods: ['delete', 'getRange'],
    calculated: ['values'],
  };

  constructor(
    host: HostContext,
    private readonly table: Table,
    readonly index: number,
  ) {
    super(host);
  }

  /** Without an id, a row that was just added could not be used in the next request. */
  override get identity(): Identity {
    return { _Id: this.index };
  }
  get values(): Grid<CellValue> | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    const body = bodyArea(this.table);
    return new Range(this.host, this.table.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }
  delete(): void {
    removeRows(this.table, this.index, 1);
  }
}

export class TableRowCollection extends HostObject {
  static override readonly members: Members<TableRowCollection> = {
    collection: true,
    scalars: ['count'],
    methods: ['add', 'deleteRowsAt', 'getCount', 'getItemAt'],
  };

  constructor(
    host: HostContext,
    private readonly table: Table,
  ) {
    super(host);
  }

  get count(): number {
    return bodyArea(this.table).rows;
  }
  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.host, this.table, index));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument(`row ${index}`);
    return new TableRow(this.host, this.table, index);
  }
  override indexed(key: unknown): TableRow {
    return this.getItemAt(Number(key));
  }

  /** Adds rows before `index` (null: at the end) and answers the first of them. */
  add(index: number | null, values: unknown): TableRow {
    assertAllowed(this.table.sheet);
    assertUnfiltered(this.table);
    const rows = addedRows(values, this.table.area.columns);
    const at = index === null || index === undefined || index < 0 ? this.count : index;
    if (at > this.count) throw invalidArgument(`row ${at}`);
    // The empty row of a new table is filled, not left above the first entry.
    const fills = at === this.count && this.count === 1 && this.isEmpty() ? 1 : 0;
    if (rows.length > fills) this.table.insertRows(at, rows.length - fills);
    const body = bodyArea(this.table);
    const first = at - fills;
    new Range(this.host, this.table.sheet, { ...body, row: body.row + first, rows: rows.length }).values =
      rows;
    return new TableRow(this.host, this.table, first);
  }
  deleteRowsAt(index: number, count = 1): void {
    removeRows(this.table, index, count);
  }

  private isEmpty(): boolean {
    return this.table.sheet.formulas(bodyArea(this.table)).every((row) => row.every((cell) => cell === ''));
  }
}

/** One row or several; nothing given is one empty row. */
function addedRows(values: unknown, columns: number): unknown[][] {
  if (values === null || values === undefined) return [new Array<null>(columns).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  return values as unknown[][];
}

function assertUnfiltered(table: Table): void {
  if (table.isFiltered) throw filteredRangeConflict(table.name);
}

function removeRows(table: Table, index: number, count: number): void {
  assertAllowed(table.sheet);
  assertUnfiltered(table);
  if (index < 0 || index + count > bodyArea(table).rows) throw invalidArgument(`row ${index}`);
  table.removeRows(index, count);
}
