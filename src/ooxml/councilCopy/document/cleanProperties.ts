import { PACKAGE } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { removal } from '../../xml/edit';
import { attribute, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';

export const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
/** What the properties (문서 속성) may say: what it is called and when, and which program wrote it. */
const CORE_KEPT = new Set(['title', 'created', 'modified']);
const APP_KEPT = new Set([
  ...['Application', 'AppVersion', 'DocSecurity', 'ScaleCrop'],
  ...['LinksUpToDate', 'SharedDoc', 'HyperlinksChanged'],
]);
/** A program that many have, a version, a truth value. */
const PLAIN_VALUE =
  /^(?:Microsoft (?:Macintosh )?(?:Excel|Office)(?: Online)?|LibreOffice\/[\w$.-]+(?: LibreOffice_project\/\w+)?|[\d.]*|true|false)$/;
/** Properties of a sensitivity label (민감도 레이블), where labels are kept. */
const LABEL = 'MSIP_';

/**
 * Properties of the document that name people, offices, sheets or anything else go. Excel writes the lists of sheets and
 * names anew when it saves.
 */
export function cleanProperties(copy: Copy): void {
  keepOnly(copy, CORE_PROPERTIES, (property) => CORE_KEPT.has(property.local) && !isDropped(copy, property));
  keepOnly(
    copy,
    officeType('extended-properties'),
    ({ local, text }) => APP_KEPT.has(local) && PLAIN_VALUE.test(text),
  );
  keepOnly(copy, officeType('custom-properties'), (property) =>
    (attribute(property, 'name') ?? '').startsWith(LABEL),
  );
}

function isDropped({ handedOut }: Copy, property: XmlElement): boolean {
  return handedOut.mentionsDropped(property.text);
}

function keepOnly(copy: Copy, type: string, isKept: (property: XmlElement) => boolean): void {
  for (const part of partsFrom(copy.pack, PACKAGE, type)) {
    editXml(copy, part, (root) => {
      const gone = root.children.filter((property) => !isKept(property));
      for (const { local } of gone) copy.report.change(part, 'elementRemoved', { element: local });
      return gone.map(removal);
    });
  }
}
