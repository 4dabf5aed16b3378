import type { IWorksheetData } from '@univerjs/core';

/**
 * What a new sheet starts with. Ample rows: values that spill below the last row are lost without a word.
 * Sizes are pixels: Korean Excel's 8.38 characters and 16.5 points. Made anew each time, for Univer writes into it.
 */
export function newSheetData(
  id: string,
  name: string,
): Partial<IWorksheetData> & { id: string; name: string } {
  return {
    id,
    name,
    rowCount: 5_000,
    columnCount: 52,
    defaultColumnWidth: 72,
    defaultRowHeight: 22,
    cellData: {},
  };
}
