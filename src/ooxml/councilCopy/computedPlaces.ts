import type { FunctionCall } from '../formulas/calls';
import type { Formula } from '../formulas/readFormula';
import { isBlank } from '../formulas/tokens';

/** A formula without any of these words neither puts a place together nor asks for what the whole workbook is. */
export const COMPUTES_PLACES = /indirect|hyperlink|sheets?\(|cell\(|info\(/i;
/** What CELL tells of a cell by itself, and of the file, which is looked at where the value is. */
const OF_A_CELL =
  /^"(?:address|col|color|contents|coord|filename|format|parentheses|prefix|protect|row|type|width)"$/i;

/**
 * Whether a formula comes to something else where sheets or names go: one that leads to places put together, or counts
 * sheets, as INFO("numfile") does.
 */
export function asksForTheWhole(formula: Formula): boolean {
  return leadsAnywhere(formula) || formula.calls.some((call) => countsSheets(formula, call));
}

/** Whether a formula leads to places that are only known when the workbook calculates: INDIRECT(A1&"!B5"), HYPERLINK("#"&A1). */
export function leadsAnywhere(formula: Formula): boolean {
  return formula.calls.some((call) => {
    const isAway = isPutTogether(formula, call);
    if (nameOf(call) === 'HYPERLINK') return isAway && !isAddress(saidFirst(formula, call)[0]?.value);
    return nameOf(call) === 'INDIRECT' && isAway;
  });
}

function countsSheets(formula: Formula, call: FunctionCall): boolean {
  const [asked, ...more] = saidFirst(formula, call);
  if (nameOf(call) === 'CELL')
    return asked !== undefined && (more.length > 0 || !OF_A_CELL.test(asked.value));
  return ['SHEET', 'SHEETS', 'INFO'].includes(nameOf(call));
}

function nameOf({ name }: FunctionCall): string {
  return name.replace(/^_xlfn\./i, '').toUpperCase();
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
