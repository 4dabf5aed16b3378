import type { OpenFile } from './openFile';

/** Elements of a sheet that name cells, and that saving leaves as they are in the file. */
const PLACED = [
  ...['conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'autoFilter', 'protectedRanges'],
  ...['rowBreaks', 'colBreaks', 'ignoredErrors', 'oleObjects', 'controls', 'extLst'],
];

/**
 * Names of the sheets in which rows or columns were inserted or removed and something that the grid does not know stands
 * at a place of its own: a file saved now has it where it was.
 */
export function unmovedSheets({ sheets }: OpenFile, shiftedIds: ReadonlySet<string>): readonly string[] {
  return sheets
    .filter(({ id, read }) => shiftedIds.has(id) && PLACED.some((element) => read.elements.has(element)))
    .map(({ name }) => name);
}
