import { councilCopy } from '../../../src/ooxml/councilCopy';
import type { CouncilCopyOptions } from '../../../src/ooxml/councilCopy/options';
import { CouncilCopyRefused } from '../../../src/ooxml/councilCopy/refusal';
import { fingerprintOfBook } from '../../../src/ooxml/fingerprint/fingerprintOfBook';
import { readPackage } from '../../../src/ooxml/package/readPackage';
import { PackageError } from '../../../src/ooxml/problems';
import { tagsOf, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { confirmationTexts } from '../../../src/i18n/ko/ooxml';
import { FIXTURES } from '../fixtures';
import { plantSecrets } from '../planting/plantSecrets';
import { damaged, diceOf } from './damage';

const SOUND = [plantSecrets().bytes, ...FIXTURES.map((fixture) => fixture.build())];

const OPTIONS: readonly CouncilCopyOptions[] = [
  { sheets: 'visible', accept: ['모두'] },
  { sheets: 'visible', accept: ['모두'], mode: '수식', blankPersonalData: true, comments: 'remove' },
  { sheets: 'visible', accept: ['모두'], keepLabels: true, confirmation: { texts: confirmationTexts } },
];

/** What becomes of the damaged package of a seed: an error of ours, a copy as good as what was handed in, or a defect. */
export async function outcomeOf(seed: number): Promise<'refused' | 'copied' | string> {
  const dice = diceOf(seed);
  const file = damaged(SOUND[dice(SOUND.length)]!, dice);
  try {
    const copy = await councilCopy(file, OPTIONS[dice(OPTIONS.length)]!);
    const { bytes } = copy;
    if ((await copy.fingerprint()) !== (await fingerprintOfBook(readPackage(bytes))))
      return `seed ${seed}: another fingerprint than the file's`;
    const made = malformedIn(bytes).filter((part) => !malformedIn(file).includes(part));
    return made.length === 0 ? 'copied' : `seed ${seed}: ${made.join(', ')} is not well-formed`;
  } catch (reason) {
    if (reason instanceof PackageError || reason instanceof CouncilCopyRefused) return 'refused';
    return `seed ${seed}: ${reason instanceof Error ? reason.stack : String(reason)}`;
  }
}

function malformedIn(file: Uint8Array): readonly string[] {
  return [...unzipped(file)].flatMap(([name, content]) => {
    if (!/\.(xml|rels|vml)$/.test(name)) return [];
    try {
      tagsOf(Buffer.from(content).toString('utf8'));
      return [];
    } catch {
      return [name];
    }
  });
}
