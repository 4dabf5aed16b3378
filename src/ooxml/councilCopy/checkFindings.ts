import { checkCalls, type CheckedCell } from '../recompute/checkCalls';
import { SavedBook } from '../recompute/savedBook';
import type { Copy } from './copy';
import type { Finding } from './findings';
import { CouncilCopyRefused } from './refusal';

/**
 * Every call of our functions on the sheets that are handed out is recomputed from the saved cells. Errors:
 * CouncilCopyRefused with all findings, where one is of a kind that is not accepted.
 */
export function checkFindings({ pack, workbook, kept, settings, report }: Copy): void {
  const { mode, fullOnLoad } = workbook.calculation;
  if (mode === 'manual') report.findings.push({ kind: '수동계산' });
  if (fullOnLoad) report.findings.push({ kind: '전체계산' });
  const sheets = kept.filter(({ kind }) => kind === 'worksheet');
  for (const cell of checkCalls(pack, new SavedBook(pack), sheets)) {
    const finding = findingOf(cell);
    if (finding) report.findings.push(finding);
  }
  const { findings } = report;
  if (findings.some(({ kind }) => !settings.accepts(kind))) {
    throw new CouncilCopyRefused({ code: 'findings', findings });
  }
}

function findingOf({ sheet, ref, formula, saved, finding }: CheckedCell): Finding | undefined {
  const where = { sheet, cell: ref, formula };
  switch (finding.kind) {
    case 'same':
      return undefined;
    case 'differs':
      return { kind: '차이', ...where, saved, recomputed: finding.computed };
    case 'error':
      return { kind: '오류', ...where, saved };
    case 'missing':
      return { kind: '없음', ...where };
    case 'unknownFunction':
      return { kind: '모르는함수', ...where, saved, unknown: finding.ids.join(', ') };
    case 'notRecomputed':
      return { kind: '미확인', ...where, saved, unknown: finding.part };
  }
}
