import type { FindingKind, HidingPlace } from '../../ooxml/councilCopy/findings/findings';
import type { ChangeCode } from '../../ooxml/councilCopy/report';
import type { PersonalDataKind } from '../../ooxml/personalData/rules';
import type { ConfirmationTexts } from '../../ooxml/councilCopy/options';
import type { PackageProblemCode } from '../../ooxml/problems';
import type { Difference } from '../../ooxml/comparison/compareCopies';
import type { Params } from '../sentences';

const inPart = ({ part }: Params) => (part ? ` (${part})` : '');

/** What is wrong with a workbook's file, and what to do about it. */
export const packageSentences = {
  packageNotZip: () =>
    'This is not an Excel workbook (.xlsx). If only its ending was changed, open it in Excel and save it as .xlsx.',
  packageEmpty: () => 'The file is empty (0 bytes). Copy or download it again.',
  packageSecured: () =>
    'The file is wrapped by a document security program (DRM). Release it there and try again.',
  packageLockFile: () =>
    'This is a file that Excel keeps beside an open one (~$). Choose the file whose name has no ~$.',
  packageMarkup: () =>
    'This is a web document (HTML or XML) that is only named .xlsx. Open it in Excel and save it as Excel Workbook (.xlsx).',
  packagePlainText: () =>
    'This is a text file (such as CSV) that is only named .xlsx. Open it in Excel and save it as Excel Workbook (.xlsx).',
  packageTruncated: () => 'The file is not complete. Copy or download it again.',
  packageDamaged: (params) =>
    `The file is damaged${inPart(params)}. Open it with “Open and Repair” in Excel and save it again.`,
  packageEncrypted: () =>
    'The file is protected by a password or rights management. Open it in Excel and save it without.',
  packageOldFormat: () =>
    'This is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as Excel Workbook (.xlsx).',
  packageBinary: () =>
    'This is a binary workbook (.xlsb). Open it in Excel and save it as Excel Workbook (.xlsx).',
  packageStrict: () =>
    'This is a Strict Open XML workbook. Choose “Save As” in Excel, with the file type Excel Workbook (*.xlsx).',
  packageNotWorkbook: () =>
    'This is not an Excel workbook. See whether it is a document, a presentation or some other archive.',
  packageTooLarge: (params) =>
    `A part of the file grows beyond all bounds when unpacked${inPart(params)}; it was not read. If you were sent the file, ask its sender.`,
  packageUnsafeName: (params) =>
    `The file holds a name that is not safe${inPart(params)}; it was not read. If you were sent the file, ask its sender.`,
  packageEntryEncrypted: (params) =>
    `A part of the file is encrypted${inPart(params)}. Open it in Excel and save it again.`,
  packageCompression: ({ part, method }) =>
    `A part of the file is packed in an unknown way (${part}, ${method}). Open it in Excel and save it again.`,
  packageMissingPart: ({ part }) =>
    `A part that must be there is missing (${part}). Open the file with “Open and Repair” in Excel and save it again.`,
  packageMalformedXml: ({ part }) =>
    `A part of the file cannot be read (${part}). Open it with “Open and Repair” in Excel and save it again.`,
  packageDoctype: ({ part }) =>
    `The file declares what could call in outside files (${part}); it was not read. If you were sent the file, ask its sender.`,
} satisfies Record<PackageProblemCode, (params: Params) => string>;

const HIDING = {
  row: 'cell(s) in hidden rows',
  column: 'cell(s) in hidden columns',
  format: 'cell(s) whose number format does not show the value',
  ground: 'cell(s) in the colour of their ground',
  rule: 'cell(s) that a conditional format keeps from being seen',
  type: 'cell(s) in type of 3 points or less',
  far: 'cell(s) far from all others',
  scenario: 'cell(s) that a scenario changes',
  object: 'object(s) that are hidden or behind others',
  shapeText: 'shape(s) whose text cannot be seen',
  note: 'note(s) whose text cannot be seen',
  chart: 'chart(s) with text that cannot be seen',
} satisfies Record<HidingPlace, string>;

