export { ourFunction } from '../../functions/ourFunction';

/** Functions of Excel that ask a connection, a server or the web: CUBEVALUE and its like, RTD, WEBSERVICE. */
const ASKS_OUTSIDE = /^(?:_xlfn\.)?(?:cube[a-z]+|rtd|webservice)$/i;

/** Whether a function of Excel fetches its value from outside the workbook, which a recipient cannot. */
export function asksOutside(name: string): boolean {
  return ASKS_OUTSIDE.test(name);
}

/** Whether a function is an add-in's, so that it means nothing without it; ours are told by ourFunction. */
export function isOtherAddIn(name: string): boolean {
  return /^(?:_xlfn\.)*(?:_xldudf_|_xll\.|_xludf\.)/i.test(name);
}
