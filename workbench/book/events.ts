import type { ICommandInfo, IDisposable, IExecutionOptions, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table';
import { bounding, fromRange, sameArea } from './area';
import { boundsOf } from './cells';
import type { Core } from './core';
import type { Area, BookEvent, ChangeType, Sheet } from './types';

const SHIFTS: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** References moved along by a shift of rows or columns: Excel reports the shift alone. */
const SHIFTING = /^sheet\.command\.(insert|remove|delete)-/;

/** Options and parameters that Univer adds to a mutation beyond their types. */
interface Marks {
  readonly applyFormulaCalculationResult?: boolean;
}

/**
 * Everything that happens in the workbook passes Univer's command service, whoever caused it; this log turns it
 * into Excel's events. They are handed out on a later turn of the event loop, and never within a batch.
 */
export class EventLog {
  private readonly selections = new Map<string, Area>();
  private told: Extract<BookEvent, { kind: 'selection' }> | null = null;
  private readonly listeners = new Set<(events: readonly BookEvent[]) => void>();
  private events: BookEvent[] = [];
  private scheduled: ReturnType<typeof setTimeout> | null = null;
  private holds = 0;
  private activeId: string;
  private readonly subscription: IDisposable;

  constructor(private readonly core: Core) {
    this.activeId = core.services.workbook.getActiveSheet().getSheetId();
    this.subscription = core.services.commands.onCommandExecuted((command, options) =>
      this.watch(command, options),
    );
  }

  listen(listener: (events: readonly BookEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is selected on a sheet, whether or not it is the active one; null when nothing ever was. */
  selectionOn(sheetId: string): Area | null {
    return this.selections.get(sheetId) ?? null;
  }

  /** Nothing is handed out until the returned function is called. */
  hold(): () => void {
    this.holds += 1;
    return () => {
      this.holds -= 1;
      this.schedule();
    };
  }

  add(event: BookEvent): void {
    const last = this.events.at(-1);
    if (last && absorbs(last, event)) return;
    const merged = last ? merge(last, event) : null;
    if (merged) this.events[this.events.length - 1] = merged;
    else this.events.push(event);
    this.schedule();
  }

  dispose(): void {
    this.subscription.dispose();
    if (this.scheduled !== null) clearTimeout(this.scheduled);
    this.listeners.clear();
  }

  private schedule(): void {
    if (this.scheduled !== null || this.holds > 0 || this.events.length === 0) return;
    this.scheduled = setTimeout(() => {
      this.scheduled = null;
      if (this.holds > 0) return;
      const events = this.events;
      this.events = [];
      if (events.length === 0) return;
      this.told = events.find((event) => event.kind === 'selection') ?? this.told;
      for (const listener of this.listeners) listener(events);
    }, 0);
  }

  private watch(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = command.params as { unitId?: string; subUnitId?: string; trigger?: string } | undefined;
    const { unitId } = this.core.services;
    if (!params || params.unitId !== unitId) return;
    const shift = SHIFTS[command.id];
    if (shift) {
      const { range } = command.params as { range: IRange };
      this.change(params.subUnitId, fromRange(range), shift);
    } else if (command.id === SetRangeValuesMutation.id) {
      this.watchCells(command.params as ISetRangeValuesMutationParams, options, params.trigger);
    } else if (command.id === SetSelectionsOperation.id) {
      this.watchSelection(command.params as ISetSelectionsOperationParams);
    } else if (command.id === SetWorksheetActiveOperation.id || command.id === RemoveSheetMutation.id) {
      this.watchActive();
      if (command.id === RemoveSheetMutation.id)
        this.add({ kind: 'sheetDeleted', sheetId: params.subUnitId ?? '' });
    } else if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as { sheet: { id: string } };
      this.add({ kind: 'sheetAdded', sheetId: sheet.id });
    } else if (command.id === AddSheetTableMutation.id || command.id === DeleteSheetTableMutation.id) {
      const { tableId } = command.params as { tableId: string };
      const kind = command.id === AddSheetTableMutation.id ? 'tableAdded' : 'tableDeleted';
      this.add({ kind, tableId, sheetId: params.subUnitId ?? '' });
    }
  }

  private watchCells(
    params: ISetRangeValuesMutationParams,
    options: (IExecutionOptions & Marks) | undefined,
    trigger: string | undefined,
  ): void {
    if (options?.applyFormulaCalculationResult) {
      const sheet = this.sheet(params.subUnitId);
      if (sheet) this.add({ kind: 'calculated', sheet });
      return;
    }
    if (options?.onlyLocal || (trigger && SHIFTING.test(trigger))) return;
    const area = boundsOf(params.cellValue ?? {});
    if (area) this.change(params.subUnitId, area, 'RangeEdited');
  }

  private watchSelection({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    const sheet = this.sheet(subUnitId);
    if (!range || !sheet) return;
    const area = fromRange(range);
    this.selections.set(subUnitId, area);
    // Only where it ends up counts: Univer sets it twice, and moves it along with inserted rows before we put it back.
    this.events = this.events.filter(({ kind }) => kind !== 'selection');
    const isTold = this.told?.sheet === sheet && sameArea(this.told.area, area);
    if (!isTold) this.add({ kind: 'selection', sheet, area });
  }

  private watchActive(): void {
    const id = this.core.services.workbook.getActiveSheet().getSheetId();
    if (id === this.activeId) return;
    const previous = this.sheet(this.activeId);
    this.activeId = id;
    this.add({ kind: 'activated', sheet: this.core.sheetOf(id), previous });
  }

  private change(sheetId: string | undefined, area: Area, changeType: ChangeType): void {
    const sheet = sheetId === undefined ? null : this.sheet(sheetId);
    if (sheet) this.add({ kind: 'changed', sheet, area, changeType });
  }

  private sheet(id: string): Sheet | null {
    return this.core.services.workbook.getSheetBySheetId(id) ? this.core.sheetOf(id) : null;
  }
}

/** Whether the newer event says nothing that the older does not. */
function absorbs(older: BookEvent, newer: BookEvent): boolean {
  return older.kind === 'calculated' && newer.kind === 'calculated' && older.sheet === newer.sheet;
}

/** Two edits that form one rectangle are one edit: a block written piece by piece, a row and its calculated cells. */
function merge(older: BookEvent, newer: BookEvent): BookEvent | null {
  if (older.kind !== 'changed' || newer.kind !== 'changed' || older.sheet !== newer.sheet) return null;
  if (older.changeType !== 'RangeEdited' || newer.changeType !== 'RangeEdited') return null;
  const area = bounding(older.area, newer.area);
  const stacked = older.area.column === newer.area.column && older.area.columns === newer.area.columns;
  const abreast = older.area.row === newer.area.row && older.area.rows === newer.area.rows;
  const inside = sameArea(area, older.area) || sameArea(area, newer.area);
  const touching =
    (stacked && area.rows <= older.area.rows + newer.area.rows) ||
    (abreast && area.columns <= older.area.columns + newer.area.columns);
  return inside || touching ? { ...older, area } : null;
}
