import { MOST_NODES } from '../package/limits';
import { packageError } from '../problems';
import type { XmlAttribute, XmlElement } from './element';
import { declared, isBindable, type Name, Names, PREDEFINED, type Scope } from './names';
import { type AttributeSpan, TagReader } from './tags';
import { plainText, plainValue } from './text';

export { attribute, child, childrenOf, type XmlAttribute, type XmlElement } from './element';

/** Lists of a part that are too long to be kept whole. */
export interface LongLists {
  readonly lists: ReadonlySet<string>;
  /** What is kept of their items, without its place in the source; of what is in the items, nothing. */
  readonly attributes: ReadonlySet<string>;
}

/**
 * Reads a small part whole, but for long lists: XML 1.0 with namespaces (docs/decisions/sheets-are-scanned.md). Errors: not
 * well-formed, a document type declaration, deeper or larger than any part that Office writes.
 */
export function parseXml(part: string, source: string, long?: LongLists): XmlElement {
  return new TreeReader(part, source, long).read();
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Element extends Writable<XmlElement> {
  children: XmlElement[];
}

interface Open {
  readonly name: string;
  /** Undefined within an item of a long list. */
  readonly element: Element | undefined;
  readonly scope: Scope;
  /** It is an item of a long list, or stands in one. */
  readonly isInItem: boolean;
}

/** Deeper than any part that Office writes; code that walks a tree may rely on it. */
const DEEPEST = 256;
/** What an element without attributes or children has: lists of their own would be most of a large tree. */
const NOTHING: never[] = [];
const MARK = 0xfeff;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/;
/** What no text of XML 1.0 holds, escaped or not (2.2). */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

class TreeReader {
  private readonly tags: TagReader;
  private readonly names: Names;
  private readonly open: Open[] = [];
  private root: Element | undefined;
  private nodes = 0;
  /** Attributes of items of long lists, each made once: most items are alike. */
  private readonly slim = new Map<string, XmlAttribute>();

  constructor(
    private readonly part: string,
    private readonly source: string,
    private readonly long: LongLists | undefined,
  ) {
    this.tags = new TagReader(part);
    this.names = new Names(part);
  }

  read(): XmlElement {
    const { tags, source } = this;
    if (UNWRITABLE.test(source)) this.fail();
    const first = source.charCodeAt(0) === MARK ? 1 : 0;
    let at = first;
    for (; tags.read(source, at); at = tags.end) {
      if (tags.start > at) this.readText(source.slice(at, tags.start));
      if (tags.kind === 'other') this.readOther(source.slice(tags.start, tags.end), tags.start === first);
      else if (tags.kind === 'close') this.readClosing();
      else this.readOpening();
    }
    const rest = source.slice(at);
    if (rest.includes('<')) this.fail();
    this.readText(rest);
    if (!this.root || this.open.length > 0) this.fail();
    return this.root!;
  }

  private readOpening(): void {
    const { tags, names } = this;
    const parent = this.open.at(-1);
    if (this.open.length === DEEPEST || (!parent && this.root)) this.fail();
    const spans = tags.attributeSpans();
    const scope = this.scopeIn(spans, parent?.scope ?? PREDEFINED);
    const { name, local, prefix } = names.of(tags.name);
    const uri = names.uriOf({ name, local, prefix }, scope);
    if (prefix === 'xmlns') this.fail();
    const isItem = parent?.isInItem === false && this.isLong(parent);
    const isInItem = isItem || parent?.isInItem === true;
    const attributes = this.readAttributes(spans, scope, isInItem);
    if (isInItem && !isItem) {
      if (tags.kind === 'open') this.open.push({ name, element: undefined, scope, isInItem });
      return;
    }
    if ((this.nodes += 1 + spans.length) > MOST_NODES)
      throw packageError('packageTooLarge', { part: this.part });
    const { start, end } = tags;
    const place = { start, end, innerStart: end, innerEnd: end };
    const element: Element = { name, local, uri, attributes, children: NOTHING, text: '', ...place };
    const siblings = parent?.element;
    if (siblings?.children === NOTHING) siblings.children = [element];
    else siblings?.children.push(element);
    this.root ??= element;
    if (tags.kind === 'open') this.open.push({ name, element, scope, isInItem });
  }

  private readClosing(): void {
    const { tags } = this;
    const closed = this.open.pop();
    if (!closed || !tags.is(closed.name) || !tags.isBareClosing) this.fail();
    if (!closed!.element) return;
    closed!.element.innerEnd = tags.start;
    closed!.element.end = tags.end;
  }

  private readText(raw: string): void {
    const within = this.open.at(-1);
    if (!within ? /[^ \t\r\n]/.test(raw) : raw.includes(']]>')) this.fail();
    if (within) this.add(within, plainText(this.part, raw));
  }

  /** Comments and instructions say nothing; what stands between `<![CDATA[` and `]]>` is a text like any other. */
  private readOther(xml: string, isFirst: boolean): void {
    const within = this.open.at(-1);
    if (xml.startsWith('<![CDATA[')) {
      if (!within) this.fail();
      this.add(within!, plainText(this.part, xml));
    } else if (xml.startsWith('<!--')) {
      if (xml.slice(4, -3).includes('--') || xml.endsWith('--->')) this.fail();
    } else if (/^<\?xml[\s?]/i.test(xml) && !(isFirst && DECLARATION.test(xml))) {
      this.fail();
    }
  }

  private add({ element, isInItem }: Open, text: string): void {
    if (element && !isInItem) element.text += text;
  }

  private isLong({ element }: Open): boolean {
    return element !== undefined && this.long !== undefined && this.long.lists.has(element.local);
  }

  /** The prefixes that are declared in an element whose attributes these are. */
  private scopeIn(spans: readonly AttributeSpan[], around: Scope): Scope {
    let scope: Map<string, string> | undefined;
    for (const span of spans) {
      if (!this.source.startsWith('xmlns', span.start)) continue;
      const prefix = declared(this.nameOf(span));
      if (prefix === undefined) continue;
      const uri = this.valueOf(span).trim();
      if (!isBindable(prefix, uri)) this.fail();
      (scope ??= new Map(around)).set(prefix, uri);
    }
    return scope ?? around;
  }

  private readAttributes(spans: readonly AttributeSpan[], scope: Scope, isInItem: boolean): XmlAttribute[] {
    if (spans.length === 0) return NOTHING;
    const { names } = this;
    const known = new Set<string>();
    const read: XmlAttribute[] = [];
    for (const span of spans) {
      const name = this.nameOf(span);
      const uri = names.uriOfAttribute(name, scope);
      const value = this.valueOf(span);
      known.add(uri === '' ? name.name : `${uri} ${name.local}`);
      if (!isInItem)
        read.push({ name: name.name, local: name.local, uri, value, start: span.start, end: span.end });
      else if (this.long?.attributes.has(name.local)) read.push(this.slimOf(name, uri, value));
    }
    if (known.size < spans.length) this.fail();
    return read;
  }

  private slimOf({ name, local }: Name, uri: string, value: string): XmlAttribute {
    const key = `${name} ${value}`;
    let attribute = this.slim.get(key);
    if (!attribute) this.slim.set(key, (attribute = { name, local, uri, value, start: 0, end: 0 }));
    return attribute;
  }

  private nameOf({ start, nameEnd }: AttributeSpan): Name {
    return this.names.of(this.source.slice(start, nameEnd));
  }

  private valueOf({ valueStart, end }: AttributeSpan): string {
    return this.names.once(plainValue(this.part, this.source.slice(valueStart, end - 1)));
  }

  private fail(): never {
    throw packageError('packageMalformedXml', { part: this.part });
  }
}
