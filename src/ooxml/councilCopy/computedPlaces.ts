import type { FunctionCall } from '../formulas/calls';
import type { Formula } from '../formulas/readFormula';
import { isBlank } from '../formulas/tokens';

/** A formula without any of these words puts no place together, and does not count sheets. */
export const COMPUTES_PLACES = /indirect|hyperlink|sheets?\(/i;

/**
 * Whether a formula leads to places that are only known when the workbook calculates – INDIRECT(A1&"!B5"),
 * HYPERLINK("#"&A1) – or counts sheets: where sheets or names go, it would come to something else.
 */
export function computesPlaces(formula: Formula): boolean {
  return formula.calls.some((call) => {
    switch (call.name.replace(/^_xlfn\./i, '').toUpperCase()) {
      case 'SHEET':
      case 'SHEETS':
        return true;
      case 'INDIRECT':
        return isPutTogether(formula, call);
      case 'HYPERLINK':
        return isPutTogether(formula, call) && !isAddress(saidFirst(formula, call)[0]?.value);
    }
    return false;
  });
}

/** Whether the first argument is more than one text. */
function isPutTogether(formula: Formula, call: FunctionCall): boolean {
  const said = saidFirst(formula, call);
  return said.length > 0 && !(said.length === 1 && said[0]!.type === 'string');
}

function saidFirst({ tokens }: Formula, { args: [first] }: FunctionCall): Formula['tokens'] {
  return first ? tokens.slice(first.from, first.to).filter((token) => !isBlank(token)) : [];
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^"(https?|mailto):/i.test(text);
}
