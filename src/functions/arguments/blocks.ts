import type { Day, Result } from '../../domain/kinds';
import {
  sumLedger,
  type LedgerColumns,
  type LedgerProblemCode,
  type LedgerTotals,
  type Weighing,
} from '../../domain/ledger';
import { matchText, type Cell } from '../../domain/matching';
import {
  readFigures,
  type Figures,
  type MeasurementColumns,
  type MeasurementKind,
} from '../../domain/measurements';
import { plainText } from '../../domain/plainText';
import { isNone, readCells, shown } from './scalars';
import { Refusal } from '../problems';

/** A range with a header row, as handed to a function. */
export interface Block {
  readonly argument: string;
  /** The rows below the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** Position of each column asked for. */
  readonly columns: readonly number[];
}

/** Row of a block as people count it: the header is row 1. */
export const FIRST_ROW = 2;

/** Finds columns by header name, in any order; a missing one and a name that stands twice are named. */
export function readBlock(value: unknown, argument: string, headers: readonly string[]): Block {
  const cells = Array.isArray(value) ? readCells(value) : [];
  const header = cells[0];
  if (header === undefined) {
    const came = Array.isArray(value) || isNone(value as Cell) ? '' : shown(value as Cell);
    throw Refusal.of('notBlock', { argument, came });
  }
  const names = header.map((cell) => (typeof cell === 'string' ? headerText(cell) : null));
  const columns = headers.map((column) => {
    const position = names.indexOf(headerText(column));
    if (position < 0) throw Refusal.of('columnMissing', { argument, column });
    if (names.includes(headerText(column), position + 1)) {
      throw Refusal.of('columnDuplicate', { argument, column });
    }
    return position;
  });
  return { argument, rows: cells.slice(1), columns };
}

/** 예산표: the date column is called 일자; 집행표: 집행일. */
export type LedgerDateHeader = '일자' | '집행일';

export interface Ledger<Columns> extends Block {
  readonly headers: readonly string[];
  readonly positions: Columns;
}

export function readLedger(
  value: unknown,
  argument: string,
  dateHeader: LedgerDateHeader,
): Ledger<LedgerColumns> {
  const headers = ['사업번호', dateHeader, '구분', '금액'];
  const block = readBlock(value, argument, headers);
  const [number, date, kind, amount] = block.columns as [number, number, number, number];
  return { ...block, headers, positions: { number, date, kind, amount } };
}

/** 측정표: a ledger of targets and results. */
export function readMeasurements(value: unknown, argument: string): Ledger<MeasurementColumns> {
  const headers = ['지표번호', '기준일', '구분', '값'];
  const block = readBlock(value, argument, headers);
  const [number, date, kind, measured] = block.columns as [number, number, number, number];
  return { ...block, headers, positions: { number, date, kind, value: measured } };
}

/** The ledger's sums, or a refusal that names the row and the column. */
export function ledgerTotals(
  ledger: Ledger<LedgerColumns>,
  keys: readonly string[],
  weighing: Weighing,
  referenceDate: Day | null,
): LedgerTotals {
  return placed(ledger, sumLedger(ledger.rows, ledger.positions, keys, weighing, referenceDate));
}

/** The figures of indicators, or a refusal that names the row and the column. */
export function figuresOf(
  ledger: Ledger<MeasurementColumns>,
  keys: readonly string[],
  kinds: readonly MeasurementKind[],
  referenceDate: Day | null,
): Figures {
  return placed(ledger, readFigures(ledger.rows, ledger.positions, keys, kinds, referenceDate));
}

function placed<T>(ledger: Ledger<unknown>, result: Result<T, LedgerProblemCode>): T {
  if (result.ok) return result.value;
  const { code, params } = result.problem;
  const row = Number(params.row) + FIRST_ROW;
  const column = ledger.headers[ledger.columns.indexOf(Number(params.column))]!;
  throw Refusal.inBlock(ledger.argument, { code, params: { ...params, row, column } });
}

/** What headers are compared by. */
export function headerText(text: string): string {
  return matchText(plainText(text).trim());
}
