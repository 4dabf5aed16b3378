import type { Package } from '../../src/ooxml/package/package';
import { PACKAGE, type PartName } from '../../src/ooxml/package/partName';
import { RELATIONSHIP_IDS } from '../../src/ooxml/package/relationships';
import { element, XML_HEAD } from '../../src/ooxml/writer/xml';
import { append, escapeAttribute, splice } from '../../src/ooxml/xml/edit';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';

/** The add-in that keeps something in a file, as its manifest names it. */
export interface AddinIdentity {
  readonly id: string;
  readonly version: string;
}

/** What an add-in keeps with a workbook: JSON texts by name. */
export type AddinSettings = ReadonlyMap<string, string>;

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';

/** What the file holds for this add-in; nothing where it has never kept anything. */
export function readAddinSettings(opened: Package, { id }: AddinIdentity): AddinSettings {
  const part = extensionPart(opened, id);
  const list = part && child(parseXml(part, opened.text(part)), 'properties');
  return new Map(
    (list ? childrenOf(list, 'property') : []).map((one) => [
      attribute(one, 'name') ?? '',
      attribute(one, 'value') ?? '',
    ]),
  );
}

/** Writes what the add-in keeps now. Where that is what the file holds already, no byte changes. */
export function saveAddinSettings(opened: Package, addin: AddinIdentity, settings: AddinSettings): void {
  const before = readAddinSettings(opened, addin);
  const isSame =
    before.size === settings.size && [...settings].every(([name, value]) => before.get(name) === value);
  if (isSame) return;
  const part = extensionPart(opened, addin.id);
  if (part === undefined) return addExtension(opened, addin, settings);
  const source = opened.text(part);
  const root = parseXml(part, source);
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const text = propertiesXml(prefix, settings);
  const list = child(root, 'properties');
  const above = (child(root, 'alternateReferences') ?? child(root, 'reference')!).end;
  const { start, end } = list ?? { start: above, end: above };
  opened.replace(part, splice(source, [{ start, end, text }]));
}

/** The part of this add-in's pane; add-ins that lie on a sheet keep settings of their own. */
function extensionPart(opened: Package, id: string): PartName | undefined {
  const panes = opened.related(PACKAGE, `${RELATIONSHIPS}/webextensiontaskpanes`);
  if (panes === undefined) return undefined;
  return opened
    .relationshipsOf(panes)
    .map(({ part }) => part)
    .find(
      (part) => part !== undefined && opened.has(part) && belongsTo(parseXml(part, opened.text(part)), id),
    );
}

function belongsTo(extension: XmlElement, id: string): boolean {
  const reference = child(extension, 'reference');
  return reference !== undefined && attribute(reference, 'id')?.toLowerCase() === id.toLowerCase();
}

function addExtension(opened: Package, { id, version }: AddinIdentity, settings: AddinSettings): void {
  const part = freshPart(opened);
  const content = element(
    'we:webextension',
    { 'xmlns:we': EXTENSION, id: `{${id.toUpperCase()}}` },
    element('we:reference', { id, version, store: 'developer', storeType: 'Registry' }),
    element('we:alternateReferences'),
    propertiesXml('we:', settings),
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': RELATIONSHIP_IDS }),
  );
  opened.add(part, EXTENSION_TYPE, XML_HEAD + content);
  const panes = opened.related(PACKAGE, `${RELATIONSHIPS}/webextensiontaskpanes`) ?? addPanes(opened);
  const relationship = opened.addRelationship(panes, `${RELATIONSHIPS}/webextension`, part);
  const source = opened.text(panes);
  const root = parseXml(panes, source);
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const pane = element(
    `${prefix}taskpane`,
    { dockstate: 'right', visibility: '0', width: 350, row: root.children.length },
    element(`${prefix}webextensionref`, { 'xmlns:r': RELATIONSHIP_IDS, 'r:id': relationship }),
  );
  opened.replace(panes, splice(source, [append(source, root, pane)]));
}

function addPanes(opened: Package): PartName {
  const panes: PartName = '/xl/webextensions/taskpanes.xml';
  opened.add(panes, PANES_TYPE, XML_HEAD + element('wetp:taskpanes', { 'xmlns:wetp': PANES }));
  opened.addRelationship(PACKAGE, `${RELATIONSHIPS}/webextensiontaskpanes`, panes);
  return panes;
}

function freshPart(opened: Package): PartName {
  const name = (number: number): PartName => `/xl/webextensions/webextension${number}.xml`;
  let number = 1;
  while (opened.has(name(number))) number += 1;
  return name(number);
}

function propertiesXml(prefix: string, settings: AddinSettings): string {
  const items = [...settings].map(
    ([name, value]) =>
      `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
  );
  return element(`${prefix}properties`, {}, ...items);
}
