import { read } from 'xlsx';
import { councilCopy } from '../../src/ooxml/councilCopy';
import { confirmationTexts } from '../../src/i18n/ko/ooxml';
import { packageProblems, unzipped } from '../../src/ooxml/testing/packageProblems';
import { FIXTURES } from './fixtures';

/** Whatever a workbook has: the copy that hands out all of its sheets is sound, and leaves alone what may stay. */
describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  const bytes = fixture.build();
  const sheets = read(bytes).SheetNames;
  const copied = async (mode: '값' | '수식') => {
    const confirmation = { texts: confirmationTexts };
    const options = { sheets, mode, accept: ['모두'] as const };
    const [plain, confirmed] = await Promise.all([
      councilCopy(bytes, options),
      councilCopy(bytes, { ...options, confirmation }),
    ]);
    return { plain: plain.bytes, confirmed: confirmed.bytes };
  };

  it.each(['값', '수식'] as const)('is sound in every part, in mode %s', async (mode) => {
    const { plain, confirmed } = await copied(mode);
    expect(packageProblems(plain)).toEqual([]);
    expect(packageProblems(confirmed)).toEqual([]);
  });

  it('keeps byte for byte what may stay, and has no more what may not', async () => {
    const { plain } = await copied('값');
    const [before, after] = [unzipped(bytes), unzipped(plain)];
    const isSame = (part: string) =>
      Buffer.compare(before.get(part)!, after.get(part) ?? new Uint8Array()) === 0;
    expect(fixture.untouched.filter((part) => !isSame(part))).toEqual([]);
    expect(fixture.removed.filter((part) => after.has(part))).toEqual([]);
  });

  it('opens in another program, with its sheets', async () => {
    const { plain, confirmed } = await copied('수식');
    expect(read(plain).SheetNames).toEqual(sheets);
    expect(read(confirmed).SheetNames).toEqual([...sheets, confirmationTexts.sheet]);
  });
});
