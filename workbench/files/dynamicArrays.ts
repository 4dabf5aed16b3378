import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { officeType } from '../../src/ooxml/package/relationships';
import { DYNAMIC_NAMESPACE, dynamicFuture, dynamicType, metadataXml } from '../../src/ooxml/writer/metadata';
import { element } from '../../src/ooxml/writer/xml';
import { append, splice, withAttribute, type Edit } from '../../src/ooxml/xml/edit';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';

const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
/** What metadata calls dynamic arrays. */
const DYNAMIC = 'XLDAPR';
/** The lists that stand before those of cells. */
const BEFORE_CELLS = ['futureMetadata', 'mdxMetadata', 'metadataStrings', 'metadataTypes'];

/**
 * What the file calls a formula that spills: the number in `cm`, from 1. Its metadata knows it already, or is told so when
 * it is first asked for.
 */
export function dynamicArrays(opened: Package, workbook: PartName): () => number {
  let known: number | undefined;
  return () => (known ??= knownIn(opened, workbook) ?? added(opened, workbook));
}

function knownIn(opened: Package, workbook: PartName): number | undefined {
  const part = opened.related(workbook, officeType('sheetMetadata'));
  if (part === undefined) return undefined;
  const root = parseXml(part, opened.text(part));
  const names = itemsOf(root, 'metadataTypes', 'metadataType').map((one) => attribute(one, 'name'));
  const type = String(names.indexOf(DYNAMIC) + 1);
  const index = itemsOf(root, 'cellMetadata', 'bk').findIndex((bk) =>
    childrenOf(bk, 'rc').some((rc) => attribute(rc, 't') === type),
  );
  return index < 0 ? undefined : index + 1;
}

function added(opened: Package, workbook: PartName): number {
  const present = opened.related(workbook, officeType('sheetMetadata'));
  if (present !== undefined) return addedTo(opened, present);
  const made: PartName = '/xl/metadata.xml';
  opened.add(made, METADATA_TYPE, metadataXml());
  opened.addRelationship(workbook, officeType('sheetMetadata'), made);
  return 1;
}

/** Metadata knows other things: pictures in cells, cubes. Theirs keep their numbers. */
function addedTo(opened: Package, part: PartName): number {
  const source = opened.text(part);
  const root = parseXml(part, source);
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const inItsWords = (xml: string) =>
    prefix === '' ? xml : xml.replace(/<(\/?)(?![\w.-]+:)/g, `<$1${prefix}`);
  const behind = BEFORE_CELLS.map((name) => childrenOf(root, name).at(-1)).find(Boolean);
  const at = behind?.end ?? root.innerStart;
  const types = child(root, 'metadataTypes');
  const cells = child(root, 'cellMetadata');
  const number = (types?.children.length ?? 0) + 1;
  const entry = element('bk', {}, element('rc', { t: number, v: 0 }));
  const listed = (list: XmlElement | undefined, name: string, item: string): readonly Edit[] =>
    list === undefined
      ? [{ start: at, end: at, text: inItsWords(element(name, { count: 1 }, item)) }]
      : [
          withAttribute(source, list, 'count', String(list.children.length + 1)),
          append(source, list, inItsWords(item)),
        ];
  opened.replace(
    part,
    splice(source, [
      ...listed(types, 'metadataTypes', dynamicType()),
      { start: at, end: at, text: inItsWords(dynamicFuture({ 'xmlns:xda': DYNAMIC_NAMESPACE })) },
      ...listed(cells, 'cellMetadata', entry),
    ]),
  );
  return (cells?.children.length ?? 0) + 1;
}

function itemsOf(root: XmlElement, list: string, item: string): readonly XmlElement[] {
  const found = child(root, list);
  return found ? childrenOf(found, item) : [];
}
