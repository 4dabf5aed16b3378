import type { Finding, FindingKind } from '../../ooxml/councilCopy/findings/findings';
import type { Source } from './useCopy';

/** Moot where Excel has just calculated everything, as it does before it hands out the open workbook. */
const CALCULATED_ANEW: ReadonlySet<FindingKind> = new Set(['수동계산', '전체계산']);

/** What is to be looked at before a copy of this source is taken. */
export function openFindings(findings: readonly Finding[], { name }: Source): readonly Finding[] {
  return name === null ? findings.filter(({ kind }) => !CALCULATED_ANEW.has(kind)) : findings;
}
