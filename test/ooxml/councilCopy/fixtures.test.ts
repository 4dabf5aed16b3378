import { read, type WorkBook } from 'xlsx';
import { councilCopy } from '../../../src/ooxml/councilCopy';
import { fingerprintOfBook } from '../../../src/ooxml/fingerprint/fingerprintOfBook';
import { readPackage } from '../../../src/ooxml/package/readPackage';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { confirmationTexts } from '../../../src/i18n/ko/ooxml';
import { FIXTURES } from '../fixtures';

/** Values as SheetJS reads them, by sheet and address. */
function valuesOf({ SheetNames, Sheets }: WorkBook): readonly unknown[] {
  return SheetNames.map((name) => [
    name,
    Object.entries(Sheets[name]!).flatMap(([ref, cell]) =>
      ref.startsWith('!') ? [] : [[ref, (cell as { v?: unknown }).v]],
    ),
  ]);
}

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('a copy of: %s', (_, fixture) => {
  const bytes = fixture.build();
  const before = read(bytes);
  const made = (mode: '값' | '수식') =>
    councilCopy(bytes, { sheets: before.SheetNames, mode, accept: ['숨김'] });

  it.each(['값', '수식'] as const)('opens, mode %s, and shows what the workbook showed', async (mode) => {
    const copy = await made(mode);
    expect(packageProblems(copy.bytes)).toEqual([]);
    expect(await copy.fingerprint()).toBe(await fingerprintOfBook(readPackage(copy.bytes)));
    expect(valuesOf(read(copy.bytes))).toEqual(valuesOf(before));
    for (const [part, content] of unzipped(copy.bytes)) {
      if (part !== '/xl/sharedStrings.xml')
        expect(new TextDecoder().decode(content)).not.toContain('SILJEOK');
    }
  });

  it('leaves alone what nobody asked to change, and leaves out what is in no copy', async () => {
    const [parts, copied] = [unzipped(bytes), unzipped((await made('값')).bytes)];
    for (const part of fixture.untouched) expect([part, copied.get(part)]).toEqual([part, parts.get(part)]);
    for (const part of fixture.removed) expect([...copied.keys()]).not.toContain(part);
  });

  it('is as sound with the sheet 「제출 확인」 behind it', async () => {
    const confirmation = { texts: confirmationTexts };
    const copy = await councilCopy(bytes, { sheets: before.SheetNames, confirmation, accept: ['숨김'] });
    expect(packageProblems(copy.bytes)).toEqual([]);
    expect(read(copy.bytes).SheetNames).toEqual([...before.SheetNames, confirmationTexts.sheet]);
  });
});
