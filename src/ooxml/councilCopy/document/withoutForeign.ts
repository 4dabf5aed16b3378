import { type AttributeSpan, TagReader } from '../../xml/tags';
import { plainValue } from '../../xml/text';
import { declaresForeign, isForeign } from './removeForeign';

/**
 * A part as it streams by, without elements and attributes of other programs' vocabularies: what {@link removeForeign} does
 * for parts that are read whole. A stretch that uses none goes by unread.
 */
export function* withoutForeign(part: string, chunks: Iterable<string>): Generator<string> {
  const filter = new ForeignFilter(part);
  let rest = '';
  for (const chunk of chunks) {
    const { out, left } = filter.of(rest + chunk);
    rest = left;
    if (out) yield out;
  }
  if (rest) yield rest;
}

class ForeignFilter {
  private readonly tags: TagReader;
  /** Prefixes that stand for such a vocabulary, wherever they were declared so. */
  private readonly foreign = new Set<string>();
  /** How deep the next tag lies within an element that goes; 0 where it lies in none. */
  private depth = 0;

  constructor(private readonly part: string) {
    this.tags = new TagReader(part);
  }

  /** The text without what goes, and its end if that may go on in the next. */
  of(text: string): { readonly out: string; readonly left: string } {
    if (this.depth === 0 && !this.concerns(text)) {
      const cut = Math.max(text.lastIndexOf('<'), 0);
      return { out: text.slice(0, cut), left: text.slice(cut) };
    }
    const { tags } = this;
    let out = '';
    let at = 0;
    while (tags.read(text, at)) {
      const { start, end } = tags;
      const before = text.slice(at, start);
      const tag = text.slice(start, end);
      const isInside = this.depth > 0;
      const left = tags.kind === 'other' ? (isInside ? '' : tag) : this.left(tag);
      out += isInside ? left : before + left;
      at = end;
    }
    return { out, left: text.slice(at) };
  }

  private concerns(text: string): boolean {
    const declares = text.includes('xmlns') && declaresForeign(text);
    return declares || [...this.foreign].some((prefix) => text.includes(`${prefix}:`));
  }

  /** What is left of the tag that was read. */
  private left(tag: string): string {
    const { tags } = this;
    const opens = tags.kind === 'open' ? 1 : 0;
    if (this.depth > 0) {
      this.depth += tags.kind === 'close' ? -1 : opens;
      return '';
    }
    if (tags.kind === 'close') return tag;
    const attributes = tags.attributeSpans();
    const offset = tags.start;
    const named = attributes.map((span) => ({
      span,
      name: tag.slice(span.start - offset, span.nameEnd - offset),
    }));
    const valueOf = ({ valueStart, end }: AttributeSpan) =>
      plainValue(this.part, tag.slice(valueStart - offset, end - 1 - offset));
    let isUnprefixedForeign = false;
    for (const { span, name } of named) {
      if (name === 'xmlns') isUnprefixedForeign = isForeign({ uri: valueOf(span) });
      else if (name.startsWith('xmlns:')) this.declare(name.slice('xmlns:'.length), valueOf(span));
    }
    const prefix = prefixOf(tags.name);
    if (prefix === undefined ? isUnprefixedForeign : this.foreign.has(prefix)) {
      this.depth = opens;
      return '';
    }
    return named
      .filter(({ name }) => this.foreign.has(prefixOf(name) ?? ''))
      .reverse()
      .reduce(
        (rest, { span }) => rest.slice(0, span.start - offset).trimEnd() + rest.slice(span.end - offset),
        tag,
      );
  }

  private declare(prefix: string, uri: string): void {
    if (isForeign({ uri })) this.foreign.add(prefix);
    else this.foreign.delete(prefix);
  }
}

function prefixOf(name: string): string | undefined {
  const colon = name.indexOf(':');
  return colon < 0 ? undefined : name.slice(0, colon);
}
