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

/**
 * The charts of a table, several where it has more rows than one chart has room for.
 *
 * @param body the rows drawn, without 합계
 * @param bounds the column of the sheet where each column of the table begins
 */
export function chartsOf(
  { title, form, categories, values, series }: TableChart,
  body: { readonly row: number; readonly rows: number },
  bounds: readonly number[],
): readonly Omit<PlannedChart, 'row'>[] {
  const parts = form === 'bars' ? Math.ceil(body.rows / MOST_BARS) : 1;
  const each = Math.ceil(body.rows / parts);
  return Array.from({ length: parts }, (_, index) => {
    const row = body.row + index * each;
    const count = Math.min(each, body.row + body.rows - row);
    const cellsOf = (column: number) =>
      areaAddress({ row, column: bounds[column]! }, { rows: count, columns: 1 });
    const named = reportTexts.charts.part({ title, part: index + 1, parts });
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
