import type { Package } from '../package/package';
import type { PartName } from '../package/partName';
import type { LongLists, XmlElement } from '../xml/tree';

/** Formats of cells may be 65,490 in either list; what they look like beside these numbers nobody asks for. */
const FORMATS: LongLists = {
  lists: new Set(['cellXfs', 'cellStyleXfs']),
  attributes: new Set(['numFmtId', 'fontId', 'fillId', 'xfId']),
};

/** The workbook's styles as a tree; where they are many, of formats of cells their numbers alone. Errors: as parseXml. */
export function readStyles(pack: Package, part: PartName): XmlElement {
  return pack.root(part, FORMATS);
}
