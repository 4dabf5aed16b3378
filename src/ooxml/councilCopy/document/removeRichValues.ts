import { officeType } from '../../package/relationships';
import { type Edit, removal, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';

const RICH_VALUES = 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue';
/** What stays: that formulas spill. */
const DYNAMIC = 'XLDAPR';
const DYNAMIC_ARRAY = '{BDBB8CDC-FA1E-496E-A857-3C3F30C029C3}';
/** Kinds of metadata that Excel has: by their places cells know what stays. */
const TYPES = new Set([DYNAMIC, 'XLRICHVALUE', 'XLMDX']);
const UNKNOWN_TYPE = 'XLRICHVALUE';

/** Whether cells hold more than they show: pictures in cells, shares, places; members of a cube. */
export function hasRichValues({ original, workbook }: Copy): boolean {
  if (original.relationshipsOf(workbook.part).some(({ type }) => type === RICH_VALUES)) return true;
  const part = original.related(workbook.part, officeType('sheetMetadata'));
  return part !== undefined && child(original.root(part), 'valueMetadata') !== undefined;
}

/**
 * Takes away what led from cells to their rich values, and members and connections of a cube (CUBEMEMBER): the cells hold what
 * older versions of Excel show. Of the metadata what makes formulas spill stays.
 */
export function removeRichValues(copy: Copy): void {
  const part = copy.pack.related(copy.workbook.part, officeType('sheetMetadata'));
  if (!part) return;
  editXml(copy, part, (root, source) => {
    const gone = root.children.flatMap((element) => (stays(element) ? unknownIn(element) : [element]));
    for (const { local } of gone) copy.report.change(part, 'elementRemoved', { element: local });
    return [...gone.map(removal), ...unknownTypes(root, source)];
  });
}

function stays(element: XmlElement): boolean {
  if (element.local === 'futureMetadata') return attribute(element, 'name') === DYNAMIC;
  return element.local === 'metadataTypes' || element.local === 'cellMetadata';
}

/** Extensions that say something else than that a formula spills. */
function unknownIn(list: XmlElement): readonly XmlElement[] {
  return [...walk(list)].flatMap(({ element }) =>
    element.local === 'ext' && (attribute(element, 'uri') ?? '').toUpperCase() !== DYNAMIC_ARRAY
      ? [element]
      : [],
  );
}

function unknownTypes(root: XmlElement, source: string): readonly Edit[] {
  return (child(root, 'metadataTypes')?.children ?? [])
    .filter((type) => !TYPES.has(attribute(type, 'name') ?? ''))
    .map((type) => withAttribute(source, type, 'name', UNKNOWN_TYPE));
}
