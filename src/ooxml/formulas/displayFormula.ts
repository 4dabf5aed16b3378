import { ourFunction } from './ourNames';
import { tokensOf } from './tokens';

/** What files put before functions that came after Excel 2007, and before variables of LET and LAMBDA. */
const PREFIXES = /^_xl(fn\.(_xlws\.)?|ws\.|pm\.)/i;

/**
 * A formula from a file as Excel shows it.
 *
 * @example
 * displayFormula('_xldudf_SILJEOK_EXECRATE(A1,_xlfn.XLOOKUP(1,B:B,C:C))')
 * //=> '=SILJEOK.EXECRATE(A1,XLOOKUP(1,B:B,C:C))'
 */
export function displayFormula(formula: string): string {
  const shown = tokensOf(formula).map(({ type, value }) => {
    if (type !== 'func' && type !== 'range_named') return value;
    const ours = ourFunction(value);
    return ours === undefined ? value.replace(PREFIXES, '') : `SILJEOK.${ours}`;
  });
  return `=${shown.join('')}`;
}
