import { cellArea, shifted } from './area';
import { newId } from './core';
import type {
  Area,
  CellValue,
  ChartAxis,
  ChartCells,
  ChartCorner,
  ChartForm,
  ChartSeries,
  Sheet,
  SheetChart,
} from './types';

const PLAIN_AXIS: ChartAxis = { title: null, minimum: null, maximum: null, visible: true, reversed: false };
/** Where Excel puts a chart and how large it makes it, in points. */
const USUAL_BOX: ChartBox = { left: 60, top: 40, width: 360, height: 216 };

/** A chart on its sheet, in points. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A new chart of cells, with a title where it has one series, as Excel makes it. */
export function newChart(
  sheet: Sheet,
  name: string,
  form: ChartForm,
  series: readonly ChartSeries[],
): SheetChart {
  return {
    ...{ id: newId('chart'), name, form, series, title: '차트 제목' },
    ...{ categoryAxis: PLAIN_AXIS, valueAxis: PLAIN_AXIS, legend: series.length > 1 ? 'Right' : null },
    ...cornersOf(sheet, USUAL_BOX),
    altText: { title: '', description: '' },
  };
}

/**
 * The series that Excel makes of a range: a first row of texts names them, a first column of texts holds the categories.
 * Without a direction the shorter side is that of the series.
 */
export function seriesOf(
  { sheet, area }: { readonly sheet: Sheet; readonly area: Area },
  by: 'Auto' | 'Columns' | 'Rows',
  form: ChartForm,
): readonly ChartSeries[] {
  const cells = sheet.values(area);
  const isByColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const isText = (value: CellValue | undefined) => typeof value === 'string';
  const [hasTop, hasLeft] = [
    area.rows > 1 && cells[0]!.slice(area.columns > 1 ? 1 : 0).every(isText),
    area.columns > 1 && cells.slice(area.rows > 1 ? 1 : 0).every(([first]) => isText(first)),
  ];
  const [top, left] = [hasTop ? 1 : 0, hasLeft ? 1 : 0];
  const at = (row: number, column: number, rows: number, columns: number): ChartCells => ({
    sheetId: sheet.id,
    area: { row: area.row + row, column: area.column + column, rows, columns },
  });
  const [rows, columns] = [area.rows - top, area.columns - left];
  return Array.from({ length: isByColumns ? columns : rows }, (_, index) => {
    const [row, column] = [top + index, left + index];
    return isByColumns
      ? {
          ...{ id: newId('series'), form, values: at(top, column, rows, 1) },
          name: hasTop ? at(0, column, 1, 1) : null,
          categories: hasLeft ? at(top, 0, rows, 1) : null,
        }
      : {
          ...{ id: newId('series'), form, values: at(row, left, 1, columns) },
          name: hasLeft ? at(row, 0, 1, 1) : null,
          categories: hasTop ? at(0, left, 1, columns) : null,
        };
  });
}

/** Where a chart stands on its sheet now. */
export function boxOf(sheet: Sheet, { from, to }: Pick<SheetChart, 'from' | 'to'>): ChartBox {
  const top = distance(from.row, (row) => sheet.rowHeight(row)) + from.down;
  const left = distance(from.column, (column) => sheet.columnWidth(column)) + from.right;
  const bottom = distance(to.row, (row) => sheet.rowHeight(row)) + to.down;
  const right = distance(to.column, (column) => sheet.columnWidth(column)) + to.right;
  return { left, top, width: right - left, height: bottom - top };
}

/** The corners of a place given in points. */
export function cornersOf(
  sheet: Sheet,
  { left, top, width, height }: ChartBox,
): Pick<SheetChart, 'from' | 'to'> {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** Corners that cover cells wholly. */
export function cornersAround({ row, column, rows, columns }: Area): Pick<SheetChart, 'from' | 'to'> {
  return {
    from: { row, column, down: 0, right: 0 },
    to: { row: row + rows, column: column + columns, down: 0, right: 0 },
  };
}

function cornerAt(sheet: Sheet, left: number, top: number): ChartCorner {
  const [row, down] = stepOf(top, (at) => sheet.rowHeight(at));
  const [column, right] = stepOf(left, (at) => sheet.columnWidth(at));
  return { row, column, down, right };
}

function distance(count: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += sizeOf(index);
  return sum;
}

function stepOf(distanceTo: number, sizeOf: (index: number) => number): readonly [number, number] {
  let rest = Math.max(0, distanceTo);
  let index = 0;
  for (let size = sizeOf(index); rest >= size && size > 0; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}

/** Rows or columns inserted at, or removed from, a place: axis, change, where, how many. */
type Shift = readonly ['rows' | 'columns', 'insert' | 'remove', number, number];

/** The charts of a sheet after rows or columns of one – itself or another – were inserted or removed. */
export function shiftCharts(
  charts: readonly SheetChart[],
  sheetId: string,
  shiftedId: string,
  shift: Shift,
): readonly SheetChart[] {
  const cells = (reference: ChartCells | null): ChartCells | null => {
    if (reference?.sheetId !== shiftedId) return reference;
    const area = shifted(reference.area, ...shift);
    return area && { ...reference, area };
  };
  const corner = (one: ChartCorner): ChartCorner => {
    if (sheetId !== shiftedId) return one;
    const [axis, , at] = shift;
    const area = shifted(cellArea(one.row, one.column), ...shift);
    if (area) return { ...one, row: area.row, column: area.column };
    return axis === 'rows' ? { ...one, row: at, down: 0 } : { ...one, column: at, right: 0 };
  };
  return charts.map((chart) => ({
    ...chart,
    from: corner(chart.from),
    to: corner(chart.to),
    series: chart.series.map((series) => ({
      ...series,
      values: cells(series.values),
      categories: cells(series.categories),
      name: series.name === null || typeof series.name === 'string' ? series.name : cells(series.name),
    })),
  }));
}

/** A chart of a sheet that is copied: what it took from that sheet it takes from the copy. */
export function copiedChart(chart: SheetChart, from: string, to: string): SheetChart {
  const cells = <T extends ChartCells | string | null>(reference: T): T =>
    reference !== null && typeof reference === 'object' && reference.sheetId === from
      ? { ...reference, sheetId: to }
      : reference;
  return {
    ...chart,
    id: newId('chart'),
    series: chart.series.map((series) => ({
      ...series,
      id: newId('series'),
      name: cells(series.name),
      values: cells(series.values),
      categories: cells(series.categories),
    })),
  };
}
