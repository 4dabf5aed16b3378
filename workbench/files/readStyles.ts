import {
  BooleanNumber,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { officeType } from '../../src/ooxml/package/relationships';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';
import type { ConditionalLook } from '../book/types';
import { colorsOf, type Colors } from './colors';
import { lookOf } from './conditionalRules';
import { BUILT_IN_FORMATS, EDGES, HORIZONTAL, LINES, VERTICAL } from './styleWords';

/** The cell formats of a file, in its order: a cell's `s` points into them. */
export interface FileStyles {
  readonly styles: readonly IStyleData[];
  /** What conditional formats look like, by `dxfId`; null where one sets more than the grid draws. */
  readonly looks: readonly (ConditionalLook | null)[];
  /** Name of the standard font, which widths of columns are counted in. */
  readonly font: string;
  /** Adds formats to it; undefined where the file has no styles at all. */
  readonly part: PartName | undefined;
}

/** Univer's own text directions lie below. */
const FIRST_MARK = 10;

/**
 * A format that says which of the file's it is, or was made of. Univer hands on what it knows alone when a format goes to
 * another cell; the text direction it draws in no cell, so that it can say this.
 */
function marked(style: IStyleData, index: number): IStyleData {
  return { ...style, td: FIRST_MARK + index };
}

/** The number of the file's format that this one is, or was made of; undefined where it was made of none. */
export function madeOf({ td }: IStyleData): number | undefined {
  return typeof td === 'number' && td >= FIRST_MARK ? td - FIRST_MARK : undefined;
}

/** What Univer knows a format of the file by: a cell that keeps its format is saved with the very same. */
export function styleId(index: number): string {
  return `xf${index}`;
}

/** The way back; null for a format that was made in the workbench. */
export function styleIndex(id: string): number | null {
  const match = /^xf(\d+)$/.exec(id);
  return match ? Number(match[1]) : null;
}

export function readStyles(opened: Package, workbook: PartName): FileStyles {
  const part = opened.related(workbook, officeType('styles'));
  if (part === undefined) return { styles: [{}], looks: [], font: '', part };
  const root = parseXml(part, opened.text(part));
  const colors = colorsOf(opened, workbook);
  const listed = (name: string, item: string): readonly XmlElement[] => {
    const list = child(root, name);
    return list ? childrenOf(list, item) : [];
  };
  const fonts = listed('fonts', 'font').map((font) => fontOf(font, colors));
  const fills = listed('fills', 'fill').map((fill) => fillOf(fill, colors));
  const borders = listed('borders', 'border').map((border) => borderOf(border, colors));
  const formats = new Map(
    listed('numFmts', 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? 'General',
    ]),
  );
  const styles = listed('cellXfs', 'xf').map((xf, index): IStyleData => {
    const id = (name: string) => Number(attribute(xf, name) ?? 0);
    const format = formats.get(id('numFmtId')) ?? BUILT_IN_FORMATS[id('numFmtId')];
    const style = {
      ...fonts[id('fontId')],
      ...fills[id('fillId')],
      ...borders[id('borderId')],
      ...(format === undefined || format === 'General' ? {} : { n: { pattern: format } }),
      ...alignmentOf(child(xf, 'alignment')),
    };
    return marked(style, index);
  });
  const looks = listed('dxfs', 'dxf').map((dxf) => lookOf(dxf, colors));
  return { styles: styles.length > 0 ? styles : [{}], looks, font: fonts[0]?.ff ?? '', part };
}

function fontOf(font: XmlElement, colors: Colors): IStyleData {
  const value = (name: string) => {
    const element = child(font, name);
    return element && (attribute(element, 'val') ?? '1');
  };
  const isOn = (name: string) => value(name) !== undefined && value(name) !== '0' && value(name) !== 'none';
  const color = colors(child(font, 'color'));
  const [name, size] = [value('name'), value('sz')];
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: Number(size) }),
    ...(isOn('b') ? { bl: BooleanNumber.TRUE } : {}),
    ...(isOn('i') ? { it: BooleanNumber.TRUE } : {}),
    ...(isOn('u') ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(isOn('strike') ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === null || color === '#000000' ? {} : { cl: { rgb: color } }),
  };
}

function fillOf(fill: XmlElement, colors: Colors): IStyleData {
  const pattern = child(fill, 'patternFill');
  const type = pattern && attribute(pattern, 'patternType');
  if (!pattern || type === undefined || type === 'none') return {};
  const rgb = colors(child(pattern, 'fgColor'));
  return rgb === null ? {} : { bg: { rgb } };
}

function borderOf(border: XmlElement, colors: Colors): IStyleData {
  const data: IBorderData = {};
  for (const [side, edge] of Object.entries(EDGES)) {
    const line = child(border, side);
    const style = line && LINES[attribute(line, 'style') ?? ''];
    if (line && style !== undefined)
      data[edge] = { s: style, cl: { rgb: colors(child(line, 'color')) ?? '#000000' } };
  }
  return Object.keys(data).length === 0 ? {} : { bd: data };
}

/** A file that says nothing of the vertical means the bottom; the workbench's standard is the middle. */
function alignmentOf(alignment: XmlElement | undefined): IStyleData {
  const value = (name: string) => alignment && attribute(alignment, name);
  const horizontal = HORIZONTAL[value('horizontal') ?? ''];
  const wrap = value('wrapText');
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL[value('vertical') ?? ''] ?? VerticalAlign.BOTTOM,
    ...(wrap === '1' || wrap === 'true' ? { tb: WrapStrategy.WRAP } : {}),
  };
}
