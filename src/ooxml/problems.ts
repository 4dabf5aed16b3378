import type { Problem } from '../domain/kinds';

/** Why a file cannot be taken as a workbook. The sentence is made by whoever shows it. */
export type PackageProblemCode =
  | 'packageNotZip' // {}
  | 'packageEmpty' // {} – no bytes at all
  | 'packageSecured' // {} – wrapped by a document security program (문서보안, DRM)
  | 'packageLockFile' // {} – `~$…`, which Excel keeps beside a file that is open
  | 'packageMarkup' // {} – HTML or XML, as web sites hand out "Excel" files
  | 'packagePlainText' // {} – CSV or another text
  | 'packageTruncated' // {}
  | 'packageDamaged' // {part} – bytes that are not what the directory of the zip says; '' for the directory itself
  | 'packageEncrypted' // {} – opens with a password only
  | 'packageOldFormat' // {} – an .xls of Excel 97–2003
  | 'packageBinary' // {} – an .xlsb
  | 'packageStrict' // {} – saved as "Strict Open XML"
  | 'packageNotWorkbook' // {}
  | 'packageTooLarge' // {part} – inflates beyond the limits
  | 'packageUnsafeName' // {part} – .., an absolute path, or a name twice
  | 'packageEntryEncrypted' // {part}
  | 'packageCompression' // {part, method}
  | 'packageMissingPart' // {part}
  | 'packageMalformedXml' // {part}
  | 'packageDoctype'; // {part} – a document type declaration, which could name outside files

/** A file that cannot be read or written as a workbook: `problem` says why, as data. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(readonly problem: Problem<PackageProblemCode>) {
    super(`${problem.code} ${JSON.stringify(problem.params)}`);
  }
}

export function packageError(code: PackageProblemCode, params: Problem['params'] = {}): PackageError {
  return new PackageError({ code, params });
}
