import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { MOST_NODES } from '../package/limits';
import { PackageError, packageError } from '../problems';

/** An attribute and where it stands in the source: from the first letter of its name to its closing quote. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element and where it stands in the source, so that it can be changed there and nothing else with it. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own characters, without those of its children. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Between its tags. The same place twice where it is empty; where `<a/>` is written, both are `end`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Open extends Writable<XmlElement> {
  attributes: XmlAttribute[];
  children: XmlElement[];
}

/** Deeper than any part that Office writes; code that walks a tree may rely on it. */
const DEEPEST = 256;

/** What an element without attributes or children has: lists of their own would be most of a large tree. */
const NOTHING: never[] = [];
/** Longer ones seldom come again. */
const LONGEST_KEPT = 64;

/** Names and values come again and again: each is kept once. */
function sameStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return text;
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };
}

/** Lists of a part that are too long to be kept whole. */
export interface LongLists {
  readonly lists: ReadonlySet<string>;
  /** What is kept of their items, without its place in the source; of what is in the items, nothing. */
  readonly attributes: ReadonlySet<string>;
}

/** Reads a small part whole, but for long lists. Errors: not well-formed, a document type declaration. */
export function parseXml(part: string, source: string, long?: LongLists): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Open[] = [];
  const once = sameStrings();
  let places: Pick<XmlAttribute, 'name' | 'start' | 'end'>[] = [];
  let start = 0;
  let root: XmlElement | undefined;
  let nodes = 0;
  /** How deep in an item of a long list; 0 outside. */
  let inItem = 0;
  const asItem = slimAttributes(long, once);

  parser.on('doctype', () => {
    throw packageError('packageDoctype', { part });
  });
  parser.on('opentagstart', () => {
    places = [];
    start = source.lastIndexOf('<', parser.position - 1);
  });
  parser.on('attribute', ({ name }) => {
    if (inItem > 0 || isLong(stack.at(-1), long)) return;
    places.push({ name: once(name), ...attributePlace(source, name, parser.position) });
  });
  parser.on('opentag', (tag) => {
    if (stack.length === DEEPEST) throw packageError('packageMalformedXml', { part });
    const parent = stack.at(-1);
    if (inItem > 0 && ++inItem) return;
    const isItem = isLong(parent, long);
    nodes += 1 + places.length;
    if (nodes > MOST_NODES) throw packageError('packageTooLarge', { part });
    const attributes = isItem
      ? asItem(tag.attributes)
      : places.map(({ name, start, end }) => {
          const { local, uri, value } = tag.attributes[name]!;
          return { name, local: once(local), uri: once(uri), value: once(value), start, end };
        });
    const at = parser.position;
    const element: Open = {
      name: once(tag.name),
      local: once(tag.local),
      uri: once(tag.uri),
      attributes: attributes.length > 0 ? attributes : NOTHING,
      children: NOTHING,
      text: '',
      start,
      end: at,
      innerStart: at,
      innerEnd: at,
    };
    if (isItem) inItem = 1;
    if (parent?.children === NOTHING) parent.children = [element];
    else parent?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (inItem > 0 && --inItem > 0) return;
    const element = stack.pop()!;
    if (!isSelfClosing) {
      element.end = parser.position;
      element.innerEnd = source.lastIndexOf('</', parser.position - 1);
    }
    if (stack.length === 0) root = element;
  });
  const addText = (text: string) => {
    const element = stack.at(-1);
    if (element && inItem === 0) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  try {
    parser.write(source).close();
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw packageError('packageMalformedXml', { part });
  }
  if (!root) throw packageError('packageMalformedXml', { part });
  return root;
}

function isLong(parent: XmlElement | undefined, long: LongLists | undefined): boolean {
  return parent !== undefined && long !== undefined && long.lists.has(parent.local);
}

/** The attributes of items, each made once: most items are alike. */
function slimAttributes(
  long: LongLists | undefined,
  once: (text: string) => string,
): (written: Readonly<Record<string, SaxesAttributeNS>>) => XmlAttribute[] {
  const made = new Map<string, XmlAttribute>();
  return (written) =>
    Object.values(written).flatMap(({ name, local, uri, value }) => {
      if (!long?.attributes.has(local)) return [];
      const key = `${name} ${value}`;
      let attribute = made.get(key);
      if (!attribute) {
        attribute = {
          name: once(name),
          local: once(local),
          uri: once(uri),
          value: once(value),
          start: 0,
          end: 0,
        };
        made.set(key, attribute);
      }
      return [attribute];
    });
}

/** `end` is just after the closing quote, which the value itself cannot hold. */
function attributePlace(source: string, name: string, end: number): { start: number; end: number } {
  const openingQuote = source.lastIndexOf(source[end - 1]!, end - 2);
  return { start: source.lastIndexOf(name, openingQuote - name.length), end };
}

/** The value of an attribute: of one without a prefix, or of one in the namespace `uri`, whatever its prefix. */
export function attribute(element: XmlElement, local: string, uri = ''): string | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.uri === uri)?.value;
}

export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.local === local);
}

export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.local === local);
}
