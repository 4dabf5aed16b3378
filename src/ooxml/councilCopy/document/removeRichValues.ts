import { officeType } from '../../package/relationships';
import { removal, splice } from '../../xml/edit';
import { attribute } from '../../xml/tree';
import type { Copy } from '../copy';

const RICH_VALUES = 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue';
/** Members and connections of a cube (CUBEMEMBER), which cells point at: what asked for them is a value in the copy. */
const OF_CUBES = new Set(['metadataStrings', 'mdxMetadata']);

/** Whether cells hold more than they show: pictures in cells, shares, places; members of a cube. */
export function hasRichValues({ original, workbook }: Copy): boolean {
  if (original.relationshipsOf(workbook.part).some(({ type }) => type === RICH_VALUES)) return true;
  const part = original.related(workbook.part, officeType('sheetMetadata'));
  return part !== undefined && original.text(part).includes('mdxMetadata');
}

/** Takes away what led from cells to their rich values; the cells hold what older versions of Excel show. */
export function removeRichValues(copy: Copy): void {
  const { pack, workbook, report } = copy;
  const part = pack.related(workbook.part, officeType('sheetMetadata'));
  if (!part || !hasRichValues(copy)) return;
  const source = pack.text(part);
  const gone = pack
    .root(part)
    .children.filter(
      (element) =>
        element.local === 'valueMetadata' ||
        OF_CUBES.has(element.local) ||
        attribute(element, 'name') === 'XLRICHVALUE',
    );
  for (const { local } of gone) report.change(part, 'elementRemoved', { element: local });
  pack.replace(part, splice(source, gone.map(removal)));
}
