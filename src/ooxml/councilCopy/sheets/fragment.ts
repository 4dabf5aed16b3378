import { type Edit, removal, splice, withAttribute } from '../../xml/edit';
import { attribute, parseXml, type XmlElement } from '../../xml/tree';

/** An element beside the cells of a sheet, as it streams by: read once, where somebody asks. */
export class SheetElement {
  private read: Fragment | undefined;

  /** Its prefixes are declared in `rootTag`, the opening tag of the sheet. `xml` is empty where the element is gone. */
  constructor(
    private readonly part: string,
    readonly local: string,
    readonly xml: string,
    private readonly rootTag: string,
  ) {}

  get fragment(): Fragment {
    return (this.read ??= new Fragment(this.part, this.xml, this.rootTag));
  }

  /** What stands in its place. */
  with(xml: string): SheetElement {
    return new SheetElement(this.part, this.local, xml, this.rootTag);
  }
}

/** An element of a sheet, read with the prefixes that the sheet's opening tag declares. */
export class Fragment {
  readonly root: XmlElement;
  private readonly source: string;
  private readonly open: string;
  private readonly close: string;

  constructor(part: string, xml: string, rootTag: string) {
    this.open = rootTag;
    this.close = `</${rootTag.slice(1, rootTag.search(/[\s>]/))}>`;
    this.source = this.open + xml + this.close;
    this.root = parseXml(part, this.source).children[0]!;
  }

  /** Its XML after edits. */
  edited(edits: readonly Edit[]): string {
    return splice(this.source, edits).slice(this.open.length, -this.close.length);
  }

  withoutAttribute(element: XmlElement, name: string): Edit {
    return withAttribute(this.source, element, name, undefined);
  }

  withAttribute(element: XmlElement, name: string, value: string): Edit {
    return withAttribute(this.source, element, name, value);
  }

  /** Takes elements away, and lists that nothing is left in; counts are set right. */
  without(isGone: (element: XmlElement) => boolean): Edit[] {
    return this.isLeft(this.root, isGone) ?? [removal(this.root)];
  }

  /** The edits in an element that is left, undefined for one that goes. */
  private isLeft(element: XmlElement, isGone: (element: XmlElement) => boolean): Edit[] | undefined {
    if (isGone(element)) return undefined;
    const children = element.children.map((child) => ({ child, edits: this.isLeft(child, isGone) }));
    const gone = children.filter(({ edits }) => edits === undefined);
    if (
      gone.length > 0 &&
      isEmpty(
        element,
        gone.map(({ child }) => child),
      )
    )
      return undefined;
    const count = attribute(element, 'count');
    const recount = gone.length > 0 && count !== undefined;
    return [
      ...(recount ? [withAttribute(this.source, element, 'count', String(Number(count) - gone.length))] : []),
      ...children.flatMap(({ child, edits }) => edits ?? [removal(child)]),
    ];
  }
}

/** Children that their list is about; a list goes when all of these are gone. Of any other list, all children. */
const MEMBERS: Readonly<Record<string, string>> = {
  AlternateContent: 'Choice',
  conditionalFormatting: 'cfRule',
  sparklineGroup: 'sparklines',
};

function isEmpty({ local, children }: XmlElement, gone: readonly XmlElement[]): boolean {
  const member = MEMBERS[local];
  return children.every((child) => gone.includes(child) || (member !== undefined && child.local !== member));
}
