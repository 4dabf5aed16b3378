import type { cliSentences as ko, cliTexts as koTexts } from '../ko/cli';
import type { Params, Translated } from '../sentences';

/** What the help calls the arguments. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  file: 'FILE.xlsx',
  fingerprint: 'FINGERPRINT',
  source: 'SOURCE.xlsx',
  target: 'COPY.xlsx',
  report: 'REPORT.hwpx',
  before: 'EARLIER.xlsx',
  after: 'LATER.xlsx',
};

/** Why a command could not be carried out. */
export const cliSentences: Readonly<Record<keyof typeof ko, (params: Params) => string>> = {
  commandMissing: () => 'No command was given. See siljeok --help.',
  commandUnknown: ({ command }) => `There is no command “${command}”. See siljeok --help.`,
  optionUnknown: ({ option }) => `There is no option “${option}”. See siljeok --help.`,
  optionValue: ({ option }) => `“${option}” lacks its value, or takes none. See siljeok --help.`,
  optionWord: ({ option, came, accepted }) => `${option} takes ${accepted}, not “${came}”.`,
  languageUnknown: ({ came }) => `--lang takes ko or en, not “${came}”.`,
  argumentMissing: ({ argument }) => `“${ARGUMENTS[argument!]}” is missing. See siljeok --help.`,
  argumentTooMany: ({ argument }) =>
    `“${argument}” is one argument too many. Put names with blanks in quotes.`,
  fingerprintInvalid: ({ came }) =>
    `“${came}” is not a fingerprint. Type the 12 characters of the cover, as in 7K3D-9QWX-2M4A.`,
  fileMissing: () => 'there is no such file. Check its name and folder.',
  fileUnreadable: ({ reason }) => `the file cannot be read (${reason}).`,
  fileIsFolder: () => 'this is a folder, not a file. Name the workbook in it.',
  folderMissing: ({ folder }) => `there is no folder “${folder}”. Make it first, or correct its name.`,
  sameFile: () => 'this is the source itself. Give the copy another name.',
  targetNoFile: () =>
    'The file cannot be written (this is the name of a folder or a device). Choose another name for the copy.',
  nameTooLong: () => 'The file cannot be written (its name is too long). Choose a shorter name for the copy.',
  fileNotWritten: ({ reason }) =>
    `the file cannot be written (${reason}). Close it in Excel, and see whether the folder may be written to.`,
  reportFormat: ({ came, accepted }) => `“${came}”: the file to be made ends in one of ${accepted}.`,
  sheetsUnknown: ({ unknown, sheets }) => `There is no sheet “${unknown}”. There are: ${sheets}.`,
  sheetsUnknownHard: ({ unknown, sheets, hard }) =>
    `There is no sheet “${unknown}”. There are: ${sheets}. Write names with commas or blanks at an end like this: ${hard}.`,
  sheetsNone: () => 'There is no sheet to hand out. Name sheets behind --sheets.',
  unexpected: ({ message }) =>
    `Something unexpected went wrong (${message}). Please report it if it comes again.`,
};

export const cliTexts: Translated<typeof koTexts> = {
  help: `Siljeok – workbook files from the terminal.

Usage
  siljeok council SOURCE.xlsx COPY.xlsx [options]
      Make a copy that opens clean without the add-in. None is made where there is something to look at.
  siljeok verify FILE.xlsx FINGERPRINT
      Tell by its fingerprint whether a file is the copy that was handed in.
  siljeok compare EARLIER.xlsx LATER.xlsx
      Show the figures and texts that changed from one submitted copy to the next, cell by cell.
  siljeok inspect FILE.xlsx
      Show parts, sheets, tables, functions, and what to look at.
  siljeok report WORKBOOK.xlsx REPORT.hwpx [options]
      Make the report of the tables as a 한글 document; as plain text where the name ends in .txt.

Options of report
  --look LOOK               밋밋하게 (default: marks as written), 개조식 보고서, 업무보고
  --unit UNIT               Unit of the amounts in tables; without it 표시단위 of the settings.

Options of council
  --sheets NAME,NAME        The sheets to hand out; without it all visible ones. The others go without a trace.
                            A comma of a name is written \\,; or give --sheets once a sheet.
  --mode 값|수식            Turn functions of Siljeok into saved values (값, the default) or native formulas (수식).
  --accept KIND,KIND        What was looked at: 차이 (difference), 오류 (error), 없음 (no value), 모르는함수 (unknown
                            function), 미확인 (not checked), 숨김 (hidden), 검산 (check), 확인 (look at), 직접입력 (typed over),
                            날짜체계 (date system), 수동계산 (manual), 전체계산 (full calculation), 모두 (all)
  --comments notes|remove   Keep comments as notes without authors (the default), or remove them.
  --keep-labels             Keep sensitivity labels.
  --blank-personal-data     Put * for the personal data that is found.
  --confirmation            Add the sheet 「제출 확인」; any of the following asks for it too.
  --reference-date, --submission-date, --department, --person
                            What that sheet says.

Options of all
  --lang ko|en              Language. Without it English where the system's language is, else Korean.
  -h, --help                This help

Exit codes
  0  Done. verify: the fingerprint is the same. compare: nothing changed.
  1  council: not made, there is something to look at. verify: the fingerprint differs. compare: something changed.
  2  The command, an option or a sheet's name is wrong.
  3  The file is missing or cannot be read as a workbook.
  4  The file could not be written.
  5  Something unexpected went wrong.
`,
  earlierKept: ({ aside }) => `The file that was there before is now ${aside}.`,
  reportWritten: ({ target, programmes }) => `${target}: the report of ${programmes} programmes was made.`,
  ledgersMissing: ({ tables }) =>
    `${tables}: there is no such table, and the report shows “-” for its amounts. Make it again from a workbook that has the table.`,
  noProgrammes: 'There are no programmes in the table 사업, and none in the report.',
  written: ({ target, fingerprint }) =>
    `${target}: the copy was made. Fingerprint for its cover: ${fingerprint}`,
  refused: ({ count, kinds }) =>
    `No copy was made: there is something to look at (${count}). Mend it, or if it is right add --accept ${kinds}.`,
  valued: ({ count }) => `Formulas turned into values: ${count}`,
  changedParts: ({ count }) => `Parts that changed: ${count}`,
  acceptedFindings: ({ count }) => `Accepted: ${count}`,
  personalDataFound: ({ count }) => `Personal data: ${count}`,
  takenAlong: ({ count }) => `Texts that charts and pivots keep: ${count}`,

  verified: ({ fingerprint }) =>
    `Same: names of sheets, values and formulas are those of the copy with fingerprint ${fingerprint}.`,
  different: ({ fingerprint, actual }) =>
    `Different: the fingerprint of this file is ${actual}. Some name of a sheet, value or formula is not that of the copy with fingerprint ${fingerprint}.`,

  changed: ({ count }) => `Changes: ${count}`,
  nothingChanged: 'No value changed.',

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
  externalLinks: ({ count }) => `External links: ${count} to other workbooks.`,
  personalDataStays: '(part of a name: not made unreadable. Rename the sheet or table.)',
  personalData: ({ what, place }) => `Personal data: ${what} – ${place}`,
};
