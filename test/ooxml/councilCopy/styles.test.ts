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
