import type { Direction, IAccessor, IExecutionOptions, IMutationInfo, IRange } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
  type ISelectionWithStyle,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { CellMatrix, Cells } from './cells';
import type { Services } from './services';
import { BookError, type CellValue } from './types';

/** As if a co-author did it: Univer would activate a sheet that is added or shown, Excel's API does not. */
export const AS_COAUTHOR: IExecutionOptions = { fromCollab: true };

/** Values and formulas written to one sheet and not yet in the model, by row and column. */
export type Entries = Map<number, Map<number, CellValue>>;

/**
 * Changes the model by Univer's mutations, each with its undo.
 *
 * Univer's commands are used for row and column shifts and for sheet removal alone: they move tables, merges and
 * references along. Everything else would cost a step of its own in the undo stack or finish later.
 */
export class Writer {
  /** Above 0 while one of our own changes is applied: not a user's edit. */
  ours = 0;
  /** Entries are kept back, for a batch is running. */
  staging = false;
  private staged: { readonly sheetId: string; readonly entries: Entries } | null = null;
  private joining = false;
  private readonly accessor: IAccessor;

  constructor(
    private readonly services: Services,
    private readonly cells: Cells,
    /** Puts staged entries into the model. */
    private readonly enter: (sheetId: string, entries: Entries) => void,
  ) {
    this.accessor = { get: services.injector.get.bind(services.injector) } as IAccessor;
  }

  /**
   * Keeps entries until somebody reads, or changes something else. office.js cuts an array into pieces of 1,500
   * cells, and each Univer mutation walks the whole sheet: 100,000 rows took 17 s piece by piece, 1.7 s at once.
   */
  stage(
    sheetId: string,
    row: number,
    column: number,
    cells: readonly (readonly (CellValue | null)[])[],
  ): void {
    if (this.staged && this.staged.sheetId !== sheetId) this.flush();
    this.staged ??= { sheetId, entries: new Map() };
    const { entries } = this.staged;
    cells.forEach((values, r) => {
      const target = entries.get(row + r) ?? new Map<number, CellValue>();
      values.forEach((value, c) => {
        if (value !== null) target.set(column + c, value);
      });
      if (target.size > 0) entries.set(row + r, target);
    });
    if (!this.staging) this.flush();
  }

  flush(): void {
    const { staged } = this;
    if (!staged) return;
    this.staged = null;
    this.asOurs(() => this.enter(staged.sheetId, staged.entries));
  }

  asOurs<T>(work: () => T): T {
    this.ours += 1;
    try {
      return work();
    } finally {
      this.ours -= 1;
    }
  }

  /** What `work` changes joins the last undo step instead of making one. */
  joiningLastStep(work: () => void): void {
    this.joining = true;
    try {
      this.asOurs(work);
    } finally {
      this.joining = false;
    }
  }

  mutate(
    id: string,
    params: object,
    undo: IMutationInfo<object> | null,
    options: IExecutionOptions = {},
  ): void {
    this.flush();
    this.asOurs(() => this.execute(id, params, options));
    if (undo) this.push([{ id, params }], [undo]);
  }

  command(id: string, params: object): void {
    this.flush();
    this.asOurs(() => this.execute(id, params));
  }

  /**
   * A command that moves rows or columns of a sheet, which is the active one meanwhile: Univer's tables follow on the
   * active sheet alone, whichever the command names. The selection, which Univer moves along, is put back.
   */
  shiftCommand(
    id: string,
    params: { readonly subUnitId: string; readonly range: IRange; readonly direction?: Direction },
  ): void {
    const { workbook, unitId } = this.services;
    const { subUnitId } = params;
    const selections = this.selectionsOn(subUnitId);
    const active = workbook.getActiveSheet();
    workbook.setActiveSheet(this.cells.worksheet(subUnitId));
    try {
      this.command(id, params);
      this.execute(SetSelectionsOperation.id, { unitId, subUnitId, selections });
    } finally {
      workbook.setActiveSheet(active);
    }
  }

  /** Values and formulas, styles too where a cell brings one along. */
  setCells(sheetId: string, cellValue: CellMatrix): void {
    this.setRangeValues(sheetId, cellValue, {});
  }

  /**
   * Styles alone. Univer takes a cell without `f` for a formula that was deleted, so each cell repeats what stands
   * in it, and the mutation is local: it starts no calculation.
   */
  setStyles(sheetId: string, cellValue: CellMatrix): void {
    this.flush();
    const present = this.cells.raw(sheetId);
    for (const row of Object.keys(cellValue).map(Number)) {
      const styled = cellValue[row] ?? {};
      for (const column of Object.keys(styled).map(Number)) {
        const { f, si, v, t } = present[row]?.[column] ?? {};
        styled[column] = {
          ...(f ? { f } : {}),
          ...(si ? { si } : {}),
          ...(v === undefined || v === null ? {} : { v, t: t ?? null }),
          ...styled[column],
        };
      }
    }
    this.setRangeValues(sheetId, cellValue, { onlyLocal: true });
  }

  /** Room for `rows` × `columns` cells. The grid doubles, for each enlargement walks all rows. */
  ensureGrid(sheetId: string, rows: number, columns: number): void {
    const worksheet = this.cells.worksheet(sheetId);
    const target = { unitId: this.services.unitId, subUnitId: sheetId };
    const haveRows = worksheet.getRowCount();
    if (rows > haveRows) {
      const rowCount = Math.min(MAX_ROWS, Math.max(rows, haveRows * 2));
      this.asOurs(() => this.execute(SetWorksheetRowCountMutation.id, { ...target, rowCount }));
    }
    const haveColumns = worksheet.getColumnCount();
    if (columns > haveColumns) {
      const columnCount = Math.min(MAX_COLUMNS, Math.max(columns, haveColumns * 2));
      this.asOurs(() => this.execute(SetWorksheetColumnCountMutation.id, { ...target, columnCount }));
    }
  }

  private selectionsOn(sheetId: string): readonly ISelectionWithStyle[] {
    const service = this.services.injector.get(SheetsSelectionsService);
    return [...service.getWorkbookSelections(this.services.unitId).getSelectionsOfWorksheet(sheetId)];
  }

  private setRangeValues(sheetId: string, cellValue: CellMatrix, options: IExecutionOptions): void {
    const { unitId } = this.services;
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheetId, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.accessor, params);
    this.asOurs(() => this.execute(SetRangeValuesMutation.id, params, options));
    this.push([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
  }

  private execute(id: string, params: object, options?: IExecutionOptions): void {
    if (!this.services.commands.syncExecuteCommand(id, params, options)) {
      throw new BookError('GeneralException', `${id} was refused`);
    }
  }

  private push(redoMutations: IMutationInfo<object>[], undoMutations: IMutationInfo<object>[]): void {
    const item = { unitID: this.services.unitId, redoMutations, undoMutations };
    if (this.joining) this.services.undo.joinLast(item);
    else this.services.undo.pushUndoRedo(item);
  }
}
