import { strToU8, zipSync, type Zippable } from 'fflate';
import { RELATIONSHIPS } from './namespaces';
import { XML_HEAD, element } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML_TYPE = 'application/vnd.openxmlformats-';
/** A zip's earliest moment, on every part: the same workbook gives the same bytes. */
const MOMENT = new Date(1980, 0, 1);

interface Link {
  readonly type: string;
  readonly target: string;
}

/** The parts of a new package, each reached by a relationship from another or from the package itself. */
export class NewPackage {
  private readonly parts = new Map<string, { readonly contentType: string; readonly xml: string }>();
  /** By the name of the part they start from; '/' is the package. */
  private readonly links = new Map<string, Link[]>();

  /** `type` as it follows `application/vnd.openxmlformats-` and precedes `+xml`. */
  add(name: string, type: string, xml: string): void {
    this.parts.set(name, { contentType: `${XML_TYPE}${type}+xml`, xml });
  }

  /** Relates two parts and gives the relationship's id; `type` in full, or as it follows officeDocument's. */
  relate(from: string, to: string, type: string): string {
    const links = this.links.get(from) ?? [];
    links.push({ type: type.includes(':') ? type : `${RELATIONSHIPS}/${type}`, target: to });
    this.links.set(from, links);
    return `rId${links.length}`;
  }

  zip(): Uint8Array {
    const files: Zippable = { '[Content_Types].xml': strToU8(this.contentTypes()) };
    for (const [from, links] of this.links) files[relationshipsPart(from)] = strToU8(linksXml(from, links));
    for (const [name, { xml }] of this.parts) files[name.slice(1)] = strToU8(xml);
    return zipSync(files, { mtime: MOMENT });
  }

  private contentTypes(): string {
    const overrides = [...this.parts].map(([PartName, { contentType }]) =>
      element('Override', { PartName, ContentType: contentType }),
    );
    return (
      XML_HEAD +
      element(
        'Types',
        { xmlns: `${PACKAGE}/content-types` },
        element('Default', { Extension: 'rels', ContentType: `${XML_TYPE}package.relationships+xml` }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        ...overrides,
      )
    );
  }
}

function linksXml(from: string, links: readonly Link[]): string {
  const items = links.map(({ type, target }, index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: relativeTo(from, target) }),
  );
  return XML_HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...items);
}

function relationshipsPart(from: string): string {
  const cut = from.lastIndexOf('/') + 1;
  return `${from.slice(1, cut)}_rels/${from.slice(cut)}.rels`;
}

/** `relativeTo('/xl/worksheets/sheet1.xml', '/xl/tables/table1.xml') //=> '../tables/table1.xml'` */
function relativeTo(from: string, target: string): string {
  const folders = from.split('/').slice(1, -1);
  const steps = target.split('/').slice(1);
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared < 0 ? folders.length : shared;
  return '../'.repeat(folders.length - common) + steps.slice(common).join('/');
}
