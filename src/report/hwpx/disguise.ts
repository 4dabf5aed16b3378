/** Characters that Markdown, or the HTML of its tables, would take for something else. */
const MEANT_OTHERWISE = /[\\`*_~[\]<>&!(){}|^$#"']/g;
/** A blank that stands at an end, behind another or before a point would be dropped; so would a comma at an end. */
const LOST = /^\s|\s$|(?<=\s)\s|\s(?=[,，.])|[,，](?=\s*$)/g;
/** kordoc takes a line for what its first sign or word says, and drops the names of tools. */
const FIRST = /^./su;
const TOOL = /(?<=M)C(?=P)/g;
/** What XML cannot hold, and tabs, which no cell can be typed into. */
const NOT_XML = /[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A private character takes one UTF-16 unit here: kordoc's zip (JSZip) splits texts anywhere, and would break pairs. */
const FIRST_PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8ff;
const MARKS = 128;
/** Emoji and rare Hanja, which are such pairs. */
const PAIRS = /[\u{10000}-\u{10ffff}]/gu;

/**
 * Every text goes through Markdown in disguise: each character that Markdown could take for its own stands for the time as a
 * private one that the report does not have, so that none is lost, whatever was typed.
 */
export interface Disguise {
  /** A text as it may stand in Markdown, line breaks included. */
  put(text: string): string;
  /** A mark of our own, 0–127, that {@link Disguise.marks} finds again. */
  mark(number: number): string;
  /** The texts as they were; `written` makes of a character what the format writes for it. */
  takeOff(text: string, written: (character: string) => string): string;
  /** Finds a mark; {@link Disguise.numberOf} tells which. */
  readonly marks: RegExp;
  numberOf(mark: string): number;
}

/** @param texts everything that will be put into disguise */
export function disguiseFor(texts: string): Disguise {
  const present = new Set(texts);
  const free = Array.from({ length: LAST_PRIVATE - FIRST_PRIVATE + 1 }, (_, index) =>
    String.fromCharCode(FIRST_PRIVATE + index),
  ).filter((one) => !present.has(one));
  const marks = free.slice(0, MARKS);
  const masks = free.slice(MARKS);
  const hidden = new Map<string, string>();
  const masked = new Map<string, string>();

  function hide(character: string): string {
    const known = masked.get(character);
    if (known !== undefined) return known;
    const mask = masks[masked.size];
    if (mask === undefined) return character;
    masked.set(character, mask);
    hidden.set(mask, character);
    return mask;
  }

  return {
    put: (text) =>
      text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(NOT_XML, (character) => (character === '\t' ? ' ' : ''))
        .replace(PAIRS, hide)
        .replace(LOST, hide)
        .replace(MEANT_OTHERWISE, hide)
        .replace(TOOL, hide)
        .replaceAll('\n', hide)
        .replace(FIRST, (first) => (hidden.has(first) ? first : hide(first))),
    mark: (number) => marks[number]!,
    takeOff: (text, written) =>
      text.replace(new RegExp(oneOf(masks.slice(0, masked.size)), 'gu'), (mask) =>
        written(hidden.get(mask)!),
      ),
    marks: new RegExp(oneOf(marks), 'gu'),
    numberOf: (mark) => marks.indexOf(mark),
  };
}

/** A pattern of any of the characters, or of none where there are none. */
function oneOf(characters: readonly string[]): string {
  return characters.length === 0 ? '(?!)' : `[${characters.join('')}]`;
}
