import { BooleanNumber, LocaleType, type IWorksheetData } from '@univerjs/core';
import { AddSheetTableMutation } from '@univerjs/sheets-table';
import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { readPackage } from '../../src/ooxml/package/readPackage';
import { readTables, type Table } from '../../src/ooxml/workbook/readTables';
import { readWorkbook, type Workbook } from '../../src/ooxml/workbook/readWorkbook';
import { readSharedStrings, sharedStringsPartOf } from '../../src/ooxml/workbook/sharedStrings';
import { attribute, child, parseXml } from '../../src/ooxml/xml/tree';
import { parseA1 } from '../book/a1';
import { contains, toRange } from '../book/area';
import type { UniverBook } from '../book/book';
import { newId } from '../book/core';
import { toEngineColumn, toEngineName } from '../book/engineNames';
import { WHOLE_WORKBOOK } from '../book/names';
import { univerTheme } from '../book/tableStyles';
import type { Area } from '../book/types';
import type { WorkbookData } from '../book/workbookData';
import { readDrawings, type FileDrawings } from './charts/readDrawings';
import { engineFormula, namesDays } from './formulas';
import { hiddenKinds, type HiddenKind } from './hiddenKinds';
import { printedOf } from './readPage';
import { readSheet, type ReadSheet, type SheetContext } from './readSheet';
import { readStyles, styleId, type FileStyles } from './readStyles';

/** A table of the file, as the book gets it. */
export interface FileTable {
  /** Of the book's table. */
  readonly id: string;
  readonly table: Table;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly style: string;
}

/** A sheet of the file that the grid shows. */
export interface FileSheet {
  /** Of the book's sheet. */
  readonly id: string;
  readonly name: string;
  readonly part: PartName;
  readonly tables: readonly FileTable[];
  readonly read: ReadSheet;
  readonly drawings: FileDrawings;
}

/** A defined name of the file. */
export interface FileName {
  /** Its place in the file's list. */
  readonly index: number;
  /** As Univer computes it, without `=`. */
  readonly formula: string;
  /** Of the book's sheet that it is known on; undefined where it is known everywhere. */
  readonly sheetId: string | undefined;
}

/** A workbook file that is open in the workbench: what it is saved from again. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly styles: FileStyles;
  /** The shared texts. */
  readonly strings: readonly string[];
  readonly sheets: readonly FileSheet[];
  /** The names that the book knows, by its ids. */
  readonly names: ReadonlyMap<string, FileName>;
  /** What is kept in the file and not shown. */
  readonly hidden: readonly HiddenKind[];
  /** A formula of the file as Univer computes it. */
  readonly formula: SheetContext['formula'];
}

/** A file read, and what Univer makes the grid of; {@link completeBook} adds what Univer keeps elsewhere. */
export interface ReadFile {
  readonly file: OpenFile;
  readonly data: WorkbookData;
}

/**
 * Reads an .xlsx for the grid. Values are those that were saved: nothing is computed but what has no saved value.
 *
 * Errors: PackageError of src/ooxml; its sentence is in i18n.
 */
export function readFile(name: string, bytes: Uint8Array): ReadFile {
  const opened = readPackage(bytes);
  const workbook = readWorkbook(opened);
  const styles = readStyles(opened, workbook.part);
  const stringsPart = sharedStringsPartOf(opened, workbook.part);
  const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const tables = new Map(worksheets.map(({ part }) => [part, fileTables(opened, part)]));
  const tableNames = [...tables.values()].flat().map(({ table }) => table.name);
  const formula: SheetContext['formula'] = (stored, part, row, column) => {
    if (workbook.date1904 && namesDays(stored)) return null;
    const own = tables.get(part)?.find(({ area }) => contains(area, row, column));
    return engineFormula(stored, own?.table.name ?? null, tableNames);
  };
  const context: SheetContext = {
    opened,
    strings: stringsPart ? readSharedStrings(stringsPart, opened.textChunks(stringsPart)) : [],
    looks: styles.looks,
    font: styles.font,
    formula,
  };
  const ids = new Map(worksheets.map((sheet) => [sheet.name, newId('sheet')]));
  const sheets = worksheets.map(({ name: sheetName, part }): FileSheet => ({
    id: ids.get(sheetName)!,
    name: sheetName,
    part,
    tables: tables.get(part) ?? [],
    read: withPrinted(readSheet(part, context), sheetName, workbook),
    drawings: readDrawings(opened, part, ids),
  }));
  const names = new Map(
    workbook.names.flatMap(({ name: defined, formula: stored, scope }, index) => {
      const engine = defined.startsWith('_xlnm.') ? null : formula(stored, workbook.part, 0, 0);
      const owner = sheets.find(
        (sheet) => scope !== undefined && sheet.name === workbook.sheets[scope]?.name,
      );
      if (engine === null || (scope !== undefined && owner === undefined)) return [];
      return [[newId('name'), { index, formula: engine.slice(1), sheetId: owner?.id }] as const];
    }),
  );
  const hidden = hiddenKinds(opened, workbook, sheets);
  return {
    file: { name, bytes, workbook, styles, strings: context.strings, sheets, names, hidden, formula },
    data: {
      id: newId('book'),
      name,
      locale: LocaleType.KO_KR,
      defaultStyle: styles.styles[0] ?? {},
      styles: Object.fromEntries(styles.styles.map((style, index) => [styleId(index), style])),
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, workbook)])),
    },
  };
}

