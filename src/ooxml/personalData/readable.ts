/** A text as its reader sees it, each character with where it stands in the text it was made from. */
export interface ReadableText {
  readonly text: string;
  /** Where in the source the character at this position begins. */
  readonly starts: readonly number[];
  /** Where in the source the character at this position ends. */
  readonly ends: readonly number[];
}

/** A decomposed syllable (NFD, from some Macs), or any one character. */
const CHARACTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|./suy;
/** Nothing is seen of them: zero-width characters, soft hyphens, direction marks, variation selectors. */
const UNSEEN = /^[\p{Cf}\ufe00-\ufe0f\u034f]$/u;
/** Hyphens, dashes, minus signs, and the vowel and the ruled line that are typed for one. */
const DASH = /^[\p{Pd}−⁃˗ㅡーｰ─━]$/u;
/** Dots in the middle or at the foot of a line. */
const DOT = /^[·ㆍ・･•∙⋅‧․。｡]$/u;

/**
 * Full-width and mathematical digits and letters as plain ones, every dash as `-`, every dot as `.`, every white space
 * as a blank, Hangul composed, and without what is not seen. For finding only.
 *
 * @example
 * readable('０１０–1234').text  //=> '010-1234'
 */
export function readable(source: string): ReadableText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < source.length;) {
    const character = characterAt(source, index);
    const plain = plainCharacter(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(index);
      ends.push(index + character.length);
    }
    index += character.length;
  }
  return { text, starts, ends };
}

function characterAt(source: string, index: number): string {
  const first = source[index]!;
  if (isPlain(first)) return first;
  CHARACTER.lastIndex = index;
  return CHARACTER.exec(source)![0];
}

/** What stands in most texts: the letters of a keyboard and composed syllables. */
function isPlain(character: string): boolean {
  return (character >= ' ' && character <= '~') || (character >= '가' && character <= '힣');
}

function plainCharacter(character: string): string {
  if (isPlain(character)) return character;
  if (UNSEEN.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (DOT.test(character)) return '.';
  if (/^\s$/u.test(character)) return ' ';
  return /^[\p{Nd}\p{L}\p{P}\p{S}]+$/u.test(character) ? character.normalize('NFKC') : character;
}
