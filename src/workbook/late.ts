/*
 * Every call on the workbook that the list of programmes does not need: in a chunk of its own, see `withLate`.
 */
export { bookFile } from './file/bookFile';
export { openNewBook } from './file/newBook';
export { inverse } from './inverse';
export { loadRecords } from './loadRecords';
export { append } from './rows/append';
export { recordCumulative } from './rows/cumulative';
export { edit } from './rows/edit';
export { readBookCells } from './rows/readBookCells';
export { recover, withdraw } from './rows/recover';
export { remove } from './rows/remove';
export { saveRows } from './rows/saveRows';
export { cellsAt } from './sheets/cellsAt';
export { insertFormula } from './sheets/insertFormula';
export { insertionPlace } from './sheets/insertionPlace';
export { rememberSheets } from './sheets/madeSheets';
export { placeRollup, sheetNames } from './sheets/placeRollup';
export { putText } from './sheets/putText';
export { setReferenceDate } from './sheets/referenceDate';
export { restoreFormulas } from './sheets/restoreFormulas';
export { saveSettings } from './sheets/saveSettings';
export { addTable, createTables, repair } from './standing/make';
