import { partKey } from '../../package/partName';
import type { Copy } from '../copy';
import { attributeRemoval } from '../edit/dangling';
import { editXml } from '../edit/editXml';
import { type KeptPivot, PIVOT_CACHE } from './freezePivots';

/** Takes from the workbook the caches that no pivot table uses any more, and from the others who refreshed them. */
export function cleanPivotCaches(copy: Copy, pivots: readonly KeptPivot[]): void {
  const { pack, workbook } = copy;
  const used = new Map(pivots.map(({ cache }) => [partKey(cache), cache]));
  pack.removeRelationships(
    workbook.part,
    ({ type, part }) => type === PIVOT_CACHE && part !== undefined && !used.has(partKey(part)),
  );
  for (const cache of used.values()) {
    editXml(copy, cache, (root, source) => {
      const gone = root.attributes.filter(({ name }) => name === 'refreshedBy');
      for (const { name } of gone)
        copy.report.change(cache, 'attributeRemoved', { element: root.local, attribute: name });
      return gone.map(attributeRemoval(source));
    });
  }
}
