import { decodeText, decodeXml } from '../xml/decode';
import { parseXml, type XmlElement } from '../xml/tree';
import { concatenate, deflate, inflate, type StoredContent } from './compression';
import type { InflationLimits } from './limits';
import type { PartName } from './partName';

/** Bytes of a part that is kept plain once it was read: small ones are asked for again and again. */
const SMALL = 131_072;

/** A part of a package. It never changes: a package whose part is replaced holds another one. */
export class Part {
  private plain: string | undefined;
  private tree: XmlElement | undefined;

  private constructor(
    readonly name: PartName,
    private packed: StoredContent | undefined,
    text?: string,
  ) {
    this.plain = text;
  }

  /** As it was read from a zip. */
  static stored(name: PartName, content: StoredContent): Part {
    return new Part(name, content);
  }

  /** Of new content. A small text is compressed when it is written: most are changed again before. */
  static made(name: PartName, content: string | Iterable<string | Uint8Array>): Part {
    if (typeof content === 'string' && content.length <= SMALL) return new Part(name, undefined, content);
    return new Part(name, deflate(typeof content === 'string' ? [content] : content));
  }

  /** The same part with its text changed as it streams by; itself, with its very bytes, where the text comes out the same. */
  rewritten(change: (chunks: Iterable<string>) => Iterable<string>, limits: InflationLimits): Part {
    if (this.isSmall) {
      const text = this.text(limits);
      const changed = [...change(text === '' ? [] : [text])].join('');
      return changed === text ? this : Part.made(this.name, changed);
    }
    const content = deflate(change(this.textChunks(limits)), this.packed);
    return content === this.packed ? this : Part.stored(this.name, content);
  }

  /** How many bytes it holds. */
  get size(): number {
    return this.content.size;
  }

  /** Compressed, as a zip holds it. */
  get content(): StoredContent {
    return (this.packed ??= deflate([this.plain!]));
  }

  get isSmall(): boolean {
    return this.plain !== undefined || this.content.size <= SMALL;
  }

  chunks(limits: InflationLimits): Iterable<Uint8Array> {
    return this.packed ? inflate(this.name, this.packed, limits) : [new TextEncoder().encode(this.plain)];
  }

  textChunks(limits: InflationLimits): Iterable<string> {
    return this.isSmall ? [this.text(limits)] : decodeXml(this.name, this.chunks(limits));
  }

  /** Of a small part. */
  text(limits: InflationLimits): string {
    return (this.plain ??= decodeText(this.name, concatenate([...this.chunks(limits)])));
  }

  /** Of a small part. */
  root(limits: InflationLimits): XmlElement {
    return (this.tree ??= parseXml(this.name, this.text(limits)));
  }
}
