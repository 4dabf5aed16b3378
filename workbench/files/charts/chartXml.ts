import { element, textElement, XML_HEAD } from '../../../src/ooxml/writer/xml';
import { formatA1, quoteSheet } from '../../book/a1';
import { chartData, type ChartData, type SeriesData } from '../../book/chartData';
import type { Book, ChartAxis, ChartCells, ChartSeries, SheetChart } from '../../book/types';

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];

const value = (name: string, val: string | number) => element(`c:${name}`, { val });

/** A chart as a part of a file: what it takes from cells, with what these show now. */
export function chartXml(book: Book, chart: SheetChart): string {
  const data = chartData(book, chart);
  const { title, legend, categoryAxis, valueAxis } = chart;
  const isBar = chart.form === 'BarClustered';
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING },
      value('roundedCorners', 0),
      element(
        'c:chart',
        {},
        title === null ? '' : titleXml(title),
        value('autoTitleDeleted', title === null ? 1 : 0),
        element(
          'c:plotArea',
          {},
          element('c:layout'),
          barsXml(book, chart, data),
          linesXml(book, chart, data),
          categoryAxisXml(categoryAxis, isBar ? 'l' : 'b'),
          valueAxisXml(valueAxis, isBar ? 'b' : 'l', data.series[0]?.format ?? 'General'),
        ),
        legend === null
          ? ''
          : element('c:legend', {}, value('legendPos', legend.charAt(0).toLowerCase()), value('overlay', 0)),
        value('plotVisOnly', 1),
        value('dispBlanksAs', 'gap'),
      ),
    )
  );
}

const isLine = ({ form }: ChartSeries) => form === 'Line' || form === 'LineMarkers';

function barsXml(book: Book, { series, form }: SheetChart, data: ChartData): string {
  const bars = series.filter((one) => !isLine(one));
  if (bars.length === 0) return '';
  return element(
    'c:barChart',
    {},
    value('barDir', form === 'BarClustered' ? 'bar' : 'col'),
    value('grouping', 'clustered'),
    value('varyColors', 0),
    ...bars.map((one) => seriesXml(book, one, series.indexOf(one), data, value('invertIfNegative', 0), '')),
    value('gapWidth', 80),
    value('axId', CATEGORY_AXIS),
    value('axId', VALUE_AXIS),
  );
}

function linesXml(book: Book, { series }: SheetChart, data: ChartData): string {
  const lines = series.filter(isLine);
  if (lines.length === 0) return '';
  const marker = (one: ChartSeries) =>
    element('c:marker', {}, value('symbol', one.form === 'Line' ? 'none' : 'circle'));
  return element(
    'c:lineChart',
    {},
    value('grouping', 'standard'),
    value('varyColors', 0),
    ...lines.map((one) => seriesXml(book, one, series.indexOf(one), data, marker(one), value('smooth', 0))),
    value('marker', 1),
    value('axId', CATEGORY_AXIS),
    value('axId', VALUE_AXIS),
  );
}

function seriesXml(
  book: Book,
  { name, values, categories }: ChartSeries,
  index: number,
  data: ChartData,
  before: string,
  after: string,
): string {
  const shown = data.series[index]!;
  return element(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    element(
      'c:tx',
      {},
      name !== null && typeof name === 'object'
        ? element('c:strRef', {}, referenceXml(book, name), textsXml([shown.name]))
        : textElement('c:v', shown.name),
    ),
    before,
    categories === null
      ? ''
      : element(
          'c:cat',
          {},
          element('c:strRef', {}, referenceXml(book, categories), textsXml(data.categories)),
        ),
    values === null
      ? ''
      : element('c:val', {}, element('c:numRef', {}, referenceXml(book, values), numbersXml(shown))),
    after,
  );
}

function referenceXml(book: Book, { sheetId, area }: ChartCells): string {
  const sheet = book.sheet(sheetId);
  const cells = formatA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return textElement('c:f', sheet === null ? '#REF!' : `${quoteSheet(sheet.name)}!${cells}`);
}

function textsXml(texts: readonly string[]): string {
  const points = texts.map((text, idx) => element('c:pt', { idx }, textElement('c:v', text)));
  return element('c:strCache', {}, value('ptCount', texts.length), ...points);
}

function numbersXml({ format, points }: SeriesData): string {
  const written = points.flatMap((point, idx) =>
    point === null ? [] : [element('c:pt', { idx }, textElement('c:v', String(point)))],
  );
  return element(
    'c:numCache',
    {},
    textElement('c:formatCode', format),
    value('ptCount', points.length),
    ...written,
  );
}

function titleXml(text: string): string {
  const paragraphs = text
    .split('\n')
    .map((line) =>
      element('a:p', {}, element('a:r', {}, element('a:rPr', { lang: 'ko-KR' }), textElement('a:t', line))),
    );
  const rich = element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), ...paragraphs);
  return element('c:title', {}, element('c:tx', {}, rich), value('overlay', 0));
}

function axisHead(axis: ChartAxis, id: number, position: string): readonly string[] {
  return [
    value('axId', id),
    element(
      'c:scaling',
      {},
      value('orientation', axis.reversed ? 'maxMin' : 'minMax'),
      axis.maximum === null ? '' : value('max', axis.maximum),
      axis.minimum === null ? '' : value('min', axis.minimum),
    ),
    value('delete', axis.visible ? 0 : 1),
    value('axPos', position),
  ];
}

function axisTail(format: string, isLinked: boolean, crossed: number): readonly string[] {
  return [
    element('c:numFmt', { formatCode: format, sourceLinked: isLinked }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', crossed),
    value('crosses', 'autoZero'),
  ];
}

function categoryAxisXml(axis: ChartAxis, position: string): string {
  return element(
    'c:catAx',
    {},
    ...axisHead(axis, CATEGORY_AXIS, position),
    axis.title === null ? '' : titleXml(axis.title),
    ...axisTail('General', true, VALUE_AXIS),
    value('auto', 1),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('noMultiLvlLbl', 0),
  );
}

function valueAxisXml(axis: ChartAxis, position: string, format: string): string {
  return element(
    'c:valAx',
    {},
    ...axisHead(axis, VALUE_AXIS, position),
    element('c:majorGridlines'),
    axis.title === null ? '' : titleXml(axis.title),
    ...axisTail(format, true, CATEGORY_AXIS),
    value('crossBetween', 'between'),
  );
}
