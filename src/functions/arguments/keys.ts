import { matchKey, isErrorCell, type Cell } from '../../domain/matching';
import { readProgrammeNumber } from '../../domain/programmeNumber';
import { errorCell, isNone, readCells, shown } from './scalars';
import { Refusal } from '../problems';

/** 사업번호 or 지표번호 asked for, as a range: the shape of the result. Null is a blank one. */
export interface AskedKeys {
  readonly cells: readonly (readonly (string | null)[])[];
  /** Each key once. */
  readonly keys: readonly string[];
}

export function readKeys(value: unknown, argument: string): AskedKeys {
  const cells = readCells(value).map((row) => row.map((cell) => readKey(cell, argument)));
  const keys = [...new Set(cells.flat())].filter((key) => key !== null);
  return { cells, keys };
}

/** What a 사업번호 or 지표번호 is matched by; null where it is blank. What SUMIFS would not take literally is refused. */
export function readKey(cell: Cell, argument: string): string | null {
  if (isErrorCell(cell)) throw errorCell(cell, argument);
  if (isNone(cell) || cell === 0) return null;
  if (typeof cell === 'boolean') throw Refusal.of('notText', { argument, came: shown(cell) });
  const number = readProgrammeNumber(String(cell));
  if (!number.ok && number.problem.code !== 'programmeNumberEmpty') {
    throw Refusal.inArgument(argument, number.problem);
  }
  return matchKey(cell);
}

/** A result for each number, in the shape they came in. */
export function spread<T>({ cells, keys }: AskedKeys, results: readonly T[], whenBlank: T): T[][] {
  const byKey = new Map(keys.map((key, index) => [key, results[index]!]));
  return cells.map((row) => row.map((key) => (key === null ? whenBlank : byKey.get(key)!)));
}
