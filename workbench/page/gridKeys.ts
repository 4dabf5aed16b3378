import type { Book } from '../book/types';

/**
 * Keys of Excel that Univer's grid lacks: Ctrl+Home goes to the first cell that is not frozen, Ctrl+End to the last one in
 * use; with Shift the cells between are selected.
 */
export function followGridKeys(grid: HTMLElement, book: Book): void {
  grid.addEventListener(
    'keydown',
    (event) => {
      const isKnown = event.key === 'Home' || event.key === 'End';
      if (!isKnown || !(event.ctrlKey || event.metaKey) || book.editing) return;
      event.preventDefault();
      event.stopPropagation();
      const { sheet, area } = book.selection;
      const to = event.key === 'Home' ? firstCell(book) : lastCell(book);
      const from = event.shiftKey ? area : to;
      const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
      const rows = Math.max(from.row, to.row) - row + 1;
      const columns = Math.max(from.column, to.column) - column + 1;
      book.select(sheet, { row, column, rows, columns });
    },
    true,
  );
}

function firstCell({ activeSheet: { frozen } }: Book) {
  return { row: frozen.rows, column: frozen.columns };
}

function lastCell({ activeSheet: { usedArea } }: Book) {
  return usedArea === null
    ? { row: 0, column: 0 }
    : { row: usedArea.row + usedArea.rows - 1, column: usedArea.column + usedArea.columns - 1 };
}
