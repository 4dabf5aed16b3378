import type { Area, ChangeType } from '../book/types';

/**
 * Where an area lies after rows or columns came or went, as a range an add-in holds on to moves along in Excel.
 * @param changed the rows or columns inserted, or that were deleted
 * @returns null when all its cells were deleted
 */
export function shifted(area: Area, changed: Area, changeType: ChangeType): Area | null {
  const byRow = { at: changed.row, count: changed.rows };
  const byColumn = { at: changed.column, count: changed.columns };
  switch (changeType) {
    case 'RowInserted':
      return withRows(area, inserted(area.row, area.rows, byRow));
    case 'RowDeleted':
      return withRows(area, deleted(area.row, area.rows, byRow));
    case 'ColumnInserted':
      return withColumns(area, inserted(area.column, area.columns, byColumn));
    case 'ColumnDeleted':
      return withColumns(area, deleted(area.column, area.columns, byColumn));
    default:
      return area;
  }
}

interface Lines {
  readonly at: number;
  readonly count: number;
}

function inserted(first: number, count: number, lines: Lines): Lines {
  if (lines.at <= first) return { at: first + lines.count, count };
  return lines.at < first + count ? { at: first, count: count + lines.count } : { at: first, count };
}

function deleted(first: number, count: number, lines: Lines): Lines {
  const before = Math.max(0, Math.min(first, lines.at + lines.count) - lines.at);
  const within = Math.min(first + count, lines.at + lines.count) - Math.max(first, lines.at);
  return { at: first - before, count: count - Math.max(0, within) };
}

const withRows = (area: Area, { at, count }: Lines): Area | null =>
  count > 0 ? { ...area, row: at, rows: count } : null;

const withColumns = (area: Area, { at, count }: Lines): Area | null =>
  count > 0 ? { ...area, column: at, columns: count } : null;
