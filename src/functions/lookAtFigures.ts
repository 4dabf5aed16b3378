import { isErrorCell, type Cell } from '../domain/matching';
import { LOOK_AT } from '../domain/lookAt';
import { rangeError } from './arguments/numberCells';
import { errorCell, readCells } from './arguments/scalars';
import { PARAMETER_NAMES, type FunctionId } from './parameterNames';

/**
 * The functions that compute from figures, and which of their parameters those are. 확인 stands where a figure would: what is
 * made of it is 확인 too, in function and twin, and an error goes before it.
 */
export const FIGURES: Readonly<Partial<Record<FunctionId, readonly number[]>>> = {
  EXECRATE: [0, 1],
  ACHIEVEMENT: [0, 1, 3],
  CHANGERATE: [0, 1],
  UNSPENTRATE: [0, 1, 2],
  WEIGHTEDRATE: [0, 1],
  POOLEDRATE: [0, 1],
  EXECSTATUS: [0, 1],
  GRADE: [0],
  MONEYTEXT: [0],
  SUMCHECK: [0, 1],
};

/** Whether a call is made of a figure that is 확인. An error among its figures goes out. */
export function isMadeOfLookAt(id: FunctionId, args: readonly unknown[]): boolean {
  const figures = (FIGURES[id] ?? []).map((position) => ({
    argument: PARAMETER_NAMES[id][position]!,
    cells: readCells(args[position]),
  }));
  if (!figures.some(({ cells }) => cells.flat().some(isLookAt))) return false;
  for (const { argument, cells } of figures) {
    const isRange = cells.length > 1 || cells[0]!.length > 1;
    cells.forEach((row, index) =>
      row.forEach((cell, column) => {
        if (!isErrorCell(cell)) return;
        const place = { argument, row: index + 1, column: column + 1 };
        throw isRange ? rangeError(cell, place) : errorCell(cell, argument);
      }),
    );
  }
  return true;
}

function isLookAt(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === LOOK_AT;
}
