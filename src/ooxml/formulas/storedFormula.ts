import { tokensOf } from './tokens';

/** Functions of native twins that came after Excel 2007: files hold them with a prefix, or Excel does not know them. */
const NEWER = new Set(['AGGREGATE']);

/**
 * A formula as a file holds it.
 *
 * @example
 * storedFormula('AGGREGATE(14,6,A1:A9,1)')  //=> '_xlfn.AGGREGATE(14,6,A1:A9,1)'
 */
export function storedFormula(formula: string): string {
  return tokensOf(formula)
    .map(({ type, value }) => (type === 'func' && NEWER.has(value.toUpperCase()) ? `_xlfn.${value}` : value))
    .join('');
}
