import { dayFromDate } from '../../domain/day';
import { sheetTexts } from '../../i18n/ko/sheetTexts';
import { cellAddress, type CellPosition } from '../../domain/a1';
import type { BookAccess } from '../book/access';
import { addAlarm, formatColumn } from '../tables/columnFormat';
import { hasName, leadsSomewhere, type Inventory, type SettingsSheet } from './inventory';
import type { BookNames } from '../book/names';
import type { TableId } from '../tables/tableId';
import type { NamedCellSpec } from '../tables/namedPlaces';
import { NAMED_CELLS } from '../tables/namedPlaces';

/**
 * Makes the named cells that are missing. Where the label still stands on a sheet of ours, the cell right of it is
 * named again and keeps its value; otherwise label, value and meaning are written: on a sheet just made above the
 * table, on one in use right of everything.
 *
 * @param made the sheet of the settings, if it was made just now
 */
export function makeNamedCells(
  workbook: Excel.Workbook,
  access: BookAccess,
  inventory: Inventory,
  names: BookNames,
  made: Excel.Worksheet | undefined,
): void {
  const missing = NAMED_CELLS.filter(({ name }) => !leadsSomewhere(inventory, names.cells[name]));
  // Where no settings are known the cells get one sheet of their own rather than a guessed place.
  let home = made;
  for (const spec of missing) {
    const name = names.cells[spec.name];
    if (hasName(inventory, name)) workbook.names.getItem(name).delete();
    const kept = findKept(workbook, inventory, spec.name);
    if (!kept && !inventory.settingsSheet) home ??= workbook.worksheets.add();
    const cell = kept ?? (home ? writeAbove(home, access, spec) : writeBeside(access, inventory, spec));
    workbook.names.add(name, cell);
  }
}

/** The formulas of the cells that are calculated: the tables they speak of are there by now. */
export function enterCellFormulas(
  workbook: Excel.Workbook,
  names: BookNames,
  made: readonly TableId[],
): void {
  for (const { name, column } of NAMED_CELLS) {
    if (!column.formula) continue;
    workbook.names.getItem(names.cells[name]).getRange().formulas = [[column.formula(names, made)]];
  }
}

/** The cell right of its label, wherever settings of ours stood: it keeps its value. */
function findKept(workbook: Excel.Workbook, inventory: Inventory, label: string): Excel.Range | null {
  const { settingsSheet, ourSheets } = inventory;
  for (const { name, cells, row, column } of [...(settingsSheet ? [settingsSheet] : []), ...ourSheets]) {
    const found = findLabel({ cells, row, column }, label);
    if (found) {
      const beside = cellAddress({ ...found, column: found.column + 1 });
      return workbook.worksheets.getItem(name).getRange(beside);
    }
  }
  return null;
}

function writeAbove(sheet: Excel.Worksheet, access: BookAccess, spec: NamedCellSpec): Excel.Range {
  return write(sheet, { row: NAMED_CELLS.indexOf(spec), column: 0 }, access, spec);
}

function writeBeside(access: BookAccess, { settingsSheet }: Inventory, spec: NamedCellSpec): Excel.Range {
  if (!settingsSheet) throw new Error('there are no settings to stand beside');
  const beside = settingsSheet.column + (settingsSheet.cells[0]?.length ?? 0) + 1;
  const place = { row: settingsSheet.row + NAMED_CELLS.indexOf(spec), column: beside };
  return write(settingsSheet.sheet, place, access, spec);
}

function findLabel(
  { cells, row, column }: Pick<SettingsSheet, 'cells' | 'row' | 'column'>,
  label: string,
): CellPosition | null {
  for (const [down, line] of cells.entries()) {
    const across = line.indexOf(label);
    if (across >= 0) return { row: row + down, column: column + across };
  }
  return null;
}

function write(
  sheet: Excel.Worksheet,
  { row, column }: CellPosition,
  { facts }: BookAccess,
  { name, column: spec, initial }: NamedCellSpec,
): Excel.Range {
  const label = sheet.getRange(cellAddress({ row, column }));
  const cell = sheet.getRange(cellAddress({ row, column: column + 1 }));
  const meaning = sheet.getRange(cellAddress({ row, column: column + 2 }));
  label.values = [[name]];
  label.format.font.bold = true;
  formatColumn(cell, spec);
  addAlarm(cell, spec);
  if (!spec.formula) cell.values = [[initial ?? dayFromDate(facts.now())]];
  cell.format.horizontalAlignment = 'Left';
  meaning.values = [[sheetTexts[name]]];
  return cell;
}
