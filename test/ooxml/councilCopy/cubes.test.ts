import { councilCopy } from '../../../src/ooxml/councilCopy';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { Draft } from '../fixtures/draft';
import { copied } from './copied';
import { bookFile, relationships, SMALL_BOOK } from '../../../src/ooxml/testing/smallBook';

const SHEET = 'xl/worksheets/sheet1.xml';
const TYPES = '[Content_Types].xml';

it('members and connections of a cube are in no copy, as no formula that asks for them is', async () => {
  const part = 'xl/metadata.xml';
  const sheet = SMALL_BOOK[SHEET]!.replace(
    '<c r="A1">',
    '<c r="A1" vm="1"><f>CUBEMEMBER("연결","[인사].[성명]")</f>',
  );
  const metadata =
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<metadataTypes count="1"><metadataType name="XLMDX" minSupportedVersion="120000"/></metadataTypes>' +
    '<metadataStrings count="2"><s v="비밀연결"/><s v="[인사].[성명].&amp;[김주임]"/></metadataStrings>' +
    '<mdxMetadata count="1"><mdx n="0" f="m"><t c="1"><n x="1"/></t></mdx></mdxMetadata>' +
    '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
  const file = bookFile({
    [TYPES]: SMALL_BOOK[TYPES]!.replace(
      '</Types>',
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>`,
    ),
    [part]: metadata,
    [SHEET]: sheet,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sheetMetadata', 'metadata.xml'],
    }),
  });
  const { bytes } = await councilCopy(file, { sheets: 'visible' });
  expect(packageProblems(bytes)).toEqual([]);
  const text = (name: string) => new TextDecoder().decode(unzipped(bytes).get(name));
  expect(text(`/${part}`)).not.toMatch(/비밀연결|김주임|valueMetadata/);
  expect(text(`/${SHEET}`)).toContain('<c r="A1"><v>1</v></c>');
});

it('nothing else stands in the metadata of a copy than that formulas spill', async () => {
  const draft = new Draft({
    sheets: [
      {
        name: '보고',
        cells: { A1: 2, B1: { formula: { array: 'SQRT(A1)', ref: 'B1', spills: true }, value: 1.4 } },
      },
    ],
  });
  const [part] = ['/xl/metadata.xml'];
  draft.edit(part!, (xml) =>
    xml
      .replace('</metadataTypes>', '<metadataType name="삭감 1" minSupportedVersion="1"/></metadataTypes>')
      .replace(
        '<futureMetadata',
        '<metadataStrings count="1"><s v="삭감 2"/></metadataStrings><futureMetadata name="삭감 3" count="1"><bk/></futureMetadata><futureMetadata',
      )
      .replace('</extLst>', '<ext uri="{00000000-0000-4000-8000-000000000009}" note="삭감 4"/></extLst>'),
  );
  const { text } = await copied(draft);
  expect(text(part!)).toContain('fDynamic');
  expect(text(part!)).not.toContain('삭감');
});
