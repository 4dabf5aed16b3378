import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import { attribute, childrenOf, parseXml } from '../../src/ooxml/xml/tree';
import { element } from '../../src/ooxml/writer/xml';
import { formatA1 } from '../book/a1';
import { cellArea, fromRange } from '../book/area';
import type { UniverSheet } from '../book/sheet';
import { conditionalFormatsXml } from './conditionalRules';
import { styleIndex } from './readStyles';
import type { ReadSheet } from './readSheet';
import type { StyleTable } from './styleTable';
import { pageChanges, withFit } from './savePage';
import { protectionXml } from './protection';
import { validationsXml } from './rules';
import { heightToPixels, pixelsToHeight, pixelsToWidth } from './sizes';

/** Elements of a worksheet beside its cells that were changed in the workbench, by name; '' takes one away. */
export type LayoutChanges = ReadonlyMap<string, string>;

/** What the elements of a sheet were when it was opened. */
export interface SheetBefore {
  readonly read: ReadSheet;
  /** The text of an element of the file; undefined where it has none. */
  element(local: string): string | undefined;
  readonly font: string;
  readonly styles: StyleTable;
}

export function layoutChanges(
  sheet: UniverSheet,
  now: Partial<IWorksheetData>,
  before: SheetBefore,
): LayoutChanges {
  const { data, protection, validations, formats } = before.read;
  const changes = new Map<string, string>();
  const put = (name: string, was: unknown, is: unknown, xml: () => string): void => {
    if (JSON.stringify(was) !== JSON.stringify(is)) changes.set(name, xml());
  };
  const merges = (list: IWorksheetData['mergeData'] = []) =>
    list.map((range) => formatA1(fromRange(range))).sort();
  put('mergeCells', merges(data.mergeData), merges(now.mergeData), () => mergesXml(merges(now.mergeData)));
  const { frozen, showGridlines } = sheet;
  const wasFrozen = { rows: data.freeze?.ySplit ?? 0, columns: data.freeze?.xSplit ?? 0 };
  put('sheetViews', wasFrozen, frozen, () => viewsXml(before.element('sheetViews'), frozen));
  put('sheetViews', data.showGridlines !== BooleanNumber.FALSE, showGridlines, () =>
    withGridlines(changes.get('sheetViews') ?? before.element('sheetViews') ?? PLAIN_VIEWS, showGridlines),
  );
  put('sheetProtection', protection, sheet.protection, () => protectionXml(sheet.protection));
  put('dataValidations', validations, sheet.validations, () =>
    validationsXml(sheet.validations, validations, before.element('dataValidations')),
  );
  put('conditionalFormatting', formats.known, sheet.conditionalFormats, () =>
    conditionalFormatsXml(sheet.conditionalFormats, formats, (look) => before.styles.useLook(look)),
  );
  const color = (text: string | undefined) => text?.toUpperCase() ?? '';
  put('sheetPr', color(data.tabColor), color(now.tabColor), () =>
    propertiesXml(before.element('sheetPr'), color(now.tabColor)),
  );
  const [wasFit, isFit] = [before.read.page.fit !== null, sheet.page.fit !== null];
  put('sheetPr', wasFit, isFit, () => withFit(changes.get('sheetPr') || before.element('sheetPr'), isFit));
  const columns = columnsOf(now.columnData);
  put('cols', columnsOf(data.columnData), columns, () => colsXml(columns, before));
  pageChanges(before.read.page, sheet.page, before.element).forEach((xml, name) => changes.set(name, xml));
  return changes;
}

function mergesXml(refs: readonly string[]): string {
  if (refs.length === 0) return '';
  return element('mergeCells', { count: refs.length }, ...refs.map((ref) => element('mergeCell', { ref })));
}

const PLAIN_VIEWS = element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }));

/** The views as they are, the first of them with or without lines between the cells. */
function withGridlines(views: string, shown: boolean): string {
  return views.replace(/<(?:\w+:)?sheetView\b[^>]*>/, (tag) => {
    const plain = tag.replace(/\sshowGridLines="[^"]*"/, '');
    return shown ? plain : plain.replace(/sheetView\b/, '$& showGridLines="0"');
  });
}

/** The views as they are, the first of them with other panes. */
function viewsXml(present: string | undefined, frozen: { rows: number; columns: number }): string {
  const { rows, columns } = frozen;
  const pane =
    rows + columns === 0
      ? ''
      : element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: formatA1(cellArea(rows, columns)),
          activePane: rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight',
          state: 'frozen',
        });
  const views = present ?? PLAIN_VIEWS;
  const open = /<(?:\w+:)?sheetView\b[^>]*?(\/?)>/.exec(views)!;
  const start = open.index + open[0].length;
  if (open[1] === '/') {
    const tag = open[0].replace(/\s*\/>$/, '>');
    return views.slice(0, open.index) + tag + pane + '</sheetView>' + views.slice(start);
  }
  const rest = views
    .slice(start)
    .replace(/<(?:\w+:)?(pane|selection)\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?\1>)/g, '');
  return views.slice(0, start) + pane + rest;
}

