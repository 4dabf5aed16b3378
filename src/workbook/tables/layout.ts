import { failure, success, type Result } from '../../domain/kinds';
import { TABLES } from './index';
import type { SpanSpec } from './namedPlaces';
import type { ColumnSpec, TableSpec } from './table';
import type { TableId } from './tableId';

/** Where the columns of a table stand now. Users move columns and add their own between ours. */
export interface TableLayout {
  readonly spec: TableSpec;
  /** Real name of the table. */
  readonly name: string;
  /** Every header of the table, left to right, users' own included. */
  readonly headers: readonly string[];
  /** 0-based position of each of our columns within the table, by header. */
  readonly positions: ReadonlyMap<string, number>;
}

export type LayoutProblemCode =
  | 'columnMissing' // {table, column}
  | 'columnDuplicate'; // {table, column}

/** Headers compare composed and trimmed: a file that was on a Mac may hold decomposed Hangul. */
export function foldHeader(header: unknown): string {
  return String(header ?? '')
    .normalize('NFC')
    .trim();
}

/** Reads a header row. A column of ours that is missing, or there twice, is named; nothing is guessed. */
export function layoutOf(
  id: TableId,
  name: string,
  headerRow: readonly unknown[],
): Result<TableLayout, LayoutProblemCode> {
  const spec = TABLES[id];
  const headers = headerRow.map(foldHeader);
  const positions = new Map<string, number>();
  for (const { header } of spec.columns) {
    const position = headers.indexOf(header);
    if (position < 0) return failure('columnMissing', { table: name, column: header });
    if (headers.indexOf(header, position + 1) >= 0) {
      return failure('columnDuplicate', { table: name, column: header });
    }
    positions.set(header, position);
  }
  return success({ spec, name, headers, positions });
}

/** Position of a column that {@link layoutOf} has found. */
export function positionOf(layout: TableLayout, header: string): number {
  const position = layout.positions.get(header);
  if (position === undefined) throw new Error(`${layout.spec.name} has no column ${header} in its schema`);
  return position;
}

/** The columns a table should have and has not, each with the position where it belongs. */
export function missingColumns(
  id: TableId,
  headerRow: readonly unknown[],
): readonly { readonly column: ColumnSpec; readonly at: number }[] {
  const headers = headerRow.map(foldHeader);
  const missing: { column: ColumnSpec; at: number }[] = [];
  let previous = -1;
  for (const column of TABLES[id].columns) {
    const position = headers.indexOf(column.header);
    if (position >= 0) {
      previous = position;
      continue;
    }
    previous += 1;
    headers.splice(previous, 0, column.header);
    missing.push({ column, at: previous });
  }
  return missing;
}

/** A header row with what is missing in it put where it belongs. */
export function completedHeaders(id: TableId, headerRow: readonly unknown[]): readonly string[] {
  const headers = headerRow.map(foldHeader);
  for (const { column, at } of missingColumns(id, headers)) headers.splice(at, 0, column.header);
  return headers;
}

/** The last part of a span's formula: `[사업번호]:[회계연도]]`, from the leftmost to the rightmost column it needs. */
function spanColumns(span: SpanSpec, headers: readonly string[]): string {
  const ours = TABLES[span.table].columns.map(({ header }) => header);
  const needed = ours.slice(ours.indexOf(span.firstColumn), ours.indexOf(span.lastColumn) + 1);
  const [first = span.firstColumn, ...rest] = headers.filter((header) => needed.includes(header));
  return `[${first}]:[${rest.at(-1) ?? first}]]`;
}

/**
 * Formula of a defined name over a run of columns, header row included: `=사업[[#All],[사업번호]:[회계연도]]`.
 * Where columns were moved it reaches as far as they did.
 */
export function spanFormula(span: SpanSpec, table: string, headers: readonly string[]): string {
  return `=${table}[[#All],${spanColumns(span, headers)}`;
}

/** Whether a name still is what {@link spanFormula} says; `#All` may have come back in Excel's own language. */
export function isSpanFormula(
  formula: unknown,
  span: SpanSpec,
  table: string,
  headers: readonly string[],
): boolean {
  const text = String(formula).normalize('NFC').replaceAll(' ', '');
  return (
    text.startsWith(`=${table}[[`.replaceAll(' ', '')) &&
    text.endsWith(`],${spanColumns(span, headers)}`.replaceAll(' ', ''))
  );
}
