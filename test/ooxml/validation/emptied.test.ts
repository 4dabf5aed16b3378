import { unzipped } from '../../../src/ooxml/testing/packageProblems';
import { councilCopy } from '../../../src/ooxml/councilCopy';
import { Draft, STYLES } from '../fixtures/draft';
import { programmes } from '../fixtures/fixture';
import { addFormControl } from '../fixtures/objects';
import { office } from '../fixtures/vocabulary';
import { PLAIN } from '../fixtures/words';
import { validatorFindings } from './validator';

const SHEET = '/xl/worksheets/sheet1.xml';
const THEME = '/xl/theme/theme1.xml';

/** A part of the copy, in which the validator finds nothing. */
async function validCopy(draft: Draft, part: string): Promise<string> {
  const copy = await councilCopy(draft.file(), { sheets: 'visible' });
  expect(await validatorFindings(copy.bytes)).toEqual([]);
  return Buffer.from(unzipped(copy.bytes).get(part)!).toString();
}

describe('a list that loses all it has goes itself', () => {
  it.each([
    ['with nothing for older versions', ''],
    [
      'with the same control for older versions',
      '<mc:Fallback><control shapeId="1101" r:id="rId9"/></mc:Fallback>',
    ],
    ['with an empty place for older versions', '<mc:Fallback/>'],
  ])('the controls of a sheet, %s', async (_, fallback) => {
    const draft = new Draft({ sheets: [programmes()] });
    addFormControl(draft, SHEET, '사업', PLAIN);
    draft.edit(SHEET, (source) =>
      source
        .replace(/(<control shapeId="1101" r:id=")[^"]*"/, '$1rId9"')
        .replace('</control></mc:Choice>', `</control></mc:Choice>${fallback}`),
    );
    expect(await validCopy(draft, SHEET)).not.toMatch(/control|AlternateContent/);
  });

  it('the cell styles, of which none is used', async () => {
    const draft = new Draft({ sheets: [programmes()] });
    draft.edit(STYLES, (source) =>
      source.replace(
        /<cellStyles .*<\/cellStyles>/,
        '<cellStyles count="1"><cellStyle name="갑질" xfId="1"/></cellStyles>',
      ),
    );
    expect(await validCopy(draft, STYLES)).not.toContain('cellStyles');
  });
});

it('a theme whose picture is nowhere keeps its fills, without the picture', async () => {
  const draft = new Draft({ sheets: [programmes()] });
  draft.link(THEME, office('image'), 'NULL');
  const picture = `<a:blipFill><a:blip xmlns:r="${office('').slice(0, -1)}" r:embed="rId1"/><a:stretch/></a:blipFill>`;
  const alone = picture.replace('<a:stretch/>', '');
  draft.edit(THEME, (source) =>
    source.replace(
      /(<a:bgFillStyleLst>)<a:solidFill>.*?<\/a:solidFill><a:solidFill>.*?<\/a:solidFill>/s,
      `$1${picture}${alone}`,
    ),
  );
  expect(draft.text(THEME)).toContain('r:embed');
  const theme = await validCopy(draft, THEME);
  expect(theme).toContain('<a:blipFill><a:stretch/></a:blipFill><a:blipFill></a:blipFill>');
});
