import type { Problem } from '../../domain/kinds';
import type { LedgerColumns } from '../../domain/ledger';
import {
  LEDGERS,
  lookAtText,
  type LedgerRules,
  type LookAtCode,
  type RowsToLookAt,
  type RowToLookAt,
} from '../../domain/lookAt';
import { matchText, type Cell } from '../../domain/matching';
import type { PlanColumns } from '../../domain/planned';
import { plainText } from '../../domain/plainText';
import { isNone, readCells, shown } from './scalars';
import { Refusal, shortened } from '../problems';

/** A range with a header row, as handed to a function. */
export interface Block {
  readonly argument: string;
  /** The rows below the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** The columns asked for, by header, and the position of each. */
  readonly headers: readonly string[];
  readonly columns: readonly number[];
}

/** Row of a block as people count it: the header is row 1. */
export const FIRST_ROW = 2;

/**
 * Finds columns by header name, in any order; a missing one and a name that stands twice are named.
 *
 * @param others columns that may be missing, and are then left out of the block's
 */
export function readBlock(
  value: unknown,
  argument: string,
  headers: readonly string[],
  others: readonly string[] = [],
): Block {
  const cells = Array.isArray(value) ? readCells(value) : [];
  const header = cells[0];
  if (header === undefined) {
    const came = Array.isArray(value) || isNone(value as Cell) ? '' : shown(value as Cell);
    throw Refusal.of('notBlock', { argument, came });
  }
  const names = header.map((cell) => (typeof cell === 'string' ? headerText(cell) : null));
  const present = [...headers, ...others.filter((column) => names.some((name) => isHeader(name, column)))];
  const columns = present.map((column) => {
    const [position, ...more] = [...names.keys()].filter((index) => isHeader(names[index]!, column));
    if (position === undefined) {
      const near = header.find((cell) => typeof cell === 'string' && isNearHeader(cell, column));
      if (near === undefined) throw Refusal.of('columnMissing', { argument, column });
      throw Refusal.of('columnNear', { argument, column, came: shown(near) });
    }
    if (more.length > 0) throw Refusal.of('columnDuplicate', { argument, column });
    return position;
  });
  return { argument, rows: cells.slice(1), headers: present, columns };
}

/** A block whose rows are judged: see LookAtCode. */
export interface JudgedBlock extends Block {
  readonly rules: LedgerRules;
}

/** A block whose rows are counted by key, date, 구분 and amount. */
export interface Ledger extends JudgedBlock {
  readonly positions: LedgerColumns;
}

/** @param others columns that are needed besides; they stand behind those of every ledger */
export function readLedger(
  value: unknown,
  argument: string,
  rules: LedgerRules & { readonly kind: object },
  others: readonly string[] = [],
): Ledger {
  const headers = [rules.key, rules.date, rules.kind.header, rules.amounts[0], ...others];
  const block = readBlock(value, argument, headers, [rules.rowKey]);
  const [number, date, kind, amount] = block.columns as [number, number, number, number];
  const rowKey = block.columns[headers.length];
  return { ...block, rules, positions: { number, date, kind, amount, rowKey } };
}

/** 계획표. */
export interface Plans extends JudgedBlock {
  readonly positions: PlanColumns;
}

export function readPlans(value: unknown, argument: string): Plans {
  const { key, date, amounts, rowKey } = LEDGERS.plans;
  const block = readBlock(value, argument, [key, date, ...amounts], [rowKey]);
  const [number, dateAt, target, eligible] = block.columns as [number, number, number, number];
  const positions = { number, date: dateAt, target, eligible, rowKey: block.columns[4] };
  return { ...block, rules: LEDGERS.plans, positions };
}

/** What makes a row one to look at, with row and column as people count and call them. */
export function lookAtProblem(
  { rows, headers, columns, rules }: JudgedBlock,
  { code, row, column }: RowToLookAt,
): Problem<LookAtCode> {
  const params = {
    row: row + FIRST_ROW,
    column: headers[columns.indexOf(column)]!,
    text: shortened(lookAtText(rows[row]![column])),
    accepted: rules.kind?.words.join(', ') ?? '',
  };
  return { code, params };
}

/** Refuses a ledger in which a row is to look at, naming it: a single figure has no place to say so besides. */
export function refuseRowsToLookAt(ledger: JudgedBlock, { first }: RowsToLookAt): void {
  if (first !== null) throw Refusal.inBlock(ledger.argument, lookAtProblem(ledger, first));
}

/** 금액(원) is 금액: our amounts are in 원. */
function isHeader(name: string | null, column: string): boolean {
  return name === headerText(column) || (AMOUNTS.has(column) && name === headerText(`${column}(원)`));
}
const AMOUNTS: ReadonlySet<string> = new Set(['금액', '목표액', '대상액']);

/** A header that may be meant for a column: `지출 금액`, `금액(천원)` for 금액. */
function isNearHeader(cell: Cell & string, column: string): boolean {
  const [seen, wanted] = [cell, column].map((text) => headerText(text).replace(/[\s:]/g, ''));
  return seen!.includes(wanted!) || (seen!.length > 1 && wanted!.includes(seen!));
}

/** What headers are compared by. */
export function headerText(text: string): string {
  return matchText(plainText(text).trim());
}
