import { packageError } from '../problems';
import { CONTENT_TYPES } from './contentTypes';
import { isOleFile, oleProblem } from './oleFile';
import { Package } from './package';
import { PACKAGE, type PartName } from './partName';
import { readZip } from './readZip';
import { officeType } from './relationships';

const STRICT_DOCUMENT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
const BINARY_WORKBOOK = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
const WORKBOOKS = new Set([
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.ms-excel.template.macroEnabled.main+xml',
]);

/**
 * Opens an .xlsx, .xlsm, .xltx or .xltm. Only the zip's directory and three small parts are read at first.
 * Errors: PackageError – not a zip, truncated, damaged, encrypted, .xls, .xlsb, strict, not a workbook, unsafe names.
 */
export function readPackage(bytes: Uint8Array): Package {
  if (isOleFile(bytes)) throw packageError(oleProblem(bytes));
  const opened = new Package(readZip(bytes));
  workbookPartOf(opened);
  return opened;
}

/** The part that holds the workbook, wherever it is and whatever its name. */
export function workbookPartOf(opened: Package): PartName {
  if (!opened.has(CONTENT_TYPES)) throw packageError('packageNotWorkbook');
  const relationships = opened.relationshipsOf(PACKAGE);
  if (relationships.some(({ type }) => type === STRICT_DOCUMENT)) throw packageError('packageStrict');
  const main = relationships.find(({ type }) => type === officeType('officeDocument'))?.part;
  if (!main) throw packageError('packageNotWorkbook');
  if (!opened.has(main)) throw packageError('packageMissingPart', { part: main });
  const type = opened.contentTypeOf(main) ?? '';
  if (type === BINARY_WORKBOOK) throw packageError('packageBinary');
  if (!WORKBOOKS.has(type)) throw packageError('packageNotWorkbook');
  return main;
}
