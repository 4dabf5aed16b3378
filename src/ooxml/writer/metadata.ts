import { MAIN } from './namespaces';
import { XML_HEAD, element } from './xml';

/** xl/metadata.xml: what `cm="1"` on a cell means – its formula is a dynamic array (XLDAPR). */
export function metadataXml(): string {
  const type = element('metadataType', {
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
  const dynamic = element(
    'ext',
    { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
    element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
  );
  return (
    XML_HEAD +
    element(
      'metadata',
      { xmlns: MAIN, 'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray' },
      element('metadataTypes', { count: 1 }, type),
      element(
        'futureMetadata',
        { name: 'XLDAPR', count: 1 },
        element('bk', {}, element('extLst', {}, dynamic)),
      ),
      element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 }))),
    )
  );
}
