import type { CellMatrix } from './cells';
import { tableNames, type Core } from './core';
import { toEngine } from './formula';
import { grow, planGrowth, tableAfter } from './growth';
import { followHeaderEdits } from './headers';
import { formulaCell, isText, readInput } from './input';
import { BookError, type CellValue } from './types';
import type { Entries } from './writer';

/** Puts written values and formulas into the model as Excel would: read, translated, and the tables follow. */
export function enter(core: Core, sheetId: string, entries: Entries): void {
  const growths = planGrowth(core, sheetId, (row) => {
    const cells = entries.get(row) ?? new Map<number, CellValue>();
    return [...cells].filter(([, value]) => value !== '').map(([column]) => column);
  });
  const { cells, lastColumn } = readEntries(core, sheetId, entries, (row, column) =>
    tableAfter(core, sheetId, growths, row, column),
  );
  core.writer.ensureGrid(sheetId, Math.max(...entries.keys()) + 1, lastColumn + 1);
  core.writer.setCells(sheetId, cells);
  for (const growth of growths) grow(core, growth);
  followHeaderEdits(core, sheetId, (row) => entries.has(row));
}

/** A formula in the engine's words; one that fills a column is read once. */
type Translation = (formula: string, table: string | null) => string | null;

function translation(core: Core): Translation {
  const known = new Map<string, string | null>();
  const names = tableNames(core);
  return (formula, table) => {
    const key = `${table}\n${formula}`;
    if (!known.has(key)) known.set(key, toEngine(formula, table, names));
    return known.get(key) ?? null;
  };
}

type TableFinder = (row: number, column: number) => ReturnType<typeof tableAfter>;

function readEntries(
  core: Core,
  sheetId: string,
  entries: Entries,
  tableOf: TableFinder,
): { readonly cells: CellMatrix; readonly lastColumn: number } {
  const cells: CellMatrix = {};
  let lastColumn = 0;
  const translated = translation(core);
  for (const [row, values] of entries) {
    const target: CellMatrix[number] = {};
    for (const [column, value] of values) {
      lastColumn = Math.max(lastColumn, column);
      target[column] = readEntry(core, sheetId, row, column, value, tableOf, translated);
    }
    cells[row] = target;
  }
  return { cells, lastColumn };
}

function readEntry(
  core: Core,
  sheetId: string,
  row: number,
  column: number,
  value: CellValue,
  tableOf: TableFinder,
  translated: Translation,
): NonNullable<CellMatrix[number][number]> {
  if (typeof value === 'number' || typeof value === 'boolean' || value === '')
    return { ...readInput(value, '').cell };
  if (value.startsWith('=') && value.length > 1) {
    const table = value.includes('[') ? tableOf(row, column) : null;
    const formula = translated(value, table?.name ?? null);
    if (formula === null) throw new BookError('InvalidArgument', `${value} names a column outside a table.`);
    return formulaCell(formula);
  }
  const typed = readInput(value, 'General');
  if (isText(typed.cell)) return { ...typed.cell };
  // Only now: looking up a cell's format costs more than reading its text.
  const format = core.cells.numberFormat(sheetId, row, column);
  const { cell, numberFormat } = format === 'General' ? typed : readInput(value, format);
  return numberFormat && format === 'General'
    ? { ...cell, s: { n: { pattern: numberFormat } } }
    : { ...cell };
}