function propertiesXml(present: string | undefined, color: string): string {
  const tab = color === '' ? '' : element('tabColor', { rgb: `FF${color.replace('#', '')}` });
  if (present === undefined) return tab === '' ? '' : element('sheetPr', {}, tab);
  const without = present.replace(/<(?:\w+:)?tabColor\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?tabColor>)/, '');
  return /^<[^>]*\/>$/.test(without)
    ? without.replace(/\s*\/>$/, `>${tab}</sheetPr>`)
    : without.replace(/^<[^>]*>/, (tag) => tag + tab);
}

interface Column {
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

type Columns = Readonly<Record<number, Column>>;

function columnsOf(data: Partial<IWorksheetData>['columnData'] = {}): Columns {
  const entries = Object.entries(data).flatMap(([column, shape]) => {
    const { w, hd, s } = shape ?? {};
    const style = typeof s === 'string' ? (styleIndex(s) ?? 0) : 0;
    const isPlain = w === undefined && !hd && style === 0;
    return isPlain ? [] : [[column, { width: w, hidden: hd === 1, style }] as const];
  });
  return Object.fromEntries(entries);
}

/** `cols` anew: columns that did not change keep their attributes, one element a column where one did. */
function colsXml(columns: Columns, { read, element: present, font }: SheetBefore): string {
  const before = columnsOf(read.data.columnData);
  const text = present('cols');
  const root = text === undefined ? undefined : parseXml('cols', withoutPrefix(text));
  const known = root ? childrenOf(root, 'col') : [];
  const shown = Object.keys(columns).map(Number);
  const changed = new Set(
    [...shown, ...Object.keys(before).map(Number)].filter(
      (column) => JSON.stringify(before[column]) !== JSON.stringify(columns[column]),
    ),
  );
  const written = known.flatMap((col) => {
    const [min, max] = [Number(attribute(col, 'min')), Number(attribute(col, 'max'))];
    const attributes = Object.fromEntries(col.attributes.map(({ name, value }) => [name, value]));
    const spans: { readonly from: number; readonly xml: string }[] = [];
    let from = min;
    const close = (to: number): void => {
      if (to >= from) spans.push({ from, xml: element('col', { ...attributes, min: from, max: to }) });
    };
    for (const at of [...changed].sort((a, b) => a - b)) {
      if (at + 1 < min || at + 1 > max) continue;
      close(at);
      from = at + 2;
    }
    close(max);
    return spans;
  });
  const own = [...changed].flatMap((at) => {
    const column = columns[at];
    if (!column) return [];
    const width = column.width === undefined ? undefined : pixelsToWidth(column.width, font);
    const attributes = {
      ...{
        min: at + 1,
        max: at + 1,
        width: width ?? pixelsToWidth(read.data.defaultColumnWidth ?? 72, font),
      },
      ...{ style: column.style || undefined, hidden: column.hidden || undefined },
      customWidth: width !== undefined || undefined,
    };
    return [{ from: at + 1, xml: element('col', attributes) }];
  });
  const all = [...written, ...own].sort((a, b) => a.from - b.from);
  return all.length === 0 ? '' : element('cols', {}, ...all.map(({ xml }) => xml));
}

function withoutPrefix(xml: string): string {
  return xml.replace(/<(\/?)\w+:/g, '<$1');
}

/** A row's tag with the height and the hiding that it has now; as it is where they are those of the file. */
export function rowTag(
  tag: string,
  now: { readonly h?: number; readonly hd?: number } | undefined,
  widest: number,
): string {
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const spans = value('spans');
  const narrow = spans !== undefined && Number(spans.split(':').at(-1)) < widest;
  const height = value('ht');
  const hidden = value('hidden') === '1' || value('hidden') === 'true';
  const sameHeight = (height === undefined ? undefined : heightToPixels(Number(height))) === now?.h;
  const dropped = [
    ...(narrow ? ['spans'] : []),
    ...(sameHeight ? [] : ['ht', 'customHeight']),
    ...(hidden === (now?.hd === 1) ? [] : ['hidden']),
  ];
  if (dropped.length === 0) return tag;
  const kept = dropped.reduce((text, name) => text.replace(new RegExp(`\\s${name}="[^"]*"`), ''), tag);
  const added = [
    ...(!sameHeight && now?.h !== undefined ? [` ht="${pixelsToHeight(now.h)}" customHeight="1"`] : []),
    ...(now?.hd === 1 && !hidden ? [' hidden="1"'] : []),
  ].join('');
  return kept.replace(/\s*(\/?>)$/, `${added}$1`);
}
