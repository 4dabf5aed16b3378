import type { Problem } from '../../domain/kinds';
import {
  isEmptyCell,
  isUnreadable,
  readDayCell,
  readNumberCell,
  readTextCell,
  readWonCell,
  cellInput,
  type CellInput,
  type CellProblemCode,
  type CellValue,
} from './cells';
import { positionOf, type TableLayout } from './layout';
import { BUDGET_CATEGORIES, TABLES, type ColumnType } from './schema';
import type { AnyRecord, EntryTable, RecordOf } from './recordTypes';

/** The column of each field of a record. */
type ColumnsOf<T> = { readonly [Field in keyof T]: string };

/** Where the fields of what the pane enters stand in the tables. */
export const FIELD_COLUMNS: { readonly [T in EntryTable]: ColumnsOf<RecordOf[T]> } = {
  programmes: {
    number: '사업번호',
    order: '순서',
    name: '사업명',
    department: '부서',
    start: '시작일',
    end: '종료일',
    category: '예산구분',
    fiscalYear: '회계연도',
    team: '팀',
    manager: '담당자',
    contact: '연락처',
    periodText: '사업기간',
    detail: '세부사업',
    progress: '추진상황',
    reason: '부진사유',
    measure: '대책',
    note: '비고',
  },
  budgets: {
    number: '사업번호',
    date: '일자',
    kind: '구분',
    amount: '금액',
    source: '재원',
    detail: '세부사업',
    unit: '표기단위',
    ground: '근거',
  },
  payments: {
    number: '사업번호',
    date: '집행일',
    kind: '구분',
    amount: '금액',
    detail: '세부사업',
    memo: '적요',
    voucher: '증빙',
  },
};

interface FieldSpec {
  readonly field: string;
  readonly header: string;
  readonly type: ColumnType;
}

const FIELDS: Readonly<Record<EntryTable, readonly FieldSpec[]>> = {
  programmes: fieldsOf('programmes'),
  budgets: fieldsOf('budgets'),
  payments: fieldsOf('payments'),
};

function fieldsOf(table: EntryTable): readonly FieldSpec[] {
  return Object.entries<string>(FIELD_COLUMNS[table]).map(([field, header]) => {
    const column = TABLES[table].columns.find((candidate) => candidate.header === header);
    if (!column) throw new Error(`${TABLES[table].name} has no column ${header} in its schema`);
    return { field, header, type: column.type };
  });
}

export interface ReadRecord<T extends EntryTable> {
  /** null where the row has no readable amount: it is not shown as 0. */
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
  for (const { field, header, type } of FIELDS[table]) {
    const raw = cells[positionOf(layout, header)] ?? '';
    const reading = readCell(header, type, raw);
    if (!isUnreadable(reading)) {
      values[field] = reading;
      continue;
    }
    problems.push({
      code: reading.unreadable,
      params: { table: layout.name, column: header, row: sheetRow, value: String(raw) },
    });
    if (type === 'won') complete = false;
    values[field] = type === 'date' || type === 'integer' || type === 'year' ? null : '';
  }
  // Every field was read by the type of its column, which FIELD_COLUMNS ties to the field.
  return { record: complete ? (values as unknown as RecordOf[T]) : null, problems };
}

function readCell(header: string, type: ColumnType, raw: CellValue) {
  switch (type) {
    case 'date':
      return readDayCell(raw);
    case 'integer':
    case 'year':
    case 'number':
      return readNumberCell(raw);
    case 'won':
      return readWonCell(raw);
    default:
      return header === FIELD_COLUMNS.programmes.category ? readCategory(raw) : readTextCell(raw);
  }
}

function readCategory(raw: CellValue): string | { readonly unreadable: CellProblemCode } {
  const known: readonly CellValue[] = ['', ...BUDGET_CATEGORIES];
  return known.includes(raw) ? String(raw) : { unreadable: 'cellNotChoice' };
}

/** A row to be written, as wide as the table: null where a cell is not ours (calculated, or the users' own). */
export function recordCells<T extends EntryTable>(
  table: T,
  layout: TableLayout,
  record: RecordOf[T],
): CellInput[] {
  const cells = emptyRow(layout);
  for (const spec of FIELDS[table]) cells[positionOf(layout, spec.header)] = inputOf(spec, record);
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
  for (const spec of FIELDS[table]) {
    if (valueOf(base, spec.field) !== valueOf(next, spec.field)) {
      cells[positionOf(layout, spec.header)] = inputOf(spec, next);
    }
  }
  return cells;
}

export function sameRecord<T extends EntryTable>(table: T, one: RecordOf[T], other: RecordOf[T]): boolean {
  return FIELDS[table].every(({ field }) => valueOf(one, field) === valueOf(other, field));
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

function inputOf({ field, type }: FieldSpec, record: AnyRecord): string | number {
  return cellInput(type, valueOf(record, field));
}

/** Texts compare composed: Excel and the pane may hold the same Hangul differently. */
function valueOf(record: AnyRecord, field: string): string | number | null {
  const value = record[field as keyof AnyRecord] as string | number | null;
  return typeof value === 'string' ? value.normalize('NFC') : value;
}
