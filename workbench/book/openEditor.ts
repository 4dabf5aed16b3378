import type { IEditorBridgeService } from '@univerjs/preset-sheets-core';

/**
 * Leaves alone what is being typed.
 *
 * Univer loads the editor anew from its cell when a cell is written that stands in the same row and column of whatever
 * sheet, also while the editor is open: a calculation that ended between two keys took the letters typed so far.
 */
export function keepWhatIsTyped(editor: IEditorBridgeService): void {
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
}
