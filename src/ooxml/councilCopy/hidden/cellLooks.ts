import { officeType } from '../../package/relationships';
import { attribute, child, parseXml, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { type Colour, BLACK, colourOf, type Colours, contrast, readColours, WHITE } from './colours';
import { type ShownBy, shownBy, type Sort } from './shownNothing';

/** What of a cell's format can hide what stands in it. */
export interface CellLook {
  readonly shows: Readonly<Record<Sort, ShownBy>>;
  /** Of the type; undefined where it is not known. */
  readonly colour: Colour | undefined;
  /** Behind it; undefined where it is a pattern or a gradient. */
  readonly ground: Colour | undefined;
  /** The cell has a ground of its own: that of a table or the sheet does not show. */
  readonly hasFill: boolean;
  readonly isTiny: boolean;
}

/** Points: smaller than this nothing can be read. */
const TINY = 3;
/** Closer to its ground than this a colour cannot be told from it; the lightest grey of Excel's palette has 1.4 on white. */
const UNREADABLE = 1.2;
const GENERAL = shownBy('General');

export function isGroundColoured(look: CellLook, sort: Sort): boolean {
  const colour = look.shows[sort].colour ?? look.colour;
  return colour !== undefined && look.ground !== undefined && contrast(colour, look.ground) < UNREADABLE;
}

/** The formats of cells by number, those alone that can hide something. */
export function cellLooks({ pack, workbook }: Copy): ReadonlyMap<number, CellLook> {
  const part = pack.related(workbook.part, officeType('styles'));
  if (!part) return new Map();
  const root = parseXml(part, pack.text(part));
  const themePart = pack.related(workbook.part, officeType('theme'));
  const colours = readColours(themePart && parseXml(themePart, pack.text(themePart)), root);
  const list = (name: string): readonly XmlElement[] => child(root, name)?.children ?? [];
  const formats = new Map(
    list('numFmts').map((one) => [attribute(one, 'numFmtId'), shownBy(attribute(one, 'formatCode') ?? '')]),
  );
  const fonts = list('fonts').map((font) => typeOf(font, colours));
  const fills = list('fills').map((fill) => groundOf(fill, colours));
  return new Map(
    list('cellXfs').flatMap((xf, index) => {
      const number = (name: string) => Number(attribute(xf, name) ?? 0);
      const look: CellLook = {
        shows: formats.get(attribute(xf, 'numFmtId')) ?? GENERAL,
        ...(fonts[number('fontId')] ?? PLAIN_TYPE),
        ...(fills[number('fillId')] ?? NO_FILL),
      };
      return mayHide(look) ? [[index, look] as const] : [];
    }),
  );
}

const SORTS: readonly Sort[] = ['positive', 'negative', 'zero', 'text'];

function mayHide(look: CellLook): boolean {
  return look.isTiny || SORTS.some((sort) => look.shows[sort].nothing || isGroundColoured(look, sort));
}

type Type = Pick<CellLook, 'colour' | 'isTiny'>;
const PLAIN_TYPE: Type = { colour: BLACK, isTiny: false };

function typeOf(font: XmlElement, colours: Colours): Type {
  const colour = child(font, 'color');
  const size = child(font, 'sz');
  const isAutomatic = !colour || attribute(colour, 'auto') !== undefined;
  return {
    colour: isAutomatic ? BLACK : colourOf(colour, colours),
    isTiny: size !== undefined && Number(attribute(size, 'val')) <= TINY,
  };
}

type Ground = Pick<CellLook, 'ground' | 'hasFill'>;
const NO_FILL: Ground = { ground: WHITE, hasFill: false };

function groundOf(fill: XmlElement, colours: Colours): Ground {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return { ground: undefined, hasFill: true };
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (type === 'none') return NO_FILL;
  return {
    ground: type === 'solid' ? colourOf(child(pattern, 'fgColor'), colours) : undefined,
    hasFill: true,
  };
}
