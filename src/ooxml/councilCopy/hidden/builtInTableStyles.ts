import { type Colour, type Colours, tinted } from './colours';
import type { Painting } from './painting';

/** How a family of Excel's own table styles fills its parts. */
interface Family {
  readonly name: RegExp;
  /** The number of the family's first style: the dark one, which those of the accents follow. */
  readonly first: number;
  readonly parts: Readonly<Record<string, Fill>>;
}

/** Of the dark style a colour of the theme (by number) with its tint, of the others the tint of their accent. */
interface Fill {
  readonly dark: readonly [theme: number, tint: number];
  readonly accent: number | readonly [theme: number, tint: number];
}

const [LIGHT, DARK, ACCENT_1] = [0, 1, 4];
const FULL: Fill = { dark: [DARK, 0], accent: 0 };
const PALE: Fill = { dark: [LIGHT, -0.15], accent: 0.8 };
const MIDDLE: Fill = { dark: [LIGHT, -0.35], accent: 0.6 };
const GREY: Fill = { dark: [LIGHT, -0.15], accent: [LIGHT, -0.15] };
const DEEP: Fill = { dark: [DARK, 0.25], accent: -0.25 };

/** As presetTableStyles.xml of the standard (ECMA-376) has them, so far as grounds go. */
const FAMILIES: readonly Family[] = [
  { name: /^TableStyleLight([1-7])$/, first: 1, parts: { firstRowStripe: PALE } },
  { name: /^TableStyleLight([89]|1[0-4])$/, first: 8, parts: { headerRow: FULL } },
  { name: /^TableStyleLight(1[5-9]|2[01])$/, first: 15, parts: { firstRowStripe: PALE } },
  { name: /^TableStyleMedium([1-7])$/, first: 1, parts: { headerRow: FULL, firstRowStripe: PALE } },
  {
    name: /^TableStyleMedium([89]|1[0-4])$/,
    first: 8,
    parts: {
      ...{ headerRow: FULL, totalRow: FULL, firstColumn: FULL, lastColumn: FULL },
      ...{ firstRowStripe: MIDDLE, wholeTable: PALE },
    },
  },
  {
    name: /^TableStyleMedium(1[5-9]|2[01])$/,
    first: 15,
    parts: { headerRow: FULL, firstColumn: FULL, lastColumn: FULL, firstRowStripe: GREY },
  },
  {
    name: /^TableStyleMedium(2[2-8])$/,
    first: 22,
    parts: { firstRowStripe: MIDDLE, wholeTable: PALE },
  },
  {
    name: /^TableStyleDark([1-7])$/,
    first: 1,
    parts: {
      headerRow: { dark: [DARK, 0], accent: [DARK, 0] },
      totalRow: { dark: [DARK, 0.15], accent: -0.5 },
      ...{ firstColumn: DEEP, lastColumn: DEEP, firstRowStripe: DEEP },
      wholeTable: { dark: [DARK, 0.45], accent: 0 },
    },
  },
];

/** The header of these has another accent than the rows: 2, 4 and 6 over 1, 3 and 5. */
const TWO_ACCENTS = /^TableStyleDark(8|9|10|11)$/;

/** The grounds of a table style of Excel's own by part (`headerRow`); undefined for any other style. Type is readable on all of them. */
export function builtInTableStyle(
  name: string,
  { theme }: Colours,
): ReadonlyMap<string, Painting> | undefined {
  const ground = (colour: number, tint: number): Painting => {
    const plain = theme[colour];
    return painting(plain && tinted(plain, tint));
  };
  const two = TWO_ACCENTS.exec(name);
  if (two) {
    const pair = Number(two[1]) - 8;
    const accent = ACCENT_1 + 2 * (pair - 1);
    return new Map([
      ['headerRow', pair === 0 ? ground(DARK, 0) : ground(accent + 1, 0)],
      ['firstRowStripe', pair === 0 ? ground(LIGHT, -0.35) : ground(accent, 0.6)],
      ['wholeTable', pair === 0 ? ground(LIGHT, -0.15) : ground(accent, 0.8)],
    ]);
  }
  for (const { name: ofFamily, first, parts } of FAMILIES) {
    const number = Number(ofFamily.exec(name)?.[1] ?? NaN) - first;
    if (Number.isNaN(number)) continue;
    const fillOf = ({ dark, accent }: Fill): Painting => {
      if (number === 0) return ground(...dark);
      return typeof accent === 'number' ? ground(ACCENT_1 + number - 1, accent) : ground(...accent);
    };
    return new Map(Object.entries(parts).map(([part, fill]) => [part, fillOf(fill)]));
  }
  return undefined;
}

function painting(ground: Colour | undefined): Painting {
  return { colour: undefined, ground, shows: undefined };
}
