import { Direction, type ICommandInfo } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { bottomOf, intersect, isWholeColumns, isWholeRows, rightOf, toRange } from './area';
import { hasContent } from './cells';
import type { Core } from './core';
import type { UniverSheet } from './sheet';
import { removeTableRows, tableOfRows } from './tableRows';
import { BookError, type Area } from './types';

/**
 * Inserts empty cells. Where nothing stands beside the area, whole rows (or columns) are inserted instead: the
 * result is the same, and Univer moves tables, merged cells and references along.
 */
export function insertCells(core: Core, sheet: UniverSheet, area: Area, shift: 'Down' | 'Right'): void {
  core.writer.flush();
  if (shift === 'Down' && shiftsWholeRows(core, sheet, area)) {
    sheet.ensureGrid({ ...area, column: 0, columns: 1 });
    core.writer.shiftCommand(InsertRowByRangeCommand.id, {
      ...sheet.target,
      range: rowsOf(sheet, area),
      direction: Direction.UP,
    });
  } else if (shift === 'Right' && shiftsWholeColumns(core, sheet, area)) {
    sheet.ensureGrid({ ...area, row: 0, rows: 1 });
    core.writer.shiftCommand(InsertColByRangeCommand.id, {
      ...sheet.target,
      range: columnsOf(sheet, area),
      direction: Direction.LEFT,
    });
  } else {
    shiftPart(core, sheet, area, shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand);
    core.log.add({ kind: 'changed', sheet, area, changeType: 'CellInserted' });
  }
}

export function removeCells(core: Core, sheet: UniverSheet, area: Area, shift: 'Up' | 'Left'): void {
  core.writer.flush();
  const table = shift === 'Up' ? tableOfRows(core, sheet, area) : null;
  if (shift === 'Up' && shiftsWholeRows(core, sheet, area)) {
    core.writer.shiftCommand(RemoveRowByRangeCommand.id, { ...sheet.target, range: rowsOf(sheet, area) });
  } else if (shift === 'Left' && shiftsWholeColumns(core, sheet, area)) {
    core.writer.shiftCommand(RemoveColByRangeCommand.id, { ...sheet.target, range: columnsOf(sheet, area) });
  } else if (table) {
    removeTableRows(core, sheet, table, area);
    core.log.add({ kind: 'changed', sheet, area, changeType: 'RowDeleted' });
  } else {
    shiftPart(core, sheet, area, shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand);
    core.log.add({ kind: 'changed', sheet, area, changeType: 'CellDeleted' });
  }
}

function rowsOf(sheet: UniverSheet, area: Area): ReturnType<typeof toRange> {
  return toRange({ ...area, column: 0, columns: sheet.gridColumns });
}

function columnsOf(sheet: UniverSheet, area: Area): ReturnType<typeof toRange> {
  return toRange({ ...area, row: 0, rows: sheet.gridRows });
}

function shiftsWholeRows(core: Core, sheet: UniverSheet, area: Area): boolean {
  if (isWholeRows(area) || area.columns >= sheet.gridColumns) return true;
  return standsWithin(
    core,
    sheet,
    (row, column) => row < area.row || (column >= area.column && column < rightOf(area)),
  );
}

function shiftsWholeColumns(core: Core, sheet: UniverSheet, area: Area): boolean {
  if (isWholeColumns(area) || area.rows >= sheet.gridRows) return true;
  return standsWithin(
    core,
    sheet,
    (row, column) => column < area.column || (row >= area.row && row < bottomOf(area)),
  );
}

/** Whether every cell in which something stands passes the test, spilled ones included. */
function standsWithin(
  core: Core,
  sheet: UniverSheet,
  test: (row: number, column: number) => boolean,
): boolean {
  for (const matrix of [core.cells.raw(sheet.id), core.cells.spilled(sheet.id)]) {
    for (const row of Object.keys(matrix).map(Number)) {
      for (const column of Object.keys(matrix[row] ?? {}).map(Number)) {
        if (hasContent(matrix[row]?.[column]) && !test(row, column)) return false;
      }
    }
  }
  return true;
}

/** A shift of some cells only: Univer's command works on the active sheet, and a table in its way refuses it. */
function shiftPart(core: Core, sheet: UniverSheet, area: Area, command: Pick<ICommandInfo, 'id'>): void {
  const moved = { ...area, rows: sheet.gridRows - area.row };
  if (sheet.tables.some((table) => intersect(table.area, moved))) {
    throw new BookError('InvalidOperation', 'This would shift cells in a table.');
  }
  const { workbook, commands } = core.services;
  const active = workbook.getActiveSheet();
  workbook.setActiveSheet(core.cells.worksheet(sheet.id));
  try {
    // Declared asynchronous, but it has run to its end when the call returns.
    core.writer.asOurs(() => void commands.executeCommand(command.id, { range: toRange(area) }));
  } finally {
    workbook.setActiveSheet(active);
  }
}
