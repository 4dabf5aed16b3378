import type { Params } from '../sentences';
import type { reportSentences as ko } from '../ko/report';

/** What is told while a report is made. */
export const reportSentences = {
  reportNoTables: () =>
    'This file has no table “사업”. Choose a workbook whose tables were made by the Siljeok add-in.',
  reportProgrammeGone: ({ number }) =>
    `Programme ${number} is not in the table any more, so nothing was copied. Choose one again.`,
  copyRefused: () => 'This Excel keeps the pane from the clipboard. Save a 한글 document instead.',
  reportSaved: ({ name }) =>
    `“${name}” was downloaded. Where no file appears, this Excel blocks downloads: save in Excel on the web, or copy and paste.`,
  reportSheetMade: ({ sheet }) =>
    `The report stands on the sheet “${sheet}”. Its amounts and rates follow the tables. Delete that sheet if you do not want it.`,
  reportSheetUnpaged: ({ sheet }) =>
    `The report stands on the sheet “${sheet}”. This Excel lets no add-in set up pages: choose A4 and page breaks under Page Layout before you print.`,
  reportSheetUncharted: ({ sheet }) =>
    `The report stands on the sheet “${sheet}”. This Excel did not take all of its charts: choose a table and insert them yourself if you want them.`,
  reportSheetBare: ({ sheet }) =>
    `The report stands on the sheet “${sheet}”. This Excel did not take its page setup nor all of its charts: choose A4 and page breaks under Page Layout, and insert charts yourself.`,
  reportSheetStopped: () => 'Making the report sheet was stopped; what there was of it is gone.',
  reportCopied: () => 'The report was copied. Paste it into 한글 or Word.',
  programmeCopied: ({ number }) =>
    `What is reported of programme ${number} was copied. Paste it into 한글 or Word.`,
  reportPartUnknown: ({ text, accepted }) =>
    `“${text}” in the setting 보고서구성 is no part of a report and was left out. Parts: ${accepted}.`,
  reportTermUnknown: ({ text, accepted }) =>
    `“${text}” in the setting 용어 could not be used. Write it like 예산=예산액. Terms: ${accepted}.`,
  reportSettingUnknown: ({ item, text, accepted }) =>
    `“${text}” in the setting ${item} could not be used; the report has the usual. Accepted: ${accepted}.`,
  reportBudgetDiffers: ({ programme, printed, table }) =>
    `${programme}: the overview says ${printed}, the table 예산 ${table}. The report prints what was written: please check it.`,
} satisfies Record<keyof typeof ko, (params: Params) => string>;
