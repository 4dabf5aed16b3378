/** Characters that Markdown, or the HTML of its tables, would take for something else. */
const MEANT_OTHERWISE = /[\\`*_~[\]<>&!(){}|^$#"']/g;
/** A blank that stands at an end, behind another or before a point would be dropped; so would a comma at an end. */
const LOST = /^\s|\s$|(?<=\s)\s|\s(?=[,，.])|[,，](?=\s*$)/g;
/** kordoc takes a line for what its first sign or word says, and drops the names of tools. */
const FIRST = /^./su;
const TOOL = /(?<=M)C(?=P)/g;
/** What XML cannot hold, and tabs, which no cell can be typed into. */
const NOT_XML = /[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const BLOCK = 0x1000;
const MARKS = 0x80;
const FIRST_BLOCK = 0xf0000;
const LAST_BLOCK = 0x10f000;

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
  let base = FIRST_BLOCK;
  while (base < LAST_BLOCK && new RegExp(range(base, base + BLOCK - 1), 'u').test(texts)) base += BLOCK;
  const firstMark = base + BLOCK - MARKS;
  const hidden: string[] = [];
  const places = new Map<string, number>();

  function hide(character: string): string {
    let place = places.get(character);
    if (place === undefined) {
      if (base + hidden.length >= firstMark) return character;
      place = hidden.push(character) - 1;
      places.set(character, place);
    }
    return String.fromCodePoint(base + place);
  }

  const isHidden = (character: string) => {
    const at = character.codePointAt(0)! - base;
    return at >= 0 && at < BLOCK;
  };

  return {
    put: (text) =>
      text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(NOT_XML, (character) => (character === '\t' ? ' ' : ''))
        .replace(LOST, hide)
        .replace(MEANT_OTHERWISE, hide)
        .replace(TOOL, hide)
        .replaceAll('\n', hide)
        .replace(FIRST, (first) => (isHidden(first) ? first : hide(first))),
    mark: (number) => String.fromCodePoint(firstMark + number),
    takeOff: (text, written) =>
      text.replace(new RegExp(range(base, firstMark - 1), 'gu'), (character) =>
        written(hidden[character.codePointAt(0)! - base]!),
      ),
    marks: new RegExp(range(firstMark, base + BLOCK - 1), 'gu'),
    numberOf: (mark) => mark.codePointAt(0)! - firstMark,
  };
}

function range(from: number, to: number): string {
  return `[\\u{${from.toString(16)}}-\\u{${to.toString(16)}}]`;
}
