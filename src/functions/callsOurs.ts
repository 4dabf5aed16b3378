import { tokenize } from '@borgar/fx';
import { ourFunction } from './ourFunction';

/**
 * Whether a formula calls a function of ours, under whatever name Excel shows it by.
 *
 * @example
 * callsOurs('=IF(A1="",0,SILJEOK.EXECRATE(A1,B1))')  //=> true
 * callsOurs('="SILJEOK.EXECRATE(1,2)"')              //=> false, a text
 */
export function callsOurs(formula: string): boolean {
  return tokenize(formula).some(({ type, value }) => type === 'func' && ourFunction(value) !== undefined);
}
