import { attribute, child, type XmlElement } from '../../xml/tree';
import { type Found, textOf, walk } from '../../xml/walk';
import { type Colour, type Colours, WHITE } from './colours';
import { fillOf, isDrawnUnreadable } from './drawnText';

/** What holds a text in a chart, also in those of newer kinds (`axis`, `dataLabels`). */
const TEXTS = new Set([
  ...[
    'title',
    'catAx',
    'valAx',
    'dateAx',
    'serAx',
    'axis',
    'legend',
    'dTable',
    'trendlineLbl',
    'dispUnitsLbl',
  ],
  ...['dLbls', 'dLbl', 'dataLabels', 'dataLabel', 'legendEntry'],
]);
const LABELS = /^(?:dLbls?|dataLabels?)$/;
/** Where a label lies: beside what it is of, or in it. */
const BESIDE = new Set(['outEnd', 't', 'b', 'l', 'r']);
const WITHIN = new Set(['ctr', 'inEnd', 'inBase']);
/** What is shown in a label. */
const SHOWS = /^show(?:Val|CatName|SerName|Percent|BubbleSize)$/;

/**
 * Whether a text of a chart – a title, what stands at an axis, a label of data, the legend – is written in the colour of its
 * ground, or too small. `chart` is the root of the chart's part.
 */
export function hasUnreadableTexts(chart: XmlElement, colours: Colours): boolean {
  const behind = chartGround(chart, colours);
  const ofAll = looksOf(child(chart, 'txPr'));
  return [...walk(chart)].some((found) => {
    const { element } = found;
    if (!TEXTS.has(element.local) || !isShown(element)) return false;
    const around = behindText(found, colours, behind);
    const ground = fillOf(child(element, 'spPr'), colours, around);
    return looksIn(element).some((looks) => isDrawnUnreadable([...looks, ...ofAll], ground, colours));
  });
}

/** What a chart is drawn on. */
export function chartGround(chart: XmlElement, colours: Colours): Colour | undefined {
  return fillOf(child(chart, 'spPr'), colours, WHITE);
}

type Looks = readonly (XmlElement | undefined)[];

/** How each text that stands in an element looks: those that somebody wrote, or the one for all that is counted or measured. */
function looksIn(element: XmlElement): readonly Looks[] {
  const text = child(element, 'tx');
  const rich = text && child(text, 'rich');
  if (!rich) return [looksOf(child(element, 'txPr'))];
  return [...walk(rich)].flatMap(({ element: run, around: [paragraph] }) => {
    const isWritten = run.local === 'r' || run.local === 'fld';
    if (!isWritten || textOf(child(run, 't') ?? run).trim() === '') return [];
    return [[child(run, 'rPr'), ...looksOf(paragraph)]];
  });
}

/** What a paragraph, or the first one in an element, says of its type. */
function looksOf(holder: XmlElement | undefined): Looks {
  const paragraph = holder && (child(holder, 'p') ?? holder);
  const properties = paragraph && child(paragraph, 'pPr');
  return [properties && child(properties, 'defRPr')];
}

function isShown(element: XmlElement): boolean {
  const value = (local: string) => {
    const found = child(element, local);
    return found && (attribute(found, 'val') ?? '1');
  };
  if (isOn(value('delete')) || isOn(attribute(element, 'hidden')) || value('tickLblPos') === 'none')
    return false;
  const shows = element.children.filter(({ local }) => SHOWS.test(local));
  return shows.length === 0 || shows.some((one) => isOn(attribute(one, 'val') ?? '1'));
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** What lies behind a text: of a label of data what it is of, or what that stands on; undefined where that is not known. */
function behindText(
  { element, around }: Found,
  colours: Colours,
  chart: Colour | undefined,
): Colour | undefined {
  const [holder] = around;
  if (element.local === 'legendEntry') return fillOf(holder && child(holder, 'spPr'), colours, chart);
  if (!LABELS.test(element.local)) return chart;
  const position = child(element, 'dLblPos');
  const series = around.find(({ local }) => local === 'ser' || local === 'series');
  const kind = around.find(({ local }) => local.endsWith('Chart'));
  const where = (position && attribute(position, 'val')) ?? usualPlace(kind);
  const area = around.find(({ local }) => local === 'plotArea');
  if (BESIDE.has(where)) return fillOf(area && child(area, 'spPr'), colours, chart);
  return WITHIN.has(where) ? fillOf(series && child(series, 'spPr'), colours, undefined) : undefined;
}

/** Where Excel puts labels that do not say; '' where that depends on more. */
function usualPlace(kind: XmlElement | undefined): string {
  const grouping = kind && child(kind, 'grouping');
  if (kind?.local === 'barChart')
    return grouping && attribute(grouping, 'val') === 'clustered' ? 'outEnd' : 'ctr';
  return kind?.local === 'lineChart' || kind?.local === 'scatterChart' ? 'r' : '';
}

/** The chart that lies at an anchor, by the id of its relationship. */
export function chartAt(anchor: XmlElement, relationships: string): string | undefined {
  const found = [...walk(anchor)].find(({ element }) => element.local === 'chart');
  return found && attribute(found.element, 'id', relationships);
}
