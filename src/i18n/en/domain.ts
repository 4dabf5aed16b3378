import type { DomainProblemCode } from '../../domain/problems';
import type { Params } from '../sentences';

/** What is said when an amount, a date, a period or a programme number cannot be read. */
export const domainSentences = {
  moneyUnreadable: ({ text }) =>
    `“${text}” is not an amount of money. Write 2,520만원, 34억 2957만 9천원 or 25,200,000.`,
  moneyUnitOrder: ({ text }) =>
    `The units in “${text}” do not go from large to small. Write them in the order 조, 억, 만, 원.`,
  moneyFraction: ({ text }) => `“${text}” contains less than one won. Write whole won.`,
  moneyTooLarge: ({ text }) => `“${text}” is too large. Amounts must be below 9,007조원.`,
  moneyDisagrees: ({ text }) =>
    `In “${text}” the amount in brackets is not the one before it. Check which of them is right.`,

  dayUnreadable: ({ text }) => `“${text}” is not a date. Write 2007. 6. 12.`,
  dayYearMissing: ({ text }) => `“${text}” has no year. Write it out, as in 2007. 6. 12.`,
  dayImpossible: ({ text }) => `“${text}” is not in the calendar. Check month and day (1900 to 9999).`,

  periodUnreadable: ({ text }) =>
    `“${text}” is not a period. Write 2007. 5. 28. ~ 5. 31., 2007년 3월~12월 or 연중.`,
  periodYearMissing: ({ text }) => `The period “${text}” has no year. Write it out, as in 2007년 3월~12월.`,
  periodImpossible: ({ text }) =>
    `The period “${text}” has a date that is not in the calendar. Check month and day.`,
  periodReversed: ({ text }) =>
    `The period “${text}” ends before it starts. If it runs into the next year, write the year of its end.`,

  programmeNumberEmpty: ({ number }) =>
    number
      ? `“${number}” is the same to Excel as an empty cell and cannot be a number. Write one, such as 01.`
      : 'The programme number is blank. Write one, such as 01.',
  programmeNumberCharacter: ({ number, character }) =>
    `The number “${number}” may not contain “${character}”. Leave out * ? ~ < > =.`,
  programmeNumberTooLong: ({ number, digits, limit }) =>
    `The number “${number}” has ${digits} digits. Excel tells numbers apart up to ${limit}.`,
  programmeNumberReserved: ({ number }) =>
    `Excel reads “${number}” as a value, not as a text. Write another number, such as 01.`,
  programmeNumberLong: ({ characters, limit }) =>
    `The number has ${characters} characters. Use at most ${limit}.`,

  placeholderUnreadable: ({ placeholder }) =>
    `“${placeholder}” is no place for a value. Write {1}, {2} for the first and second value, and {{ }} for braces.`,
  numberFormatUnknown: ({ placeholder, format }) =>
    `The number format “${format}” of “${placeholder}” is not known. Write #,##0, 0.0 or 0.0%, with # 0 , . and %. Give dates as TEXT(cell,"yyyy. m. d.").`,

  ledgerError: ({ row, column }) => `Row ${row}, column ${column} holds an error. Mend that cell first.`,
  ledgerKeyBlank: ({ row, column }) =>
    `Row ${row}, column ${column} is blank, so the row counts nowhere. Write the number, or remove the row.`,
  ledgerKeyUnknown: ({ row, column, text }) =>
    `“${text}” in row ${row}, column ${column} is not listed, so the row counts nowhere. Mend the number.`,
  ledgerAmountBlank: ({ row, column }) =>
    `Row ${row}, column ${column} is blank. Write a number, or remove the row.`,
  ledgerAmountText: ({ row, column, text }) =>
    `“${text}” in row ${row}, column ${column} is text and is not added up. Make it a number.`,
  ledgerDateText: ({ row, column, text }) =>
    `“${text}” in row ${row}, column ${column} is text, not a date. Enter it again as a date.`,
  ledgerDateBlank: ({ row, column }) => `Row ${row}, column ${column} is blank. Write a date.`,
  ledgerDateNumber: ({ row, column, text }) =>
    `“${text}” in row ${row}, column ${column} is a number, not a date. Enter it again as a date.`,
  ledgerKindBlank: ({ row, column, accepted }) =>
    `Row ${row}, column ${column} is blank. Accepted are: ${accepted}.`,
  ledgerKindUnknown: ({ row, column, text, accepted }) =>
    `“${text}” in row ${row}, column ${column} is not accepted, also for a blank around it. Accepted are: ${accepted}.`,
  indicatorNotNumber: ({ row, column, text }) =>
    `Row ${row}, ${column}: “${text}” is not a number. Make it a number or write "-".`,
  indicatorNegative: ({ row, column, text }) =>
    `Row ${row}, ${column}: “${text}” is below 0. Write a number of 0 or above.`,
  ledgerRowTwice: ({ row, column, text }) =>
    `Row ${row}, ${column}: “${text}” stands in an earlier row too. Delete the row if it was pasted twice, or else clear its ${column}.`,
  ledgerRefundNegative: ({ row, column, text }) =>
    `The 반납 “${text}” in row ${row}, column ${column} is below 0. 반납 is subtracted by itself: write it positive.`,
  programmeCategoryUnknown: ({ row, column, text }) =>
    `“${text}” in row ${row}, column ${column} is not accepted. Write 예산 or 비예산, without a blank around it.`,
  programmeYearUnreadable: ({ row, column, text }) =>
    `“${text}” in row ${row}, column ${column} is not a year. Write 2007.`,
} satisfies Record<DomainProblemCode, (params: Params) => string>;
