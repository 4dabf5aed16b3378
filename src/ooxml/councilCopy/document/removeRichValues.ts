import { officeType } from '../../package/relationships';
import { removal, splice } from '../../xml/edit';
import { attribute, parseXml } from '../../xml/tree';
import type { Copy } from '../copy';

const RICH_VALUES = 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue';

/** Whether cells hold rich values: pictures in cells, shares, places. They lie in parts that are not handed on. */
export function hasRichValues({ original, workbook }: Copy): boolean {
  return original.relationshipsOf(workbook.part).some(({ type }) => type === RICH_VALUES);
}

/** Takes away what led from cells to their rich values; the cells hold what older versions of Excel show. */
export function removeRichValues(copy: Copy): void {
  const { pack, workbook, report } = copy;
  const part = pack.related(workbook.part, officeType('sheetMetadata'));
  if (!part || !hasRichValues(copy)) return;
  const source = pack.text(part);
  const gone = parseXml(part, source).children.filter(
    (element) => element.local === 'valueMetadata' || attribute(element, 'name') === 'XLRICHVALUE',
  );
  for (const { local } of gone) report.change(part, 'elementRemoved', { element: local });
  pack.replace(part, splice(source, gone.map(removal)));
}
