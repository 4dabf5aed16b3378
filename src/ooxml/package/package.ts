import { packageError } from '../problems';
import { append, escapeAttribute, removal, splice } from '../xml/edit';
import { attribute, childrenOf, type LongLists, parseXml, type XmlElement } from '../xml/tree';
import { concatenate } from './compression';
import { CONTENT_TYPES, ContentTypes } from './contentTypes';
import { InflationLimits, MOST_TEXT } from './limits';
import { Part } from './part';
import { type PartName, partKey, partNameOf, relationshipsPartOf } from './partName';
import type { ZipEntry } from './readZip';
import { parseRelationships, type Relationship } from './relationships';
import { writeZip } from './writeZip';

/** What a part is made from: text (written as UTF-8), bytes, or chunks of them that are compressed as they come. */
export type PartContent = string | Uint8Array | Iterable<string | Uint8Array>;

/**
 * An Office file as parts. What nobody replaced is written as the very bytes that were read. A large part is inflated each
 * time it is asked for. Errors of reading a part: missing, damaged, too large, no text.
 */
export class Package {
  private readonly parts = new Map<string, Part>();
  private readonly limits = new InflationLimits();
  /** By the part they start from, as it was asked for; of all that were read, until theirs change. */
  private readonly relationships = new Map<string, readonly Relationship[]>();
  private contentTypes: ContentTypes | undefined;

  constructor(entries: readonly ZipEntry[]) {
    for (const { name: entry, ...content } of entries) {
      const name = partNameOf(entry);
      if (this.parts.has(partKey(name))) throw packageError('packageUnsafeName', { part: name });
      this.parts.set(partKey(name), Part.stored(name, content));
    }
  }

  /** Another package of the same parts, which can be changed without this one. */
  copy(): Package {
    const copy = new Package([]);
    for (const [key, part] of this.parts) copy.parts.set(key, part);
    for (const [key, list] of this.relationships) copy.relationships.set(key, list);
    copy.contentTypes = this.contentTypes;
    return copy;
  }

  /** All parts, relationship parts among them, in the order of the file. */
  names(): readonly PartName[] {
    return [...this.parts].flatMap(([key, { name }]) => (key === partKey(CONTENT_TYPES) ? [] : [name]));
  }

  has(part: string): boolean {
    return this.parts.has(partKey(part));
  }

  /** How many bytes the part holds, as the file says. */
  sizeOf(part: string): number {
    return this.found(part).size;
  }

  bytes(part: string): Uint8Array {
    return concatenate([...this.chunks(part)]);
  }

  /** For parts that may be large: inflated as they are consumed. */
  chunks(part: string): Iterable<Uint8Array> {
    return this.found(part).chunks(this.limits);
  }

  /** For parts that do not grow with the data. */
  text(part: string): string {
    const found = this.found(part);
    if (found.isSmall) return found.text(this.limits);
    const chunks: string[] = [];
    let length = 0;
    for (const chunk of this.textChunks(part)) {
      length += chunk.length;
      if (length > MOST_TEXT) throw packageError('packageTooLarge', { part });
      chunks.push(chunk);
    }
    return chunks.join('');
  }

  textChunks(part: string): Iterable<string> {
    return this.found(part).textChunks(this.limits);
  }

  /**
   * For parts that do not grow with the data: the root of its tree, read once as long as nobody replaces it. A large one is
   * read each time, of its long lists no more than is wanted.
   */
  root(part: string, long?: LongLists): XmlElement {
    const found = this.found(part);
    return found.isSmall ? found.root(this.limits) : parseXml(part, this.text(part), long);
  }

  contentTypeOf(part: PartName): string | undefined {
    return this.types().of(part);
  }

  /** `source` is a part's name, or '/' for the package itself. */
  relationshipsOf(source: string): readonly Relationship[] {
    let list = this.relationships.get(source);
    if (!list) this.relationships.set(source, (list = this.readRelationships(source)));
    return list;
  }

  /** The first part that `source` points at by this type of relationship, if it exists. */
  related(source: string, type: string): PartName | undefined {
    return this.relationshipsOf(source).find((one) => one.type === type && one.part && this.has(one.part))
      ?.part;
  }

