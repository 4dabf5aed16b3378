import { officeType } from '../../package/relationships';
import { readStyles } from '../../workbook/readStyles';
import { attribute, child, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { builtInTableStyle } from './builtInTableStyles';
import {
  type Colour,
  BLACK,
  colourOf,
  type Colours,
  contrast,
  readColours,
  WHITE,
  type SaidColour,
  saidColour,
} from './colours';
import type { Painting } from './painting';
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
  return isUnreadable(look.shows[sort].colour ?? look.colour, look.ground);
}

/** Whether type of a colour cannot be read on a ground; false where either is not known. */
export function isUnreadable(colour: Colour | undefined, ground: Colour | undefined): boolean {
  return colour !== undefined && ground !== undefined && contrast(colour, ground) < UNREADABLE;
}

export interface TableStyle {
  readonly parts: ReadonlyMap<string, Painting>;
  /** It says itself of which colour type is. */
  readonly isOwn: boolean;
}

/** What the formats of a workbook can hide. */
export interface Looks {
  /** By the number of a cell's format, those alone that can hide something by themselves. */
  readonly cells: ReadonlyMap<number, CellLook>;
  /** What is behind a cell of this format; undefined where that is not known. */
  groundOf(format: number): Colour | undefined;
  /** A cell of this format has a ground of its own. */
  hasFill(format: number): boolean;
  /** What a run of a cell's text says of its colour. */
  colourOf(said: SaidColour): Colour | undefined;
  /** Of type that has a colour of its own and no ground: on a table it is seen on that of the table's style. */
  ownColour(format: number): Colour | undefined;
  /** Neither its type nor its ground has a colour of its own: a table's style shows. */
  isPlain(format: number): boolean;
  /** All that stand behind cells anywhere in the workbook. */
  readonly grounds: readonly Colour[];
  /** By the number that rules know them by. */
  readonly paintings: readonly Painting[];
  /** Of a `dxf` that stands in a rule itself. Its colour of the fill is that behind the pattern, which is none as a rule. */
  paintingOf(dxf: XmlElement): Painting;
  /** Of a table style, the workbook's own or one of Excel's, by part: `headerRow`. Undefined where it is not known. */
  tableStyle(name: string): TableStyle | undefined;
}

const NO_LOOKS: Looks = {
  ...{ cells: new Map(), grounds: [WHITE], paintings: [] },
  tableStyle: () => undefined,
  ownColour: () => undefined,
  hasFill: () => false,
  colourOf: (said) => saidColour(said, readColours(undefined, undefined)),
  paintingOf: () => ({ colour: undefined, ground: undefined, shows: undefined }),
  groundOf: () => WHITE,
  isPlain: () => true,
};

/** Reads how cells look from the workbook's styles and theme. */
export function readLooks({ pack, original, workbook }: Copy): Looks {
  const part = pack.related(workbook.part, officeType('styles'));
  if (!part) return NO_LOOKS;
  const root = readStyles(pack, part);
  const themePart = original.related(workbook.part, officeType('theme'));
  const colours = readColours(themePart && original.root(themePart), root);
  const list = (name: string): readonly XmlElement[] => child(root, name)?.children ?? [];
  const formats = new Map(
    list('numFmts').map((one) => [attribute(one, 'numFmtId'), shownBy(attribute(one, 'formatCode') ?? '')]),
  );
  const fonts = list('fonts').map((font) => typeOf(font, colours));
  const automatic = list('fonts').map(isAutomatic);
  const fills = list('fills').map((fill) => groundOf(fill, colours));
  const cells = new Map<number, CellLook>();
  const [fontIds, fillIds] = [
    new Uint16Array(list('cellXfs').length),
    new Uint16Array(list('cellXfs').length),
  ];
  list('cellXfs').forEach((xf, index) => {
    const number = (name: string) => Number(attribute(xf, name) ?? 0);
    fontIds[index] = number('fontId');
    fillIds[index] = number('fillId');
    const look: CellLook = {
      shows: formats.get(attribute(xf, 'numFmtId')) ?? GENERAL,
      ...(fonts[fontIds[index]!] ?? PLAIN_TYPE),
      ...(fills[fillIds[index]!] ?? NO_FILL),
    };
    if (mayHide(look)) cells.set(index, look);
  });
  const fillOf = (format: number): Ground => fills[fillIds[format] ?? 0] ?? NO_FILL;
  const isAutomaticAt = (format: number) => automatic[fontIds[format] ?? 0] !== false;
  const paintings = list('dxfs').map((dxf) => paintingOf(dxf, colours));
  return {
    ...{ cells, paintings },
    grounds: [WHITE, ...fills.map(({ ground }) => ground).filter((ground) => ground !== undefined)],
    paintingOf: (dxf) => paintingOf(dxf, colours),
    groundOf: (format) => fillOf(format).ground,
    hasFill: (format) => fillOf(format).hasFill,
    colourOf: (said) => saidColour(said, colours),
    isPlain: (format) => isAutomaticAt(format) && !fillOf(format).hasFill,
    ownColour: (format) =>
      isAutomaticAt(format) || fillOf(format).hasFill ? undefined : fonts[fontIds[format] ?? 0]?.colour,
    tableStyle: (name) => {
      const own = list('tableStyles').find((style) => attribute(style, 'name') === name);
      if (own) return { parts: partsOf(own, paintings), isOwn: true };
      const parts = builtInTableStyle(name, colours);
      return parts && { parts, isOwn: false };
    },
  };
}

/** What each part of a table style paints. */
function partsOf(style: XmlElement, paintings: readonly Painting[]): ReadonlyMap<string, Painting> {
  return new Map(
    style.children.flatMap((element) => {
      const painting = paintings[Number(attribute(element, 'dxfId') ?? NaN)];
      return painting ? [[attribute(element, 'type') ?? '', painting] as const] : [];
    }),
  );
}

function paintingOf(dxf: XmlElement, colours: Colours): Painting {
  const colour = child(child(dxf, 'font') ?? dxf, 'color');
  const pattern = child(child(dxf, 'fill') ?? dxf, 'patternFill');
  const isSolid = pattern && ['solid', undefined].includes(attribute(pattern, 'patternType'));
  const format = child(dxf, 'numFmt');
  return {
    colour: colour && colourOf(colour, colours),
    ground: isSolid ? colourOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), colours) : undefined,
    shows: format && shownBy(attribute(format, 'formatCode') ?? ''),
  };
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
  const hasNone = !colour || attribute(colour, 'auto') !== undefined;
  return {
    colour: hasNone ? BLACK : colourOf(colour, colours),
    isTiny: size !== undefined && Number(attribute(size, 'val')) <= TINY,
  };
}

/** Written in no colour of its own: the theme's dark one is what every new cell has. */
function isAutomatic(font: XmlElement): boolean {
  const colour = child(font, 'color');
  return !colour || attribute(colour, 'auto') !== undefined || attribute(colour, 'theme') === DARK;
}

const DARK = '1';

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
