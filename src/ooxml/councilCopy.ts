import { openCopy, type Copy } from './councilCopy/copy';
import { type CouncilCopyOptions, type Settings, settingsOf } from './councilCopy/options';
import type { CouncilCopyReport } from './councilCopy/report';
import type { Fingerprint } from './fingerprint/fingerprint';
import { fingerprintOfBook } from './fingerprint/fingerprintOfBook';
import { untrustedNatives } from './councilCopy/sheets/untrustedNatives';
import { STEPS } from './councilCopy/steps';

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
  let copy = made(bytes, settings, new Set());
  const untrusted = untrustedNatives(copy);
  if (untrusted.size > 0) copy = made(bytes, settings, untrusted);
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

function made(bytes: Uint8Array, settings: Settings, untrusted: ReadonlySet<string>): Copy {
  const copy = openCopy(bytes, settings, untrusted);
  for (const step of STEPS) step(copy);
  return copy;
}
