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
 * What a number format shows of numbers and texts. A zero that is left empty (`#,##0;-#,##0;`) is a way of writing, and
 * no hiding.
 *
 * @example
 * shownBy(';;;').positive.nothing  //=> true
 * shownBy(';;').text.nothing       //=> false
 */
export function shownBy(code: string): Readonly<Record<Sort, ShownBy>> {
  const sections = sectionsOf(code);
  const [first = '', second = first, third = first, fourth] = sections;
  const isConditional = sections.some((section) =>
    /^\[[<>=]/.test(section.replace(/^(?:\[[^\]<>=]*\])+/, '')),
  );
  if (isConditional) return { positive: AS_IT_IS, negative: AS_IT_IS, zero: AS_IT_IS, text: AS_IT_IS };
  const positive = shown(first);
  const negative = shown(second);
  const zero = { ...shown(third), nothing: positive.nothing && negative.nothing && shown(third).nothing };
  // With fewer sections a text shows as it is, unless the one section there is says `@`.
  const text = fourth === undefined ? { ...AS_IT_IS, colour: positive.colour } : shown(fourth);
  return { positive, negative, zero, text };
}

function shown(section: string): ShownBy {
  const colour = /^\[([^\]]+)\]/.exec(section)?.[1]?.toLowerCase().replace(/\s/g, '');
  // Colours, languages, conditions; `_x` a blank as wide as x; `*x` a filling; quotes around what is shown.
  const seen = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/_./gsu, '')
    .replace(/\*\s/g, '')
    .replace(/\\(.)/gsu, '$1');
  return { nothing: seen.trim() === '', colour: colour === undefined ? undefined : COLOURS[colour] };
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
