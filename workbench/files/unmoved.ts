import type { OpenFile } from './openFile';
import type { ReadSheet } from './readSheet';

/** Elements of a sheet that name cells, and that saving leaves as they are in the file. */
const PLACED = [
  ...['hyperlinks', 'drawing', 'legacyDrawing', 'autoFilter', 'protectedRanges'],
  ...['ignoredErrors', 'oleObjects', 'controls', 'extLst'],
];

const isPlaced = ({ elements, formats, frozenFormulas }: ReadSheet): boolean =>
  formats.others.length + frozenFormulas > 0 || PLACED.some((element) => elements.has(element));

/**
 * Names of the sheets in which rows or columns were inserted or removed and something that the grid does not know stands
 * at a place of its own: a file saved now has it where it was.
 */
export function unmovedSheets(
  { sheets, workbook }: OpenFile,
  shiftedIds: ReadonlySet<string>,
): readonly string[] {
  const printed = workbook.names.filter(({ name }) => name.startsWith('_xlnm.'));
  /** A name that the workbench could not read as areas. */
  const hasUnread = (sheet: string, { page }: ReadSheet) =>
    page.printArea.length === 0 &&
    !page.titleRows &&
    !page.titleColumns &&
    printed.some(({ scope }) => scope !== undefined && workbook.sheets[scope]?.name === sheet);
  return sheets
    .filter(({ id, name, read }) => shiftedIds.has(id) && (isPlaced(read) || hasUnread(name, read)))
    .map(({ name }) => name);
}
