import { attribute, childrenOf, parseXml, type XmlElement } from '../xml/tree';
import { append, escapeAttribute, removal, splice } from '../xml/edit';
import { type PartName, partKey } from './partName';

/** [Content_Types].xml: a type for every part, by its name or by its extension. */
export class ContentTypes {
  private constructor(
    private readonly source: string,
    private readonly root: XmlElement,
  ) {}

  static parse(source: string): ContentTypes {
    return new ContentTypes(source, parseXml(CONTENT_TYPES, source));
  }

  of(part: PartName): string | undefined {
    const named = this.override(part);
    if (named) return attribute(named, 'ContentType');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = childrenOf(this.root, 'Default').find(
      (element) => attribute(element, 'Extension')?.toLowerCase() === extension,
    );
    return byExtension && attribute(byExtension, 'ContentType');
  }

  /** The text with this part's type written by its name. */
  with(part: PartName, type: string): string {
    if (this.of(part) === type) return this.source;
    const { name } = this.root;
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const xml = `<${prefix}Override PartName="${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
    const present = this.override(part);
    return splice(this.source, [...(present ? [removal(present)] : []), append(this.source, this.root, xml)]);
  }

  /** The text without a type of this part's own. */
  without(part: PartName): string {
    const present = this.override(part);
    return present ? splice(this.source, [removal(present)]) : this.source;
  }

  private override(part: PartName): XmlElement | undefined {
    const key = partKey(part);
    return childrenOf(this.root, 'Override').find(
      (element) => partKey(attribute(element, 'PartName') ?? '') === key,
    );
  }
}

/** Not a part by the rules of the format, though it is a file in the zip. */
export const CONTENT_TYPES: PartName = '/[Content_Types].xml';
