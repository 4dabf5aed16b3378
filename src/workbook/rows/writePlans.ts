import { isEmptyCell, type CellInput, type CellValue } from '../tables/cells';
import { addAlarm, formatColumn, numberFormatOf } from '../tables/columnFormat';
import { isKey, keyHeaderOf } from '../tables/keys';
import { positionOf, type TableLayout } from '../tables/layout';
import type { BookMemory } from '../book/bookMemory';
import type { Placing, PlacingState, TablePlan } from './placing';
import { calculatedPositions, isEmptyRow, readRecord, recordCells, sameRecord } from '../tables/records';
import type { TableView } from '../book/tableView';
import { placeOf, putBack, sameShape, shrinkBack, witness, type Witness } from './witness';
import type { EntryTable } from '../tables/tableId';

/** Rows to look at once more after the write: have they all their formulas, do they lie within the table? */
interface Block {
  readonly range: Excel.Range;
  readonly placings: readonly Placing[];
  /** What stood in rows that are written; null where they are only looked at. */
  readonly before: Witness | null;
  /** Rows that were made for what is written, and go again where it has to be put back. */
  readonly isMadeRoom: boolean;
}

const LOOKED_AT = { placings: [], before: null, isMadeRoom: false } as const;

export interface Written {
  readonly plan: TablePlan;
  readonly table: Excel.Range;
  readonly blocks: readonly Block[];
}

/** Writes what is to be written, takes stranded rows in, and asks for both again. The next sync does it. */
export function writePlans(plans: readonly TablePlan[]): readonly Written[] {
  return plans.map(writeTable);
}

/**
 * Grows the tables that Excel did not grow, and enters the formulas that it did not fill in; both are habits of its
 * AutoCorrect that users can switch off. Answers whether another sync is needed.
 */
export function mendTables(written: readonly Written[], memory: BookMemory): boolean {
  return written.map((table) => mendTable(table, memory)).includes(true);
}

/** Whether something stood where an entry was written: another author was quicker. */
export function isMisplaced(written: readonly Written[]): boolean {
  return !freshBlocks(written).every(stoodFree);
}

/** Puts back what stood where entries were written; nothing of them stays in any table. */
export function putBackWritten(written: readonly Written[]): void {
  for (const { before, isMadeRoom } of freshBlocks(written)) {
    if (before === null) continue;
    if (isMadeRoom) placeOf(before).delete('Up');
    else {
      putBack(before);
      if (!before.view.table.showTotals) shrinkBack(before);
    }
  }
}

function freshBlocks(written: readonly Written[]): readonly Block[] {
  return written.flatMap(({ blocks }) => blocks.filter(({ placings }) => placings.length > 0));
}

/** Whether entries were written into empty cells of a table that looked as it had been seen. */
function stoodFree({ before }: Block): boolean {
  return (
    before !== null &&
    sameShape(before) &&
    before.cells.values.every((row) => isEmptyRow(before.view.layout, row as CellValue[]))
  );
}

/** What has become of each entry, by key. */
export function statesOf(
  plans: readonly TablePlan[],
  written: readonly Written[],
): ReadonlyMap<string, PlacingState> {
  return new Map([...plans.flatMap(({ states }) => [...states]), ...written.flatMap(seenStates)]);
}

function writeTable(plan: TablePlan): Written {
  const { table } = plan.view;
  const blocks: Block[] = plan.inside.map((index) => ({
    range: table.getRange().getRow(index + 1),
    ...LOOKED_AT,
  }));
  if (plan.stranded > 0) {
    blocks.push({ range: rowsBelow(table, plan.stranded), ...LOOKED_AT });
    table.resize(table.getRange().getResizedRange(plan.stranded, 0));
  }
  if (plan.fresh.length > 0) blocks.push(writeFresh(plan));
  for (const { range } of blocks) range.load('rowIndex,rowCount,columnIndex,columnCount,values,formulas');
  const after = table.getRange();
  after.load('rowIndex,rowCount,columnIndex,columnCount');
  return { plan, table: after, blocks };
}

/**
 * Below the last row, not through the table's row collection: two authors adding there at the same time collide.
 * Ranges are taken from the table anew, for the table may have grown since it was looked at.
 */
