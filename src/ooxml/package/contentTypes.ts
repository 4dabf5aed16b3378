import { attribute, type XmlElement } from '../xml/tree';
import { append, type Edit, escapeAttribute, removal, splice } from '../xml/edit';
import { type PartName, partKey } from './partName';

/** [Content_Types].xml: a type for every part, by its name or by its extension. */
export class ContentTypes {
  private readonly byName = new Map<string, string | undefined>();
  private readonly byExtension = new Map<string, string | undefined>();

  /** `root` is that of `source`. */
  constructor(
    private readonly source: string,
    private readonly root: XmlElement,
  ) {
    for (const element of root.children) {
      const type = attribute(element, 'ContentType');
      const name = nameOf(element);
      if (name === undefined) this.byExtension.set(extensionIn(element), type);
      else this.byName.set(partKey(name), type);
    }
  }

  of(part: PartName): string | undefined {
    return this.byName.get(partKey(part)) ?? this.byExtension.get(extensionOf(part));
  }

  /** The text with this part's type written by its name. */
  with(part: PartName, type: string): string {
    if (this.of(part) === type) return this.source;
    const { name } = this.root;
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const xml = `<${prefix}Override PartName="${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
    return splice(this.source, [...this.removals([part]), append(this.source, this.root, xml)]);
  }

  /** The text without types of these parts' own. */
  without(parts: readonly PartName[]): string {
    return splice(this.source, this.removals(parts));
  }

  /** The text with nothing but what these parts need. */
  onlyFor(parts: readonly PartName[]): string {
    const keys = new Set(parts.map(partKey));
    const extensions = new Set(parts.map(extensionOf));
    const gone = this.root.children.filter((element) => {
      const name = nameOf(element);
      return name === undefined ? !extensions.has(extensionIn(element)) : !keys.has(partKey(name));
    });
    return splice(this.source, gone.map(removal));
  }

  private removals(parts: readonly PartName[]): Edit[] {
    const keys = new Set(parts.map(partKey));
    return this.root.children.filter((element) => keys.has(partKey(nameOf(element) ?? ''))).map(removal);
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
