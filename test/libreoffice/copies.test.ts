import { read, utils } from 'xlsx';
import { councilCopy } from '../../src/ooxml/councilCopy';
import { verifyCouncilCopy } from '../../src/ooxml/fingerprint/verifyCouncilCopy';
import { HARD_BOOKS } from '../host/files/hardBooks';
import { HARDER_BOOKS } from '../host/files/harderBooks';
import { FIXTURES } from '../ooxml/fixtures';
import type { Fixture } from '../ooxml/fixtures/fixture';
import { formulas } from '../ooxml/fixtures/cellContents';
import { pivots } from '../ooxml/fixtures/pivots';
import { convert } from './libreOffice';

jest.setTimeout(60_000);

/** LibreOffice 7.4 calculates what it does not know, LAMBDA and dynamic arrays, and words the captions of pivot tables anew. */
const CHANGED_BY_LIBREOFFICE = [formulas, pivots];

/** What each sheet shows, row by row; a chart's sheet, in which the reader makes up cells, nothing. */
function shownIn(bytes: Uint8Array): readonly unknown[] {
  const { SheetNames, Sheets } = read(bytes);
  return SheetNames.map((name) => {
    const sheet = Sheets[name]!;
    const isChart = sheet['!type'] === 'chart';
    return [name, isChart ? [] : utils.sheet_to_json(sheet, { header: 1, blankrows: false, raw: true })];
  });
}

const CASES = FIXTURES.map((fixture) => [fixture.name, fixture] as const);
const copyOf = ({ build }: Fixture) =>
  councilCopy(build(), { sheets: read(build()).SheetNames, accept: ['모두'] });

describe('a copy, in LibreOffice', () => {
  it.each(CASES)('opens and is printed: %s', async (_, fixture) => {
    const page = convert((await copyOf(fixture)).bytes, 'pdf', { calculates: false });
    expect(new TextDecoder().decode(page.subarray(0, 5))).toBe('%PDF-');
  });

  it.each(CASES.filter(([, fixture]) => !CHANGED_BY_LIBREOFFICE.includes(fixture)))(
    'shows the same and has the same fingerprint once it was saved there: %s',
    async (_, fixture) => {
      const copy = await copyOf(fixture);
      const saved = convert(copy.bytes, 'xlsx', { calculates: false });
      expect(shownIn(saved)).toEqual(shownIn(copy.bytes));
      expect(await verifyCouncilCopy(saved, await copy.fingerprint())).toMatchObject({ outcome: 'matches' });
    },
  );
});

it.each([...HARD_BOOKS, ...HARDER_BOOKS].map(({ name, build }) => [name, build] as const))(
  'the copy of a workbook that is hard to keep shows there what the workbook does: %s',
  async (_, build) => {
    const { bytes } = await councilCopy(build(), { sheets: read(build()).SheetNames, accept: ['모두'] });
    const saved = (file: Uint8Array) => shownIn(convert(file, 'xlsx', { calculates: false }));
    expect(saved(bytes)).toEqual(saved(build()));
  },
);
