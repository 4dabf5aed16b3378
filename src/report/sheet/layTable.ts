import { printedInput } from '../../workbook/tables/cells';
import type { BookNames } from '../../workbook/book/names';
import type { ReportTable, TableCell } from '../blocks';
import type { ReportSettings } from '../reportSettings';
import type { Rows } from './charts';
import { columnArea, figureFormat, figureInput, type FormulaKind } from './formulas';
import { ROOM_FOR_HEADS, PAGE_HEIGHT } from './pages';
import type { CellLook } from './runs';
import type { LaidRow, SheetRows } from './sheetRows';
import { columnsOfTable, LARGEST, rowHeight } from './tableColumns';

const CELL: CellLook = { size: LARGEST, align: 'Left', bordered: true };
const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** What the formulas of a report sheet need. */
export interface Formulas {
  readonly names: BookNames;
  readonly settings: ReportSettings;
  readonly kind: FormulaKind;
}

/** Where a table stands in the sheet. */
export interface PlacedTable {
  readonly row: number;
  /** The column of the sheet where each of its columns begins, and where the last ends. */
  readonly bounds: readonly number[];
  /** The rows of its body on each page, without headers and 합계. */
  readonly pages: readonly Rows[];
}

/** Lays a table below the rows that are there; where it goes on on another page its headers stand there again. */
export function layTable(sheet: SheetRows, table: ReportTable, formulas: Formulas): PlacedTable {
  const { rows, headerRows, hasTotal } = table;
  const { bounds, size } = columnsOfTable(table, sheet.columns);
  const first = sheet.next;
  const above = columnsAbove(sheet, table, bounds, first);
  const coming = rowsToCome(table, bounds, size, sheet.columns);
  const end = hasTotal ? rows.length - 1 : rows.length;
  const pages: Rows[] = [];

  let from = 0;
  while (from < rows.length) {
    if (from > 0) {
      sheet.beginPage();
      for (let header = 0; header < headerRows; header++) lay(header);
    }
    const until = endOfPage(sheet, table, coming, from);
    const body = Math.max(from, headerRows);
    if (body < Math.min(until, end))
      pages.push({ row: sheet.next + body - from, rows: Math.min(until, end) - body });
    for (; from < until; from++) lay(from);
  }
  return { row: first, bounds, pages };

  function lay(index: number): void {
    const isHeader = index < headerRows;
    const isTotal = hasTotal && index === rows.length - 1;
    const cells = Array<string>(sheet.columns).fill('');
    rows[index]!.forEach((cell, column) => {
      if (cell.columns === 0) return;
      const { figure, text } = cell;
      const [left, right] = [bounds[column]!, bounds[column + cell.columns]!];
      const { names, settings, kind } = formulas;
      cells[left] = figure === null ? printedInput(text) : figureInput(figure, names, settings, kind, above);
      const format = figure === null ? null : figureFormat(figure, text, settings);
      sheet.runs.push({
        ...{ row: sheet.next, rows: cell.rows, column: left, columns: right - left, format },
        look: {
          ...{ ...CELL, size, align: format === null ? ALIGN[cell.align] : 'Right' },
          ...((isHeader || isTotal) && { bold: true as const }),
          ...(isHeader && { shaded: true as const }),
        },
        merged: cell.rows > 1 ? 'whole' : right - left > 1 ? 'across' : null,
      });
    });
    sheet.add({ cells, ...coming[index]! });
  }
}

/** The cells above the row that comes next, in the column that shows a figure. */
function columnsAbove(
  sheet: SheetRows,
  { rows, headerRows }: ReportTable,
  bounds: readonly number[],
  first: number,
): (item: string) => string {
  const isOf = (item: string) => (cell: TableCell) => cell.figure?.item === item;
  const columnOf = (item: string) => Math.max(0, rows[headerRows]?.findIndex(isOf(item)) ?? 0);
  const body = first + headerRows;
  return (item) => columnArea(body, sheet.next - body, bounds[columnOf(item)]!);
}

/** How high each row is, and which stay together: a table with a chart whole, where a page has room for it. */
function rowsToCome(
  table: ReportTable,
  bounds: readonly number[],
  size: number,
  columns: number,
): readonly Omit<LaidRow, 'cells'>[] {
  const heights = table.rows.map((row) => rowHeight(row, bounds, size, columns));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const isWhole = table.chart !== undefined && height + ROOM_FOR_HEADS <= PAGE_HEIGHT;
  const stays = staysInTable(table);
  return heights.map((one, index) => ({
    height: one,
    staysWithNext: index < table.rows.length - 1 && (isWhole || stays[index]!),
  }));
}

/** The row of the table at which the headers stand again on another page, if the rows before it come from here on. */
function endOfPage(
  sheet: SheetRows,
  { headerRows, rows }: ReportTable,
  coming: readonly Omit<LaidRow, 'cells'>[],
  from: number,
): number {
  const mayBegin = (row: number) =>
    headerRows > 0 && row > headerRows && row > from && !coming[row - 1]!.staysWithNext;
  const begins = sheet.breaksAmong(coming.slice(from)).map((at) => from + at);
  return begins.find(mayBegin) ?? rows.length;
}

/** Rows of the table that are on one page with the row below: headers, the last before 합계, what one cell covers. */
function staysInTable({ rows, headerRows, hasTotal }: ReportTable): readonly boolean[] {
  const stays = rows.map((_, index) => index < headerRows || (hasTotal && index === rows.length - 2));
  rows.forEach((row, index) => {
    const covered = Math.max(...row.map((cell) => cell.rows));
    for (let below = 0; below < covered - 1; below++) stays[index + below] = true;
  });
  return stays;
}
