import { type ICellData, type ICommandInfo, type IDisposable, type IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  RemoveColMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  type ISetRangeValuesCommandParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { toRange } from './area';
import type { CellMatrix } from './cells';
import { tableNames, type Core } from './core';
import { toEngine } from './formula';
import { filledColumns, grow, planGrowth, tableAfter, type Growth } from './growth';
import { completeHeaders, followHeaderEdits, syncTitles } from './headers';

const UNDO = new Set(['univer.command.undo', 'univer.command.redo']);

/**
 * What Excel does when a user edits at the grid: `[@열]` is understood, tables grow and fill, column names follow.
 * Univer's own commands make the edit; what follows is done a microtask later and joins the edit's undo step.
 */
export class UserEdits {
  private undoing = 0;
  private readonly subscriptions: IDisposable[];

  constructor(private readonly core: Core) {
    const { commands } = core.services;
    this.subscriptions = [
      commands.beforeCommandExecuted((command) => this.before(command)),
      commands.onCommandExecuted((command, options) => this.after(command, options)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (UNDO.has(command.id)) this.undoing += 1;
    else if (command.id === SetRangeValuesCommand.id && this.core.writer.ours === 0) {
      this.translate(command.params as ISetRangeValuesCommandParams);
    }
  }

  private after(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (UNDO.has(command.id)) {
      this.undoing -= 1;
      for (const table of this.core.tablesOn()) syncTitles(this.core, table);
      return;
    }
    if (options?.onlyLocal || this.core.writer.ours > 0 || this.undoing > 0) return;
    if (command.id === InsertColMutation.id || command.id === RemoveColMutation.id) {
      const { subUnitId } = command.params as { subUnitId: string };
      queueMicrotask(() => this.followColumns(subUnitId));
      return;
    }
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (unitId !== this.core.services.unitId || !cellValue) return;
    const growths = planGrowth(this.core, subUnitId, filledColumns(cellValue));
    queueMicrotask(() => this.follow(subUnitId, growths, cellValue));
  }

  private follow(sheetId: string, growths: readonly Growth[], cells: CellMatrix): void {
    this.core.writer.joiningLastStep(() => {
      for (const growth of growths) grow(this.core, growth);
      followHeaderEdits(this.core, sheetId, (row) => cells[row] !== undefined);
    });
  }

  /** A column that a user inserted into a table, or took out of it: every column has a header and a title. */
  private followColumns(sheetId: string): void {
    this.core.writer.joiningLastStep(() => {
      for (const table of this.core.tablesOn(sheetId)) {
        completeHeaders(this.core, table.sheet, table.range);
        syncTitles(this.core, table);
      }
    });
  }

  /**
   * Only in the command is it early enough: Univer's formula controller hears the mutation before we do.
   */
  private translate(params: ISetRangeValuesCommandParams): void {
    const { core } = this;
    const sheetId = params.subUnitId ?? core.services.workbook.getActiveSheet().getSheetId();
    const selection = core.log.selectionOn(sheetId);
    const range = params.range ?? (selection ? toRange(selection) : null);
    const cells = cellsOf(params.value, range?.startRow ?? 0, range?.startColumn ?? 0);
    const growths = planGrowth(core, sheetId, filledColumns(cells));
    for (const row of Object.keys(cells).map(Number)) {
      const values = cells[row] ?? {};
      for (const column of Object.keys(values).map(Number)) {
        const cell = values[column];
        if (!cell?.f) continue;
        const table = tableAfter(core, sheetId, growths, row, column);
        cell.f = toEngine(cell.f, table?.name ?? null, tableNames(core)) ?? cell.f;
      }
    }
  }
}

/** The command takes one cell, rows of cells from the range's corner, or a matrix by row and column. */
function cellsOf(value: ISetRangeValuesCommandParams['value'], row: number, column: number): CellMatrix {
  if (Array.isArray(value)) {
    return Object.fromEntries(
      value.map((cells: ICellData[], r: number) => [
        row + r,
        Object.fromEntries(cells.map((cell, c) => [column + c, cell])),
      ]),
    );
  }
  const isCell = ['v', 'f', 's', 'p'].some((key) => key in value);
  return isCell ? { [row]: { [column]: value as ICellData } } : (value as CellMatrix);
}
