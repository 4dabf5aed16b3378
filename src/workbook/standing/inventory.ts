import { askForBookSetting, bookSettingIn, type BookMemory } from '../book/bookMemory';
import type { CellValue } from '../tables/cells';
import { foldHeader, missingColumns } from '../tables/layout';
import { foldName } from './naming';
import { sameNames } from '../book/bookSetting';
import type { BookSetting } from '../book/names';
import type { TableId } from '../tables/tableId';
import { columnQuestions, neededColumns, shareWords, strangersIn, type ColumnQuestion } from './strangers';
import { TABLES } from '../tables';
import { askForHeaders } from '../book/tableView';

/** A table of the workbook, ours or not. */
export interface PresentTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly headers: readonly string[];
  /** Body rows; an empty table has one. */
  readonly rows: number;
  /** Its key column, where it is a table of ours whose rows have keys of ours; empty otherwise. */
  readonly keys: readonly CellValue[];
  readonly keyPosition: number;
  /** Calculated columns without any conditional format: what shows in them in red is gone. */
  readonly unalarmed: readonly string[];
  /** What has to be asked about its columns, where it is a table of ours. */
  readonly questions: readonly ColumnQuestion[];
}

/** The sheet on which the settings stand: its used range, and where that begins. */
export interface SettingsSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly row: number;
  readonly column: number;
}

export interface PresentName {
  readonly name: string;
  readonly formula: string;
}

/** What stands on a sheet on which a table of ours was once made and is no more. */
export interface PresentSheet {
  readonly name: string;
  /** Its used range; no rows where the sheet is empty. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Where it begins. */
  readonly row: number;
  readonly column: number;
  readonly hasTable: boolean;
}

/** Everything the names and places of our tables depend on. */
export interface Inventory {
  readonly saved: BookSetting | null;
  /** Days are counted from 1904; false also where Excel does not tell. */
  readonly isFrom1904: boolean;
  readonly sheetNames: readonly string[];
  readonly tables: readonly PresentTable[];
  readonly definedNames: readonly PresentName[];
  /** Sheets that our tables were made on, by the name they had then. */
  readonly ourSheets: readonly PresentSheet[];
  readonly settingsSheet: SettingsSheet | null;
}

/**
 * Takes stock of the workbook in two syncs: what there is, and what its tables look like. A third where our tables are
 * not called as they were remembered.
 */
export async function takeInventory(context: Excel.RequestContext, memory: BookMemory): Promise<Inventory> {
  const { workbook } = context;
  const setting = askForBookSetting(workbook);
  const { worksheets, tables, names } = workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/showTotals');
  names.load('items/name,items/formula');
  const firstDay = workbook.functions.date(2000, 1, 1);
  firstDay.load('value');
  const remembered = memory.names;
  let knownHeaders = askForHeaders(workbook, memory.made, remembered);
  await context.sync();

  const saved = bookSettingIn(setting);
  if (saved) memory.remember(saved);
  if (saved && !sameNames(saved.names, remembered)) {
    knownHeaders = askForHeaders(workbook, saved.made, saved.names);
    await context.sync();
  }
  const sheetNames = worksheets.items.map(({ name }) => name);
  const idOf = (table: Excel.Table) =>
    saved?.made.find((id) => foldName(saved.names.tables[id]) === foldName(table.name)) ?? null;
  const headersOf = (table: Excel.Table) => {
    const known = knownHeaders.find(
      (asked) => !asked.table.isNullObject && foldName(asked.table.name) === foldName(table.name),
    );
    return (known?.header.values[0] ?? []).map(foldHeader);
  };
  const askedTables = tables.items.map((table) => askForContents(table, idOf(table), headersOf(table)));
  // Renamed or not known yet: its own headers say whose the settings are.
  const settings =
    tables.items.find((table) => idOf(table) === 'settings') ??
    tables.items.find(({ name }) => foldName(name).endsWith(TABLES.settings.name));
  const askedSettings = settings ? askForSettings(settings.worksheet) : null;
  const askedSheets = Object.values(saved?.sheets ?? {})
    .filter((name) => sheetNames.some((other) => foldName(other) === foldName(name)))
    .map((name) => askForSheet(worksheets.getItem(name), name));
  if (askedTables.length + askedSheets.length > 0) await context.sync();

  return {
    saved,
    isFrom1904: (firstDay.value as number | null) === FIRST_OF_2000_FROM_1904,
    sheetNames,
    tables: askedTables.map(presentTable),
    definedNames: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    ourSheets: askedSheets.map(presentSheet),
    settingsSheet: askedSettings && settingsSheet(askedSettings),
  };
}

export function hasName(inventory: Inventory, name: string): boolean {
  return inventory.definedNames.some((present) => foldName(present.name) === foldName(name));
}

