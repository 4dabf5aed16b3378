import { packageError } from '../problems';

/** `other` is what is no element: comments, CDATA, processing instructions. */
export type TagKind = 'open' | 'close' | 'empty' | 'other';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An element and what is between its tags. */
export interface ElementSpan extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** An attribute: from the first letter of its name to after its closing quote, and its value between the quotes. */
export interface AttributeSpan extends Span {
  readonly nameEnd: number;
  readonly valueStart: number;
}

const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
/** After these many characters it can be told what a `<!` begins: `<![CDATA[`. */
const TELLING = 9;

/**
 * Goes through the tags of a text whose end may not be there yet. For the parts that grow with the data, where a full
 * parser would cost more than all the rest (docs/decisions/sheets-are-scanned.md). Errors: tags that are no XML, a
 * document type declaration.
 */
export class TagReader {
  kind: TagKind = 'other';
  /** The tag's place in the text: from its `<` to after its `>`. */
  start = 0;
  end = 0;
  /** Set when a tag of kind `other` is met; whoever asks clears it first. */
  sawOther = false;
  private text = '';
  private nameStart = 0;
  private nameEnd = 0;
  /** Four numbers an attribute: where its name and its value begin and end. */
  private readonly attributes: number[] = [];
  /** How many of these numbers are of this tag; the array is used again for the next one. */
  private used = 0;

  constructor(private readonly part: string) {}

  /** Goes to the first tag at or after `from`; false where the text ends before the tag does. */
  read(text: string, from: number): boolean {
    this.text = text;
    this.start = text.indexOf('<', from);
    if (this.start < 0) return false;
    const next = text.charCodeAt(this.start + 1);
    if (next === BANG) return this.readMarkup();
    if (next === QUESTION) return this.readOther('<?', '?>');
    return next === SLASH ? this.readClosing() : this.readOpening();
  }

  /** From the opening tag that was read to the end of its element; undefined where the text ends before it does. */
  readElement(): ElementSpan | undefined {
    const { start, end: innerStart } = this;
    if (this.kind === 'empty') return { start, end: innerStart, innerStart, innerEnd: innerStart };
    for (let depth = 1; depth > 0;) {
      if (!this.read(this.text, this.end)) return undefined;
      if (this.kind === 'open') depth++;
      if (this.kind === 'close') depth--;
    }
    return { start, end: this.end, innerStart, innerEnd: this.start };
  }

  /** Whether the element's name is this one, prefix and all. */
  is(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length &&
      this.kind !== 'other' &&
      this.text.startsWith(name, this.nameStart)
    );
  }

  /** The name as written. */
  get name(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  /** An attribute's value, entities and all; undefined where the tag has none of this name. */
  attribute(name: string): string | undefined {
    const at = this.find(name);
    return at === undefined ? undefined : this.text.slice(this.attributes[at + 2], this.attributes[at + 3]);
  }

  /** From the first letter of an attribute's name to its closing quote. */
  attributeSpan(name: string): Span | undefined {
    const at = this.find(name);
    return at === undefined ? undefined : { start: this.attributes[at]!, end: this.attributes[at + 3]! + 1 };
  }

  /** All attributes of the tag. Errors: no blank in front of one. */
  attributeSpans(): AttributeSpan[] {
    const { attributes, text } = this;
    const spans: AttributeSpan[] = [];
    for (let at = 0; at < this.used; at += 4) {
      const start = attributes[at]!;
      if (!(text.charCodeAt(start - 1) <= 0x20)) this.fail();
      spans.push({
        start,
        nameEnd: attributes[at + 1]!,
        valueStart: attributes[at + 2]!,
        end: attributes[at + 3]! + 1,
      });
    }
    return spans;
  }

  /** Whether nothing stands in a closing tag but its name. */
  get isBareClosing(): boolean {
    return this.skipSpace(this.nameEnd) === this.end - 1;
  }

  private find(name: string): number | undefined {
    for (let at = 0; at < this.used; at += 4) {
      const start = this.attributes[at]!;
      if (this.attributes[at + 1]! - start === name.length && this.text.startsWith(name, start)) return at;
    }
    return undefined;
  }

  private readMarkup(): boolean {
    const { text, start } = this;
    if (text.startsWith('<!--', start)) return this.readOther('<!--', '-->');
    if (text.startsWith('<![CDATA[', start)) return this.readOther('<![CDATA[', ']]>');
    if (text.length < start + TELLING) return false;
    throw packageError(text.startsWith('<!DOCTYPE', start) ? 'packageDoctype' : 'packageMalformedXml', {
      part: this.part,
    });
  }

  private readOther(opening: string, closing: string): boolean {
    const at = this.text.indexOf(closing, this.start + opening.length);
    this.kind = 'other';
    this.sawOther = true;
    this.end = at + closing.length;
    return at >= 0;
  }

  private readClosing(): boolean {
    const at = this.text.indexOf('>', this.start);
    this.kind = 'close';
    this.nameStart = this.start + 2;
    this.nameEnd = this.skipName(this.nameStart);
    this.end = at + 1;
    return at >= 0;
  }

  private readOpening(): boolean {
    const { text } = this;
    this.used = 0;
    this.nameStart = this.start + 1;
    this.nameEnd = this.skipName(this.nameStart);
    let at = this.skipSpace(this.nameEnd);
    for (;;) {
      const next = text.charCodeAt(at);
      if (next === GREATER_THAN || next === SLASH) return this.closeOpening(at, next === SLASH);
      if (Number.isNaN(next)) return false;
      const nameEnd = this.skipName(at);
      const equals = this.skipSpace(nameEnd);
      const opening = this.skipSpace(equals + 1);
      if (opening >= text.length) return false;
      const quote = text.charCodeAt(opening);
      if (text.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) this.fail();
      const closing = text.indexOf(quote === QUOTE ? '"' : "'", opening + 1);
      if (closing < 0) return false;
      this.note(at, nameEnd, opening + 1, closing);
      at = this.skipSpace(closing + 1);
    }
  }

  private note(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { attributes, used } = this;
    attributes[used] = nameStart;
    attributes[used + 1] = nameEnd;
    attributes[used + 2] = valueStart;
    attributes[used + 3] = valueEnd;
    this.used = used + 4;
  }

  private closeOpening(at: number, empty: boolean): boolean {
    if (empty && at + 1 >= this.text.length) return false;
    if (empty && this.text.charCodeAt(at + 1) !== GREATER_THAN) this.fail();
    this.kind = empty ? 'empty' : 'open';
    this.end = at + (empty ? 2 : 1);
    if (this.nameEnd === this.nameStart) this.fail();
    return true;
  }

  private skipName(from: number): number {
    let at = from;
    for (; at < this.text.length; at++) {
      const next = this.text.charCodeAt(at);
      if (next <= 0x20 || next === GREATER_THAN || next === SLASH || next === EQUALS) return at;
    }
    return at;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) <= 0x20) at++;
    return at;
  }

  private fail(): never {
    throw packageError('packageMalformedXml', { part: this.part });
  }
}
