import type { ICommandInfo, IDisposable, IUnitRange } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { Services } from './services';
import type { StaleReferences } from './staleReferences';
import type { Book } from './types';

/** What of Univer's calculation trigger is steered; the members are private in its types. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _restartCalculation: boolean;
  _generateDirty(commands: ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(a: IFormulaDirtyData, b: IFormulaDirtyData): IFormulaDirtyData;
}

export function dirtyCells(dirtyRanges: IUnitRange[]): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/**
 * When the workbook is calculated, and when it is done.
 *
 * Univer waits 100 ms after the last change before it calculates. Here its timer is stopped after every command:
 * a calculation starts as soon as somebody asks for settled values, or on the next turn of the event loop, and in
 * manual mode only when asked for. One calculation runs at a time: starting a second one while the first still
 * runs left cells without results.
 */
export class Calculation {
  private current: Book['calculationMode'] = 'Automatic';
  private running = false;
  private holds = 0;
  private scheduled: ReturnType<typeof setTimeout> | null = null;
  private waiters: (() => void)[] = [];
  private arrived: IUnitRange[] = [];
  private readonly startListeners: (() => void)[] = [];
  private readonly endListeners: (() => void)[] = [];
  private readonly trigger: Trigger;
  private readonly subscription: IDisposable;

  constructor(
    private readonly services: Services,
    private readonly staleReferences: StaleReferences,
  ) {
    this.trigger = services.trigger as unknown as Trigger;
    this.subscription = services.commands.onCommandExecuted((command) => this.watch(command));
  }

  get mode(): Book['calculationMode'] {
    return this.current;
  }

  setMode(mode: Book['calculationMode']): void {
    this.current = mode;
    this.schedule();
  }

  get state(): Book['calculationState'] {
    if (this.running) return 'Calculating';
    return this.pending ? 'Pending' : 'Done';
  }

  /** Something changed that has not been calculated. */
  private get pending(): boolean {
    return this.trigger._waitingCommandQueue.length > 0 || this.arrived.length > 0;
  }

  /** Something is to be calculated without being asked for: in manual mode, results of custom functions alone. */
  private get due(): boolean {
    return this.current === 'Manual' ? this.arrived.length > 0 : this.pending;
  }

  /** Called at the start of every calculation. */
  onStart(listener: () => void): void {
    this.startListeners.push(listener);
  }

  /** Called after every calculation, before anybody who waits for it. */
  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  /** Results came for these cells; they are calculated even in manual mode. */
  deliver(
    cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
  ): void {
    const { unitId } = this.services;
    for (const { sheetId, row, column } of cells) {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      this.arrived.push({ unitId, sheetId, range });
    }
    this.schedule();
  }

  /** No calculation starts by itself until the returned function is called. */
  hold(): () => void {
    this.holds += 1;
    return () => {
      this.holds -= 1;
      this.schedule();
    };
  }

  /** Everything due is calculated; in manual mode that is only what custom functions delivered. */
  async settle(): Promise<void> {
    // Listeners of asynchronous commands hear of them one microtask late.
    await Promise.resolve();
    await Promise.resolve();
    for (;;) {
      if (this.running) await this.end();
      else if (this.due) this.start();
      else return;
    }
  }

  /** Everything that changed is calculated, in manual mode too. */
  async calculate(): Promise<void> {
    await Promise.resolve();
    await Promise.resolve();
    while (this.running || this.pending) {
      if (this.running) await this.end();
      else this.start(true);
    }
  }

  /** As soon as no calculation runs: ending Univer within one leaves its timers behind, and they throw. */
  whenIdle(work: () => void): void {
    if (this.running) this.waiters.push(work);
    else work();
  }

  dispose(): void {
    this.subscription.dispose();
    clearTimeout(this.trigger._setTimeoutKey);
    if (this.scheduled !== null) clearTimeout(this.scheduled);
  }

  private end(): Promise<void> {
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  private watch(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      const restarts =
        functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION &&
        this.trigger._restartCalculation;
      if (!restarts) queueMicrotask(() => this.finish()); // results are applied around this same tick
    } else if (this.trigger._waitingCommandQueue.length > 0) {
      clearTimeout(this.trigger._setTimeoutKey);
      this.schedule();
    }
  }

  private finish(): void {
    this.running = false;
    const waiters = this.waiters.splice(0);
    for (const listener of this.endListeners) listener();
    for (const resolve of waiters) resolve();
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled !== null || this.holds > 0 || !this.due) return;
    this.scheduled = setTimeout(() => {
      this.scheduled = null;
      if (this.holds === 0 && !this.running && this.due) this.start();
    }, 0);
  }

  private start(everything = this.current !== 'Manual'): void {
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    let dirty = trigger._mergeDirty(trigger._executingDirtyData, dirtyCells(this.arrived.splice(0)));
    if (everything) {
      // To Univer every cell of a table that was resized has changed: who mentions it by name is told by staleReferences.
      const commands = trigger._waitingCommandQueue.filter(({ id }) => id !== SetSuperTableMutation.id);
      trigger._waitingCommandQueue = [];
      dirty = trigger._mergeDirty(dirty, trigger._generateDirty(commands));
      const stale = this.staleReferences.take();
      if (stale) dirty = { ...trigger._mergeDirty(dirty, stale), dirtySuperTableMap: {} };
    }
    trigger._executingDirtyData = dirty;
    for (const listener of this.startListeners) listener();
    this.services.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
  }
}
