import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { usesRelationship } from '../edit/dangling';

/** Relationships that their part names by id; of other kinds being there is enough. */
const NAMED = new Set([
  ...['image', 'hyperlink', 'chart'].map(officeType),
  'http://schemas.microsoft.com/office/2007/relationships/hdphoto',
  'http://schemas.microsoft.com/office/2014/relationships/chartEx',
]);

/** Takes away what drawings no longer use, now that objects are gone from them. */
export function removeUnusedLinks({ pack, report }: Copy): void {
  const drawings = partsBy(pack, ...['drawing', 'chartUserShapes', 'vmlDrawing'].map(officeType));
  for (const part of drawings) {
    const used = new Set(usedIds(pack.root(part)));
    pack.removeRelationships(part, ({ id, type, target }) => {
      if (used.has(id) || !NAMED.has(type)) return false;
      report.change(part, 'linkRemoved', { type, target });
      return true;
    });
  }
}

function usedIds(root: XmlElement): readonly string[] {
  return [...walk(root)].flatMap(({ element }) =>
    element.attributes.filter(usesRelationship).map(({ value }) => value),
  );
}
