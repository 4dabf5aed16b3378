import { Direction, type IMutationInfo } from '@univerjs/core';
import { InsertRowByRangeCommand, RemoveRowByRangeCommand } from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from '@univerjs/sheets-table';
import { bottomOf, fromRange, intersect, toRange } from './area';
import { fillCalculatedColumns, inheritFormats } from './calculatedFill';
import { hasContent } from './cells';
import type { Core } from './core';
import { fromEngineName, toEngineColumn, toEngineName } from './engineNames';
import { renameTable } from './formula';
import { checkHeader, completeHeaders, syncTitles } from './headers';
import { checkName } from './nameRules';
import { clearTableFilters, filterTable, isFiltered } from './tableFilter';
import { sortTable } from './tableSort';
import { univerTheme } from './tableStyles';
import type { TableModel } from './services';
import type { UniverSheet } from './sheet';
import { BookError, type Area, type CellValue, type Table } from './types';

/** A table over Univer's, which knows no totals row: its range is header and body. */
export class UniverTable implements Table {
  /** Hidden even from a test that prints or compares the object: everything hangs on it. */
  readonly #core: Core;

  constructor(
    core: Core,
    readonly id: string,
  ) {
    this.#core = core;
  }

  get model(): TableModel {
    this.#core.writer.flush();
    const model = this.#core.services.tables.getTableById(this.#core.services.unitId, this.id);
    if (!model) throw new BookError('ItemNotFound', 'The table no longer exists.');
    return model;
  }

  get sheet(): UniverSheet {
    return this.#core.sheetOf(this.model.getSubunitId());
  }

  /** Header row and body. */
  get range(): Area {
    return fromRange(this.model.getRange());
  }

  get area(): Area {
    const { range } = this;
    return this.showTotals ? { ...range, rows: range.rows + 1 } : range;
  }

  get body(): Area {
    const { range } = this;
    return { ...range, row: range.row + 1, rows: range.rows - 1 };
  }

  get headers(): readonly string[] {
    const { range } = this;
    const [row = []] = this.sheet.values({ ...range, rows: 1 });
    return row.map(String);
  }

  get name(): string {
    return fromEngineName(this.model.getDisplayName());
  }

