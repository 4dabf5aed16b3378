import { packageError } from '../../problems';
import type { SheetCell } from '../../sheet/sheetCell';
import { savedValue } from '../../sheet/savedValue';
import type { Sheet } from '../../workbook/readWorkbook';

/** Excel's sheet: 1,048,576 rows × 16,384 columns. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

/**
 * Looks whether the cells of a sheet are where cells can be, in their order, with texts that there are: Excel would repair
 * a copy of anything else, and show other values than were checked. Errors: packageDamaged.
 */
export class SoundCells {
  private lastRow = -1;
  private lastColumn = -1;

  constructor(
    private readonly sheet: Sheet,
    private readonly strings: readonly string[],
  ) {}

  see(cell: SheetCell): void {
    const { row, column } = cell.place;
    const follows = row > this.lastRow || (row === this.lastRow && column > this.lastColumn);
    const isThere = row < ROWS && column < COLUMNS && column >= 0;
    const hasText = cell.type !== 's' || cell.isBlank || savedValue(cell, this.strings) !== null;
    if (!follows || !isThere || !hasText) throw packageError('packageDamaged', { part: this.sheet.part });
    this.lastRow = row;
    this.lastColumn = column;
  }
}
