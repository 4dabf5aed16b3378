import { type LongLists, parseXml, type XmlElement } from '../xml/tree';

/** Formats of cells may be 65,490 in either list; what they look like beside these numbers nobody asks for. */
const FORMATS: LongLists = {
  lists: new Set(['cellXfs', 'cellStyleXfs']),
  attributes: new Set(['numFmtId', 'fontId', 'fillId', 'xfId']),
};

/** The workbook's styles as a tree, of formats of cells their numbers alone. Errors: as parseXml. */
export function parseStyles(part: string, source: string): XmlElement {
  return parseXml(part, source, FORMATS);
}