/** With what the workbook's names say of its printing. */
function withPrinted(read: ReadSheet, name: string, workbook: Workbook): ReadSheet {
  return { ...read, page: { ...read.page, ...printedOf(workbook, name) } };
}

function sheetData({ id, name, read }: FileSheet, workbook: Workbook): Partial<IWorksheetData> {
  const state = workbook.sheets.find((sheet) => sheet.name === name)?.state;
  return {
    ...{ id, name, defaultColumnWidth: 72, defaultRowHeight: 22 },
    ...structuredClone(read.data),
    ...(state === 'visible' ? {} : { hidden: BooleanNumber.TRUE }),
  };
}

function fileTables(opened: Package, part: PartName): readonly FileTable[] {
  return readTables(opened, part).flatMap((table) => {
    const area = parseA1(table.ref);
    if (area === null || table.headerRows !== 1) return [];
    const info = child(parseXml(table.part, opened.text(table.part)), 'tableStyleInfo');
    return [{ id: newId('table'), table, area, style: (info && attribute(info, 'name')) ?? '' }];
  });
}

/** Tables, names and what else Univer's workbook data has no place for. There is nothing to undo afterwards. */
export function completeBook(book: UniverBook, { workbook, sheets, names }: OpenFile): void {
  const { unitId, commands } = book.services;
  for (const sheet of sheets) {
    const state = workbook.sheets.find(({ name }) => name === sheet.name)?.state;
    const { protection, validations, formats, page } = sheet.read;
    book.state.follow('sheet', sheet.id, {
      ...{ protection, validations, conditionalFormats: formats.known, page },
      fileCharts: sheet.drawings.charts,
      fileTextBoxes: sheet.drawings.textBoxes,
      veryHidden: state === 'veryHidden',
    });
    for (const { id, table, area, style } of sheet.tables) {
      const rows = area.rows - table.totalsRows;
      commands.syncExecuteCommand(AddSheetTableMutation.id, {
        unitId,
        subUnitId: sheet.id,
        tableId: id,
        name: toEngineName(table.name),
        header: table.columns.map(({ name }) => toEngineColumn(name)),
        range: toRange({ ...area, rows }),
        options: { tableStyleId: univerTheme(style) },
      });
      book.state.follow('table', id, { style, totals: table.totalsRows > 0 });
    }
  }
  // One by one each name would have the list of all looked through: 20,000 took minutes.
  book.services.definedNames.registerDefinedNames(
    unitId,
    Object.fromEntries(
      [...names].map(
        ([id, { index, formula: formulaOrRefString, sheetId: localSheetId = WHOLE_WORKBOOK }]) => {
          const { name, hidden } = workbook.names[index]!;
          return [id, { id, name, formulaOrRefString, comment: '', hidden, localSheetId }];
        },
      ),
    ),
  );
  if (workbook.calculation.mode === 'manual') book.calculationMode = 'Manual';
  book.date1904 = workbook.date1904;
  // What the file calls its active sheet may be hidden.
  const shown = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const front = shown.find(({ name }) => name === workbook.sheets[workbook.activeTab]?.name);
  (front ?? shown[0])?.activate();
  book.staleReferences.forget();
  book.services.undo.clearUndoRedo(unitId);
}
