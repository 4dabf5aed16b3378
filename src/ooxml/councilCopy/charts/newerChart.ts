import type { PartName } from '../../package/partName';
import { type Edit, removal } from '../../xml/edit';
import type { XmlElement } from '../../xml/tree';
import { textOf, walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { isReference, leadsAway, tellFrozen } from './chartReference';

/** What becomes of a chart of the kinds since 2016: without its reference, a cache is the literal (MS-ODRAWXML 2.24.3). */
export function newerChartEdits(copy: Copy, part: PartName, root: XmlElement): readonly Edit[] {
  return [...walk(root)].flatMap(({ element, around }): Edit[] => {
    if (!isReference(element) || !leadsAway(copy, textOf(element))) return [];
    const parent = around[0]!;
    const texts = parent.children
      .filter(({ local }) => parent.local !== 'numDim' && (local === 'lvl' || local === 'v'))
      .flatMap((shown) => (shown.local === 'v' ? [shown.text] : shown.children.map(textOf)));
    tellFrozen(copy, part, textOf(element), texts);
    return parent.children.filter(({ local }) => local === 'f' || local === 'nf').map(removal);
  });
}
