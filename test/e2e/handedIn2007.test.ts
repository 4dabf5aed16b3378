import { utils } from 'xlsx';
import { packageProblems, unzipped } from '../../src/ooxml/testing/packageProblems';
import { cellsOf, type HandedIn, handIn2007 } from './handIn2007';

const MINUTE = 60_000;

describe('the 2007 sample, a payment, the report sheet, the council’s copy', () => {
  let handedIn: HandedIn;
  beforeAll(async () => {
    handedIn = await handIn2007();
  }, 6 * MINUTE);
  afterAll(() => handedIn?.official.close());

  it('the report is ticked, no sheet with data and no empty one is', () => {
    expect(handedIn.ticked).toContain(handedIn.sheet);
    expect(handedIn.ticked.filter((label) => /\(표 |빈 시트/.test(label))).toEqual([]);
  });

  it('the copy holds nothing of ours and nothing of the sheets that stay', () => {
    const { file, copy } = handedIn;
    expect(packageProblems(file)).toEqual([]);
    const texts = [...unzipped(file).values()].map((content) => Buffer.from(content).toString('utf8'));
    expect(texts.join('\n')).not.toMatch(/siljeok|내부 적요/i);
    expect(copy.SheetNames.filter((name) => /^(집행|예산|사업|보고내용|설정)$/.test(name))).toEqual([]);
  });

  it(
    'its figures are those of the cells',
    async () => {
      const { official, sheet, copy } = handedIn;
      const shown = cellsOf(copy, sheet);
      expect(shown.length).toBeGreaterThan(100);
      const inGrid = await official.workbench.values(`'${sheet}'!A1:CZ400`);
      const differing = shown.filter(([ref, value]) => {
        const { r: row, c: column } = utils.decode_cell(ref);
        return inGrid[row]?.[column] !== value;
      });
      expect(differing).toEqual([]);
      expect(official.workbench.foreignRequests).toEqual([]);
      expect(official.workbench.faults).toEqual([]);
    },
    MINUTE,
  );
});
