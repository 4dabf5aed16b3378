import type { PartName } from '../../package/partName';
import { type Edit, escapeText, removal } from '../../xml/edit';
import { child, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import type { KeptPivot } from '../pivots/freezePivots';

/** A chart of a pivot table says which one, with the file it was saved in: `[보고.xlsx]집계!피벗 테이블1`. */
const FILE_NAME = '[council.xlsx]';
/** What such a chart has beside its source: formats for what the pivot may show, and buttons. */
const BELONGINGS = new Set(['pivotSource', 'pivotFmts', 'pivotOptions']);

/** A chart of a pivot table that goes becomes a plain one; any other no longer says which file it was saved in. */
export function pivotSourceEdits(
  copy: Copy,
  part: PartName,
  root: XmlElement,
  pivots: readonly KeptPivot[],
): readonly Edit[] {
  const source = child(root, 'pivotSource');
  const name = source && child(source, 'name');
  if (!source || !name) return [];
  const place = name.text.slice(name.text.indexOf(']') + 1);
  if (!isKeptPivot(pivots, place)) {
    copy.report.change(part, 'elementRemoved', { element: source.local });
    return [...walk(root)].flatMap(({ element, around }) => {
      if (!BELONGINGS.has(element.local)) return [];
      const ext = around[0]!;
      return [removal(ext.local === 'ext' ? ext : element)];
    });
  }
  return [{ start: name.innerStart, end: name.innerEnd, text: escapeText(FILE_NAME + place) }];
}

function isKeptPivot(pivots: readonly KeptPivot[], place: string): boolean {
  const cut = place.lastIndexOf('!');
  const sheetName = place
    .slice(0, cut)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return pivots.some(({ sheet, name }) => sheet.name === sheetName && name === place.slice(cut + 1));
}
