import type { Area, Sheet, Table as BookTable } from '../../book/types';
import { EVENT, WORKBOOK_TARGET } from '../events';
import type { HostContext } from '../hostContext';
import { invalidArgument, invalidOperation, notBuilt, notFound } from '../hostError';
import { AutoFilter } from './autoFilter';
import { KeyedCollection, sameName } from './collection';
import { assertAllowed } from './guard';
import { HostObject, type Identity, type Members } from './hostObject';
import { Range, toRange } from './range';
import { TableColumnCollection } from './tableColumn';
import { TableRowCollection } from './tableRow';
import { TableSort } from './tableSort';
import { Worksheet } from './worksheet';

export class Table extends HostObject {
  static override readonly members: Members<Table> = {
    scalars: ['id', 'name', 'showHeaders', 'showTotals', 'style'],
    navigations: ['autoFilter', 'columns', 'rows', 'sort', 'worksheet'],
    methods: [
      'clearFilters',
      'convertToRange',
      'delete',
      'getDataBodyRange',
      'getHeaderRowRange',
      'getRange',
      'getTotalRowRange',
      'resize',
    ],
    events: { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged },
  };

  constructor(
    host: HostContext,
    readonly table: BookTable,
  ) {
    super(host);
  }

  override get identity(): Identity {
    return { Id: this.table.id };
  }
  override get eventTarget(): string {
    return this.table.id;
  }

  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    assertAllowed(this.table.sheet);
    this.table.name = name;
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: string) {
    assertAllowed(this.table.sheet);
    this.table.style = style;
  }
  get showHeaders(): boolean {
    return true;
  }
  set showHeaders(show: boolean) {
    if (!show) throw notBuilt('Table.showHeaders false');
  }
  get showTotals(): boolean {
    return this.table.showTotals;
  }
  set showTotals(show: boolean) {
    assertAllowed(this.table.sheet);
    this.table.showTotals = show;
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.table);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.table);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.table);
  }
  get sort(): TableSort {
    return new TableSort(this.host, this.table);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.table.sheet);
  }

  getRange(): Range {
    return this.at(this.table.area);
  }
  getHeaderRowRange(): Range {
    return this.at({ ...this.table.area, rows: 1 });
  }
  getDataBodyRange(): Range {
    return this.at(bodyArea(this.table));
  }
  getTotalRowRange(): Range {
    if (!this.table.showTotals) throw notFound();
    const { area } = this.table;
    return this.at({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  private at(area: Area): Range {
    return new Range(this.host, this.table.sheet, area);
  }

  resize(newRange: unknown): void {
    assertAllowed(this.table.sheet);
    const { sheet, area } = toRange(this.host, newRange, this.table.sheet);
    if (sheet.id !== this.table.sheet.id || area.row !== this.table.area.row || area.rows < 2) {
      throw invalidArgument('table.resize: same header row, at least one row below it');
    }
    this.table.resize(area);
  }
  clearFilters(): void {
    assertAllowed(this.table.sheet, 'allowAutoFilter');
    this.table.clearFilters();
  }
  convertToRange(): Range {
    assertAllowed(this.table.sheet);
    const range = this.getRange();
    this.table.convertToRange();
    return range;
  }
  delete(): void {
    assertAllowed(this.table.sheet);
    this.table.delete();
  }
}

/** The rows between header and totals. */
export function bodyArea(table: BookTable): Area {
  const { area } = table;
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (table.showTotals ? 1 : 0) };
}

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends KeyedCollection<Table> {
  static override readonly members: Members<TableCollection> = {
    collection: true,
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
    events: { Added: EVENT.tableAdded, DataChanged: EVENT.tableChanged, Deleted: EVENT.tableDeleted },
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet | null,
  ) {
    super(host);
  }

  override get eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }
  get items(): readonly Table[] {
    return (this.sheet ?? this.host.book).tables.map((table) => new Table(this.host, table));
  }
  protected find(key: string): Table | null {
    return this.items.find((table) => table.id === key || sameName(table.name, key)) ?? null;
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const { sheet, area } = toRange(this.host, address, this.sheet ?? undefined);
    if (this.sheet && sheet.id !== this.sheet.id) throw invalidArgument('range on another sheet');
    assertAllowed(sheet);
    return new Table(this.host, this.host.book.addTable({ sheet, area }, hasHeaders));
  }
}

/** `range.getTables()`: cannot be added to. */
export class TableScopedCollection extends KeyedCollection<Table> {
  static override readonly members: Members<TableScopedCollection> = {
    collection: true,
    methods: ['getCount', 'getFirst', 'getItem', 'getItemOrNullObject'],
  };

  constructor(
    host: HostContext,
    private readonly tables: readonly BookTable[],
  ) {
    super(host);
  }

  get items(): readonly Table[] {
    return this.tables.map((table) => new Table(this.host, table));
  }
  protected find(key: string): Table | null {
    return this.items.find((table) => table.id === key || sameName(table.name, key)) ?? null;
  }
  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw invalidOperation('no table');
    return first;
  }
}