/** What to look at before a file is handed out: a sentence a kind. */
export const findingSentences = {
  차이: ({ sheet, cell, saved, recomputed }) =>
    `차이 (difference): ${sheet}!${cell} has ${saved} saved and is recomputed to ${recomputed}.`,
  오류: ({ sheet, cell, saved }) => `오류 (error): ${sheet}!${cell} has the error ${saved} saved.`,
  없음: ({ sheet, cell }) =>
    `없음 (no value): ${sheet}!${cell} has none saved. Calculate it in Excel and save.`,
  모르는함수: ({ sheet, cell, unknown }) =>
    `모르는함수 (unknown function): ${unknown} in ${sheet}!${cell} is none of this version.`,
  미확인: ({ sheet, cell, unknown, count }) =>
    unknown
      ? `미확인 (not checked): ${sheet}!${cell} cannot be recomputed because of “${unknown}”.`
      : `미확인 (not checked): ${count} formula(s), the first in ${sheet}!${cell}, have no value saved. Open the file in Excel, calculate and save.`,
  숨김: ({ sheet, cell, count, hiddenBy }) =>
    `숨김 (hidden): ${count} ${HIDING[hiddenBy as HidingPlace]}, the first at ${sheet}!${cell}, are handed out unseen. Show or delete them.`,
  검산: ({ sheet, cell, saved }) =>
    `검산 (check): the check in ${sheet}!${cell} does not hold (${saved}). Correct the values.`,
  확인: ({ sheet, cell, saved }) =>
    `확인 (look at): rows behind ${sheet}!${cell} cannot be counted (${saved}). Correct them and calculate again.`,
  직접입력: ({ sheet, cell, saved, count }) =>
    `직접입력 (typed over): ${count} cell(s), the first ${sheet}!${cell}, hold a typed value (${saved}) in the place of a formula. Restore the formula or confirm the value.`,
  날짜체계: ({ sheet, cell, saved, recomputed }) =>
    cell
      ? `날짜체계 (date system): the function in ${sheet}!${cell} printed ${saved}, by the dates of the sheet it is ${recomputed}. Turn to the 1900 date system and calculate again.`
      : '날짜체계 (date system): the workbook counts days from 1904. Dates that our functions print are four years and a day earlier than those of its sheets.',
  수동계산: () => '수동계산 (manual calculation): saved values may be old ones. Press F9 in Excel and save.',
  전체계산: () =>
    '전체계산 (full calculation): everything is computed anew when the file is opened, so saved values may be old ones.',
} satisfies Record<FindingKind, (params: Params) => string>;

/** The kinds of personal data. */
export const personalDataWords = {
  residentNumber: 'resident registration number',
  mobile: 'mobile number',
  account: 'account number',
  email: 'e-mail address',
  person: "person's name",
  contact: 'contact',
  path: 'path of a file on a computer',
} satisfies Record<PersonalDataKind, string>;

