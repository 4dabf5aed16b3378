import type { Package } from '../package/package';
import type { PartName } from '../package/partName';
import { officeType } from '../package/relationships';
import { patchSheet } from '../sheet/patchSheet';
import type { SheetVisitor } from '../sheet/sheetPatcher';

/** What lies on a sheet or belongs to its cells; a printer's settings do not. */
const OBJECTS = new Set(
  ['drawing', 'table', 'comments', 'pivotTable', 'oleObject', 'control'].map(officeType),
);

/** Whether nothing is on a worksheet: no cell that holds something, no object. Reads no further than the first. */
export function isEmptySheet(opened: Package, part: PartName): boolean {
  if (opened.relationshipsOf(part).some(({ type }) => OBJECTS.has(type))) return false;
  let isEmpty = true;
  const visitor: SheetVisitor = {
    cell: ({ value, hasFormula }) => {
      if (hasFormula || (value ?? '') !== '') isEmpty = false;
      return undefined;
    },
  };
  for (const _ of patchSheet(part, opened.textChunks(part), visitor)) if (!isEmpty) break;
  return isEmpty;
}
