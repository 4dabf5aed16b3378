import { answerOf, type Answer, type Calculation } from './calculation';
import { FIRST_CALLS } from './calls/firstCalls';
import { TEXT_CALLS } from './calls/textCalls';
import type { FunctionId } from './parameterNames';

/** Every function, wherever it is loaded from. */
export const CALLS: Readonly<Record<FunctionId, Calculation>> = { ...FIRST_CALLS, ...TEXT_CALLS };

/**
 * Calculates a function outside Excel: needs no global and throws nothing. Omitted arguments and empty cells are null,
 * ranges are rows of cells, an error cell is `{ code: '#N/A' }`. Values of a repeating parameter follow one another, as in
 * a formula.
 *
 * @example
 * calculate('EXECRATE', [1, 4])  //=> { ok: true, value: 0.25 }
 */
export function calculate(id: FunctionId, args: readonly unknown[]): Answer {
  return answerOf(id, CALLS[id], args);
}
