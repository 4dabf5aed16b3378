import { checkCell } from '../../recompute/checkCalls';
import type { Copy } from '../copy';
import { CouncilCopyRefused } from '../refusal';
import type { SeenSheets } from '../sheets/seenSheets';
import { calculationFindings, findingsOf } from './findingOf';

/**
 * Every call of our functions on the sheets that are handed out is recomputed from the saved cells. After the sheets have
 * been gone through. Errors: CouncilCopyRefused with all findings, where one is of a kind that is not accepted.
 */
export function checkFindings({ workbook, settings, report }: Copy, seen: SeenSheets): void {
  report.findings.push(...calculationFindings(workbook));
  for (const [name, { calls }] of seen.sheets) {
    for (const call of calls) {
      const checked = checkCell(name, call, seen.saved);
      report.findings.push(...findingsOf(checked));
    }
  }
  const { findings } = report;
  if (findings.some(({ kind }) => !settings.accepts(kind))) {
    throw new CouncilCopyRefused({ code: 'findings', findings });
  }
}
