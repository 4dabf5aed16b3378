import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { BorderEdge, CellStyle } from './types';

/** Korean Excel's Normal style. */
const NORMAL: CellStyle = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  fontColor: '#000000',
  fontSize: 11,
  fontName: '맑은 고딕',
  fill: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  borders: {},
};

/** The same as Univer words it: the workbook's default style. */
export const NORMAL_DATA: IStyleData = { ff: NORMAL.fontName, fs: NORMAL.fontSize, vt: VerticalAlign.MIDDLE };

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINE: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const EDGE: Readonly<Record<BorderEdge, 't' | 'b' | 'l' | 'r'>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
};
const EDGES = Object.keys(EDGE) as BorderEdge[];

function nameOf<T>(
  table: Readonly<Record<string, T>>,
  value: T | null | undefined,
  otherwise: string,
): string {
  return Object.keys(table).find((name) => table[name] === value) ?? otherwise;
}

export function fromStyleData(data: IStyleData | null | undefined): CellStyle {
  if (!data) return NORMAL;
  return {
    numberFormat: data.n?.pattern || NORMAL.numberFormat,
    bold: data.bl === BooleanNumber.TRUE,
    italic: data.it === BooleanNumber.TRUE,
    fontColor: (data.cl?.rgb ?? NORMAL.fontColor).toUpperCase(),
    fontSize: data.fs ?? NORMAL.fontSize,
    fontName: data.ff ?? NORMAL.fontName,
    fill: data.bg?.rgb?.toUpperCase() ?? null,
    horizontalAlignment: nameOf(HORIZONTAL, data.ht, NORMAL.horizontalAlignment),
    verticalAlignment: nameOf(VERTICAL, data.vt, NORMAL.verticalAlignment),
    wrapText: data.tb === WrapStrategy.WRAP,
    borders: bordersOf(data.bd),
  };
}

function bordersOf(data: Nullable<IBorderData>): CellStyle['borders'] {
  const borders: CellStyle['borders'] = {};
  for (const edge of EDGES) {
    const line = data?.[EDGE[edge]];
    if (line) borders[edge] = { style: nameOf(LINE, line.s, 'Continuous'), color: line.cl?.rgb ?? '#000000' };
  }
  return borders;
}

/** Only what the partial style says; a null inside takes the property away. */
export function toStyleData(style: Partial<CellStyle>): IStyleData {
  const data: IStyleData = {};
  if (style.numberFormat !== undefined) {
    data.n = style.numberFormat === NORMAL.numberFormat ? null : { pattern: style.numberFormat };
  }
  if (style.bold !== undefined) data.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) data.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fill !== undefined) data.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.horizontalAlignment !== undefined) {
    data.ht = HORIZONTAL[style.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED;
  }
  if (style.verticalAlignment !== undefined) {
    data.vt = VERTICAL[style.verticalAlignment] ?? VerticalAlign.MIDDLE;
  }
  if (style.wrapText !== undefined) data.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.borders !== undefined) data.bd = bordersToData(style.borders);
  return data;
}

function bordersToData(borders: CellStyle['borders']): IBorderData {
  const data: IBorderData = {};
  for (const edge of EDGES) {
    const line = borders[edge];
    if (!line) continue;
    data[EDGE[edge]] =
      line.style === 'None'
        ? null
        : { s: LINE[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
  }
  return data;
}

const PIXELS_PER_POINT = 96 / 72;

export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function toPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
