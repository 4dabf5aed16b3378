import type { PackageProblemCode } from '../../ooxml/problems';
import type { Params } from '../sentences';

const inPart = ({ part }: Params) => (part ? ` (${part})` : '');

/** What is wrong with a workbook's file, and what to do about it. */
export const packageSentences = {
  packageNotZip: () =>
    'This is not an Excel workbook (.xlsx). If only its ending was changed, open it in Excel and save it as .xlsx.',
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
    'This is a Strict Open XML workbook. Open it in Excel and save it as Excel Workbook (.xlsx).',
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
