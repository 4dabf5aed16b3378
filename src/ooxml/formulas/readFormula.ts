import { type FunctionCall, readCalls } from './calls';
import { type FormulaReference, readReferences } from './references';
import { remembered } from './remembered';
import { isOperator, type Tokens, tokensOf } from './tokens';

/** A formula as it stands in a file: without `=`, entities resolved. */
export interface Formula {
  readonly tokens: Tokens;
  /** Inner calls before those they stand in. */
  readonly calls: readonly FunctionCall[];
  readonly references: readonly FormulaReference[];
  /** Spills, or asks for one value of what spills: `A1#`, `@`, FILTER and its like. */
  readonly dynamic: boolean;
  /**
   * False where something in it is not understood: an open quote or bracket, DDE, a path. Calls and references are then
   * not all that there are.
   */
  readonly readable: boolean;
}

const DYNAMIC_FUNCTIONS = ['_XLFN.ANCHORARRAY', '_XLFN.SINGLE'];
const DYNAMIC_PREFIX = '_XLFN._XLWS.';

/** What a formula's text says. */
export const readFormula = remembered((text: string): Formula => {
  const tokens = tokensOf(text);
  const calls = readCalls(tokens);
  const understood = tokens.every(({ type, unterminated }) => type !== 'unknown' && !unterminated);
  return {
    tokens,
    calls: calls ?? [],
    references: readReferences(tokens, calls ?? []),
    dynamic:
      tokens.some((token) => isOperator(token, '#') || isOperator(token, '@')) ||
      (calls ?? []).some(({ name }) => isDynamic(name.toUpperCase())),
    readable: understood && calls !== undefined,
  };
});

function isDynamic(name: string): boolean {
  return DYNAMIC_FUNCTIONS.includes(name) || name.startsWith(DYNAMIC_PREFIX);
}