  set name(name: string) {
    const before = this.name;
    if (name === before) return;
    checkName(this.#core, name, this.id);
    const [from, to] = [toEngineName(before), toEngineName(name)];
    this.configure({ name: to }, { name: from });
    this.#core.rewriteFormulas((formula) => renameTable(formula, from, to));
  }

  get style(): string {
    return this.#core.state.get('table', this.id).style;
  }

  set style(style: string) {
    const before = this.model.getTableStyleId();
    this.configure({ theme: univerTheme(style) }, { theme: before });
    this.#core.state.set('table', this.id, { style });
  }

  get showTotals(): boolean {
    return this.#core.state.get('table', this.id).totals;
  }

  set showTotals(show: boolean) {
    if (show === this.showTotals) return;
    const { sheet, range } = this;
    const core = this.#core;
    const row = bottomOf(range);
    if (!show) {
      sheet.clear({ ...range, row, rows: 1 }, 'Contents');
      core.state.set('table', this.id, { totals: false });
      return;
    }
    if (this.occupied(row)) this.insertSheetRows(row, 1);
    core.state.set('table', this.id, { totals: true });
    const last = this.headers.at(-1) ?? '';
    const label: (CellValue | null)[] = Array.from({ length: range.columns }, () => null);
    label[0] = '요약';
    if (range.columns > 1) label[range.columns - 1] = `=SUBTOTAL(109,${this.name}[${last}])`;
    sheet.write({ ...range, row, rows: 1 }, [label]);
    core.writer.flush();
  }

  get isFiltered(): boolean {
    return isFiltered(this.model);
  }

  get sortFields(): Table['sortFields'] {
    return this.#core.state.get('table', this.id).sortFields;
  }

  resize(area: Area): void {
    const { range, sheet } = this;
    const core = this.#core;
    const body = { ...area, rows: this.showTotals ? area.rows - 1 : area.rows };
    if (body.rows < 2 || body.row !== range.row || !intersect(body, range)) {
      throw new BookError(
        'InvalidArgument',
        'A table keeps its header row, needs a row below it, and must overlap its old range.',
      );
    }
    for (const other of core.tablesOn(sheet.id)) {
      if (other.id !== this.id && intersect(other.area, area)) {
        throw new BookError('InvalidArgument', "A table can't overlap another table.");
      }
    }
    sheet.ensureGrid(area);
    completeHeaders(core, sheet, body);
    this.setRange(body);
  }

  /** Header row and body become `range`; the titles are read from the header cells again. */
  setRange(range: Area): void {
    const before = this.model.getRange();
    this.configure({ updateRange: { newRange: toRange(range) } }, { updateRange: { newRange: before } });
    syncTitles(this.#core, this);
  }

  insertRows(index: number, count: number): void {
    const { body } = this;
    if (index < 0 || index > body.rows || count < 1)
      throw new BookError('InvalidArgument', 'No such row in the table.');
    const row = body.row + index;
    if (index < body.rows) {
      this.insertSheetRows(row, count);
    } else {
      const blocked = Array.from({ length: count }, (_, i) => row + i).some((below) => this.occupied(below));
      if (this.showTotals || blocked) this.insertSheetRows(row, count);
      this.sheet.ensureGrid({ ...body, row, rows: count });
      this.setRange({ ...this.range, rows: body.rows + 1 + count });
    }
    this.#core.writer.asOurs(() => {
      inheritFormats(this.#core, this, row, count);
      if (this.#core.autoCorrect.fillCalculatedColumns) fillCalculatedColumns(this.#core, this, row, count);
    });
  }

  removeRows(index: number, count: number): void {
    const { body, sheet } = this;
    const core = this.#core;
    if (index < 0 || count < 1 || index + count > body.rows) {
      throw new BookError('InvalidArgument', 'No such row in the table.');
    }
    if (count === body.rows) {
      // Excel keeps one empty row in a table whose rows are all deleted.
      sheet.clear({ ...body, rows: 1 }, 'Contents');
      if (count > 1) this.removeRows(1, count - 1);
      return;
    }
    core.writer.shiftCommand(RemoveRowByRangeCommand.id, {
      ...sheet.target,
      range: toRange({ row: body.row + index, rows: count, column: 0, columns: sheet.gridColumns }),
    });
  }

  insertColumn(index: number, header: string): void {
    const { range, sheet } = this;
    const core = this.#core;
    if (index < 0 || index > range.columns)
      throw new BookError('InvalidArgument', 'No such column in the table.');
    checkHeader(this, header);
    const column = range.column + index;
    if (index < range.columns) {
      sheet.insert({ ...range, column, columns: 1, row: 0, rows: sheet.gridRows }, 'Right');
      // A column before its first one moves the table along instead of widening it.
      if (index === 0) this.setRange({ ...range, columns: range.columns + 1 });
    } else {
      sheet.ensureGrid({ ...range, column, columns: 1 });
      this.setRange({ ...range, columns: range.columns + 1 });
    }
    core.writer.flush();
    sheet.write({ ...range, column, columns: 1, rows: 1 }, [[`'${header}`]]);
    core.writer.flush();
  }

  removeColumn(index: number): void {
    const { range, sheet } = this;
    if (index < 0 || index >= range.columns)
      throw new BookError('InvalidArgument', 'No such column in the table.');
    if (range.columns === 1) {
      this.delete();
      return;
    }
    sheet.remove(
      { ...range, column: range.column + index, columns: 1, row: 0, rows: sheet.gridRows },
      'Left',
    );
    syncTitles(this.#core, this);
  }

  sort(fields: Table['sortFields']): void {
    sortTable(this, fields);
    this.#core.state.set('table', this.id, { sortFields: [...fields] });
  }

  filterByValues(columnIndex: number, values: readonly string[]): void {
    filterTable(this.#core, this, columnIndex, values);
  }

  clearFilters(): void {
    clearTableFilters(this.#core, this);
  }

  delete(): void {
    const { area, sheet } = this;
    this.convertToRange();
    sheet.clear(area, 'All');
  }

  convertToRange(): void {
    const { sheet, model } = this;
    const core = this.#core;
    const header = this.headers.map(toEngineColumn);
    const add: IMutationInfo<object> = {
      id: AddSheetTableMutation.id,
      params: {
        ...sheet.target,
        tableId: this.id,
        name: model.getDisplayName(),
        header,
        range: model.getRange(),
        options: { tableStyleId: model.getTableStyleId() },
      },
    };
    core.writer.mutate(DeleteSheetTableMutation.id, { ...sheet.target, tableId: this.id }, add);
  }

  private configure(config: object, undo: object): void {
    const params = { ...this.sheet.target, tableId: this.id };
    this.#core.writer.mutate(
      SetSheetTableMutation.id,
      { ...params, config },
      { id: SetSheetTableMutation.id, params: { ...params, config: undo } },
    );
  }

  private insertSheetRows(row: number, count: number): void {
    const { sheet } = this;
    const core = this.#core;
    core.writer.shiftCommand(InsertRowByRangeCommand.id, {
      ...sheet.target,
      range: toRange({ row, rows: count, column: 0, columns: sheet.gridColumns }),
      direction: Direction.UP,
    });
  }

  /** Something stands in this row within the table's columns. */
  private occupied(row: number): boolean {
    const { range, sheet } = this;
    const cells = this.#core.cells.raw(sheet.id)[row] ?? {};
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      if (hasContent(cells[column])) return true;
    }
    return false;
  }
}
