import { attribute, type XmlElement } from '../xml/tree';
import { append, escapeAttribute, removal, splice } from '../xml/edit';
import { type PartName, partKey } from './partName';

/** [Content_Types].xml: a type for every part, by its name or by its extension. It never changes: others take its place. */
export class ContentTypes {
  private readonly byName = new Map<string, string | undefined>();
  private readonly byExtension = new Map<string, string | undefined>();

  /** `root` is that of `source`, of which some elements are gone, and to which types of parts were added. */
  constructor(
    private readonly source: string,
    private readonly root: XmlElement,
    private readonly gone: ReadonlySet<XmlElement> = new Set(),
    private readonly added: ReadonlyMap<PartName, string> = new Map(),
  ) {
    for (const element of this.elements()) {
      const type = attribute(element, 'ContentType');
      const name = nameOf(element);
      if (name === undefined) this.byExtension.set(extensionIn(element), type);
      else this.byName.set(partKey(name), type);
    }
    for (const [part, type] of added) this.byName.set(partKey(part), type);
  }

  of(part: PartName): string | undefined {
    return this.byName.get(partKey(part)) ?? this.byExtension.get(extensionOf(part));
  }

  /** With this part's type written by its name. */
  with(part: PartName, type: string): ContentTypes {
    if (this.of(part) === type) return this;
    const { source, root, gone, added } = this.without([part]);
    return new ContentTypes(source, root, gone, new Map([...added, [part, type]]));
  }

  /** Without types of these parts' own. */
  without(parts: readonly PartName[]): ContentTypes {
    const keys = new Set(parts.map(partKey));
    return this.onlyWhere((name) => name === undefined || !keys.has(partKey(name)));
  }

  /** With nothing but what these parts need. */
  onlyFor(parts: readonly PartName[]): ContentTypes {
    const keys = new Set(parts.map(partKey));
    const extensions = new Set(parts.map(extensionOf));
    return this.onlyWhere((name, extension) =>
      name === undefined ? extensions.has(extension) : keys.has(partKey(name)),
    );
  }

  /** As it is written. */
  get text(): string {
    const { name } = this.root;
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const lines = [...this.added].map(
      ([part, type]) =>
        `<${prefix}Override PartName="${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
    );
    return splice(this.source, [
      ...[...this.gone].map(removal),
      ...(lines.length > 0 ? [append(this.source, this.root, lines.join(''))] : []),
    ]);
  }

  private elements(): readonly XmlElement[] {
    return this.root.children.filter((element) => !this.gone.has(element));
  }

  private onlyWhere(stays: (part: string | undefined, extension: string) => boolean): ContentTypes {
    const leaving = this.elements().filter((element) => !stays(nameOf(element), extensionIn(element)));
    const added = [...this.added].filter(([part]) => stays(part, extensionOf(part)));
    if (leaving.length === 0 && added.length === this.added.size) return this;
    return new ContentTypes(this.source, this.root, new Set([...this.gone, ...leaving]), new Map(added));
  }
}

/** The part that an Override is for; undefined for a Default, which is for an extension. */
function nameOf(element: XmlElement): string | undefined {
  return element.local === 'Override' ? (attribute(element, 'PartName') ?? '') : undefined;
}

function extensionIn(element: XmlElement): string {
  return (attribute(element, 'Extension') ?? '').toLowerCase();
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}

/** Not a part by the rules of the format, though it is a file in the zip. */
export const CONTENT_TYPES: PartName = '/[Content_Types].xml';
