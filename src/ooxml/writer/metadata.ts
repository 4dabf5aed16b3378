import { MAIN } from './namespaces';
import { XML_HEAD, element } from './xml';

export const DYNAMIC_NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** xl/metadata.xml: what `cm="1"` on a cell means – its formula is a dynamic array (XLDAPR). */
export function metadataXml(): string {
  return (
    XML_HEAD +
    element(
      'metadata',
      { xmlns: MAIN, 'xmlns:xda': DYNAMIC_NAMESPACE },
      element('metadataTypes', { count: 1 }, dynamicType()),
      dynamicFuture(),
      element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 }))),
    )
  );
}

/** Dynamic arrays among the types of metadata. */
export function dynamicType(): string {
  return element('metadataType', {
    name: 'XLDAPR',
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  });
}

/** What metadata says of dynamic arrays: one entry, the first. */
export function dynamicFuture(namespaces: Readonly<Record<string, string>> = {}): string {
  const dynamic = element(
    'ext',
    { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
    element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
  );
  const entry = element('bk', {}, element('extLst', {}, dynamic));
  return element('futureMetadata', { ...namespaces, name: 'XLDAPR', count: 1 }, entry);
}
