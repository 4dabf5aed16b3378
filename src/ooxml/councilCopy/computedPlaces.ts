import type { FunctionCall } from '../formulas/calls';
import type { Formula } from '../formulas/readFormula';

/** A formula without any of these words puts no place together. */
export const COMPUTES_PLACES = /indirect/i;

/** Whether a call leads to a place that is only known when the workbook calculates: INDIRECT(A1&"!B5"). */
export function computesPlace({ tokens }: Formula, { name, args }: FunctionCall): boolean {
  if (!/^(_xlfn\.)?indirect$/i.test(name)) return false;
  const [place] = args;
  if (!place) return false;
  const said = tokens.slice(place.from, place.to).filter(({ type }) => !/^(whitespace|newline)$/.test(type));
  return !(said.length === 1 && said[0]!.type === 'string');
}
