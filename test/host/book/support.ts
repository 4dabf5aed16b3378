import { parseA1 } from '../../../workbench/book/a1';
import { bootNode } from '../../../workbench/book/bootNode';
import type { UniverBook } from '../../../workbench/book/book';
import type {
  Area,
  Book,
  BookEvent,
  CellValue,
  FunctionCall,
  FunctionMetadata,
  FunctionResult,
  Sheet,
  Table,
} from '../../../workbench/book/types';
import { CustomFunctionBridge } from '../../../workbench/functions/bridge';

const open = new Set<UniverBook>();

/** A fresh book with one empty sheet; closed after the test. */
export function openBook(): UniverBook {
  const book = bootNode();
  open.add(book);
  return book;
}

afterEach(() => {
  for (const book of open) book.dispose();
  open.clear();
});

export function at(address: string): Area {
  const area = parseA1(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** Writes rows from a corner cell on. */
export function put(sheet: Sheet, corner: string, rows: readonly (readonly (CellValue | null)[])[]): void {
  sheet.write({ ...at(corner), rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
}

/** The values of an area once everything is calculated. */
export async function valuesOf(sheet: Sheet, address: string): Promise<CellValue[][]> {
  await sheet.book.settle();
  return sheet.values(at(address));
}

export async function valueOf(sheet: Sheet, address: string): Promise<CellValue> {
  const [[value = ''] = []] = await valuesOf(sheet, address);
  return value;
}

export function formulaOf(sheet: Sheet, address: string): CellValue {
  return sheet.formulas(at(address))[0]?.[0] ?? '';
}

/** Makes a table of rows, the first of them headers; formulas are written once the table is there. */
export function putTable(
  sheet: Sheet,
  corner: string,
  name: string,
  rows: readonly (readonly CellValue[])[],
): Table {
  const isFormula = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('=');
  put(
    sheet,
    corner,
    rows.map((row) => row.map((value) => (isFormula(value) ? null : value))),
  );
  const table = sheet.book.addTable(
    { sheet, area: { ...at(corner), rows: rows.length, columns: rows[0]?.length ?? 0 } },
    true,
  );
  table.name = name;
  put(
    sheet,
    corner,
    rows.map((row) => row.map((value) => (isFormula(value) ? value : null))),
  );
  return table;
}

/** What a user's typing into a cell does: Univer's own command, with the formula or the value typed. */
export async function type(book: UniverBook, sheet: Sheet, address: string, text: string): Promise<void> {
  const { row, column } = at(address);
  const number = Number(text);
  const cell = text.startsWith('=')
    ? { f: text, v: null, t: null, p: null, si: null }
    : text !== '' && !Number.isNaN(number)
      ? { v: number, t: 2, f: null, si: null, p: null }
      : { v: text, t: 1, f: null, si: null, p: null };
  await book.services.commands.executeCommand('sheet.command.set-range-values', {
    unitId: book.services.unitId,
    subUnitId: sheet.id,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: cell,
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** All events of a piece of work, after it was reported. */
export async function eventsOf(book: Book, work: () => Promise<unknown> | unknown): Promise<BookEvent[]> {
  const events: BookEvent[] = [];
  const stop = book.onEvents((reported) => events.push(...reported));
  await work();
  await new Promise((resolve) => setTimeout(resolve, 5));
  stop();
  return events;
}

/** An add-in's runtime: answers each call by a function, errors by throwing. */
export class Runtime {
  readonly batches: (readonly FunctionCall[])[] = [];
  readonly bridge: CustomFunctionBridge;

  constructor(
    readonly book: UniverBook,
    functions: Readonly<Record<string, (...args: never[]) => unknown>>,
    metadata: readonly FunctionMetadata[],
  ) {
    this.bridge = new CustomFunctionBridge(book);
    this.bridge.register('SILJEOK', metadata);
    this.bridge.send = (calls) => {
      this.batches.push(calls);
      setTimeout(() => this.bridge.receive(calls.map((call) => answer(functions, call))), 2);
    };
  }

  get calls(): readonly FunctionCall[] {
    return this.batches.flat();
  }
}

/** Of Microsoft's custom-function runtime. */
const INVALID_VALUE = 7;
const NOT_AVAILABLE = 1;

function answer(
  functions: Readonly<Record<string, (...args: never[]) => unknown>>,
  { invocationId, id, args }: FunctionCall,
): FunctionResult {
  try {
    return { invocationId, ok: true, value: functions[id]?.(...(args as never[])) };
  } catch (error) {
    const { code, message } = error as Error & { readonly code?: string };
    return { invocationId, ok: false, errorCode: code === '#N/A' ? NOT_AVAILABLE : INVALID_VALUE, message };
  }
}

export function metadataOf(
  id: string,
  parameters: FunctionMetadata['parameters'],
  extra: Partial<Pick<FunctionMetadata, 'result' | 'options'>> = {},
): FunctionMetadata {
  return { id, name: id, parameters, result: { dimensionality: 'scalar' }, ...extra };
}

export const SCALAR = { name: 'x', dimensionality: 'scalar' } as const;
export const MATRIX = { name: 'xs', dimensionality: 'matrix' } as const;
