import { partsFrom } from '../../package/reached';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { PROPERTY_BAGS } from '../document/allowedLinks';

/** What bags are made of whose features are Excel's own, such as the check box (확인란) of a cell. */
const PLAIN = new Set(['FeaturePropertyBags', 'bag', 'a', 'bagId', 'i', 'b', 'd']);
const PLAIN_NAME = /^[A-Za-z]{1,40}$/;
const PLAIN_VALUE = /^\s*(?:-?[\d.]+|true|false)?\s*$/;

/**
 * The features that formats of cells have beside their looks (feature property bags, MS-XLSX 2.3.10) stay whole where they
 * say nothing, so that a check box stays one; with a text in them they go.
 */
export function cleanPropertyBags({ pack, workbook, report }: Copy): void {
  for (const part of partsFrom(pack, workbook.part, PROPERTY_BAGS)) {
    const isTelling = [...walk(pack.root(part))].some(
      ({ element: { local, text, attributes } }) =>
        !PLAIN.has(local) ||
        !PLAIN_VALUE.test(text) ||
        attributes.some(
          ({ name, local, value }) =>
            !name.startsWith('xmlns') && !(local === 'count' || PLAIN_NAME.test(value)),
        ),
    );
    if (!isTelling) continue;
    report.change(workbook.part, 'linkRemoved', { type: PROPERTY_BAGS, target: part });
    pack.removeRelationships(workbook.part, (link) => link.part === part);
  }
}
