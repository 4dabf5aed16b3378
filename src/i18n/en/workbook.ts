import type { WorkbookProblemCode } from '../../workbook/book/outcome';
import type { Params } from '../sentences';

const tableNamed = (table: string | number | undefined) => (table ? `the table “${table}”` : 'the table');
const cellOf = ({ table, column, row }: Params) => `Row ${row}, ${column} of the table “${table}”`;

/** What goes wrong between us and the workbook, and what to do about it. */
export const workbookSentences = {
  cellEditing: () =>
    'Nothing was written because a cell is being edited. Finish with Enter or Esc, then try again.',
  sheetProtected: ({ sheet }) =>
    `Nothing was written because ${sheet ? `the sheet “${sheet}”` : 'a sheet or the workbook'} is protected. Lift the protection on the Review tab, then try again.`,
  tableFiltered: ({ table }) =>
    `Nothing was written because ${tableNamed(table)} is filtered. Clear the filter on the Data tab, then try again.`,
  payloadTooLarge: () => 'This is more than Excel takes at once (5 MB). Try again in smaller parts.',
  busy: () => 'Excel did not answer. What you entered is kept; try again in a moment.',
  lateUnavailable: () =>
    'The part that works on the workbook could not be fetched from the server, so nothing was done. Check the network and try again. What you typed is still there.',
  unsupported: ({ member }) =>
    `This Excel cannot do that${member ? ` (${member})` : ''}. Update Excel to a newer version.`,
  tablesMissing: ({ tables }) => `“${tables}” is missing in this workbook. “Repair” makes it again.`,
  datesFrom1904: () =>
    'This workbook counts days from 1904. Every date entered here would show as four years later, so no tables are made or changed. Use a new workbook, or switch off “Use 1904 date system” under File > Options > Advanced, check the dates, and try again.',
  bookOutdated: ({ columns, cells, renamed }) =>
    `An earlier version made this workbook. “Repair” adds the calculated columns (${columns}) and the cell ${cells}, and writes the formulas of calculated columns anew. What was entered and columns of your own stay.` +
    (renamed ? ` Columns of the same name only change their name (${renamed}).` : ''),
  columnMissing: ({ table, column }) =>
    `The table “${table}” has no column “${column}”. Restore its header or choose “Repair”.`,
  columnDuplicate: ({ table, column }) =>
    `The table “${table}” has two columns “${column}”. Rename one of them, then try again.`,
  columnRenamed: ({ table, column, seen }) =>
    `The table “${table}” has no column “${column}”; “${seen}” stands in its place. Is “${seen}” the ${column}?`,
  columnStranded: ({ table, column, seen }) =>
    `In the table “${table}” rows without “${column}” have values in “${seen}”. Move them to “${column}”?`,
  columnUnclear: ({ table, column, seen }) =>
    `It is not clear which column of the table “${table}” is “${column}” (${seen}). Name the right one “${column}”, then read again.`,
  belowOccupied: ({ table, address }) =>
    `No row could be added because something stands right below ${tableNamed(table)}${address ? ` (${address})` : ''}. Move it, then try again.`,
  rowGone: ({ table }) =>
    `This row is no longer in the table “${table}”: somebody removed or changed it. Read the list again.`,
  rowChanged: ({ table }) =>
    `This row of the table “${table}” was changed meanwhile and has not been overwritten. Compare both versions.`,
  duplicateKey: ({ table, key }) =>
    `The table “${table}” has more than one row with the number ${key}, so none was changed. If a row was copied, “Repair” gives the later one a new number; if two programmes share a number, change one by hand.`,
  bookNotEmpty: ({ table }) =>
    `The table “${table}” is not empty, so the sample was not entered. Open an empty workbook and try again.`,
  savedBefore: ({ table }) =>
    `What was sent before has arrived in the table “${table}” after all. Read it again, and save only what is still to be changed.`,
  settingChanged: ({ item, value }) =>
    `The setting “${item}” has become “${value}” meanwhile, and was not written over. Look at it and save again.`,
  numberTaken: ({ number }) =>
    `There is a programme with the number ${number} already. Choose another number.`,
  invalidNumber: ({ number }) =>
    `“${number}” cannot be a programme number. Leave out * ? ~ < > =, TRUE, FALSE and errors, and use at most 15 digits and 255 characters.`,
  cellTextTooLong: ({ column, length, limit }) =>
    `“${column}” has ${length} characters. A cell of Excel holds ${limit}. Shorten it, then save again.`,
  cumulativeLower: ({ current, total }) =>
    `The total given, ${total}, is below the ${current} recorded. If it is right, the difference is recorded as a refund.`,
  nothingToRevert: () => 'There is nothing to take back.',
  nothingToRedo: () => 'There is nothing to do again.',
  placeChanged: ({ address }) =>
    `${address} was changed meanwhile, so nothing was taken back. Change or remove it there by hand.`,
  madeSheetChanged: ({ sheet }) =>
    `The sheet “${sheet}” was changed after it was made, so it was not taken back. Delete it in Excel if you do not need it.`,
  targetOccupied: ({ address }) =>
    `Nothing was inserted because ${address} is not empty. Choose an empty place or a new sheet.`,
  cellOccupied: ({ address, free }) =>
    `Nothing was inserted because ${address} is not empty. Choose an empty cell${free ? ` (the nearest: ${free})` : ''}.`,
  belowTable: ({ address, table }) =>
    `${address} is right below the table “${table}” and would become a row of it. Choose an empty cell further away.`,
  selectionUnusable: () =>
    'Several areas or a drawing are selected. Select one cell or cells that lie together, then try again.',
  sheetGone: ({ sheet }) => `The sheet “${sheet}” is gone. Choose a cell of another sheet.`,
  bookFileRefused: ({ message }) =>
    `Excel does not hand out the workbook as a file (${message}). Save it, and choose the file.`,
  newBookRefused: () => 'Excel did not open a new workbook. Download the file instead.',
  stillCalculating: () => 'The workbook has not finished calculating. Try again when it has.',
  stopped: () => 'Stopped. The workbook is as it was.',
  unexpected: ({ code, message }) =>
    `Something unexpected went wrong in Excel (${code}${message ? `: ${message}` : ''}). Try again; if it happens again, pass these words on.`,

  cellNotDate: (params) =>
    `${cellOf(params)}: “${params.value}” is not a date. Enter it as a date, such as 2007-06-12.`,
  cellNotAmount: (params) =>
    params.value === ''
      ? `${cellOf(params)} is empty. Enter an amount in whole won.`
      : `${cellOf(params)}: “${params.value}” is not a whole number of won and is not added up. Enter digits only.`,
  cellNotNumber: (params) => `${cellOf(params)}: “${params.value}” is not a number. Enter a number.`,
  cellNotChoice: (params) =>
    `${cellOf(params)}: “${params.value}” is not among the choices. Pick one from the cell’s list.`,
  cellTyped: (params) =>
    `${cellOf(params)}${Number(params.count) > 1 ? ` (${params.count} cells in all)` : ''} has no formula: a typed value, or nothing, stays when everything else changes. “Repair” brings the formula back.`,
  keyRepeated: (params) =>
    `${cellOf(params)} has the number ${params.value} of another row above, and both count. Remove the row if it was copied by mistake; if it is right, “Repair” gives it a number of its own.`,
  numberRepeated: (params) =>
    `${cellOf(params)} has the programme number ${params.value} of another programme above: the same money shows twice. Change one.`,
  cellError: (params) => `${cellOf(params)} holds the error ${params.value}. Mend the formula of that cell.`,
} satisfies Record<WorkbookProblemCode, (params: Params) => string>;
