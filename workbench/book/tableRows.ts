import { bottomOf } from './area';
import type { CellMatrix } from './cells';
import type { Core } from './core';
import { EMPTY } from './input';
import type { UniverSheet } from './sheet';
import type { UniverTable } from './table';
import type { Area } from './types';

/** The table whose body rows an area is, all its columns and no others, with at least one row left. */
export function tableOfRows(core: Core, sheet: UniverSheet, area: Area): UniverTable | null {
  const found = core
    .tablesOn(sheet.id)
    .find(({ range }) => range.column === area.column && range.columns === area.columns);
  if (!found) return null;
  const { body } = found;
  const isInside = area.row >= body.row && bottomOf(area) <= bottomOf(body);
  return isInside && area.rows < body.rows ? found : null;
}

/**
 * Deletes rows of a table beside which something stands: the table's columns move up alone, what is below the table
 * with them. Univer has no such command for a table. References into the moved cells are not followed.
 */
export function removeTableRows(core: Core, sheet: UniverSheet, table: UniverTable, area: Area): void {
  const present = core.cells.raw(sheet.id);
  const last = Math.max(...Object.keys(present).map(Number), bottomOf(area));
  const moved: CellMatrix = {};
  for (let row = area.row; row <= last; row += 1) {
    const cells = (moved[row] ??= {});
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const from = present[row + area.rows]?.[column];
      cells[column] = from ? { ...EMPTY, ...from } : { ...EMPTY, s: null };
    }
  }
  core.writer.setCells(sheet.id, moved);
  table.setRange({ ...table.range, rows: table.range.rows - area.rows });
}
