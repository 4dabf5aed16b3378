import type { XmlElement } from '../../xml/tree';
import { attribute, child } from '../../xml/tree';

/** Red, green and blue, 0…255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

/** The palette of Excel 97 by number, from 8 on; 0 to 7 are the same as the first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED = PALETTE.split(' ').map(readHex);
const WINDOW_TEXT = 64;
const WINDOW_GROUND = 65;

/** The colours that a workbook's styles name by number. */
export interface Colours {
  /** By the number that styles use: light and dark change places in it. */
  readonly theme: readonly (Colour | undefined)[];
  readonly indexed: readonly (Colour | undefined)[];
}

/** `theme` and `styles` are the roots of these parts. */
export function readColours(theme: XmlElement | undefined, styles: XmlElement | undefined): Colours {
  const elements = theme && child(theme, 'themeElements');
  const [dark1, light1, dark2, light2, ...accents] = (
    (elements && child(elements, 'clrScheme')?.children) ??
    []
  ).map(({ children: [colour] }) =>
    readHex((colour && (attribute(colour, 'lastClr') ?? attribute(colour, 'val'))) ?? ''),
  );
  const own = styles && child(styles, 'colors');
  const indexed = (own && child(own, 'indexedColors')?.children) ?? [];
  return {
    theme: [light1 ?? WHITE, dark1 ?? BLACK, light2, dark2, ...accents],
    indexed: indexed.map((colour) => readHex(attribute(colour, 'rgb') ?? '')),
  };
}

/** The attributes by which a `color`, `fgColor` or `bgColor` says what it is. */
export type SaidColour = Readonly<Record<string, string | undefined>>;

/** What a `color`, `fgColor` or `bgColor` means; undefined where that is not known. */
export function colourOf(element: XmlElement | undefined, colours: Colours): Colour | undefined {
  if (!element) return undefined;
  return saidColour(
    Object.fromEntries(element.attributes.map(({ local, value }) => [local, value])),
    colours,
  );
}

export function saidColour(said: SaidColour, { theme, indexed }: Colours): Colour | undefined {
  const number = Number(said.indexed);
  const plain =
    said.rgb !== undefined
      ? readHex(said.rgb)
      : said.theme !== undefined
        ? theme[Number(said.theme)]
        : said.indexed === undefined
          ? undefined
          : number === WINDOW_TEXT
            ? BLACK
            : number === WINDOW_GROUND
              ? WHITE
              : (indexed[number] ?? INDEXED[number < 8 ? number : number - 8]);
  return plain && tinted(plain, Number(said.tint ?? 0));
}

/** Names of the theme's colours as drawings have them, by the number that styles use. */
const SCHEME: Readonly<Record<string, number>> = {
  ...{ lt1: 0, bg1: 0, dk1: 1, tx1: 1, lt2: 2, bg2: 2, dk2: 3, tx2: 3 },
  ...{ accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9 },
};
const PRESET: Readonly<Record<string, Colour>> = { white: WHITE, black: BLACK };
/** Thousandths of a percent. */
const WHOLE = 100_000;

const DRAWN: Readonly<
  Record<string, (element: XmlElement, value: string, theme: Colours['theme']) => Colour | undefined>
> = {
  srgbClr: (_, value) => readHex(value),
  sysClr: (element) => readHex(attribute(element, 'lastClr') ?? ''),
  schemeClr: (_, value, theme) => theme[SCHEME[value] ?? NaN],
  prstClr: (_, value) => PRESET[value],
};

/** What a `solidFill`, `fontRef` or `fillRef` of a drawing means; undefined where that is not known. */
export function drawnColour(holder: XmlElement | undefined, { theme }: Colours): Colour | undefined {
  const [element] = holder?.children ?? [];
  if (!element) return undefined;
  const value = attribute(element, 'val') ?? '';
  const plain = DRAWN[element.local]?.(element, value, theme);
  return plain && element.children.reduce(adjusted, plain);
}

/** `lumMod`, `lumOff`, `tint` and `shade`, channel by channel; what else there is changes little. */
function adjusted(colour: Colour, adjustment: XmlElement): Colour {
  const share = Number(attribute(adjustment, 'val') ?? WHOLE) / WHOLE;
  const change = {
    lumMod: (channel: number) => channel * share,
    lumOff: (channel: number) => Math.min(255, channel + 255 * share),
    shade: (channel: number) => channel * share,
    tint: (channel: number) => 255 - (255 - channel) * share,
  }[adjustment.local];
  if (!change) return colour;
  const [red, green, blue] = colour;
  return [change(red), change(green), change(blue)];
}

/** Lighter (above 0) or darker (below 0); channel by channel, close to what Excel does by lightness. */
export function tinted(colour: Colour, tint: number): Colour {
  const changed = (channel: number) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  const [red, green, blue] = colour;
  return [changed(red), changed(green), changed(blue)];
}

/** `FFRRGGBB` and `RRGGBB`. */
function readHex(text: string): Colour | undefined {
  const hex = /([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  return hex ? [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16)] : undefined;
}

/** 1 for two of one colour, 21 for black on white (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
