import type { CellValue, Table } from '../../book/types';
import type { HostContext } from '../hostContext';
import { invalidArgument, notFound } from '../hostError';
import { KeyedCollection, sameName } from './collection';
import { type Grid } from './cells';
import { Filter } from './filter';
import { assertAllowed } from './guard';
import { HostObject, type Identity, type Members } from './hostObject';
import { Range } from './range';
import { bodyArea } from './table';

export class TableColumn extends HostObject {
  static override readonly members: Members<TableColumn> = {
    scalars: ['id', 'index', 'name', 'values'],
    navigations: ['filter'],
    methods: ['delete', 'getDataBodyRange', 'getHeaderRowRange', 'getRange', 'getTotalRowRange'],
    calculated: ['values'],
  };

  constructor(
    host: HostContext,
    private readonly table: Table,
    readonly index: number,
  ) {
    super(host);
  }

  /** Ids go by position: they hold as long as no column is inserted or deleted before it. */
  get id(): number {
    return this.index + 1;
  }
  override get identity(): Identity {
    return { Id: this.id };
  }
  get name(): string {
    return this.table.headers[this.index] ?? '';
  }
  set name(name: string) {
    this.getHeaderRowRange().values = name;
  }
  get values(): Grid<CellValue> | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  get filter(): Filter {
    return new Filter(this.host, this.table, this.index);
  }

  getRange(): Range {
    return this.strip(this.table.area.row, this.table.area.rows);
  }
  getHeaderRowRange(): Range {
    return this.strip(this.table.area.row, 1);
  }
  getDataBodyRange(): Range {
    const body = bodyArea(this.table);
    return this.strip(body.row, body.rows);
  }
  getTotalRowRange(): Range {
    if (!this.table.showTotals) throw notFound();
    return this.strip(this.table.area.row + this.table.area.rows - 1, 1);
  }
  delete(): void {
    assertAllowed(this.table.sheet);
    this.table.removeColumn(this.index);
  }
  private strip(row: number, rows: number): Range {
    const column = this.table.area.column + this.index;
    return new Range(this.host, this.table.sheet, { row, column, rows, columns: 1 });
  }
}

export class TableColumnCollection extends KeyedCollection<TableColumn> {
  static override readonly members: Members<TableColumnCollection> = {
    collection: true,
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  constructor(
    host: HostContext,
    private readonly table: Table,
  ) {
    super(host);
  }

  get items(): readonly TableColumn[] {
    return this.table.headers.map((_, index) => new TableColumn(this.host, this.table, index));
  }
  protected find(key: string): TableColumn | null {
    const byName = this.items.find((column) => sameName(column.name, key));
    return byName ?? this.items.find((column) => String(column.id) === key) ?? null;
  }

  /** `values`: header and cells of the column, or one value for all; `name` overrides the header. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    assertAllowed(this.table.sheet);
    const at = index === null || index === undefined || index < 0 ? this.count : index;
    if (at > this.count) throw invalidArgument(`column ${at}`);
    const given = Array.isArray(values) ? (values as unknown[][]) : null;
    const header = name ?? String(given?.[0]?.[0] ?? `열${at + 1}`);
    this.table.insertColumn(at, header);
    const column = new TableColumn(this.host, this.table, at);
    if (given) column.getRange().values = [[header], ...given.slice(1)];
    else if (values !== null && values !== undefined) column.getDataBodyRange().values = values;
    return column;
  }
}
