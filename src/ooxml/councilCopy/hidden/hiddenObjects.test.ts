import { relationships, bookFile, SMALL_BOOK } from '../../testing/smallBook';
import { refused } from '../testing/copied';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A rectangle over cells, columns and rows counted from 0. */
function rectangle(
  [left, top, right, bottom]: readonly [number, number, number, number],
  { attributes = '', look = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', inside = '' } = {},
): string {
  const corner = (column: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(left, top)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>` +
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="사각형" ${attributes}/><xdr:cNvSpPr/></xdr:nvSpPr>` +
    `<xdr:spPr>${look}</xdr:spPr>${inside}</xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

async function hidden(...objects: readonly string[]): Promise<readonly object[]> {
  const drawn = '</sheetData><drawing r:id="rId1"/>';
  const types =
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>';
  const refusal = await refused(
    bookFile({
      '[Content_Types].xml': SMALL_BOOK['[Content_Types].xml']!.replace('</Types>', types),
      'xl/worksheets/sheet1.xml': SMALL_BOOK['xl/worksheets/sheet1.xml']!.replace('</sheetData>', drawn),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${objects.join('')}</xdr:wsDr>`,
    }),
  );
  return refusal?.code === 'findings' ? refusal.findings : [];
}

const told = (cell: string, count = 1) => [{ kind: '숨김', sheet: '사업', cell, count, hiddenBy: 'object' }];

describe('an object that is not seen', () => {
  it('is told: hidden, without a size, behind a filled one', async () => {
    expect(await hidden(rectangle([1, 1, 4, 4], { attributes: 'hidden="1"' }))).toEqual(told('B2'));
    expect(await hidden(rectangle([1, 1, 4, 1]))).toEqual(told('B2'));
    expect(await hidden(rectangle([2, 2, 3, 3]), rectangle([1, 1, 4, 4]))).toEqual(told('C3'));
  });

  it('is told behind one that is filled by its style, or with a gradient', async () => {
    const style = '<xdr:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef></xdr:style>';
    for (const above of [{ look: '', inside: style }, { look: '<a:gradFill/>' }])
      expect(await hidden(rectangle([2, 2, 3, 3]), rectangle([1, 1, 4, 4], above))).toEqual(told('C3'));
  });

  it('is none behind one that it shines through', async () => {
    const glass = '<a:solidFill><a:srgbClr val="FFFFFF"><a:alpha val="40000"/></a:srgbClr></a:solidFill>';
    expect(await hidden(rectangle([2, 2, 3, 3]), rectangle([1, 1, 4, 4], { look: glass }))).toEqual([]);
    const none = '<xdr:style><a:fillRef idx="0"><a:schemeClr val="accent1"/></a:fillRef></xdr:style>';
    const bare = rectangle([1, 1, 4, 4], { look: '', inside: none });
    expect(await hidden(rectangle([2, 2, 3, 3]), bare)).toEqual([]);
  });

  it('is none that lies in front, beside, or below something that lets it through', async () => {
    expect(await hidden(rectangle([1, 1, 4, 4]), rectangle([2, 2, 3, 3]))).toEqual([]);
    expect(await hidden(rectangle([2, 2, 5, 5]), rectangle([1, 1, 4, 4]))).toEqual([]);
    expect(await hidden(rectangle([2, 2, 3, 3]), rectangle([1, 1, 4, 4], { look: '<a:noFill/>' }))).toEqual(
      [],
    );
  });
});

describe('the text of a shape', () => {
  const NO_FILL = '<a:noFill/>';
  const fill = (colour: string) => `<a:solidFill>${colour}</a:solidFill>`;
  const text = (look: string, style = '') =>
    `${style}<xdr:txBody><a:bodyPr/><a:p><a:r>${look}<a:t>내부 검토</a:t></a:r></a:p></xdr:txBody>`;
  const coloured = (colour: string) => text(`<a:rPr>${fill(colour)}</a:rPr>`);
  const WHITE = '<a:srgbClr val="FFFFFF"/>';
  /** As Excel writes a new shape: light text on the accent. */
  const USUAL =
    '<xdr:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></xdr:style>';
  const shape = (look: string, inside: string) => hidden(rectangle([1, 1, 4, 4], { look, inside }));
  const unseen = [{ kind: '숨김', sheet: '사업', cell: 'B2', count: 1, hiddenBy: 'shapeText' }];

  it('is told in the colour of its ground, without a colour, and too small', async () => {
    expect(await shape(NO_FILL, coloured(WHITE))).toEqual(unseen);
    expect(await shape(fill('<a:srgbClr val="1F4E79"/>'), coloured('<a:srgbClr val="1F4E79"/>'))).toEqual(
      unseen,
    );
    expect(
      await shape(NO_FILL, coloured('<a:schemeClr val="bg1"><a:lumMod val="97000"/></a:schemeClr>')),
    ).toEqual(unseen);
    expect(await shape(fill(WHITE), text('<a:rPr/>', USUAL))).toEqual(unseen);
    expect(await shape(NO_FILL, text('<a:rPr><a:noFill/></a:rPr>'))).toEqual(unseen);
    expect(await shape(NO_FILL, text('<a:rPr sz="100"/>'))).toEqual(unseen);
  });

  it('of WordArt is told where neither its letters nor their outlines are seen', async () => {
    const outlined = (letters: string, line: string) =>
      text(`<a:rPr><a:ln w="9525">${line}</a:ln>${letters}</a:rPr>`);
    const stops = (...colours: readonly string[]) =>
      `<a:gradFill><a:gsLst>${colours.map((one) => `<a:gs pos="0"><a:srgbClr val="${one}"/></a:gs>`).join('')}</a:gsLst></a:gradFill>`;
    expect(await shape(NO_FILL, outlined('<a:noFill/>', fill('<a:srgbClr val="1F4E79"/>')))).toEqual([]);
    expect(await shape(NO_FILL, outlined(fill(WHITE), fill('<a:srgbClr val="1F4E79"/>')))).toEqual([]);
    expect(await shape(NO_FILL, outlined(fill(WHITE), '<a:noFill/>'))).toEqual(unseen);
    expect(await shape(NO_FILL, text(`<a:rPr>${stops('FFFFFF', 'FEFEFE')}</a:rPr>`))).toEqual(unseen);
    expect(await shape(NO_FILL, text(`<a:rPr>${stops('FFFFFF', '1F4E79')}</a:rPr>`))).toEqual([]);
    expect(await shape(NO_FILL, text(`<a:rPr><a:pattFill prst="pct5"/></a:rPr>`))).toEqual([]);
  });

  it('may have its colour from the list of the text', async () => {
    const listed = `<a:bodyPr/><a:lstStyle><a:lvl1pPr><a:defRPr>${fill(WHITE)}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
    expect(await shape(NO_FILL, text('').replace('<a:bodyPr/>', listed))).toEqual(unseen);
  });

  it('is none that can be read, and none of an empty one', async () => {
    expect(await shape(NO_FILL, text(''))).toEqual([]);
    expect(await shape(fill('<a:srgbClr val="1F4E79"/>'), coloured(WHITE))).toEqual([]);
    expect(await shape('<a:gradFill/>', coloured(WHITE))).toEqual([]);
    expect(await shape(NO_FILL, coloured(WHITE).replace('내부 검토', ' '))).toEqual([]);
  });
});
