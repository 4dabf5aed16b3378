import { councilCopy } from '../../../src/ooxml/councilCopy';
import { readPackage } from '../../../src/ooxml/package/readPackage';
import { Draft, STYLES } from '../fixtures/draft';
import { programmes } from '../fixtures/fixture';

/** As many formats as Excel takes, each with a cell style that an office's templates have left behind. */
const MOST_FORMATS = 65_490;

const LONGEST = 120_000;

it(
  'takes as many formats and cell styles as Excel does',
  async () => {
    const draft = new Draft({ sheets: [programmes()] });
    const all = (line: (number: number) => string) =>
      Array.from({ length: MOST_FORMATS }, (_, at) => line(at)).join('');
    const format =
      'numFmtId="0" fontId="0" fillId="0" borderId="0" applyNumberFormat="0" applyFont="0" applyAlignment="0"';
    const listOf = (name: string, lines: string) => `<${name} count="${MOST_FORMATS}">${lines}</${name}>`;
    const based = listOf(
      'cellStyleXfs',
      all(() => `<xf ${format}><alignment vertical="center"/></xf>`),
    );
    const formats = listOf(
      'cellXfs',
      all((at) => `<xf ${format} xfId="${at}"><alignment vertical="center"/></xf>`),
    );
    const styles = listOf(
      'cellStyles',
      all((at) => `<cellStyle name="서식 ${at}" xfId="${at}"/>`),
    );
    draft.edit(STYLES, (source) =>
      source.replace(/<cellStyleXfs .*<\/cellStyles>/s, () => based + formats + styles),
    );
    const { bytes } = await councilCopy(draft.file(), { sheets: 'visible' });
    expect(readPackage(bytes).text(STYLES)).toContain(
      '<cellStyles count="1"><cellStyle name="서식 0" xfId="0"/></cellStyles>',
    );
  },
  LONGEST,
);

/** What is left of the styles, of which more was put before the end. */
async function stylesWith(change: (source: string) => string): Promise<string> {
  const draft = new Draft({ sheets: [programmes()] });
  draft.edit(STYLES, change);
  const { bytes } = await councilCopy(draft.file(), { sheets: 'visible' });
  return readPackage(bytes).text(STYLES);
}

it('a cell style that shares its format with one before it names nothing that is seen', async () => {
  const styles = await stylesWith((source) =>
    source
      .replace('</cellStyles>', '<cellStyle name="홍길동 서식" xfId="0"/></cellStyles>')
      .replace('<cellStyles count="1"', '<cellStyles count="2"'),
  );
  expect(styles).not.toContain('홍길동');
  expect(styles).toMatch(/<cellStyles count="1"><cellStyle [^>]*xfId="0" builtinId="0"\/><\/cellStyles>/);
});

it('extensions of the styles that nobody knows go, with a style inside of them', async () => {
  const unknown =
    '<extLst><ext uri="{00000000-0000-4000-8000-000000000002}"><x:slicerStyle xmlns:x="urn:x" name="내부"/></ext></extLst>';
  const styles = await stylesWith((source) => source.replace('</styleSheet>', `${unknown}</styleSheet>`));
  expect(styles).not.toMatch(/내부|extLst/);
});

describe('a check box in a cell', () => {
  const XFPB = 'xmlns:xfpb="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"';
  const BOX = `<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" ${XFPB}><xfpb:xfComplement i="0"/></ext></extLst>`;
  const BAG = '/xl/featurePropertyBag/featurePropertyBag.xml';
  /** As Excel writes it, with more in the last bag. */
  const withBox = async (extension: string, more = '') => {
    const draft = new Draft({ sheets: [programmes()] });
    draft.edit(STYLES, (source) =>
      source.replace(
        '</cellXfs>',
        `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">${extension}</xf></cellXfs>`,
      ),
    );
    draft.add({
      name: BAG,
      content: `<FeaturePropertyBags xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag><bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>2</bagId></a>${more}</bag></FeaturePropertyBags>`,
      contentType: 'application/vnd.ms-excel.featurepropertybag+xml',
      from: '/xl/workbook.xml',
      relationship: 'http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag',
    });
    const { bytes } = await councilCopy(draft.file(), { sheets: 'visible' });
    const made = readPackage(bytes);
    return { styles: made.text(STYLES), bag: made.has(BAG) ? made.text(BAG) : undefined };
  };

  it('stays one, with its bag', async () => {
    const { styles, bag } = await withBox(BOX);
    expect(styles).toContain(BOX);
    expect(bag).toContain('<bag type="Checkbox"/>');
  });

  it('goes on both sides where a bag holds a text', async () => {
    const { styles, bag } = await withBox(BOX, '<s k="Note">삭감 예정</s>');
    expect(bag).toBeUndefined();
    expect(styles).not.toContain('xfComplement');
  });

  it('is all that an extension of a format may hold', async () => {
    const { styles, bag } = await withBox(
      '<extLst><ext uri="{00000000-0000-4000-8000-000000000003}"><x:note xmlns:x="urn:x" by="홍길동"/></ext></extLst>',
    );
    expect(bag).toBeDefined();
    expect(styles).not.toMatch(/홍길동|extLst/);
  });
});
