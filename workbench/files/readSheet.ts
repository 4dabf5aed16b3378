import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { savedValue, type Scalar } from '../../src/ooxml/sheet/savedValue';
import type { SheetCell } from '../../src/ooxml/sheet/sheetCell';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';
import { parseA1 } from '../book/a1';
import { contains, toRange } from '../book/area';
import { PLAIN_PAGE, type Page } from '../book/page';
import type { Area, Protection, ValidationRule } from '../book/types';
import { frozen, repeatsOneValue, type FilledArea } from './filledAreas';
import { NO_FORMATS, withElement, type FileFormats } from './conditionalRules';
import { PAGE_ELEMENTS } from './readPage';
import { styleId, type FileStyles } from './readStyles';
import { readProtection } from './protection';
import { readValidations } from './rules';
import { scanSheet, wholeText } from './scanSheet';
import { heightToPixels, widthToPixels } from './sizes';

/** What the sheets of a file share. */
export interface SheetContext {
  readonly opened: Package;
  readonly strings: readonly string[];
  /** What conditional formats look like. */
  readonly looks: FileStyles['looks'];
  /** Of the standard font. */
  readonly font: string;
  /** A formula as Univer computes it; null where it cannot. */
  formula(stored: string, part: PartName, row: number, column: number): string | null;
}

export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly protection: Protection | null;
  readonly validations: readonly ValidationRule[];
  readonly formats: FileFormats;
  readonly page: Page;
  /** Elements that the grid does not show, by their names in the file. */
  readonly elements: ReadonlySet<string>;
  /** Formulas that Univer cannot read stand as values. */
  readonly frozenFormulas: number;
  /** Cells of formulas among them that fill an area with one value, which Univer would give to the first cell alone. */
  readonly frozenAreas: readonly Area[];
  /** Cells whose value is more than it shows: a picture, a linked data type. */
  readonly richValues: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Rows and columns that a sheet has beyond what is used. */
const SPARE_ROWS = 1_000;
const LEAST_ROWS = 5_000;
const LEAST_COLUMNS = 52;
/** A format for all 16,384 columns is not kept for each of them. */
const MOST_SHAPED_COLUMNS = 256;

export function readSheet(part: PartName, context: SheetContext): ReadSheet {
  const text = wholeText(context.opened.textChunks(part));
  const data: Writable<Partial<IWorksheetData>> & { mergeData: object[] } = { mergeData: [] };
  const sheet: Writable<ReadSheet> = {
    ...{ data, protection: null, validations: [], formats: NO_FORMATS, page: PLAIN_PAGE },
    ...{ frozenFormulas: 0, frozenAreas: [], richValues: 0 },
    elements: new Set(),
  };
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, object> = {};
  /** Areas of formulas that fill more than their own cell: their values come from them. */
  const filled: FilledArea[] = [];
  let rows = 0;
  let columns = 0;

  const take = (cell: SheetCell): void => {
    const { row, column } = cell.place;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    const target: ICellData = cell.style > 0 ? { s: styleId(cell.style) } : {};
    const formula = cell.formula;
    const engine = formula ? context.formula(formula.text, part, row, column) : null;
    if (formula && engine === null) sheet.frozenFormulas += 1;
    const area = formula?.kind === 'array' && engine !== null ? parseA1(formula.ref ?? '') : null;
    const fills = area !== null && area.rows * area.columns > 1;
    if (fills) filled.push({ area, isFixed: !cell.isDynamic, first: target, values: [] });
    if (engine !== null) target.f = engine;
    const value = valueData(savedValue(cell, context.strings));
    const filling = filled.find((one) => contains(one.area, row, column));
    if (filling) filling.values.push({ target, value });
    else Object.assign(target, value);
    const richValue = formula ? undefined : cell.richValue;
    if (richValue !== undefined) target.custom = { richValue };
    if (cell.type === 'e' && cell.richValue !== undefined) sheet.richValues += 1;
    if (filling || Object.keys(target).length > 0) (cellData[row] ??= {})[column] = target;
  };

  const elements = new Set<string>();
  scanSheet(part, text, {
    element: (local, { start, end }) => {
      elements.add(local);
      const [read, readPage] = [ELEMENTS[local], PAGE_ELEMENTS[local]];
      if (!read && !readPage) return;
      const written = text.slice(start, end);
      const source = withNamespaces(text, written);
      const parsed = parseXml(part, source);
      read?.(parsed, sheet, data, context, { written, source });
      if (readPage) sheet.page = readPage(parsed, sheet.page);
    },
    row: ({ row, attribute: value }) => {
      const height = value('ht');
      const hidden = value('hidden');
      const style = value('customFormat') === undefined ? undefined : value('s');
      const shape = {
        ...(height === undefined ? {} : { h: heightToPixels(Number(height)) }),
        ...(hidden === '1' || hidden === 'true' ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === undefined ? {} : { s: styleId(Number(style)) }),
      };
      if (Object.keys(shape).length > 0) {
        rowData[row] = shape;
        rows = Math.max(rows, row + 1);
      }
    },
    cell: take,
  });
  sheet.frozenAreas = filled.filter(repeatsOneValue).map(frozen);
  sheet.frozenFormulas += sheet.frozenAreas.length;
  Object.assign(data, {
    ...{ cellData, rowData },
    rowCount: Math.max(LEAST_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + LEAST_COLUMNS / 2),
  });
  return { ...sheet, data, elements };
}

