import type { ElementSpan, Span } from '../xml/tags';
import type { CellSource } from './sheetCell';

const [A, Z] = [0x41, 0x5a];
const [ZERO, NINE] = [0x30, 0x39];
const [QUOTE, SLASH, LESS_THAN, GREATER_THAN] = [0x22, 0x2f, 0x3c, 0x3e];
const [AMPERSAND, RETURN, MINUS, POINT] = [0x26, 0x0d, 0x2d, 0x2e];
const [BLANK, EQUALS, C, R, S, T, V] = [0x20, 0x3d, 0x63, 0x72, 0x73, 0x74, 0x76];

const START = '<c r="'.length;
const STYLE = ' s="';
const TYPE = ' t="';
const VALUE = '<v>';
const AFTER_VALUE = '</v></c>';
const END = '</c>';
/** What a double holds exactly, so that a number can be put together digit by digit. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Reads cells as Excel writes nearly all of them – `<c r="B7" s="3" t="s"><v>12</v></c>`, without a formula – letter by letter, at a
 * tenth of what any cell takes. All others are left to the reader of tags.
 */
export class PlainCell {
  ref = '';
  row = 0;
  column = 0;
  style = 0;
  type = 'n';
  /** After its opening tag. */
  tagEnd = 0;
  /** What stands in `v`; twice 0 where there is none. */
  valueStart = 0;
  valueEnd = 0;
  /** The value where it is a plain number; NaN for any other. */
  number = NaN;
  end = 0;

  /** Whether such a cell, and all of it, stands at `at`. */
  read(text: string, at: number): boolean {
    if (!isCell(text, at)) return false;
    const quote = this.readRef(text, at + START);
    if (quote < 0) return false;
    let next = quote + 1;
    this.style = 0;
    this.type = 'n';
    this.number = NaN;
    this.valueStart = this.valueEnd = 0;
    if (text.charCodeAt(next + 1) === S && text.startsWith(STYLE, next)) {
      next += STYLE.length;
      let code = text.charCodeAt(next);
      for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++next))
        this.style = this.style * 10 + code - ZERO;
      if (code !== QUOTE) return false;
      next++;
    }
    if (text.charCodeAt(next + 1) === T && text.startsWith(TYPE, next)) {
      const from = next + TYPE.length;
      next = text.charCodeAt(from + 1) === QUOTE ? from + 1 : text.indexOf('"', from);
      if (next < 0) return false;
      this.type = text.charCodeAt(from) === S && next === from + 1 ? 's' : text.slice(from, next);
      next++;
    }
    if (text.charCodeAt(next) === SLASH) {
      this.tagEnd = this.end = next + 2;
      return text.charCodeAt(next + 1) === GREATER_THAN;
    }
    if (text.charCodeAt(next) !== GREATER_THAN) return false;
    this.tagEnd = next + 1;
    if (text.charCodeAt(next + 2) === V && text.startsWith(VALUE, next + 1))
      return this.readValue(text, next + 1 + VALUE.length);
    this.end = next + 1 + END.length;
    return text.startsWith(END, next + 1);
  }

  /** Answers where the quote behind it stands; below 0 for what is none. */
  private readRef(text: string, from: number): number {
    let at = from;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= A && code <= Z; code = text.charCodeAt(++at)) column = column * 26 + code - A + 1;
    const digits = at;
    let row = 0;
    for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) row = row * 10 + code - ZERO;
    if (
      code !== QUOTE ||
      digits === from ||
      digits - from > 3 ||
      at === digits ||
      at - digits > 7 ||
      row === 0
    )
      return -1;
    this.ref = text.slice(from, at);
    this.row = row - 1;
    this.column = column - 1;
    return at;
  }

  private readValue(text: string, from: number): boolean {
    let at = from;
    let code = text.charCodeAt(at);
    const isNegative = code === MINUS;
    if (isNegative) code = text.charCodeAt(++at);
    const first = at;
    let number = 0;
    let point = -1;
    for (; (code >= ZERO && code <= NINE) || (code === POINT && point < 0); code = text.charCodeAt(++at)) {
      if (code === POINT) point = at;
      else number = number * 10 + code - ZERO;
    }
    const digits = at - first - (point < 0 ? 0 : 1);
    const isPlain = code === LESS_THAN && digits > 0 && digits <= MOST_DIGITS;
    for (; code !== LESS_THAN; code = text.charCodeAt(++at)) {
      if (code === AMPERSAND || code === RETURN || Number.isNaN(code)) return false;
    }
    if (text.charCodeAt(at + 1) !== SLASH || !text.startsWith(AFTER_VALUE, at)) return false;
    if (isPlain) {
      // Two whole numbers that a double holds exactly: what comes of dividing them is the nearest there is.
      if (point >= 0) number /= POWERS[at - point - 1]!;
      this.number = isNegative ? -number : number;
    }
    this.valueStart = from;
    this.valueEnd = at;
    this.end = at + AFTER_VALUE.length;
    return true;
  }
}

function isCell(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === LESS_THAN &&
    text.charCodeAt(at + 1) === C &&
    text.charCodeAt(at + 2) === BLANK &&
    text.charCodeAt(at + 3) === R &&
    text.charCodeAt(at + 4) === EQUALS &&
    text.charCodeAt(at + 5) === QUOTE
  );
}

/** Where such a cell stands, as other cells have it: made by the million, so what is seldom asked for is put together then. */
export class PlainSource implements CellSource {
  readonly type: string;
  readonly tagEnd: number;
  readonly formula = undefined;
  readonly hasMore = false;
  private readonly end: number;
  private readonly valueStart: number;
  private readonly valueEnd: number;

  constructor(
    readonly part: string,
    readonly prefix: string,
    readonly text: string,
    private readonly start: number,
    { type, tagEnd, end, valueStart, valueEnd }: PlainCell,
  ) {
    this.type = type;
    this.tagEnd = tagEnd;
    this.end = end;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
  }

  get whole(): Span {
    return { start: this.start, end: this.end };
  }

  get value(): ElementSpan | undefined {
    const { tagEnd, valueStart: innerStart, valueEnd: innerEnd } = this;
    if (innerEnd === 0) return undefined;
    return { start: tagEnd, end: innerEnd + '</v>'.length, innerStart, innerEnd };
  }
}