function writeFresh({ table: id, view, fresh, stranded }: TablePlan): Block {
  const { table, layout } = view;
  const intoEmptyRow = view.bodyRows === 1 && stranded === 0 && isEmptyRow(layout, view.firstRow);
  const outside = fresh.length - (intoEmptyRow ? 1 : 0);
  const room = outside > 0 ? makeRoom(table, view, stranded, outside) : null;
  const first = intoEmptyRow || !room ? table.getRange().getRow(1) : room.first;
  const range = first.getAbsoluteResizedRange(fresh.length, layout.headers.length);
  const before = witness(view, range);
  range.numberFormat = fresh.map((placing) => numberFormats(layout, placing));
  range.values = fresh.map((placing) => placedCells(id, layout, placing));
  return { range, placings: fresh, before, isMadeRoom: !intoEmptyRow && room?.isMade === true };
}

/** The first of so many empty rows: right below the table, or above its totals. */
function makeRoom(
  table: Excel.Table,
  view: TableView,
  stranded: number,
  rows: number,
): { readonly first: Excel.Range; readonly isMade: boolean } {
  if (view.hasTotals) {
    const empty = view.layout.headers.map(() => '');
    table.rows.add(
      undefined,
      Array.from({ length: rows }, () => empty),
    );
    return {
      first: table
        .getDataBodyRange()
        .getLastRow()
        .getOffsetRange(1 - rows, 0),
      isMade: true,
    };
  }
  const below = rowsBelow(table, rows);
  const isMade = isOccupied(view.below.slice(stranded, stranded + rows));
  return { first: isMade ? below.insert('Down') : below, isMade };
}

function rowsBelow(table: Excel.Table, rows: number): Excel.Range {
  return table
    .getRange()
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(rows - 1, 0);
}

function isOccupied(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some((row) => !row.every(isEmptyCell));
}

function numberFormats(layout: TableLayout, { kept = {} }: Placing): (string | null)[] {
  const formats = new Map(layout.spec.columns.map((column) => [column.header, numberFormatOf(column)]));
  return layout.headers.map((header) => kept[header]?.format ?? formats.get(header) ?? null);
}

function placedCells(
  table: EntryTable,
  layout: TableLayout,
  { key, entry, kept = {} }: Placing,
): CellInput[] {
  const cells = recordCells(table, layout, entry.record);
  if (table !== 'programmes') cells[positionOf(layout, keyHeaderOf(table))] = key;
  return cells.map((cell, position) => kept[layout.headers[position] ?? '']?.input ?? cell);
}

function mendTable({ plan, table: after, blocks }: Written, memory: BookMemory): boolean {
  const { table, layout } = plan.view;
  const sheet = table.worksheet;
  let mended = false;
  for (const { range } of blocks) {
    if (range.rowIndex + range.rowCount > after.rowIndex + after.rowCount) {
      const rows = range.rowIndex + range.rowCount - after.rowIndex;
      table.resize(sheet.getRangeByIndexes(after.rowIndex, after.columnIndex, rows, after.columnCount));
      for (const column of layout.spec.columns) {
        const cells = rowsOf(sheet, range).getColumn(positionOf(layout, column.header));
        formatColumn(cells, column);
        addAlarm(cells, column);
      }
      mended = true;
    }
    if (enterFormulas(sheet, range, layout, memory)) mended = true;
  }
  return mended;
}

/** Rows where they were read: a range that was written through may have moved with what was inserted for it. */
function rowsOf(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Excel.Range {
  return sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
}

/** Enters the calculated columns' formulas into rows that have been read and lack them. */
function enterFormulas(
  sheet: Excel.Worksheet,
  rows: Excel.Range,
  layout: TableLayout,
  { names, made }: BookMemory,
): boolean {
  const { formulas } = rows;
  const lacking = calculatedPositions(layout).filter((position) =>
    formulas.some((row) => !String(row[position]).startsWith('=')),
  );
  for (const position of lacking) {
    const column = layout.spec.columns.find(({ header }) => header === layout.headers[position]);
    if (!column?.formula) continue;
    const formula = column.formula(names, made);
    rowsOf(sheet, rows).getColumn(position).formulas = formulas.map(() => [formula]);
  }
  return lacking.length > 0;
}

/** An entry was written when it is read back, whole, from the cells it was written into. */
function seenStates({ plan, blocks }: Written): readonly (readonly [string, PlacingState])[] {
  const keyPosition = positionOf(plan.view.layout, keyHeaderOf(plan.table));
  return blocks.flatMap(({ range, placings }) =>
    placings.map(({ key, entry }, row) => {
      const cells = (range.values[row] ?? []) as CellValue[];
      const { record } = readRecord(plan.table, plan.view.layout, cells, 0);
      const isThere =
        isKey(plan.table, cells[keyPosition] ?? '', key) &&
        record !== null &&
        sameRecord(plan.table, record, entry.record as never);
      return [key, isThere ? 'written' : 'unseen'] as const;
    }),
  );
}
