import { cell, type ReportTable, type TableCell } from './blocks';

/** What a row of an inner table says: its cells, and whether it is of the header. */
export interface InnerRow {
  readonly cells: readonly string[];
  readonly isHeader: boolean;
}

/**
 * A table of rows as they were written: an empty cell belongs to the one on its left – in the first column, and in a
 * further row of the header, to the one above.
 */
export function innerTable(rows: readonly InnerRow[]): ReportTable {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const texts = rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
  const owners = ownersOf(texts, rows);
  const headerRows = rows.findIndex(({ isHeader }) => !isHeader);
  return {
    kind: 'table',
    unit: '',
    headerRows: headerRows < 0 ? rows.length : headerRows,
    hasTotal: false,
    rows: texts.map((line, row) =>
      line.map((text, column): TableCell => {
        const owner = owners[row]![column]!;
        if (owner.row !== row || owner.column !== column) return { ...cell(''), columns: 0, rows: 0 };
        const align = rows[row]!.isHeader || isFigure(text) ? 'center' : 'left';
        return { ...cell(text, align), columns: owner.right - column + 1, rows: owner.bottom - row + 1 };
      }),
    ),
  };
}

interface Owner {
  readonly row: number;
  readonly column: number;
  right: number;
  bottom: number;
}

/** For each cell the one that covers it; a cell that would make another than a rectangle stays by itself. */
function ownersOf(texts: readonly (readonly string[])[], rows: readonly InnerRow[]): Owner[][] {
  const owners: Owner[][] = [];
  texts.forEach((line, row) => {
    owners.push([]);
    line.forEach((text, column) => {
      const goesUp = row > 0 && (column === 0 || rows[row]!.isHeader);
      const above = owners[row - 1]?.[column];
      const left = owners[row]![column - 1];
      const isOfOneKind = rows[row]!.isHeader === rows[row - 1]?.isHeader;
      let owner: Owner = { row, column, right: column, bottom: row };
      if (text === '' && goesUp && isOfOneKind && above?.column === column && above.right === column) {
        above.bottom = row;
        owner = above;
      } else if (text === '' && !goesUp && left?.row === row) {
        left.right = column;
        owner = left;
      }
      owners[row]!.push(owner);
    });
  });
  return owners;
}

function isFigure(text: string): boolean {
  return /^[△▲]?[\d,.]+%?$/.test(text.trim());
}
