import { councilCopy } from '../../../src/ooxml/councilCopy';
import type { CouncilCopyOptions } from '../../../src/ooxml/councilCopy/options';
import type { CouncilCopyReport } from '../../../src/ooxml/councilCopy/report';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import type { Draft } from '../fixtures/draft';

interface Copied {
  readonly report: CouncilCopyReport;
  has(part: string): boolean;
  text(part: string): string;
}

/** The council's copy of a draft, whose parts are all well-formed and reached. */
export async function copied(draft: Draft, options: Partial<CouncilCopyOptions> = {}): Promise<Copied> {
  const { bytes, report } = await councilCopy(draft.file(), { sheets: 'visible', ...options });
  expect(packageProblems(bytes)).toEqual([]);
  const parts = unzipped(bytes);
  return {
    report,
    has: (part) => parts.has(part),
    text: (part) => Buffer.from(parts.get(part) ?? '').toString('utf8'),
  };
}
