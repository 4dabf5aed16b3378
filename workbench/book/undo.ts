import { IUndoRedoService, LocalUndoRedoService, type IDisposable, type IUndoRedoItem } from '@univerjs/core';

/** Univer's undo service with the members that its types keep private. */
type OpenUndoService = new (...services: ConstructorParameters<typeof LocalUndoRedoService>) => {
  pushUndoRedo(item: IUndoRedoItem): void;
  clearUndoRedo(unitId: string): void;
  __tempBatchingUndoRedo(unitId: string): IDisposable;
  _getUndoStack(unitId: string): IUndoRedoItem[] | null;
  _getRedoStack(unitId: string): IUndoRedoItem[] | null;
};

/**
 * Univer's undo stack with two corrections.
 *
 * - The steps of a batch are merged newest first: Univer appends the undo mutations in the order in which
 *   they were pushed, so a cell written twice in one batch would return to its value in between.
 * - What the workbook does by itself after a user's edit (a table grows) joins that edit's step.
 */
export class BatchUndoService extends (LocalUndoRedoService as unknown as OpenUndoService) {
  /** Called by Univer for every push within a batch after the first. */
  _tryBatchingElements(step: IUndoRedoItem, next: IUndoRedoItem): void {
    step.redoMutations.push(...next.redoMutations);
    step.undoMutations.unshift(...next.undoMutations);
  }

  /** Adds to the step on top of the stack, or makes one when the stack is empty. */
  joinLast(item: IUndoRedoItem): void {
    const last = this._getUndoStack(item.unitID)?.at(-1);
    if (last) this._tryBatchingElements(last, item);
    else this.pushUndoRedo(item);
  }

  canUndo(unitId: string): boolean {
    return (this._getUndoStack(unitId)?.length ?? 0) > 0;
  }

  canRedo(unitId: string): boolean {
    return (this._getRedoStack(unitId)?.length ?? 0) > 0;
  }
}

/** For `createUniver({ override })`. */
export function undoOverride(): [typeof IUndoRedoService, { useClass: typeof BatchUndoService }] {
  return [IUndoRedoService, { useClass: BatchUndoService }];
}
