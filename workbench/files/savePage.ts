import { element, textElement } from '../../src/ooxml/writer/xml';
import { attribute, childrenOf, parseXml } from '../../src/ooxml/xml/tree';
import { formatA1, quoteSheet } from '../book/a1';
import { MAX_COLUMNS, MAX_ROWS } from '../book/area';
import { inches, type Page, type PageEdge } from '../book/page';
import type { Area } from '../book/types';
import { PRINT_AREA, PRINT_TITLES } from './readPage';

/** Attributes, and elements within, that were not changed here stay as the file has them. */
type Present = (local: string) => string | undefined;

/** The elements of a sheet that say how it is printed, where that is not what it was; '' takes one away. */
export function pageChanges(was: Page, is: Page, present: Present): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  const put = (name: string, of: (page: Page) => unknown, xml: () => string): void => {
    if (JSON.stringify(of(was)) !== JSON.stringify(of(is))) changes.set(name, xml());
  };
  const flags = (page: Page) => ({
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    headings: page.printHeadings || undefined,
    gridLines: page.printGridlines || undefined,
  });
  put('printOptions', flags, () => {
    const attributes = { ...attributesOf(present('printOptions')), ...flags(is) };
    return Object.values(attributes).some((value) => value !== undefined)
      ? element('printOptions', attributes)
      : '';
  });
  put(
    'pageMargins',
    ({ margins }) => margins,
    () => {
      const { left, right, top, bottom, header, footer } = is.margins;
      const sizes = Object.entries({ left, right, top, bottom, header, footer });
      return element('pageMargins', Object.fromEntries(sizes.map(([side, size]) => [side, inches(size)])));
    },
  );
  put(
    'pageSetup',
    ({ paper, scale, fit, landscape }) => [paper, scale, fit, landscape],
    () =>
      element('pageSetup', {
        ...attributesOf(present('pageSetup')),
        paperSize: is.paper,
        scale: is.scale === 100 ? undefined : is.scale,
        fitToWidth: is.fit?.across,
        fitToHeight: is.fit?.down,
        orientation: is.landscape ? 'landscape' : 'portrait',
      }),
  );
  put(
    'headerFooter',
    ({ header, footer }) => [header, footer],
    () => headerFooterXml(is, present('headerFooter')),
  );
  put(
    'rowBreaks',
    ({ rowBreaks }) => rowBreaks,
    () => breaksXml('rowBreaks', is.rowBreaks, MAX_COLUMNS),
  );
  put(
    'colBreaks',
    ({ columnBreaks }) => columnBreaks,
    () => breaksXml('colBreaks', is.columnBreaks, MAX_ROWS),
  );
  return changes;
}

function rootOf(name: string, xml: string) {
  return parseXml(name, xml.replace(/<(\/?)\w+:/g, '<$1').replace(/\s(\w+):(?=\w+=)/g, ' $1-'));
}

function attributesOf(xml: string | undefined): Readonly<Record<string, string>> {
  if (xml === undefined) return {};
  const { attributes } = rootOf('page', xml);
  return Object.fromEntries(attributes.map(({ name, value }) => [name.replace('-', ':'), value]));
}

const NAMES = ['oddHeader', 'oddFooter'];

function headerFooterXml({ header, footer }: Page, xml: string | undefined): string {
  const others =
    xml === undefined
      ? []
      : rootOf('headerFooter', xml)
          .children.filter(({ local }) => !NAMES.includes(local))
          .map(({ local, text }) => textElement(local, text));
  const own = [header, footer].map((edge, index) => {
    const text = edgeText(edge);
    return text === '' ? '' : textElement(NAMES[index]!, text);
  });
  const children = [...own, ...others].filter((one) => one !== '');
  return children.length === 0 ? '' : element('headerFooter', attributesOf(xml), ...children);
}

function edgeText({ left, center, right }: PageEdge): string {
  const parts = Object.entries({ L: left, C: center, R: right });
  return parts.map(([code, text]) => (text === '' ? '' : `&${code}${text}`)).join('');
}

function breaksXml(name: string, lines: readonly number[], across: number): string {
  if (lines.length === 0) return '';
  const breaks = lines.map((id) => element('brk', { id, max: across - 1, man: true }));
  return element(name, { count: lines.length, manualBreakCount: lines.length }, ...breaks);
}

/** `sheetPr` told whether the sheet is fitted to pages. */
export function withFit(present: string | undefined, isFit: boolean): string {
  const root = rootOf('sheetPr', present ?? '<sheetPr/>');
  const known = childrenOf(root, 'pageSetUpPr')[0];
  const kept = known && attribute(known, 'autoPageBreaks');
  const setUp =
    isFit || kept !== undefined
      ? element('pageSetUpPr', { autoPageBreaks: kept, fitToPage: isFit || undefined })
      : '';
  const text = (present ?? '<sheetPr/>').replace(/<(?:\w+:)?pageSetUpPr\b[^>]*?(?:\/>|>\s*<\/[^>]*>)/, '');
  if (/^<[^>]*\/>$/.test(text)) return setUp === '' ? text : text.replace(/\s*\/>$/, `>${setUp}</sheetPr>`);
  return text.replace(/<\/(?:\w+:)?sheetPr>$/, `${setUp}</sheetPr>`);
}

/** The names that a sheet's printing needs, with what they refer to; '' where one goes. */
export function printNames(was: Page, is: Page, sheet: string): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  const put = (name: string, of: (page: Page) => readonly (Area | null)[]): void => {
    if (JSON.stringify(of(was)) === JSON.stringify(of(is))) return;
    changes.set(
      name,
      of(is)
        .flatMap((area) => (area === null ? [] : [`${quoteSheet(sheet)}!${fixed(area)}`]))
        .join(','),
    );
  };
  put(PRINT_AREA, ({ printArea }) => printArea);
  put(PRINT_TITLES, ({ titleColumns, titleRows }) => [titleColumns, titleRows]);
  return changes;
}

function fixed(area: Area): string {
  const text = formatA1(area);
  if (area.columns === MAX_COLUMNS) return `$${area.row + 1}:$${area.row + area.rows}`;
  const cells = text.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return area.rows === MAX_ROWS ? cells.replace(/\$\d+/g, '').replace(/^(\$[A-Z]+)$/, '$1:$1') : cells;
}
