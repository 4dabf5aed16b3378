import { areaAddress } from '../../domain/a1';
import { reportTexts } from '../../i18n/ko/reportTexts';
import type { TableChart } from '../blocks';

/** Points: how high a row is that a chart stands over. */
export const CHART_ROW = 20;
/** A chart of more bars cannot be read, or is higher than a page. */
const MOST_BARS = 25;
/** Points: a row of bars, and what is around them. */
const BARS_HEIGHT = 20;
const AROUND = 120;
const COLUMNS_ROWS = 13;

/** A chart of a report sheet: the cells it draws, and the rows it stands over, from 0. */
export interface PlannedChart {
  /** Its name in the workbook as well. */
  readonly title: string;
  readonly alternative: string;
  readonly form: TableChart['form'];
  readonly categories: { readonly title: string; readonly address: string };
  readonly values: string;
  readonly series: readonly { readonly name: string; readonly address: string; readonly isLine: boolean }[];
  readonly row: number;
  readonly rows: number;
}

/** Rows of a table that follow one another, from 0. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
}

/**
 * The charts of a table, several where it has more rows than one chart has room for, or goes on on another page.
 *
 * @param pages the rows drawn of each page, without headers and 합계
 * @param bounds the column of the sheet where each column of the table begins
 */
export function chartsOf(
  { title, form, categories, values, series }: TableChart,
  pages: readonly Rows[],
  bounds: readonly number[],
): readonly Omit<PlannedChart, 'row'>[] {
  const drawn = form === 'bars' ? pages.flatMap(parted) : pages;
  return drawn.map(({ row, rows: count }, index) => {
    const cellsOf = (column: number) =>
      areaAddress({ row, column: bounds[column]! }, { rows: count, columns: 1 });
    const named = reportTexts.charts.part({ title, part: index + 1, parts: drawn.length });
    return {
      title: named,
      alternative: reportTexts.charts.alternative({ title: named, count }),
      form,
      categories: { title: categories, address: cellsOf(0) },
      values,
      series: series.map(({ column, ...one }) => ({ ...one, address: cellsOf(column) })),
      rows: form === 'bars' ? Math.ceil((count * BARS_HEIGHT + AROUND) / CHART_ROW) : COLUMNS_ROWS,
    };
  });
}

function parted({ row, rows }: Rows): readonly Rows[] {
  const parts = Math.ceil(rows / MOST_BARS);
  const each = Math.ceil(rows / parts);
  return Array.from({ length: parts }, (_, index) => ({
    row: row + index * each,
    rows: Math.min(each, rows - index * each),
  }));
}
