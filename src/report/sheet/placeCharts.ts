import { areaAddress } from '../../domain/a1';
import type { PlannedChart } from './charts';
import type { SheetPlan } from './plan';

/** Draws the charts of a report sheet over their rows. False: this Excel did not take all of them. Three syncs. */
export async function placeCharts(
  context: Excel.RequestContext,
  name: string,
  { charts, columns }: SheetPlan,
): Promise<boolean> {
  if (charts.length === 0) return true;
  const sheet = context.workbook.worksheets.getItem(name);
  try {
    for (const chart of charts) draw(sheet, chart, columns);
    await context.sync();
  } catch {
    return false;
  }
  await describe(context, sheet, charts);
  return true;
}

function draw(
  sheet: Excel.Worksheet,
  { title, form, categories, values, series, row, rows }: PlannedChart,
  columns: number,
): void {
  const isBars = form === 'bars';
  const chart = sheet.charts.add(
    isBars ? 'BarClustered' : 'ColumnClustered',
    sheet.getRange(series[0]!.address),
    'Columns',
  );
  chart.name = title;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  series.forEach(({ name, address, isLine }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    one.setValues(sheet.getRange(address));
    one.setXAxisValues(sheet.getRange(categories.address));
    if (isLine) one.chartType = 'LineMarkers';
  });
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = categories.title;
  valueAxis.title.text = values;
  // Excel puts the first bar lowest.
  if (isBars) categoryAxis.reversePlotOrder = true;
  const [start, end] = [row, row + rows - 1].map((at, index) =>
    areaAddress({ row: at, column: index === 0 ? 0 : columns - 1 }, { rows: 1, columns: 1 }),
  );
  chart.setPosition(start!, end!);
}

/** The alternative text of a chart is that of the drawing it is; an Excel that does not list it has none. */
async function describe(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly PlannedChart[],
): Promise<void> {
  try {
    const drawings = charts.map(({ title }) => sheet.shapes.getItemOrNullObject(title));
    for (const drawing of drawings) drawing.load('name');
    await context.sync();
    drawings.forEach((drawing, index) => {
      if (!drawing.isNullObject) drawing.altTextDescription = charts[index]!.alternative;
    });
    await context.sync();
  } catch {
    return;
  }
}
