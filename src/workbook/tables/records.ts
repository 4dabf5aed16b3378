import { NONE, type Problem } from '../../domain/kinds';
import { isEmptyCell, isUnreadable, type CellInput, type CellProblemCode, type CellValue } from './cells';
import { DESCRIBED, TABLES } from './index';
import { positionOf, type TableLayout } from './layout';
import type { Column, ColumnSpec } from './table';
import type { AnyRecord, Entry, FiguresOf, RecordOf } from './recordTypes';
import type { EntryTable } from './tableId';

/** The 사업번호 that an entry has to name; null where it is about none. */
export function programmeNumberOf({ table, record }: Entry): string | null {
  const column = TABLES[table].fields.number;
  if (column === undefined || !('number' in record)) return null;
  return column.mayBeBlank && record.number === '' ? null : record.number;
}

export interface ReadRecord<T extends EntryTable> {
  /** null where the row lacks what it is nothing without – a readable amount: it is not shown as 0. */
  readonly record: RecordOf[T] | null;
  readonly problems: readonly Problem<CellProblemCode>[];
}

/**
 * The record in a row of cells. What cannot be read is a problem and none in the record; it is never guessed at.
 *
 * @param sheetRow number of the row on its sheet, from 1, for the problem's sentence
 */
export function readRecord<T extends EntryTable>(
  table: T,
  layout: TableLayout,
  cells: readonly CellValue[],
  sheetRow: number,
): ReadRecord<T> {
  const problems: Problem<CellProblemCode>[] = [];
  const values: Record<string, unknown> = {};
  let complete = true;
  for (const [field, column] of fieldsOf(table)) {
    const raw = cells[positionOf(layout, column.header)] ?? '';
    const reading = column.codec.read(raw);
    values[field] = isUnreadable(reading) ? column.codec.blank : reading;
    if (!isUnreadable(reading)) continue;
    problems.push(problemAt(reading, layout, column, sheetRow, raw));
    if (column.codec.blank === undefined) complete = false;
  }
  return { record: complete ? (values as unknown as RecordOf[T]) : null, problems };
}

/** What the calculated columns of a row show; an error is a problem, and none among the figures. */
export function readFigures<T extends EntryTable>(
  table: T,
  layout: TableLayout,
  cells: readonly CellValue[],
  sheetRow: number,
): { readonly shown: FiguresOf[T]; readonly problems: readonly Problem<CellProblemCode>[] } {
  const problems: Problem<CellProblemCode>[] = [];
  const shown: Record<string, unknown> = {};
  for (const [figure, column] of Object.entries<Column>(DESCRIBED[table].described)) {
    if (column.role !== 'calculated') continue;
    const raw = cells[positionOf(layout, column.header)] ?? '';
    const reading = column.show(raw);
    if (isUnreadable(reading)) problems.push(problemAt(reading, layout, column, sheetRow, raw));
    shown[figure] = isUnreadable(reading) ? NONE : reading;
  }
  return { shown: shown as unknown as FiguresOf[T], problems };
}

function problemAt(
  { unreadable }: { readonly unreadable: CellProblemCode },
  { name }: TableLayout,
  { header }: Pick<ColumnSpec, 'header'>,
  row: number,
  value: CellValue,
): Problem<CellProblemCode> {
  return { code: unreadable, params: { table: name, column: header, row, value: String(value) } };
}

/** A row to be written, as wide as the table: null where a cell is not ours (calculated, or the users' own). */
export function recordCells<T extends EntryTable>(
  table: T,
  layout: TableLayout,
  record: RecordOf[T],
): CellInput[] {
  const cells = emptyRow(layout);
  for (const [field, column] of fieldsOf(table)) {
    cells[positionOf(layout, column.header)] = inputOf(column, valueOf(record, field));
  }
  return cells;
}

/** The cells in which two records differ, as {@link recordCells}: an edit touches no others. */
export function changedCells<T extends EntryTable>(
  table: T,
  layout: TableLayout,
  base: RecordOf[T],
  next: RecordOf[T],
): CellInput[] {
  const cells = emptyRow(layout);
  for (const [field, column] of fieldsOf(table)) {
    const value = valueOf(next, field);
    if (valueOf(base, field) !== value) cells[positionOf(layout, column.header)] = inputOf(column, value);
  }
  return cells;
}

export function sameRecord<T extends EntryTable>(table: T, one: RecordOf[T], other: RecordOf[T]): boolean {
  return fieldsOf(table).every(([field]) => valueOf(one, field) === valueOf(other, field));
}

/** Whether nobody has entered anything in a row: calculated cells do not count, the users' own columns do. */
export function isEmptyRow(layout: TableLayout, cells: readonly CellValue[]): boolean {
  const calculated = new Set(calculatedPositions(layout));
  return cells.every((cell, position) => calculated.has(position) || isEmptyCell(cell));
}

export function calculatedPositions(layout: TableLayout): readonly number[] {
  return layout.spec.columns
    .filter((column) => column.formula)
    .map((column) => positionOf(layout, column.header));
}

function emptyRow(layout: TableLayout): CellInput[] {
  return layout.headers.map(() => null);
}

function inputOf({ codec }: ColumnSpec, value: FieldValue): string | number {
  return codec.write(value);
}

function fieldsOf(table: EntryTable): readonly (readonly [string, ColumnSpec])[] {
  return Object.entries(TABLES[table].fields);
}

type FieldValue = string | number | null;

/** Texts compare composed: Excel and the pane may hold the same Hangul differently. */
function valueOf(record: AnyRecord, field: string): FieldValue {
  const value = (record as unknown as Readonly<Record<string, FieldValue>>)[field] ?? null;
  return typeof value === 'string' ? value.normalize('NFC') : value;
}
