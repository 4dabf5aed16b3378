import { readPackage } from '../../src/ooxml/package/readPackage';
import { removeUnreachable } from '../../src/ooxml/package/prune';
import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { officeType } from '../../src/ooxml/package/relationships';
import { writeWorkbook } from '../../src/ooxml/writer/writeWorkbook';
import type { UniverBook } from '../book/book';
import { dynamicArrays } from './dynamicArrays';
import { saveAddinSettings, type AddinIdentity, type AddinSettings } from './addinSettings';
import { saveCharts } from './charts/saveCharts';
import { readFile, type FileSheet, type OpenFile } from './openFile';
import { saveSheet } from './saveSheet';
import { saveTables } from './saveTables';
import { saveWorkbookPart, type SavedSheetPlace } from './saveWorkbookPart';
import { StyleTable } from './styleTable';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** An add-in, and what it keeps with the workbook. */
interface KeptByAddin {
  readonly identity: AddinIdentity;
  readonly settings: AddinSettings;
}

/**
 * The book as an .xlsx. A file that was opened is patched: what was edited, the values that follow from it, and the
 * bookkeeping; every other part keeps its bytes. A book that was made here becomes a new file.
 */
export function saveFile(book: UniverBook, file: OpenFile | null, addin?: KeptByAddin): Uint8Array {
  const from = file ?? blankFile(book);
  const opened = readPackage(from.bytes);
  const styles = new StyleTable(opened, from.workbook.part, from.styles);
  const context = {
    ...{ book, opened, styles },
    ...{ strings: from.strings, font: from.styles.font, formula: from.formula },
    dynamic: dynamicArrays(opened, from.workbook.part),
  };
  let [changed, formulasChanged] = [false, false];
  const places = book.sheets.map((sheet): SavedSheetPlace => {
    const before = from.sheets.find(({ id }) => id === sheet.id);
    const kept = before ?? addSheet(opened, from, sheet.id);
    const tableParts = saveTables(book, opened, kept);
    const drawing = saveCharts(book, opened, sheet, kept.part);
    const more = new Map([
      ...(tableParts === null ? [] : [['tableParts', tableParts] as const]),
      ...(drawing === null ? [] : [['drawing', drawing] as const]),
    ]);
    const saved = saveSheet(sheet.id, kept.part, kept.read, more, context);
    changed ||= saved.changed;
    formulasChanged ||= saved.formulasChanged;
    return { sheet, part: kept.part };
  });
  styles.write();
  saveWorkbookPart(book, opened, from, places, changed);
  const chain = opened.related(from.workbook.part, officeType('calcChain'));
  const isGone = from.sheets.some(({ id }) => !book.sheets.some((sheet) => sheet.id === id));
  if (chain && (formulasChanged || isGone)) {
    opened.removeRelationships(from.workbook.part, ({ part }) => part === chain);
    opened.remove(chain);
  }
  if (isGone) removeUnreachable(opened);
  if (addin) saveAddinSettings(opened, addin.identity, addin.settings);
  return opened.write();
}

/** A new file with the sheets of the book, all empty; it opens on the one that is shown. */
function blankFile(book: UniverBook): OpenFile {
  const shown = book.activeSheet.name;
  const bytes = writeWorkbook({
    sheets: book.sheets.map(({ name }) => (name === shown ? { name, active: true } : { name })),
  });
  const { file } = readFile(book.name, bytes);
  const sheets = file.sheets.map((sheet, index) => ({ ...sheet, id: book.sheets[index]!.id }));
  return { ...file, sheets };
}

/** An empty sheet in the file, for one that was made in the workbench. */
function addSheet(opened: Package, { workbook }: OpenFile, id: string): FileSheet {
  const blank = writeWorkbook({ sheets: [{ name: 'Sheet1' }] });
  const { file } = readFile('', blank);
  const [sheet] = file.sheets;
  let number = 1;
  while (opened.has(`/xl/worksheets/sheet${number}.xml`)) number += 1;
  const part: PartName = `/xl/worksheets/sheet${number}.xml`;
  const text = readPackage(blank)
    .text(sheet!.part)
    .replace(/ tabSelected="1"/, '');
  opened.add(part, SHEET_TYPE, text);
  opened.addRelationship(workbook.part, officeType('worksheet'), part);
  return { ...sheet!, id, part };
}
