import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { usesRelationship } from '../edit/dangling';

/** Relationships that their part names by id; of other kinds being there is enough. */
const NAMED = new Set([
  ...['worksheet', 'chartsheet', 'drawing', 'vmlDrawing', 'chartUserShapes'].map(officeType),
  ...['image', 'hyperlink', 'chart'].map(officeType),
  'http://schemas.microsoft.com/office/2007/relationships/hdphoto',
  'http://schemas.microsoft.com/office/2014/relationships/chartEx',
]);

/** Parts whose links are looked at here; those of worksheets are as they stream by. */
const LOOKED_AT = [
  'officeDocument',
  'chartsheet',
  'drawing',
  'chartUserShapes',
  'vmlDrawing',
  'chart',
  'theme',
];

/** Takes away what drawings no longer use, now that objects are gone from them, and what nothing ever used. */
export function removeUnusedLinks({ pack, report }: Copy): void {
  for (const part of partsBy(pack, ...LOOKED_AT.map(officeType))) {
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