/** What was done to each part of the copy. */
export const changeSentences = {
  partRemoved: () => 'The part was removed.',
  linkRemoved: ({ target }) => `A link to ${target} was removed.`,
  elementRemoved: ({ element }) => `${element} was removed.`,
  attributeRemoved: ({ element, attribute }) => `${attribute} of ${element} was removed.`,
  commentsRemoved: () => 'Remarks inside the file were removed.',
  madePlain: () => 'A workbook with macros, or a template, became a plain workbook.',
  notesRemoved: ({ sheet }) => `The notes of the sheet “${sheet}” were removed.`,
  authorsRemoved: ({ sheet }) => `The authors of the notes on the sheet “${sheet}” were removed.`,
  pivotFrozen: ({ sheet, ref }) => `The pivot table at ${sheet}!${ref} became its values.`,
  itemsForgotten: ({ count }) =>
    `${count} texts that a pivot table or chart remembered and no sheet handed out holds were removed.`,
  slicerRemoved: ({ name }) => `The slicer “${name}” was removed.`,
  chartFrozen: ({ formula }) => `The values of ${formula} became part of the chart that showed them.`,
  objectRemoved: ({ object }) => `An object on a sheet (${object}) was removed.`,
  pictureTextsRemoved: () => 'What the picture says of itself (EXIF, comments) was taken out.',
  sheetDropped: ({ sheet }) => `The sheet “${sheet}” was removed.`,
  sheetShown: ({ sheet }) => `The sheet “${sheet}” was hidden and is shown.`,
  nameRemoved: ({ name, formula }) => `The name “${name}” (=${formula}) was removed.`,
  validationRemoved: ({ sheet, ref, formula }) =>
    `The validation of ${sheet}!${ref} (${formula}) was removed.`,
  conditionalFormatRemoved: ({ sheet, ref, formula }) =>
    `The conditional format of ${sheet}!${ref} (${formula}) was removed.`,
  hyperlinkRemoved: ({ sheet, ref, target }) => `The hyperlink of ${sheet}!${ref} (${target}) was removed.`,
  sparklineRemoved: ({ sheet, ref, formula }) => `The sparkline of ${sheet}!${ref} (${formula}) was removed.`,
  columnFormulaRemoved: ({ table, column, formula }) =>
    `The formula of column “${column}” in the table “${table}” (=${formula}) was removed.`,
  columnFormulaReplaced: ({ table, column, formula, replacement }) =>
    `The formula of column “${column}” in the table “${table}” became =${replacement}, from =${formula}.`,
  formulaReplaced: ({ sheet, cell, formula, replacement }) =>
    `${sheet}!${cell} became =${replacement}, from =${formula}.`,
  stringsBlanked: ({ count }) => `${count} texts of sheets that stay behind were blanked.`,
  passwordKept: ({ sheet }) =>
    `The hash of the password that protects ${sheet ? `the sheet “${sheet}”` : 'the workbook'} stays in the file. If you use it elsewhere, hand the file out unprotected.`,
  confirmationAdded: ({ sheet }) => `The sheet ${sheet} was added.`,
} satisfies Record<ChangeCode, (params: Params) => string>;

/** What differs between two submitted copies. */
export const differenceSentences = {
  changed: ({ sheet, cell, label, before, after }) =>
    `${sheet}!${cell}${label ? ` (${label})` : ''}: ${before} → ${after}`,
  added: ({ sheet, cell, label, after }) => `${sheet}!${cell}${label ? ` (${label})` : ''}: ${after} is new.`,
  removed: ({ sheet, cell, label, before }) =>
    `${sheet}!${cell}${label ? ` (${label})` : ''}: ${before} is gone.`,
  rowAdded: ({ sheet, row, label }) => `${sheet}, row ${row}${label ? ` (${label})` : ''}, is new.`,
  rowRemoved: ({ sheet, row, label }) =>
    `${sheet}, row ${row}${label ? ` (${label})` : ''} of the earlier file, is gone.`,
  sheetAdded: ({ sheet }) => `The sheet “${sheet}” is new.`,
  sheetRemoved: ({ sheet }) => `The sheet “${sheet}” is gone.`,
} satisfies Record<Difference['kind'], (params: Params) => string>;

/** The words of the sheet that says what was handed out (제출 확인). */
export const confirmationTexts = {
  sheet: 'Submission',
  title: 'Submission',
  referenceDate: 'As of',
  submissionDate: 'Handed in on',
  department: 'Department',
  person: 'Officer',
  sheets: 'Sheets handed out',
  valued: 'Cells turned into values',
  none: 'No cell was turned into a value.',
  columns: ['Sheet', 'Cell', 'Formula as it was', 'Value'],
  ofDropped: 'Value of a sheet that is left out',
  ofOutside: 'Value of another file or program',
  unreadable: 'Value of a formula that cannot be read',
} as const satisfies ConfirmationTexts;
