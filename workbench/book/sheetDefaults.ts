import type { IWorksheetData } from '@univerjs/core';

/**
 * What a new sheet starts with. Ample rows: values that spill below the last row are lost without a word.
 * Sizes are pixels: Korean Excel's 8.38 characters and 16.5 points.
 */
export const SHEET_DEFAULTS: Partial<IWorksheetData> = {
  rowCount: 5_000,
  columnCount: 52,
  defaultColumnWidth: 72,
  defaultRowHeight: 22,
  cellData: {},
};
