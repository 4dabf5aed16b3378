import type { Sentences, Translated } from '../sentences';
import type { functionSentences as korean } from '../ko/functions';

/** The functions' error texts in English, for the pane and the reference; cells show the Korean ones. */
export const functionSentences = {
  argumentError: ({ argument, came }) => `${argument}: received the error ${came}. Mend that cell first.`,
  argumentRange: ({ argument }) => `${argument}: received a range. Point to a single cell.`,
  notAmount: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a number, a blank cell, "-" or an amount such as 2,520만원.`,
  notNumber: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a number, a blank cell or "-"; MONEY makes a number of an amount such as 2,520만원.`,
  notRate: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a number such as 0.452 or 45.2%, a blank cell or "-".`,
  notMargin: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a number from 0 to 1 such as 0.1 or 10%.`,
  notRateAmount: ({ argument, came }) =>
    `${argument}: received “${came}”. Give 45.2 % as 0.452 or 45.2%, not as the bare percent.`,
  notElapsed: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a number from 0 to 1 such as 0.5 or 50%.`,
  notCap: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a number from 0 to 10 such as 1.2 or 120%.`,
  notTolerance: ({ argument, came }) => `${argument}: received “${came}”. Give a number of 0 or above.`,
  notDate: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a cell with a date, or a text such as "2007. 6. 12.".`,
  notPeriod: ({ argument, came }) =>
    `${argument}: received “${came}”. Give a period as text, or a cell with a date. Type 6.10 with an apostrophe before it, or the cell holds the number 6.1.`,
  notYear: ({ argument, came }) => `${argument}: received “${came}”. Give a year such as 2007 or "2007년".`,
  notDigits: ({ argument, came, most }) =>
    `${argument}: received “${came}”. Give the decimals of the percent as a whole number from 0 to ${most}.`,
  notWord: ({ argument, came, accepted }) => `${argument}: received “${came}”. Accepted are: ${accepted}.`,
  notText: ({ argument, came }) => `${argument}: received “${came}”. Give a text or a number.`,
  unlikeAmounts: ({ first, second }) =>
    `${first}, ${second}: one is an amount with its unit, the other a number whose unit is unknown. Give both alike.`,
  unlikeSizes: ({ first, firstRows, firstColumns, second, secondRows, secondColumns }) =>
    `${first} has ${firstRows} rows and ${firstColumns} columns, ${second} ${secondRows} rows and ${secondColumns} columns. Give ranges of one size.`,
  rangeError: ({ argument, row, column, came }) =>
    `${argument}: row ${row}, column ${column} of the range holds the error ${came}. Mend that cell first.`,
  rangeNotNumber: ({ argument, row, column, came }) =>
    `${argument}: “${came}” in row ${row}, column ${column} of the range is not a number and would not be counted. Enter it again as a number, or "-" where there is none.`,
  rangeNegative: ({ argument, row, column, came }) =>
    `${argument}: “${came}” in row ${row}, column ${column} of the range is below 0. Make it a number of 0 or above.`,
  notGradeTable: ({ argument }) => `${argument}: give a range with the columns 하한 and 등급.`,
  gradeTwice: ({ argument, row, otherRow, came }) =>
    `${argument}: rows ${otherRow} and ${row} of the range have the same 하한, ${came}. Mend or remove one of them.`,
  notBlock: ({ argument, came }) =>
    `${argument}: received ${came === '' ? 'a blank' : `“${came}”`}. Give a range with a header row, such as the name ${argument}.`,
  columnMissing: ({ argument, column }) =>
    `${argument}: there is no column “${column}”. Check that the range begins with its header row.`,
  columnNear: ({ argument, column, came }) =>
    `${argument}: there is no column “${column}”, but one named “${came}”. If it is meant, name it ${column}.`,
  columnDuplicate: ({ argument, column }) =>
    `${argument}: there are two columns named “${column}”. Rename one of them.`,
  blocksTooLarge: ({ limit }) =>
    `The ranges are too large: Excel hands over little more than ${limit} MB. Give only the columns needed.`,
  programmeTwice: ({ argument, number, row, otherRow }) =>
    `${argument} (header is row 1): rows ${otherRow} and ${row} have the same programme number “${number}”.`,
  indicatorTwice: ({ argument, number, row, otherRow }) =>
    `${argument} (header is row 1): rows ${otherRow} and ${row} have the same indicator number “${number}”.`,
  cellNotNumber: ({ argument, row, column, came }) =>
    `${argument} (header is row 1): “${came}” in row ${row}, column ${column} is not a number. Write a number or "-".`,
  cellNegative: ({ argument, row, column, came }) =>
    `${argument} (header is row 1): “${came}” in row ${row}, column ${column} is below 0.`,
  cellNotWord: ({ argument, row, column, came, accepted }) =>
    `${argument} (header is row 1): row ${row}, column ${column} is ${came === '' ? 'blank' : `“${came}”`}. Accepted are: ${accepted}.`,
  programmeUnknown: ({ argument, came }) =>
    `${argument}: no programme “${came}” is listed. Check the number; the total is called "합계".`,
  departmentUnknown: ({ argument, came }) => `${argument}: there is no programme of “${came}”.`,
  placeholderWithoutValue: ({ argument, placeholder, count }) =>
    `${argument}: there is no value for “${placeholder}”; values given: ${count}. Give more, or change the number.`,
  textTooLong: ({ limit }) => `The text is longer than the ${limit} characters of a cell. Divide it.`,
  quantityNotAsked: ({ argument }) =>
    `${argument}: blank. Give the place of the number (1, 2, 3 …) or a unit such as "명" or "천원".`,
  notPlace: ({ argument, came }) =>
    `${argument}: received “${came}”. Give the place as a whole number from 1.`,
  quantityAbsent: ({ argument, came, found }) =>
    `${argument}: the text has no number for “${came}”. Found: ${found}.`,
  resultTooLarge: () => 'The value is too large for a cell. Check the amounts handed in.',
  inArgument: ({ argument, sentence }) => `${argument}: ${sentence}`,
  inBlock: ({ argument, sentence }) => `${argument} (header is row 1): ${sentence}`,
  textFileMissing: ({ file }) =>
    `The file of the functions that read text (${file}) could not be loaded. Check the network, then press F2 and Enter in the cell.`,
  textFileNotRun: ({ file }) =>
    `The file of the functions that read text (${file}) cannot be loaded here. Run it first.`,
  failed: ({ message }) => `Could not be calculated (${message}). Check the arguments.`,
  notInTable: ({ quantities }) => `Not in the table: ${quantities}`,
  notRead: ({ quantities }) => `Not read: ${quantities}`,
  missingEntries: ({ count, amount }) =>
    `${count} programmes without entries (budget ${amount}) are left out`,
  withoutTarget: ({ count, amount }) =>
    `${count} programmes without a target (budget ${amount}) are left out of the rates of the target`,
  rowsToLookAt: ({ argument, count, sentence }) =>
    `Rows to look at in ${argument} (header is row 1), ${count}: ${sentence}`,
  excludedIndicators: ({ count }) => `${count} indicators without a rate or a weight are left out`,
} satisfies Translated<typeof korean> & Sentences;
