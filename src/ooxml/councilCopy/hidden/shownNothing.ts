import type { SheetCell } from '../../sheet/sheetCell';
import { BLACK, type Colour, WHITE } from './colours';

/** How a number format shows one sort of values. */
export interface ShownBy {
  /** Nothing is seen of them. */
  readonly nothing: boolean;
  /** The format's own colour, which goes before the cell's. */
  readonly colour: Colour | undefined;
}

export type Sort = 'positive' | 'negative' | 'zero' | 'text';

const COLOURS: Readonly<Record<string, Colour>> = {
  ...{ white: WHITE, 흰색: WHITE, 흰: WHITE, black: BLACK, 검정: BLACK, color1: BLACK, color2: WHITE },
};
const AS_IT_IS: ShownBy = { nothing: false, colour: undefined };

/**
 * What a number format shows of numbers and texts: of what the cell holds, not a word in its place (`"비공개"`, `▲`). A zero
 * that is left empty or drawn as a dash (`#,##0;-#,##0;"-"`) is a way of writing, and no hiding.
 *
 * @example
 * shownBy(';;;').positive.nothing  //=> true
 * shownBy(';;').text.nothing       //=> false
 */
export function shownBy(code: string): Readonly<Record<Sort, ShownBy>> {
  const sections = sectionsOf(code);
  const [first = '', second = first, third = first, fourth] = sections;
  const numbers = sections.filter((section) => !section.includes('@')).slice(0, 3);
  if (sections.some((section) => CONDITION.test(section))) {
    // Which numbers a condition is for is not asked: all of them are hidden, or none is told.
    const number = { ...AS_IT_IS, nothing: numbers.every((section) => shown(section, VALUES).nothing) };
    return { positive: number, negative: number, zero: number, text: AS_IT_IS };
  }
  const positive = shown(first, VALUES);
  const negative = shown(second, VALUES);
  const ofZero = shown(third, VALUES);
  const zero = { ...ofZero, nothing: positive.nothing && negative.nothing && ofZero.nothing };
  // With fewer sections a text shows as it is, unless the one section there is says `@`.
  const text = fourth === undefined ? { ...AS_IT_IS, colour: positive.colour } : shown(fourth, TEXTS);
  return { positive, negative, zero, text };
}

/** What stands for a digit, for all of a number, or for a part of a date. */
const VALUES = /[0#?]|general|g\/표준|표준|[ymdhseg]|a{3,4}|\[(?:h+|m+|s+)\]|@/i;
const TEXTS = /@|general|g\/표준|표준/i;
const CONDITION = /^(?:\[[^\]<>=]*\])*\[[<>=]/;

/** What sort of value a cell holds. */
export function sortOf({ type, value = '' }: Pick<SheetCell, 'type' | 'value'>): Sort {
  if (type !== 'n') return 'text';
  const number = Number(value);
  if (number === 0) return 'zero';
  return number < 0 ? 'negative' : 'positive';
}

/** A section without `values` shows a word or a sign in the place of what the cell holds, if anything. */
function shown(section: string, values: RegExp): ShownBy {
  const colour = /^\[([^\]]+)\]/.exec(section)?.[1]?.toLowerCase().replace(/\s/g, '');
  // Words in quotes; a sign behind a backslash; `_x` a blank as wide as x; `*x` a filling; colours, languages, conditions.
  const signs = section
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./gsu, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return { nothing: !values.test(signs), colour: colour === undefined ? undefined : COLOURS[colour] };
}

/** Parted by `;`, but for those in quotes, in brackets or behind a backslash. */
function sectionsOf(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\[[^\]]*\]?|\\.|[\s\S]/gu)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}
