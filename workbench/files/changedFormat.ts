import {
  BooleanNumber,
  WrapStrategy,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { attribute, child, type XmlElement } from '../../src/ooxml/xml/tree';
import { element } from '../../src/ooxml/writer/xml';
import { EDGES, HORIZONTAL, LINES, VERTICAL } from './styleWords';

/** An element of styles.xml with the text that it is written in. */
export interface Written {
  readonly element: XmlElement | undefined;
  readonly source: string;
}

/** How a style was, and how it is now, in Univer's words. */
export interface Change {
  readonly before: IStyleData;
  readonly now: IStyleData;
}

/** The order in which Excel writes what a font says. */
const FONT_ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];
/** What a font says of its name: another name has none of it. */
const OF_THE_NAME = ['family', 'charset', 'scheme'];

const isOn = (flag: unknown): boolean => flag === BooleanNumber.TRUE;
const rgbOf = (color: Nullable<IColorStyle>): string | undefined =>
  color ? color.rgb?.toUpperCase() : undefined;

/** What of a font the workbench knows, as its element in the file; '' where it says nothing of it. */
function fontWords({ ff, fs, bl, it, ul, st, cl }: IStyleData): Readonly<Record<string, string>> {
  const rgb = rgbOf(cl) ?? '#000000';
  return {
    b: isOn(bl) ? element('b') : '',
    i: isOn(it) ? element('i') : '',
    strike: isOn(st?.s) ? element('strike') : '',
    u: isOn(ul?.s) ? element('u') : '',
    sz: fs ? element('sz', { val: fs }) : '',
    color: rgb === '#000000' ? element('color', { theme: 1 }) : element('color', color(rgb)),
    name: ff ? element('name', { val: ff }) : '',
  };
}

/** The font with what was changed in it; null where nothing was. */
export function changedFont(font: Written, { before, now }: Change): string | null {
  const [was, is] = [fontWords(before), fontWords(now)];
  const changed = Object.keys(is).filter((name) => was[name] !== is[name]);
  if (changed.length === 0) return null;
  const words = new Map(wordsOf(font));
  for (const name of changed) words.set(name, is[name]!);
  if (changed.includes('name')) OF_THE_NAME.forEach((name) => words.delete(name));
  return element('font', {}, ...FONT_ORDER.map((name) => words.get(name) ?? ''));
}

/** A plain ground, '' for none; null where it has not changed. */
export function changedFill({ before, now }: Change): string | null {
  const rgb = rgbOf(now.bg);
  if (rgb === rgbOf(before.bg)) return null;
  if (rgb === undefined) return '';
  const colors = element('fgColor', color(rgb)) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

/** The border with the sides that were changed; null where none was. Diagonals stay. */
export function changedBorder(border: Written, { before, now }: Change): string | null {
  const sideOf = ({ bd }: IStyleData, edge: (typeof EDGES)[keyof typeof EDGES], side: string): string => {
    const line = bd?.[edge] as IBorderStyleData | null | undefined;
    const style = line ? wordOf(LINES, line.s) : undefined;
    return style === undefined
      ? element(side)
      : element(side, { style }, element('color', color(rgbOf(line?.cl) ?? '#000000')));
  };
  const words = new Map(wordsOf(border));
  let isSame = true;
  for (const [side, edge] of Object.entries(EDGES)) {
    const is = sideOf(now, edge, side);
    if (is === sideOf(before, edge, side)) continue;
    isSame = false;
    words.set(side, is);
  }
  if (isSame) return null;
  const sides = [...Object.keys(EDGES), 'diagonal'].map((side) => words.get(side) ?? element(side));
  return element('border', attributesOf(border.element), ...sides);
}

/** The alignment with what was changed in it, '' for none; null where nothing was. Indents and rotation stay. */
export function changedAlignment(xf: Written, { before, now }: Change): string | null {
  const present = xf.element && child(xf.element, 'alignment');
  const words = ({ ht, vt, tb }: IStyleData) => ({
    horizontal: wordOf(HORIZONTAL, ht),
    vertical: wordOf(VERTICAL, vt),
    wrapText: tb === WrapStrategy.WRAP ? '1' : undefined,
  });
  const [was, is] = [words(before), words(now)];
  const changed = Object.entries(is).filter(([name, word]) => was[name as keyof typeof was] !== word);
  if (changed.length === 0) return null;
  const attributes = { ...attributesOf(present), ...Object.fromEntries(changed) };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : element('alignment', attributes);
}

/** What an element holds, by name, as it is written. */
function wordsOf({ element: parent, source }: Written): readonly (readonly [string, string])[] {
  return (parent?.children ?? []).map(({ local, start, end }) => [local, source.slice(start, end)]);
}

export function attributesOf(one: XmlElement | undefined): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries((one?.attributes ?? []).map(({ name }) => [name, attribute(one!, name)]));
}

function wordOf<T>(words: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}

function color(rgb: string): { readonly rgb: string } {
  return { rgb: `FF${rgb.replace('#', '')}` };
}
