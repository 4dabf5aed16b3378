export { ourFunction } from '../../functions/ourFunction';

/**
 * Functions of Excel that ask a connection, a server or a service: CUBEVALUE and its like, RTD, WEBSERVICE, STOCKHISTORY, PY, and
 * FIELDVALUE (`A1.Price`), which asks a cell for what it holds of the web beyond its value.
 */
const ASKS_OUTSIDE =
  /^(?:_xlfn\.)?(?:_xlws\.)?(?:cube[a-z]+|rtd|webservice|stockhistory|translate|detectlanguage|copilot|py|fieldvalue|_fv)$/i;

/** Functions of Excel 4.0 macros, which names may call in a workbook with macros: they tell of the file, its sheets and the computer. */
const MACROS =
  '(?:get\\.[a-z.]+|evaluate|files|documents|directory|links|names|call|register(?:\\.id)?|exec|reftext|textref|deref)';
const OF_MACROS = new RegExp(`^(?:_xlfn\\.)?${MACROS}$`, 'i');
/** A call of one, or of what ends like one. */
export const MACRO_CALL = new RegExp(`${MACROS}\\s*\\(`, 'i');

/** Whether a function means something in a workbook with macros alone; a council's copy is none. */
export function isOfMacros(name: string): boolean {
  return OF_MACROS.test(name);
}

/** Whether a function of Excel fetches its value from outside the workbook, which a recipient cannot. */
export function asksOutside(name: string): boolean {
  return ASKS_OUTSIDE.test(name);
}

/** Whether a function asks for another cell's formula, which may be a value in a copy. */
export function asksForFormulas(name: string): boolean {
  return /^(?:_xlfn\.)?(?:formulatext|isformula)$/i.test(name);
}

/** Whether a function is an add-in's, so that it means nothing without it; ours are told by ourFunction. */
export function isOtherAddIn(name: string): boolean {
  return /^(?:_xlfn\.)*(?:_xldudf_|_xll\.|_xludf\.)/i.test(name);
}
