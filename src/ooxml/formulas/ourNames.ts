import { NAMESPACE } from '../../functions/functionSpec';

/** What Excel puts before the name of an add-in's function, in files and on the screen; sometimes one after the other. */
const PREFIXES = /^(?:_xldudf_|_xll\.|_xludf\.|_xlfn\.)*/i;

/**
 * The id of a function of ours by the name that a formula calls it by; undefined for any other function. Ids that no
 * version of ours has are given too: whoever asks decides what to do about them.
 *
 * @example
 * ourFunction('_xldudf_SILJEOK_EXECRATE')  //=> 'EXECRATE'
 * ourFunction('_xldudf_SILJEOK.EXECRATE')  //=> 'EXECRATE'
 * ourFunction('siljeok.execrate')          //=> 'EXECRATE'
 * ourFunction('SILJEOK_EXECRATE')          //=> undefined, a name of the user's own
 */
export function ourFunction(name: string): string | undefined {
  const upper = name.toUpperCase();
  const prefix = PREFIXES.exec(upper)![0];
  const separators = prefix.endsWith('_XLDUDF_') ? ['.', '_'] : ['.'];
  const plain = upper.slice(prefix.length);
  const separator = plain.charAt(NAMESPACE.length);
  if (!plain.startsWith(NAMESPACE) || !separators.includes(separator)) return undefined;
  return plain.slice(NAMESPACE.length + 1) || undefined;
}

/** Functions of Excel that ask a connection, a server or the web: CUBEVALUE and its like, RTD, WEBSERVICE. */
const ASKS_OUTSIDE = /^(?:_xlfn\.)?(?:cube[a-z]+|rtd|webservice)$/i;

/** Whether a function of Excel fetches its value from outside the workbook, which a recipient cannot. */
export function asksOutside(name: string): boolean {
  return ASKS_OUTSIDE.test(name);
}

/** Whether a function is an add-in's, so that it means nothing without it; ours are told by {@link ourFunction}. */
export function isOtherAddIn(name: string): boolean {
  return /^(?:_xlfn\.)*(?:_xldudf_|_xll\.|_xludf\.)/i.test(name);
}
