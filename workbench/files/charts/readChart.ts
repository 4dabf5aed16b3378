import { attribute, child, childrenOf, type XmlElement } from '../../../src/ooxml/xml/tree';
import { parseA1, splitSheet } from '../../book/a1';
import { newId } from '../../book/core';
import type {
  ChartAxis,
  ChartCells,
  ChartForm,
  ChartLegendPosition,
  ChartSeries,
  SheetChart,
} from '../../book/types';

/** What a chart's part says of it; its drawing says the rest. */
export type ReadChart = Omit<SheetChart, 'id' | 'name' | 'from' | 'to' | 'altText'>;

/** The id of a sheet by its name. */
export type SheetIds = ReadonlyMap<string, string>;

const LEGENDS: Readonly<Record<string, ChartLegendPosition>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
};
/** More than these are no picture. */
const MOST_POINTS = 2_000;
/** What a picture would leave out without a word. */
const UNDRAWN = ['trendline', 'errBars'];

/** A chart of a kind that is drawn here: clustered bars or columns, lines, columns with lines; null for any other. */
export function readChart(root: XmlElement, sheets: SheetIds): ReadChart | null {
  const chart = child(root, 'chart');
  const plot = chart && child(chart, 'plotArea');
  if (!chart || !plot || child(root, 'userShapes') || child(chart, 'view3D')) return null;
  const groups = plot.children.filter(({ local }) => local.endsWith('Chart'));
  const axes = plot.children.filter(({ local }) => local.endsWith('Ax'));
  const [category, value] = ['catAx', 'valAx'].map((local) => child(plot, local));
  if (!category || !value || axes.length !== 2) return null;
  const forms = groups.map(formOf);
  const bars = forms.filter((form) => form !== 'Line');
  if (bars.length > 1 || (bars[0] === 'BarClustered' && forms.length > 1)) return null;
  const series: [number, ChartSeries][] = [];
  for (const [index, group] of groups.entries()) {
    for (const element of childrenOf(group, 'ser')) {
      const one = seriesOf(element, forms[index]!, sheets);
      if (one === null) return null;
      series.push([Number(valueOf(element, 'order') ?? 0), one]);
    }
  }
  const [first] = series;
  if (forms.includes(null) || first === undefined) return null;
  const legend = child(chart, 'legend');
  return {
    form: bars[0] ?? first[1].form,
    title: titleOf(chart),
    series: series.sort(([one], [other]) => one - other).map(([, one]) => one),
    categoryAxis: axisOf(category),
    valueAxis: axisOf(value),
    legend: legend ? (LEGENDS[valueOf(legend, 'legendPos') ?? 'r'] ?? 'Right') : null,
  };
}

function formOf(group: XmlElement): ChartForm | null {
  const grouping = valueOf(group, 'grouping');
  if (group.local === 'lineChart') return grouping === 'standard' ? 'Line' : null;
  if (group.local !== 'barChart' || grouping !== 'clustered') return null;
  return valueOf(group, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered';
}

function seriesOf(element: XmlElement, form: ChartForm | null, sheets: SheetIds): ChartSeries | null {
  const values = cellsOf(child(element, 'val'), sheets);
  const categories = cellsOf(child(element, 'cat'), sheets);
  if (form === null || values === null || UNDRAWN.some((local) => child(element, local))) return null;
  if (categories === null && child(element, 'cat')) return null;
  const named = child(element, 'tx');
  const name = named && (child(named, 'v')?.text ?? cellsOf(named, sheets));
  if (named && name === null) return null;
  const marker = child(element, 'marker');
  const hasMarkers = marker === undefined || valueOf(marker, 'symbol') !== 'none';
  return {
    ...{ id: newId('series'), name: name ?? null, values, categories },
    form: form === 'Line' && hasMarkers ? 'LineMarkers' : form,
  };
}

/** One row or column of a sheet that is there. */
function cellsOf(holder: XmlElement | undefined, sheets: SheetIds): ChartCells | null {
  const reference = holder && (child(holder, 'numRef') ?? child(holder, 'strRef'));
  const { sheet, rest } = splitSheet((reference && child(reference, 'f')?.text) ?? '');
  const sheetId = sheets.get(sheet ?? '');
  const area = parseA1(rest);
  if (sheetId === undefined || area === null) return null;
  if (Math.min(area.rows, area.columns) > 1 || area.rows * area.columns > MOST_POINTS) return null;
  return { sheetId, area };
}

function axisOf(axis: XmlElement): ChartAxis {
  const scaling = child(axis, 'scaling') ?? axis;
  const bound = (local: string) => {
    const written = valueOf(scaling, local);
    return written === undefined ? null : Number(written);
  };
  return {
    title: titleOf(axis),
    minimum: bound('min'),
    maximum: bound('max'),
    visible: !['1', 'true'].includes(valueOf(axis, 'delete') ?? '0'),
    reversed: valueOf(scaling, 'orientation') === 'maxMin',
  };
}

/** As it was saved, where it comes from a cell. */
function titleOf(owner: XmlElement): string | null {
  const text = child(child(owner, 'title') ?? owner, 'tx');
  if (text === undefined) return null;
  const rich = child(text, 'rich');
  const lines = rich ? childrenOf(rich, 'p').map((line) => textsIn(line, 't')) : [textsIn(text, 'v')];
  return lines.join('\n');
}

function textsIn(element: XmlElement, local: string): string {
  return element.children.map((one) => (one.local === local ? one.text : textsIn(one, local))).join('');
}

function valueOf(element: XmlElement, local: string): string | undefined {
  const found = child(element, local);
  return found && attribute(found, 'val');
}
