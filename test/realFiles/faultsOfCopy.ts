import { read, type WorkSheet } from 'xlsx';
import { councilCopy } from '../../src/ooxml/councilCopy';
import { fingerprintOfBook } from '../../src/ooxml/fingerprint/fingerprintOfBook';
import { readPackage } from '../../src/ooxml/package/readPackage';
import { newProblems } from './newProblems';

/** What is wrong with a workbook's council copy, read by another library: a value that is not the original's, a broken part. */
export async function faultsOfCopy(original: Uint8Array): Promise<readonly string[]> {
  const copy = await councilCopy(original, { sheets: 'visible', accept: ['모두'] });
  const isKnown = (await copy.fingerprint()) === (await fingerprintOfBook(readPackage(copy.bytes)));
  const emptied = new Set(
    copy.report.valued.filter(({ reason }) => reason === 'path').map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  const [before, after] = [sheetsOf(original), sheetsOf(copy.bytes)];
  const other = copy.report.sheets.flatMap((sheet) =>
    otherValues(before[sheet] ?? {}, before[sheet] ? (after[sheet] ?? {}) : {})
      .map((cell) => `${sheet}!${cell}`)
      .filter((cell) => !emptied.has(cell)),
  );
  return [
    ...(isKnown ? [] : ['the copy has another fingerprint']),
    ...(other.length === 0 ? [] : [`the copy has other values at ${other.slice(0, 5).join(', ')}`]),
    ...newProblems(original, copy.bytes).map((problem) => `the copy: ${problem}`),
  ];
}

/** None where the other library cannot read the workbook. */
function sheetsOf(bytes: Uint8Array): Readonly<Record<string, WorkSheet>> {
  try {
    return read(bytes).Sheets;
  } catch {
    return {};
  }
}

function otherValues(before: WorkSheet, after: WorkSheet): readonly string[] {
  const valueAt = (sheet: WorkSheet, cell: string) => (sheet[cell] as { v?: unknown } | undefined)?.v ?? '';
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((cell) => !cell.startsWith('!'))
    .filter((cell) => String(valueAt(before, cell)) !== String(valueAt(after, cell)));
}
