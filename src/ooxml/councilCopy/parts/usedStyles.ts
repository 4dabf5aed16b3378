import { officeType } from '../../package/relationships';
import { attribute, parseXml } from '../../xml/tree';
import type { Copy } from '../copy';
import { partsBy } from './reachedParts';
import { walk } from './xmlPart';

/** What the sheets that are handed out use of the styles, by number or name. */
export interface UsedStyles {
  /** Formats of cells, rows and columns. */
  readonly formats: ReadonlySet<number>;
  /** Formats of rules, tables and pivot tables. */
  readonly differences: ReadonlySet<number>;
  /** Cell styles, table styles and slicer styles that are called by name. */
  readonly names: ReadonlySet<string>;
}

/** On cells and rows, on columns, and wherever a format is laid over another one. Found in a text too: that does no harm. */
const NUMBERS = /\s(?:(s|style)|\w*[dD]xfId)\s*=\s*["'](\d+)["']/g;
/** Longer than such an attribute: what is cut at the end of a piece is read again with the next one. */
const LONGEST = 64;

const PARTS = [
  ...['table', 'pivotTable'].map(officeType),
  'http://schemas.microsoft.com/office/2007/relationships/slicer',
  'http://schemas.microsoft.com/office/2011/relationships/timeline',
];

export function usedStyles({ pack, kept }: Copy): UsedStyles {
  const used = { formats: new Set([0]), differences: new Set<number>(), names: new Set<string>() };
  for (const { part } of kept) {
    let rest = '';
    for (const chunk of pack.textChunks(part)) {
      const text = rest + chunk;
      for (const [, isFormat, number] of text.matchAll(NUMBERS)) {
        (isFormat === undefined ? used.differences : used.formats).add(Number(number));
      }
      rest = text.slice(-LONGEST);
    }
  }
  for (const part of partsBy(pack, ...PARTS)) {
    for (const { element } of walk(parseXml(part, pack.text(part)))) {
      for (const { local, value } of element.attributes) {
        if (/dxfid$/i.test(local)) used.differences.add(Number(value));
        else if (local === 'style' || /CellStyle$/.test(local)) used.names.add(value);
      }
      const isStyle = /StyleInfo$/.test(element.local);
      if (isStyle) used.names.add(attribute(element, 'name') ?? '');
    }
  }
  return used;
}
