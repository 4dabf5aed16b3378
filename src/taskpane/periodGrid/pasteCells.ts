import type { Day, Problem, Result } from '../../domain/kinds';
import type { PastedBlock } from '../../domain/pasted/block';
import { formatNumber } from '../../domain/numberText';

/** What a paste put into the fields of a grid, and what of it could not be taken. */
export interface PastedCells<Item extends string> {
  readonly cells: readonly { readonly item: Item; readonly day: Day; readonly text: string }[];
  /** Lines of the grid that got something. */
  readonly count: number;
  readonly problems: readonly Problem[];
}

/**
 * A block pasted cell by cell from a field on, as a sheet does it. Rows without a number are headings.
 *
 * @param days of the lines shown, in order
 * @param read null for a cell that says none
 */
export function pasteCells<Item extends string>(
  block: PastedBlock,
  into: { readonly item: Item; readonly day: Day },
  items: readonly Item[],
  days: readonly Day[],
  read: (cell: string) => Result<number | null>,
): PastedCells<Item> {
  const rows = block.filter((row) => row.some((cell) => /\d/.test(cell)));
  const [firstItem, firstDay] = [items.indexOf(into.item), days.indexOf(into.day)];
  const cells: { item: Item; day: Day; text: string }[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const [day, item] = [days[firstDay + index], items[firstItem + column]];
      const value = read(cell);
      if (day === undefined || item === undefined)
        problems.push({ code: 'planCellBeyond', params: { text: cell } });
      else if (!value.ok) problems.push({ code: 'planAmountUnread', params: { text: cell } });
      else cells.push({ item, day, text: value.value === null ? '' : formatNumber(value.value) });
    });
  });
  return { cells, count: Math.min(rows.length, days.length - firstDay), problems };
}
