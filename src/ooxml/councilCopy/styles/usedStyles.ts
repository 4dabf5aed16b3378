import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { attribute } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import type { StyleNumbers } from './styleNumbers';

/** What the sheets that are handed out use of the styles, by number or name. */
export interface UsedStyles {
  /** Formats of cells, rows and columns. */
  readonly formats: ReadonlySet<number>;
  /** Formats of rules, tables and pivot tables. */
  readonly differences: ReadonlySet<number>;
  /** Cell styles, table styles and slicer styles that are called by name. */
  readonly names: ReadonlySet<string>;
}

const PARTS = [
  ...['table', 'pivotTable'].map(officeType),
  'http://schemas.microsoft.com/office/2007/relationships/slicer',
  'http://schemas.microsoft.com/office/2011/relationships/timeline',
];

/** After the sheets have been gone through. */
export function usedStyles({ pack }: Copy, { formats, differences }: StyleNumbers): UsedStyles {
  const used = { formats, differences, names: new Set<string>() };
  for (const part of partsBy(pack, ...PARTS)) {
    for (const { element } of walk(pack.root(part))) {
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
