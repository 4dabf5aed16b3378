import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { bottomOf, intersect, fromRange, rightOf, toRange } from './area';
import type { Core } from './core';
import type { UniverSheet } from './sheet';
import { toPixels, toPoints } from './style';
import { AS_COAUTHOR } from './writer';
import type { Area } from './types';

/** How a sheet is laid out: widths, heights, hidden columns, frozen panes, merged cells, its tab. Lengths in points. */
export function columnWidth(core: Core, sheet: UniverSheet, column: number): number {
  return toPoints(core.cells.worksheet(sheet.id).getColumnWidth(column));
}

export function setColumnWidth(core: Core, sheet: UniverSheet, area: Area, points: number): void {
  sheet.ensureGrid({ ...area, row: 0, rows: 1 });
  const worksheet = core.cells.worksheet(sheet.id);
  const ranges = [toRange({ ...area, row: 0, rows: sheet.gridRows })];
  const before: Record<number, number> = {};
  for (let column = area.column; column < rightOf(area); column += 1)
    before[column] = worksheet.getColumnWidth(column);
  core.writer.mutate(
    SetWorksheetColWidthMutation.id,
    { ...sheet.target, ranges, colWidth: toPixels(points) },
    { id: SetWorksheetColWidthMutation.id, params: { ...sheet.target, ranges, colWidth: before } },
  );
}

export function rowHeight(core: Core, sheet: UniverSheet, row: number): number {
  return toPoints(core.cells.worksheet(sheet.id).getRowHeight(row));
}

export function setRowHeight(core: Core, sheet: UniverSheet, area: Area, points: number): void {
  const within = {
    ...area,
    rows: Math.min(area.rows, sheet.gridRows - area.row),
    column: 0,
    columns: sheet.gridColumns,
  };
  const worksheet = core.cells.worksheet(sheet.id);
  const ranges = [toRange(within)];
  const before: Record<number, number> = {};
  for (let row = within.row; row < bottomOf(within); row += 1) before[row] = worksheet.getRowHeight(row);
  core.writer.mutate(
    SetWorksheetRowHeightMutation.id,
    { ...sheet.target, ranges, rowHeight: toPixels(points) },
    { id: SetWorksheetRowHeightMutation.id, params: { ...sheet.target, ranges, rowHeight: before } },
  );
}

export function setColumnsHidden(core: Core, sheet: UniverSheet, area: Area, hidden: boolean): void {
  sheet.ensureGrid({ ...area, row: 0, rows: 1 });
  const params = { ...sheet.target, ranges: [toRange({ ...area, row: 0, rows: sheet.gridRows })] };
  const [redo, undo] = hidden
    ? [SetColHiddenMutation.id, SetColVisibleMutation.id]
    : [SetColVisibleMutation.id, SetColHiddenMutation.id];
  core.writer.mutate(redo, params, { id: undo, params });
}

export function setFrozen(core: Core, sheet: UniverSheet, frozen: { rows: number; columns: number }): void {
  const before = core.cells.worksheet(sheet.id).getFreeze();
  const after = {
    startRow: frozen.rows > 0 ? frozen.rows : -1,
    startColumn: frozen.columns > 0 ? frozen.columns : -1,
    ySplit: frozen.rows,
    xSplit: frozen.columns,
  };
  core.writer.mutate(
    SetFrozenMutation.id,
    { ...sheet.target, ...after },
    { id: SetFrozenMutation.id, params: { ...sheet.target, ...before } },
  );
}

export function setGridlines(core: Core, sheet: UniverSheet, shown: boolean): void {
  const params = (isOn: boolean) => ({
    ...sheet.target,
    showGridlines: isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  core.writer.mutate(ToggleGridlinesMutation.id, params(shown), {
    id: ToggleGridlinesMutation.id,
    params: params(sheet.showGridlines),
  });
}

export function setTabColor(core: Core, sheet: UniverSheet, color: string): void {
  const before = sheet.tabColor;
  core.writer.mutate(
    SetTabColorMutation.id,
    { ...sheet.target, color },
    { id: SetTabColorMutation.id, params: { ...sheet.target, color: before } },
  );
}

export function setHidden(core: Core, sheet: UniverSheet, hidden: boolean): void {
  const before = core.cells.worksheet(sheet.id).isSheetHidden();
  core.writer.mutate(
    SetWorksheetHideMutation.id,
    { ...sheet.target, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    { id: SetWorksheetHideMutation.id, params: { ...sheet.target, hidden: before } },
    AS_COAUTHOR,
  );
}

/** As Excel: what stands in the other cells of the area is lost. */
export function merge(core: Core, sheet: UniverSheet, area: Area, across: boolean): void {
  unmerge(core, sheet, area);
  const areas = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const { row, column, rows, columns } of areas) {
    if (columns > 1) sheet.clear({ row, column: column + 1, rows: 1, columns: columns - 1 }, 'Contents');
    if (rows > 1) sheet.clear({ row: row + 1, column, rows: rows - 1, columns }, 'Contents');
  }
  const params = { ...sheet.target, ranges: areas.map(toRange) };
  core.writer.mutate(AddWorksheetMergeMutation.id, params, { id: RemoveWorksheetMergeMutation.id, params });
}

export function unmerge(core: Core, sheet: UniverSheet, area: Area): void {
  const ranges = core.cells
    .worksheet(sheet.id)
    .getMergeData()
    .filter((range) => intersect(fromRange(range), area));
  if (ranges.length === 0) return;
  const params = { ...sheet.target, ranges: ranges.map((range) => ({ ...range })) };
  core.writer.mutate(RemoveWorksheetMergeMutation.id, params, { id: AddWorksheetMergeMutation.id, params });
}