/** A cell's value as Univer keeps it. A text that reads as a number is kept from becoming one. */
function valueData(value: Scalar): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'object') return { v: value.code, t: CellValueType.STRING };
  const looksLikeNumber = value.trim() !== '' && !Number.isNaN(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The element with the namespaces of its sheet's root, so that it can be read on its own. */
function withNamespaces(sheet: string, xml: string): string {
  const root = /<[^?!][^>]*>/.exec(sheet)?.[0] ?? '';
  const declared = root.match(/\sxmlns(?::[\w.-]+)?=(?:"[^"]*"|'[^']*')/g) ?? [];
  const own = /^<[^>]*>/.exec(xml)![0];
  const missing = declared.filter((one) => !own.includes(one.slice(0, one.indexOf('='))));
  return xml.replace(/^<[^\s/>]+/, (name) => name + missing.join(''));
}

type ElementReader = (
  element: XmlElement,
  sheet: Writable<ReadSheet>,
  data: Writable<Partial<IWorksheetData>> & { mergeData: object[] },
  context: SheetContext,
  text: {
    readonly written: string;
    /** With the namespaces of the sheet's root: what the element's places are counted in. */
    readonly source: string;
  },
) => void;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const ELEMENTS: Readonly<Record<string, ElementReader>> = {
  sheetPr(element, _sheet, data) {
    const rgb = child(element, 'tabColor')?.attributes.find(({ local }) => local === 'rgb')?.value;
    if (rgb !== undefined) data.tabColor = `#${rgb.slice(-6)}`;
  },
  sheetViews(element, _sheet, data) {
    const view = child(element, 'sheetView');
    if (!view) return;
    const gridLines = attribute(view, 'showGridLines');
    if (gridLines !== undefined && !isOn(gridLines)) data.showGridlines = BooleanNumber.FALSE;
    const pane = child(view, 'pane');
    if (!pane || !attribute(pane, 'state')?.startsWith('frozen')) return;
    const [xSplit, ySplit] = ['xSplit', 'ySplit'].map((name) => Number(attribute(pane, name) ?? 0)) as [
      number,
      number,
    ];
    data.freeze = { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
  },
  sheetFormatPr(element, _sheet, data, { font }) {
    const width = attribute(element, 'defaultColWidth');
    const height = attribute(element, 'defaultRowHeight');
    if (width !== undefined) data.defaultColumnWidth = widthToPixels(Number(width), font);
    if (height !== undefined) data.defaultRowHeight = heightToPixels(Number(height));
  },
  cols(element, _sheet, data, { font }) {
    const columnData: Record<number, IColumnData> = {};
    for (const column of childrenOf(element, 'col')) {
      const number = (name: string) => Number(attribute(column, name) ?? 0);
      const style = number('style');
      const shape: IColumnData = {
        ...(attribute(column, 'width') === undefined ? {} : { w: widthToPixels(number('width'), font) }),
        ...(isOn(attribute(column, 'hidden')) ? { hd: BooleanNumber.TRUE } : {}),
        ...(style > 0 ? { s: styleId(style) } : {}),
      };
      for (let at = number('min') - 1; at < Math.min(number('max'), MOST_SHAPED_COLUMNS); at += 1)
        columnData[at] = { ...shape };
    }
    data.columnData = columnData;
  },
  mergeCells(element, _sheet, data) {
    for (const merge of childrenOf(element, 'mergeCell')) {
      const area = parseA1(attribute(merge, 'ref') ?? '');
      if (area) data.mergeData.push(toRange(area));
    }
  },
  sheetProtection(element, sheet) {
    sheet.protection = readProtection(element);
  },
  conditionalFormatting(element, sheet, _data, { looks }, { written }) {
    sheet.formats = withElement(sheet.formats, element, written, looks);
  },
  dataValidations(element, sheet, _data, _context, { source }) {
    sheet.validations = readValidations(element, source);
  },
};
