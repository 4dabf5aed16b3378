import type { OpenFile } from './openFile';
import type { ReadSheet } from './readSheet';

/** Elements of a sheet that name cells, and that saving leaves as they are in the file. */
const PLACED = [
  ...['hyperlinks', 'drawing', 'legacyDrawing', 'autoFilter', 'protectedRanges'],
  ...['rowBreaks', 'colBreaks', 'ignoredErrors', 'oleObjects', 'controls', 'extLst'],
];

const isPlaced = ({ elements, formats }: ReadSheet): boolean =>
  formats.others.length > 0 || PLACED.some((element) => elements.has(element));

/**
 * Names of the sheets in which rows or columns were inserted or removed and something that the grid does not know stands
 * at a place of its own: a file saved now has it where it was.
 */
export function unmovedSheets({ sheets }: OpenFile, shiftedIds: ReadonlySet<string>): readonly string[] {
  return sheets.filter(({ id, read }) => shiftedIds.has(id) && isPlaced(read)).map(({ name }) => name);
}
