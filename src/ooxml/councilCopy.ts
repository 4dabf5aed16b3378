import { type CouncilCopyOptions, settingsOf } from './councilCopy/options';
import { untrustedNatives } from './councilCopy/findings/untrustedNatives';
import type { CouncilCopyReport } from './councilCopy/report';
import { makeCopy } from './councilCopy/steps';
import type { Fingerprint } from './fingerprint/fingerprint';
import { fingerprintOfBook } from './fingerprint/fingerprintOfBook';

export interface CouncilCopy {
  readonly bytes: Uint8Array;
  readonly report: CouncilCopyReport;
  /**
   * By it the copy is known again, also once another program has saved it (verifyCouncilCopy). Reads all of the copy
   * once more, so it is taken when asked for.
   */
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
  let copy = makeCopy(bytes, settings, new Set());
  const untrusted = untrustedNatives(copy.seen);
  if (untrusted.size > 0) copy = makeCopy(bytes, settings, untrusted);
  const { changes, valued, findings, personalData, takenAlong } = copy.report;
  return {
    fingerprint: () => fingerprintOfBook(copy.pack),
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
