import { BooleanNumber, type IColumnData, type IStyleData } from '@univerjs/core';
import {
  RemoveSheetCommand,
  SetColDataMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { bottomOf, contains, fromRange, isWholeColumns, rightOf, sameArea } from './area';
import { hasContent, type CellMatrix } from './cells';
import { copyCells } from './copying';
import type { Core } from './core';
import { fromEngine, isWellFormed, renameSheet } from './formula';
import { EMPTY } from './input';
import * as layout from './layout';
import { checkSheetName } from './nameRules';
import { insertCells, removeCells } from './shift';
import { fromStyleData, toStyleData } from './style';
import type { Page } from './page';
import type { UniverTable } from './table';
import { textOf } from './text';
import {
  BookError,
  type Area,
  type Book,
  type CellKind,
  type CellStyle,
  type CellValue,
  type ConditionalFormat,
  type Protection,
  type Sheet,
  type FileTextBox,
  type SheetChart,
  type ValidationRule,
  type Visibility,
} from './types';
import { withoutFormats } from './conditionalFormats';
import { withRule } from './validations';

export class UniverSheet implements Sheet {
  /** Hidden even from a test that prints or compares the object: everything hangs on it. */
  readonly #core: Core;

  constructor(
    core: Core,
    readonly id: string,
  ) {
    this.#core = core;
  }

  get book(): Book {
    return this.#core.book;
  }

  /** What Univer's mutations call this sheet. */
  get target(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.#core.services.unitId, subUnitId: this.id };
  }

  get gridRows(): number {
    return this.#core.cells.worksheet(this.id).getRowCount();
  }

  get gridColumns(): number {
    return this.#core.cells.worksheet(this.id).getColumnCount();
  }

  get position(): number {
    return this.#core.services.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === this.id);
  }

  get tables(): readonly UniverTable[] {
    return this.#core.tablesOn(this.id);
  }

  get usedArea(): Area | null {
    this.#core.writer.flush();
    return this.#core.cells.usedArea(this.id);
  }

  get merged(): readonly Area[] {
    return this.#core.cells.worksheet(this.id).getMergeData().map(fromRange);
  }

  get validations(): readonly ValidationRule[] {
    return this.#core.state.get('sheet', this.id).validations;
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.#core.state.get('sheet', this.id).conditionalFormats;
  }

  set conditionalFormats(conditionalFormats: readonly ConditionalFormat[]) {
    this.#core.state.set('sheet', this.id, { conditionalFormats });
  }

  get charts(): readonly SheetChart[] {
    return this.#core.state.get('sheet', this.id).charts;
  }

  get fileCharts(): readonly SheetChart[] {
    return this.#core.state.get('sheet', this.id).fileCharts;
  }

  get fileTextBoxes(): readonly FileTextBox[] {
    return this.#core.state.get('sheet', this.id).fileTextBoxes;
  }

  set charts(charts: readonly SheetChart[]) {
    this.#core.state.set('sheet', this.id, { charts });
  }

  get name(): string {
    return this.#core.cells.worksheet(this.id).getName();
  }

  set name(name: string) {
    const before = this.name;
    if (name === before) return;
    checkSheetName(this.#core, name, this.id);
    const { target } = this;
    const core = this.#core;
    core.writer.mutate(
      SetWorksheetNameMutation.id,
      { ...target, name },
      { id: SetWorksheetNameMutation.id, params: { ...target, name: before } },
    );
    core.rewriteFormulas((formula) => renameSheet(formula, before, name));
  }

  get visibility(): Visibility {
    if (!this.#core.cells.worksheet(this.id).isSheetHidden()) return 'Visible';
    return this.#core.state.get('sheet', this.id).veryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: Visibility) {
    if (visibility !== 'Visible') this.mustNotBeLastVisible();
    layout.setHidden(this.#core, this, visibility !== 'Visible');
    this.#core.state.set('sheet', this.id, { veryHidden: visibility === 'VeryHidden' });
    if (visibility !== 'Visible' && this.book.activeSheet === this) this.activateAnother();
  }

  get tabColor(): string {
    return this.#core.cells.worksheet(this.id).getTabColor()?.toUpperCase() ?? '';
  }

  set tabColor(color: string) {
    layout.setTabColor(this.#core, this, color);
  }

  get protection(): Protection | null {
    return this.#core.state.get('sheet', this.id).protection;
  }

  set protection(protection: Protection | null) {
    this.#core.state.set('sheet', this.id, { protection });
  }

  get page(): Page {
    return this.#core.state.get('sheet', this.id).page;
  }

  set page(page: Page) {
    this.#core.state.set('sheet', this.id, { page });
  }

  get frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.#core.cells.worksheet(this.id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set frozen(frozen: { rows: number; columns: number }) {
    layout.setFrozen(this.#core, this, frozen);
  }

  get showGridlines(): boolean {
    return this.#core.cells.worksheet(this.id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(shown: boolean) {
    layout.setGridlines(this.#core, this, shown);
  }

  values(area: Area): CellValue[][] {
    this.#core.writer.flush();
    return mapArea(area, this.#core.cells.valueReader(this.id));
  }

  formulas(area: Area): CellValue[][] {
    this.#core.writer.flush();
    const value = this.#core.cells.valueReader(this.id);
    const formula = this.#core.cells.formulaReader(this.id);
    return mapArea(area, (row, column) => this.formulaText(formula, row, column) ?? value(row, column));
  }

  kinds(area: Area): CellKind[][] {
    this.#core.writer.flush();
    const formula = this.#core.cells.formulaReader(this.id);
    const value = this.#core.cells.valueReader(this.id);
    const cells = this.#core.cells.raw(this.id);
    return mapArea(area, (row, column) => {
      if (formula(row, column) !== null) return 'formula';
      if (hasContent(cells[row]?.[column])) return 'constant';
      return value(row, column) === '' ? 'blank' : 'formula';
    });
  }

  /** The formulas of an area as Univer keeps them, row by row; null where there is none. */
  engineFormulas(area: Area): (string | null)[] {
    this.#core.writer.flush();
    return mapArea(area, this.#core.cells.formulaReader(this.id)).flat();
  }

  /** The formula of a cell as Excel shows it; null when it has none. */
  formulaText(
    formula: (row: number, column: number) => string | null,
    row: number,
    column: number,
  ): string | null {
    const text = formula(row, column);
    return text === null ? null : fromEngine(text, this.tableAt(row, column)?.name ?? null);
  }

  text(area: Area): string[][] {
    this.#core.writer.flush();
    const value = this.#core.cells.valueReader(this.id);
    return mapArea(area, (row, column) =>
      textOf(value(row, column), this.#core.cells.numberFormat(this.id, row, column)),
    );
  }

  styleAt(row: number, column: number): CellStyle {
    this.#core.writer.flush();
    return fromStyleData(this.#core.cells.style(this.id, row, column));
  }

  write(area: Area, cells: readonly (readonly (CellValue | null)[])[]): void {
    if (cells.length !== area.rows || cells.some((row) => row.length !== area.columns)) {
      throw new BookError(
        'InvalidArgument',
        'The number of rows or columns differs from the size of the range.',
      );
    }
    for (const value of new Set(cells.flat())) {
      if (typeof value === 'string' && value.startsWith('=') && value !== '=' && !isWellFormed(value)) {
        throw new BookError('InvalidArgument', `The formula ${value} has an error.`);
      }
    }
    this.#core.writer.stage(this.id, area.row, area.column, cells);
  }

  setStyle(area: Area, style: (row: number, column: number) => Partial<CellStyle> | null): void {
    if (isWholeColumns(area)) this.setColumnStyle(area, style);
    const within = isWholeColumns(area) ? this.filledRowsOf(area) : area;
    if (!within) return;
    this.ensureGrid(within);
    const cells: CellMatrix = {};
    forArea(within, (row, column) => {
      const partial = style(row, column);
      if (partial) (cells[row] ??= {})[column] = { s: toStyleData(partial) };
    });
    if (Object.keys(cells).length > 0) this.#core.writer.setStyles(this.id, cells);
  }

  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void {
    this.#core.writer.flush();
    const present = this.#core.cells.raw(this.id);
    const cells: CellMatrix = {};
    for (const row of Object.keys(present).map(Number)) {
      for (const column of Object.keys(present[row] ?? {}).map(Number)) {
        if (!contains(area, row, column)) continue;
        const { s } = present[row]?.[column] ?? {};
        if (what !== 'Formats')
          (cells[row] ??= {})[column] = { ...EMPTY, ...(what === 'All' ? { s: null } : {}) };
        else if (s) (cells[row] ??= {})[column] = { s: null };
      }
    }
    if (Object.keys(cells).length > 0) {
      if (what === 'Formats') this.#core.writer.setStyles(this.id, cells);
      else this.#core.writer.setCells(this.id, cells);
    }
    if (what === 'All') this.setValidation(area, null);
    if (what !== 'Contents') this.clearConditionalFormats(area);
  }

  copyFrom(source: { readonly sheet: Sheet; readonly area: Area }, row: number, column: number): void {
    const from = { ...source, sheet: source.sheet as UniverSheet };
    copyCells(this.#core, { from, to: { sheet: this, row, column } });
  }

  insert(area: Area, shift: 'Down' | 'Right'): void {
    insertCells(this.#core, this, area, shift);
  }

  remove(area: Area, shift: 'Up' | 'Left'): void {
    removeCells(this.#core, this, area, shift);
  }

  merge(area: Area, across: boolean): void {
    layout.merge(this.#core, this, area, across);
  }

  unmerge(area: Area): void {
    layout.unmerge(this.#core, this, area);
  }

  setValidation(area: Area, rule: Omit<ValidationRule, 'area'> | null): void {
    const validations = withRule(this.validations, area, rule);
    if (validations !== this.validations) this.#core.state.set('sheet', this.id, { validations });
  }

  clearConditionalFormats(area: Area): void {
    const formats = withoutFormats(this.conditionalFormats, area);
    if (formats !== this.conditionalFormats) this.conditionalFormats = formats;
  }

  columnWidth(column: number): number {
    return layout.columnWidth(this.#core, this, column);
  }

  setColumnWidth(area: Area, points: number): void {
    layout.setColumnWidth(this.#core, this, area, points);
  }

  rowHeight(row: number): number {
    return layout.rowHeight(this.#core, this, row);
  }

  setRowHeight(area: Area, points: number): void {
    layout.setRowHeight(this.#core, this, area, points);
  }

  columnHidden(column: number): boolean {
    return !this.#core.cells.worksheet(this.id).getColVisible(column);
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    layout.setColumnsHidden(this.#core, this, area, hidden);
  }

  spillArea(row: number, column: number): Area | null {
    this.#core.writer.flush();
    const { formulaData, unitId } = this.#core.services;
    const range = formulaData.getArrayFormulaRange()[unitId]?.[this.id]?.[row]?.[column];
    if (!range) return null;
    const area = fromRange(range);
    return sameArea(area, { row, column, rows: 1, columns: 1 }) ? null : area;
  }

  tableAt(row: number, column: number): UniverTable | null {
    return this.tables.find((table) => contains(table.area, row, column)) ?? null;
  }

  rowFiltered(row: number): boolean {
    return this.#core.cells.worksheet(this.id).getRowFiltered(row);
  }

  activate(): void {
    if (this.visibility !== 'Visible')
      throw new BookError('InvalidOperation', 'A hidden sheet cannot be activated.');
    this.#core.services.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, this.target);
  }

  delete(): void {
    this.#core.writer.flush();
    this.mustNotBeLastVisible();
    if (this.visibility === 'VeryHidden') {
      throw new BookError('InvalidOperation', 'A sheet that is very hidden cannot be deleted.');
    }
    for (const table of this.tables) table.convertToRange();
    if (this.book.activeSheet === this) this.activateAnother();
    this.#core.writer.command(RemoveSheetCommand.id, this.target);
  }

  /** Room for an area, so that writing below or beside the grid is never lost. */
  ensureGrid(area: Area): void {
    this.#core.writer.ensureGrid(this.id, bottomOf(area), rightOf(area));
  }

  /** Puts the rows of an area into another order; a formula goes along as text, a style with its row. */
  rearrangeRows(area: Area, order: readonly number[]): void {
    const formulas = this.#core.cells.formulaReader(this.id);
    const present = this.#core.cells.raw(this.id);
    const cells: CellMatrix = {};
    order.forEach((from, to) => {
      const target: CellMatrix[number] = {};
      for (let column = area.column; column < rightOf(area); column += 1) {
        const cell = present[area.row + from]?.[column];
        const f = formulas(area.row + from, column);
        target[column] = f
          ? { ...EMPTY, f, s: cell?.s ?? null }
          : hasContent(cell)
            ? {
                ...EMPTY,
                v: cell?.v ?? null,
                t: cell?.t ?? null,
                s: cell?.s ?? null,
                custom: cell?.custom ?? null,
              }
            : { ...EMPTY, s: cell?.s ?? null };
      }
      cells[area.row + to] = target;
    });
    this.#core.writer.setCells(this.id, cells);
  }

  private mustNotBeLastVisible(): void {
    const others = this.book.sheets.filter((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (others.length === 0) {
      throw new BookError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
    }
  }

  private activateAnother(): void {
    const visible = this.book.sheets.filter((sheet) => sheet !== this && sheet.visibility === 'Visible');
    const next = visible.find((sheet) => sheet.position > this.position) ?? visible.at(-1);
    next?.activate();
  }

  private setColumnStyle(
    area: Area,
    style: (row: number, column: number) => Partial<CellStyle> | null,
  ): void {
    const before: Record<number, IColumnData> = {};
    const after: Record<number, IColumnData> = {};
    this.ensureGrid({ ...area, rows: 1 });
    const manager = this.#core.cells.worksheet(this.id).getColumnManager();
    for (let column = area.column; column < rightOf(area); column += 1) {
      const partial = style(0, column);
      if (!partial) continue;
      const present = manager.getColumn(column);
      const kept = this.#core.services.workbook.getStyles().get(present?.s) as IStyleData | undefined;
      before[column] = { s: present?.s ?? null };
      after[column] = { s: { ...kept, ...toStyleData(partial) } };
    }
    const params = { ...this.target, columnData: after };
    this.#core.writer.mutate(SetColDataMutation.id, params, {
      id: SetColDataMutation.id,
      params: { ...this.target, columnData: before },
    });
  }

  /** The rows in which something stands, or is styled, of whole columns. */
  private filledRowsOf(area: Area): Area | null {
    const rows = Object.keys(this.#core.cells.raw(this.id)).map(Number);
    return rows.length === 0 ? null : { ...area, row: 0, rows: Math.max(...rows) + 1 };
  }
}

function forArea(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < bottomOf(area); row += 1) {
    for (let column = area.column; column < rightOf(area); column += 1) visit(row, column);
  }
}

function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
  );
}