/** Whether a name is there and leads to a cell: a name whose cell was deleted says `#REF!`. */
export function leadsSomewhere(inventory: Inventory, name: string): boolean {
  const present = inventory.definedNames.find((candidate) => foldName(candidate.name) === foldName(name));
  return present !== undefined && !present.formula.includes('#REF!');
}

/** 1 January 2000 where days are counted from 1904. */
const FIRST_OF_2000_FROM_1904 = 35_064;

interface AskedContents {
  readonly table: Excel.Table;
  readonly keyHeader: string;
  readonly header: Excel.Range;
  readonly whole: Excel.Range;
  readonly keys: Excel.Range | null;
  readonly id: TableId | null;
  /** How many conditional formats a calculated column has, by header. */
  readonly alarms: readonly {
    readonly header: string;
    readonly formats: OfficeExtension.ClientResult<number>;
  }[];
  /** Columns of which the cells decide, by header. */
  readonly doubtful: readonly { readonly header: string; readonly cells: Excel.Range }[];
}

function askForContents(
  table: Excel.Table,
  id: TableId | null,
  knownHeaders: readonly string[],
): AskedContents {
  const key = id && TABLES[id].columns.find(({ type }) => type === 'key');
  const asked = {
    table,
    id,
    doubtful: doubtfulColumns(id, knownHeaders).map((header) => ({
      header,
      cells: table.getRange().getColumn(knownHeaders.indexOf(header)),
    })),
    alarms: alarmedColumns(id, knownHeaders).map((header) => ({
      header,
      formats: table.getDataBodyRange().getColumn(knownHeaders.indexOf(header)).conditionalFormats.getCount(),
    })),
    keyHeader: key?.header ?? '',
    header: table.getHeaderRowRange(),
    whole: table.getRange(),
    keys: key ? table.columns.getItemOrNullObject(key.header).getRange() : null,
  };
  asked.header.load('values');
  asked.whole.load('rowCount');
  asked.keys?.load('values');
  for (const { cells } of asked.doubtful) cells.load('values');
  return asked;
}

function alarmedColumns(id: TableId | null, headers: readonly string[]): readonly string[] {
  if (id === null) return [];
  return TABLES[id].columns.flatMap(({ header, alarm }) =>
    alarm && headers.includes(header) ? [header] : [],
  );
}

/** Columns that may be one of ours under another name, and those of ours that may have lost their values to them. */
function doubtfulColumns(id: TableId | null, headers: readonly string[]): readonly string[] {
  if (id === null || headers.length === 0) return [];
  const strangers = strangersIn(id, headers);
  if (missingColumns(id, headers).length > 0) {
    const needed = neededColumns(id).map(({ header }) => header);
    return [...strangers, ...needed.filter((header) => headers.includes(header))];
  }
  return neededColumns(id).flatMap(({ header }) => {
    const likely = strangers.filter((stranger) => shareWords(stranger, header));
    return likely.length > 0 ? [header, ...likely] : [];
  });
}

function presentTable(asked: AskedContents): PresentTable {
  const { id, doubtful, table, keyHeader, header, whole, keys, alarms } = asked;
  const headers = (header.values[0] ?? []).map(foldHeader);
  const rows = whole.rowCount - (table.showTotals ? 2 : 1);
  const bodyOf = (column: string) =>
    (doubtful.find((asked) => asked.header === column)?.cells.values ?? [])
      .slice(1, 1 + rows)
      .map(([cell]) => cell as CellValue);
  return {
    name: table.name,
    table,
    headers,
    rows,
    keys: !keys || keys.isNullObject ? [] : keys.values.slice(1, 1 + rows).map(([cell]) => cell as CellValue),
    keyPosition: headers.indexOf(keyHeader),
    unalarmed: alarms.flatMap(({ header, formats }) => (formats.value === 0 ? [header] : [])),
    questions: id === null ? [] : columnQuestions(id, headers, bodyOf),
  };
}

interface AskedSettings {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askForSettings(sheet: Excel.Worksheet): AskedSettings {
  const used = sheet.getUsedRange();
  used.load('values,rowIndex,columnIndex');
  sheet.load('name');
  return { sheet, used };
}

function settingsSheet({ sheet, used }: AskedSettings): SettingsSheet {
  return { sheet, name: sheet.name, cells: used.values, row: used.rowIndex, column: used.columnIndex };
}

interface AskedSheet {
  readonly name: string;
  readonly used: Excel.Range;
  readonly tables: OfficeExtension.ClientResult<number>;
}

function askForSheet(sheet: Excel.Worksheet, name: string): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  return { name, used, tables: sheet.tables.getCount() };
}

function presentSheet({ name, used, tables }: AskedSheet): PresentSheet {
  const place = used.isNullObject
    ? { cells: [], row: 0, column: 0 }
    : { cells: used.values as CellValue[][], row: used.rowIndex, column: used.columnIndex };
  return { name, ...place, hasTable: tables.value > 0 };
}
