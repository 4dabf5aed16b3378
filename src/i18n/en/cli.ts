import type { cliSentences as ko, cliTexts as koTexts } from '../ko/cli';
import type { Params, Translated } from '../sentences';

/** What the help calls the arguments. */
const ARGUMENTS: Readonly<Record<string, string>> = { file: 'FILE.xlsx', fingerprint: 'FINGERPRINT' };

/** Why a command could not be carried out. */
export const cliSentences: Readonly<Record<keyof typeof ko, (params: Params) => string>> = {
  commandMissing: () => 'No command was given. See siljeok --help.',
  commandUnknown: ({ command }) => `There is no command “${command}”. See siljeok --help.`,
  optionUnknown: ({ option }) => `There is no option “${option}”. See siljeok --help.`,
  optionValue: ({ option }) => `“${option}” lacks its value, or takes none. See siljeok --help.`,
  languageUnknown: ({ came }) => `--lang takes ko or en, not “${came}”.`,
  argumentMissing: ({ argument }) => `“${ARGUMENTS[argument!]}” is missing. See siljeok --help.`,
  argumentTooMany: ({ argument }) =>
    `“${argument}” is one argument too many. Put names with blanks in quotes.`,
  fingerprintInvalid: ({ came }) =>
    `“${came}” is not a fingerprint. Type the 12 characters of the cover, as in 7K3D-9QWX-2M4A.`,
  fileMissing: () => 'there is no such file. Check its name and folder.',
  fileUnreadable: ({ reason }) => `the file cannot be read (${reason}).`,
  unexpected: ({ message }) =>
    `Something unexpected went wrong (${message}). Please report it if it comes again.`,
};

export const cliTexts: Translated<typeof koTexts> = {
  help: `Siljeok – workbook files from the terminal.

Usage
  siljeok verify FILE.xlsx FINGERPRINT   Tell by its fingerprint whether a file is the copy that was handed in.
  siljeok inspect FILE.xlsx              Show parts, sheets, tables, functions, and what to look at.

Options
  --lang ko|en    Language. Without it English where the system's language is, else Korean.
  -h, --help      This help

Exit codes
  0  Done. verify: the fingerprint is the same.
  1  verify: the fingerprint differs.
  2  The command or an option is wrong.
  3  The file is missing or cannot be read as a workbook.
  5  Something unexpected went wrong.
`,
  verified: ({ fingerprint }) =>
    `Same: names of sheets, values and formulas are those of the copy with fingerprint ${fingerprint}.`,
  different: ({ fingerprint, actual }) =>
    `Different: the fingerprint of this file is ${actual}. Some name of a sheet, value or formula is not that of the copy with fingerprint ${fingerprint}.`,

  parts: ({ count }) => `Parts: ${count}`,
  sheets: ({ count }) => `Sheets: ${count}`,
  tables: ({ count }) => `Tables: ${count}`,
  functions: ({ count }) => `Functions of Siljeok: ${count}`,
  findings: ({ count }) => `To look at: ${count}`,
  sheet: ({ name, state, cells, formulas }) =>
    `${name} (${state}): ${cells} cells with content, ${formulas} formulas`,
  visible: 'visible',
  hidden: 'hidden',
  veryHidden: 'hidden from the menu too',
  calls: ({ id, count }) => `${id}: ${count} cells`,
  differs: ({ sheet, ref, saved, computed }) =>
    `Difference: ${sheet}!${ref} has ${saved} saved and is recomputed to ${computed}.`,
  savedError: ({ sheet, ref, code }) => `Error: ${sheet}!${ref} has ${code} saved.`,
  noValue: ({ sheet, ref }) => `No value: ${sheet}!${ref} has none saved. Calculate it in Excel and save.`,
  unknownFunction: ({ sheet, ref, ids }) =>
    `Unknown: ${ids} in ${sheet}!${ref} is no function of this version.`,
  notRecomputed: ({ sheet, ref, part }) =>
    `Not checked: ${sheet}!${ref} cannot be recomputed because of “${part}”.`,
  manualCalculation: 'Manual calculation: saved values may be old ones.',
  fullCalculation: 'Full calculation: everything is computed anew when the file is opened.',
  externalLinks: ({ count }) => `External links: ${count} to other workbooks.`,
  personalData: ({ what, sheet, at }) => `Personal data: ${what} – ${sheet}!${at}`,
  residentNumber: 'resident registration number',
  mobile: 'mobile number',
  account: 'account number',
  email: 'e-mail address',
  person: "person's name",
  contact: 'contact',
};
