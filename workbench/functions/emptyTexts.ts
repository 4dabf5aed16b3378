import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

let isInstalled = false;
/** Univer takes a cell with a formula for one that holds something, whatever that is. */
const HOLDS_SOMETHING = '=""';

/**
 * Lets a cell that shows `""` be a text. Univer 0.25.1 takes it for an empty cell while it calculates: `=A1+1` came to 1,
 * where Excel says #VALUE!, and `A1=0` was true.
 */
export function keepEmptyTexts(): void {
  if (isInstalled) return;
  isInstalled = true;
  const { prototype } = BaseReferenceObject;
  const read = prototype.getCellData;
  prototype.getCellData = function (row, column) {
    const cell = read.call(this, row, column);
    return cell?.v === '' && cell.t === CellValueType.STRING && !cell.f
      ? { ...cell, f: HOLDS_SOMETHING }
      : cell;
  };
}
