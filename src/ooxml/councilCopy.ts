import { type CouncilCopyOptions, settingsOf } from './councilCopy/options';
import { untrustedNatives } from './councilCopy/findings/untrustedNatives';
import { type Known, NOTHING_KNOWN } from './councilCopy/known';
import type { CouncilCopyReport } from './councilCopy/report';
import { makeCopy, type MadeCopy } from './councilCopy/steps';
import type { Fingerprint } from './fingerprint/fingerprint';
import { fingerprintOfBook } from './fingerprint/fingerprintOfBook';
import { readPackage } from './package/readPackage';

export interface CouncilCopy {
  readonly bytes: Uint8Array;
  readonly report: CouncilCopyReport;
  /** By it the copy is known again, also once another program has saved it (verifyCouncilCopy). */
  fingerprint(): Promise<Fingerprint>;
}

/**
 * A copy of a workbook (의회 제출본) that opens clean without the add-in and holds the sheets that are handed out, and
 * nothing of the others. What is not known to be harmless goes; the report says what went.
 *
 * Errors: PackageError – the file is no workbook that can be read; CouncilCopyRefused – sheets that are not there, or
 * findings that are not accepted. Then there is no copy.
 */
export async function councilCopy(bytes: Uint8Array, options: CouncilCopyOptions): Promise<CouncilCopy> {
  const settings = settingsOf(options);
  const original = readPackage(bytes);
  let done = 0;
  const make = (known: Known): MadeCopy => {
    const left = (1 - done) * ONE_MAKING;
    const before = done;
    const progress = (share: number) => settings.progress((done = before + share * left));
    return makeCopy(original, { ...settings, progress }, known);
  };
  let copy = make(NOTHING_KNOWN);
  for (let known = learnt(copy); known; known = learnt(copy)) copy = make(known);
  const { changes, valued, findings, personalData, takenAlong } = copy.report;
  return {
    fingerprint: () => fingerprintOfBook(copy.pack, copy.seen.texts),
    bytes: copy.pack.write(),
    report: {
      sheets: copy.kept.map(({ name }) => name),
      changes,
      valued,
      findings,
      personalData,
      takenAlong,
    },
  };
}

/** How much of what is left one making comes to: most copies are made once. */
const ONE_MAKING = 0.9;

/** What the making of a copy has shown that it was not made with; undefined where there is nothing more. */
function learnt(copy: MadeCopy): Known | undefined {
  const { known, seen, handedOut, personalData, settings, report, lookAgain } = copy;
  const untrusted = new Set([...known.untrusted, ...untrustedNatives(seen)]);
  const spilled = [...seen.sheets.values()].flatMap((sheet) => sheet.unspilled);
  const unspilled = new Set([...known.unspilled, ...spilled.filter((cell) => handedOut.anchors.has(cell))]);
  const told = [...seen.sheets.values()].flatMap((sheet) => [...sheet.fileNames]);
  const fileNames = new Set([...known.fileNames, ...told]);
  const personal = settings.blankPersonalData ? personalData.words : known.personal;
  if (
    untrusted.size > known.untrusted.size ||
    unspilled.size > known.unspilled.size ||
    fileNames.size > known.fileNames.size ||
    personal.size > known.personal.size
  )
    return { ...known, untrusted, unspilled, fileNames, personal };
  // Only a copy that nothing else speaks against is looked through.
  const again = lookAgain();
  // A data table (데이터 표) works out anew what its formulas come to, which is not so any more where one became a value.
  const dataTables =
    report.valued.length > 0 ? [...seen.sheets.values()].flatMap((one) => one.dataTables) : [];
  const broken = new Set([...known.broken, ...again.broken, ...dataTables]);
  const lost = new Set([...known.lost, ...again.lost]);
  return broken.size > known.broken.size || lost.size > known.lost.size
    ? { ...known, broken, lost }
    : undefined;
}
