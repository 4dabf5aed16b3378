import { NAMESPACE } from './functionSpec';

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