  /** New content for a part that exists. */
  replace(part: PartName, content: PartContent): void {
    this.put(this.found(part).name, content);
  }

  /** New content made of the text as it streams by. Where it comes out the same, the very bytes stay. */
  rewrite(part: PartName, change: (chunks: Iterable<string>) => Iterable<string>): void {
    const before = this.found(part);
    const after = before.rewritten(change, this.limits);
    if (after !== before) this.store(after);
  }

  add(part: PartName, contentType: string, content: PartContent): void {
    this.put(part, content);
    this.setTypes(this.types().with(part, contentType));
  }

  /** Takes parts away, with their content types and their own relationships; relationships that point at them stay. */
  remove(...parts: readonly PartName[]): void {
    const keys = parts.flatMap((name) => [name, relationshipsPartOf(name)]).map(partKey);
    for (const key of keys) this.parts.delete(key);
    this.forgetRelationships(new Set(keys));
    this.setTypes(this.types().without(parts));
  }

  /** Leaves no content types but those that its parts need. */
  removeUnusedTypes(): void {
    this.setTypes(this.types().onlyFor(this.names()));
  }

  /** Takes the relationships away that `drop` says; the others stay as they are written. */
  removeRelationships(source: string, drop: (relationship: Relationship) => boolean): void {
    const part = relationshipsPartOf(source);
    const dropped = new Set(
      this.relationshipsOf(source)
        .filter(drop)
        .map(({ id }) => id),
    );
    if (dropped.size === 0) return;
    const gone = childrenOf(this.root(part), 'Relationship').filter((element) =>
      dropped.has(attribute(element, 'Id') ?? ''),
    );
    if (gone.length === this.relationshipsOf(source).length) return this.remove(part);
    this.replace(part, splice(this.text(part), gone.map(removal)));
  }

  /** A new relationship to a part; its id, for `r:id`. */
  addRelationship(source: string, type: string, target: PartName): string {
    const part = relationshipsPartOf(source);
    const taken = new Set(this.relationshipsOf(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    if (!this.has(part)) this.add(part, RELATIONSHIPS_TYPE, EMPTY_RELATIONSHIPS);
    const xml = this.text(part);
    const root = this.root(part);
    const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
    const line = `<${prefix}Relationship Id="rId${number}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`;
    this.replace(part, splice(xml, [append(xml, root, line)]));
    return `rId${number}`;
  }

  /** The file: content types first, then the parts in their order. The same parts make the same bytes. */
  write(): Uint8Array {
    const first = this.parts.get(partKey(CONTENT_TYPES))!;
    const ordered = [first, ...[...this.parts.values()].filter((part) => part !== first)];
    return writeZip(ordered.map(({ name, content }) => ({ name: name.slice(1), ...content })));
  }

  private readRelationships(source: string): readonly Relationship[] {
    const part = relationshipsPartOf(source);
    return this.has(part) ? parseRelationships(part, this.root(part), source) : [];
  }

  /** Those that stand in parts of these keys. */
  private forgetRelationships(keys: ReadonlySet<string>): void {
    for (const source of this.relationships.keys())
      if (keys.has(partKey(relationshipsPartOf(source)))) this.relationships.delete(source);
  }

  private put(name: PartName, content: PartContent): void {
    this.store(Part.made(name, content instanceof Uint8Array ? [content] : content));
  }

  private found(part: string): Part {
    const found = this.parts.get(partKey(part));
    if (!found) throw packageError('packageMissingPart', { part });
    return found;
  }

  private store(part: Part): void {
    const { name } = part;
    const key = partKey(name);
    this.parts.set(key, part);
    if (key.endsWith('.rels')) this.forgetRelationships(new Set([key]));
    if (name === CONTENT_TYPES) this.contentTypes = undefined;
  }

  private setTypes(types: ContentTypes): void {
    if (types === this.contentTypes) return;
    this.replace(CONTENT_TYPES, types.text);
    this.contentTypes = types;
  }

  private types(): ContentTypes {
    return (this.contentTypes ??= new ContentTypes(this.text(CONTENT_TYPES), this.root(CONTENT_TYPES)));
  }
}

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
