import type { Book, CellValue, ChartCells, SheetChart } from './types';

/** What a chart shows of its cells now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly id: string;
  readonly name: string;
  /** Excel draws a text as 0, and leaves out what is empty or an error. */
  readonly points: readonly (number | null)[];
  /** What the values look like, for the axis. */
  readonly format: string;
}

export function chartData(book: Book, { series }: SheetChart): ChartData {
  const [first] = series;
  return {
    categories: first?.categories ? textsOf(book, first.categories) : [],
    series: series.map(({ id, name, values }, index) => ({
      id,
      name: nameText(book, name) ?? `계열${index + 1}`,
      points: values ? valuesOf(book, values).map(pointOf) : [],
      format: values ? formatOf(book, values) : 'General',
    })),
  };
}

function nameText(book: Book, name: SheetChart['series'][number]['name']): string | null {
  if (name === null || typeof name === 'string') return name;
  return textsOf(book, name).join(' ');
}

function textsOf(book: Book, { sheetId, area }: ChartCells): readonly string[] {
  return book.sheet(sheetId)?.text(area).flat() ?? [];
}

function valuesOf(book: Book, { sheetId, area }: ChartCells): readonly CellValue[] {
  return book.sheet(sheetId)?.values(area).flat() ?? [];
}

function pointOf(value: CellValue): number | null {
  if (typeof value !== 'string') return Number(value);
  return value === '' || value.startsWith('#') ? null : 0;
}

function formatOf(book: Book, { sheetId, area }: ChartCells): string {
  return book.sheet(sheetId)?.styleAt(area.row, area.column).numberFormat ?? 'General';
}
