import { strToU8, zipSync } from 'fflate';
import { councilCopy, type CouncilCopy } from '../../../src/ooxml/councilCopy';
import { CouncilCopyRefused } from '../../../src/ooxml/councilCopy/refusal';
import { PackageError } from '../../../src/ooxml/problems';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { link, MAIN, OFFICE, rawBook, rawParts, typed, type RawSheet } from './book';

/** Small workbooks of the kinds that 2,889 real files showed, each written as those were. */
const REPORT: RawSheet = {
  name: '보고',
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>공개하는 글</t></is></c><c r="B1"><v>12</v></c></row>',
};
const dropped = (rows: string): RawSheet => ({ name: '내부', rows });
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Seen {
  readonly copy: CouncilCopy;
  /** All text of the copy. */
  readonly all: string;
  text(part: string): string;
}

async function copied(file: Uint8Array, sheets: readonly string[] | 'visible' = 'visible'): Promise<Seen> {
  const copy = await councilCopy(file, { sheets });
  expect(packageProblems(copy.bytes)).toEqual([]);
  const parts = [...unzipped(copy.bytes)].map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const,
  );
  return {
    copy,
    all: parts.map(([, text]) => text).join('\n'),
    text: (part) => parts.find(([name]) => name === part)?.[1] ?? '',
  };
}

async function problemOf(file: Uint8Array): Promise<string> {
  try {
    await councilCopy(file, { sheets: 'visible' });
    return 'none';
  } catch (reason) {
    if (reason instanceof PackageError) return reason.problem.code;
    if (reason instanceof CouncilCopyRefused) return reason.refusal.code;
    throw reason;
  }
}

const withTail = (file: Uint8Array, tail: Uint8Array) => Uint8Array.from([...file, ...tail]);

it('a module of Excel 5, a sheet without a part, is handed out to nobody', async () => {
  const moreSheets = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>';
  const { copy, all } = await copied(rawBook({ sheets: [REPORT], moreSheets }));
  expect(copy.report.sheets).toEqual(['보고']);
  expect(all).not.toContain('Module1');
});

it('names parted by backslashes are read', async () => {
  const parts = Object.entries(rawParts({ sheets: [REPORT] }));
  const file = zipSync(
    Object.fromEntries(parts.map(([name, content]) => [name.replaceAll('/', '\\'), content])),
  );
  const copy = await councilCopy(file, { sheets: 'visible' });
  expect(copy.report.sheets).toEqual(['보고']);
});

it('a note filled with a picture has one attribute three times', async () => {
  const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><v:fill o:relid="rId1" o:relid="rId1" o:title="사진" type="frame"/><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
  const notes = `${HEAD}<comments xmlns="${MAIN}"><authors><author>홍길동</author></authors><commentList><comment ref="A1" authorId="0"><text><t>메모</t></text></comment></commentList></comments>`;
  const file = rawBook({
    sheets: [
      {
        ...REPORT,
        after: '<legacyDrawing r:id="rId1"/>',
        links:
          link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
          link('rId2', 'comments', '../comments1.xml'),
      },
    ],
    types: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>${typed('/xl/comments1.xml', 'comments')}`,
    parts: {
      'xl/drawings/vmlDrawing1.vml': vml,
      'xl/drawings/_rels/vmlDrawing1.vml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'image', '../media/image1.png')}</Relationships>`,
      'xl/media/image1.png': strToU8('PNG'),
      'xl/comments1.xml': notes,
    },
  });
  const { all, text } = await copied(file);
  expect(all).not.toContain('홍길동');
  expect(text('/xl/comments1.xml')).toContain('메모');
  expect(text('/xl/drawings/vmlDrawing1.vml').match(/o:relid/g)).toHaveLength(1);
});

it('what stands in a shape as HTML is read', async () => {
  const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<v:shape id="_x0000_s1025" alt="R & D"><v:textbox><div>A&nbsp;B<br>R&D &amp; &#169;</div></v:textbox><x:ClientData ObjectType="Button"/></v:shape></xml>`;
  const file = rawBook({
    sheets: [
      {
        ...REPORT,
        after: '<legacyDrawing r:id="rId1"/>',
        links: link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      },
    ],
    types:
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    parts: { 'xl/drawings/vmlDrawing1.vml': vml },
  });
  expect((await copied(file)).text('/xl/drawings/vmlDrawing1.vml')).toContain(
    '<div>A&#160;B<br/>R&amp;D &amp; &#169;</div>',
  );
});

it('a list whose words hold commas stays', async () => {
  const list =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A1"><mc:AlternateContent xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x12ac"><x12ac:list>완료,"추진, 지연",미착수</x12ac:list></mc:Choice><mc:Fallback><formula1>"완료,추진, 지연,미착수"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>';
  const { text } = await copied(rawBook({ sheets: [{ ...REPORT, after: list }] }));
  expect(text('/xl/worksheets/sheet1.xml')).toContain(list);
});

it('what a cube told a sheet that is dropped goes with it', async () => {
  const metadata = `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLMDX" minSupportedVersion="120000"/></metadataTypes><metadataStrings count="2"><s v="비밀연결서버"/><s v="[사업].[미공개 사업명]"/></metadataStrings><mdxMetadata count="1"><mdx n="0" f="v"><t c="1"><n x="1"/></t></mdx></mdxMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;
  const file = rawBook({
    sheets: [
      REPORT,
      dropped(
        '<row r="1"><c r="A1" vm="1"><f>CUBEVALUE("비밀연결서버","[Measures].[미공개]")</f><v>5</v></c></row>',
      ),
    ],
    links: link('rIdM', 'sheetMetadata', 'metadata.xml'),
    types: typed('/xl/metadata.xml', 'sheetMetadata'),
    parts: { 'xl/metadata.xml': metadata },
  });
  expect((await copied(file, ['보고'])).all).not.toMatch(/비밀연결|미공개/);
});

it('a theme whose picture is nowhere has neither the picture nor a relationship to it', async () => {
  const colours = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
  const theme = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="c">${colours.map((name) => `<a:${name}><a:srgbClr val="000000"/></a:${name}>`).join('')}</a:clrScheme><a:fmtScheme name="m"><a:bgFillStyleLst><a:solidFill/><a:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch/></a:blipFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
  const file = rawBook({
    sheets: [REPORT],
    links: link('rIdT', 'theme', 'theme/theme1.xml'),
    types:
      '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>',
    parts: {
      'xl/theme/theme1.xml': theme,
      'xl/theme/_rels/theme1.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'image', 'NULL')}</Relationships>`,
    },
  });
  expect((await copied(file)).text('/xl/theme/theme1.xml')).not.toContain('r:embed');
});

it('sheets are handed out whatever their names hold', async () => {
  const names = ['1,2월', '총괄 ', '\'26년 "예산" & 결산', '사업별'.normalize('NFD'), "O'Brien's 표"];
  const rows = `<row r="1"><c r="A1"><f>'1,2월'!B1+'총괄 '!B1</f><v>24</v></c></row>`;
  const file = rawBook({
    sheets: names.map((name, at) => ({ name, rows: at === 4 ? rows : REPORT.rows })),
  });
  for (const name of names) expect((await copied(file, [name])).copy.report.sheets).toEqual([name]);
  const { text } = await copied(file, ['총괄 ', "O'Brien's 표", '1,2월']);
  expect(text('/xl/worksheets/sheet5.xml')).toContain("<f>'1,2월'!B1+'총괄 '!B1</f><v>24</v>");
});

it.each([
  ['blocks of zeros', new Uint8Array(4096)],
  ['a line end', strToU8('\r\n')],
])('bytes behind the end of the file are no harm: %s', async (_, tail) => {
  expect((await copied(withTail(rawBook({ sheets: [REPORT] }), tail))).copy.report.sheets).toEqual(['보고']);
});

it('a workbook part in UTF-16 without a mark is read', async () => {
  const text = `<?xml version="1.0" encoding="UTF-16BE" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="보고" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[at * 2] = text.charCodeAt(at) >> 8;
    bytes[at * 2 + 1] = text.charCodeAt(at) & 0xff;
  }
  // It stays as it is written, which the checker of packages does not read.
  const file = rawBook({ sheets: [REPORT], parts: { 'xl/workbook.xml': bytes } });
  expect((await councilCopy(file, { sheets: 'visible' })).report.sheets).toEqual(['보고']);
});

it.each([
  ['a remark', '내부메모', '삭감 예정 사업 홍길동 검토'],
  ['a telephone', '담당', '김과장 010-1234-5678'],
])('%s under a name that nothing handed out uses goes', async (_, name, text) => {
  const file = rawBook({
    sheets: [REPORT, dropped(`<row r="1"><c r="A1" t="str"><f>${name}</f><v>${text}</v></c></row>`)],
    names: `<definedName name="${name}" comment="과장 지시 사항">"${text}"</definedName>`,
  });
  const { all, copy } = await copied(file, ['보고']);
  expect(all).not.toMatch(/홍길동|010-1234|과장 지시/);
  expect(copy.report.personalData).toEqual([]);
  // Where the sheet that uses it is handed out, the name stays, without what it says of itself.
  const whole = await councilCopy(file, { sheets: 'visible' });
  expect(whole.report.personalData.length > 0).toBe(/010/.test(text));
});

it('twenty thousand names of what is not there go one by one', async () => {
  const names = Array.from(
    { length: 20_000 },
    (_, at) => `<definedName name="_n${at}" hidden="1">내부!#REF!</definedName>`,
  );
  const file = rawBook({ sheets: [REPORT, dropped('')], names: names.join('') });
  expect((await copied(file, ['보고'])).text('/xl/workbook.xml')).not.toContain('definedName');
}, 120_000);

it('of sixty sheets one stays with its value', async () => {
  const sheets = Array.from({ length: 60 }, (_, at) => ({
    name: `${at + 1}월 실적`,
    rows:
      at === 0
        ? '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'
        : `<row r="1"><c r="A1"><v>${at + 1}</v></c><c r="B1"><f>'${at}월 실적'!B1+A1</f><v>${((at + 1) * (at + 2)) / 2}</v></c></row>`,
  }));
  const { copy, text } = await copied(rawBook({ sheets }), ['60월 실적']);
  expect(text('/xl/worksheets/sheet60.xml')).toContain('<c r="B1"><v>1830</v></c>');
  expect(copy.report.valued.map(({ cell, reason }) => [cell, reason])).toEqual([['B1', 'dropped']]);
});

it('structured references to a table that goes become values', async () => {
  const table = `${HEAD}<table xmlns="${MAIN}" id="1" name="예산표" displayName="예산표" ref="A1:C2"><autoFilter ref="A1:C2"/><tableColumns count="3"><tableColumn id="1" name="사업번호"/><tableColumn id="2" name="금액(천원)"/><tableColumn id="3" name="비고 [내부]"/></tableColumns></table>`;
  const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const file = rawBook({
    sheets: [
      {
        name: '총괄',
        rows: `<row r="1"><c r="A1"><f>SUM(예산표[금액(천원)])</f><v>10</v></c><c r="B1" t="str"><f>INDEX(예산표[비고 '[내부']],1)</f><v>가</v></c><c r="C1"><f>COUNTA(예산표[#Headers])</f><v>3</v></c></row>`,
      },
      {
        name: '예산',
        rows: `<row r="1">${cell('A1', '사업번호')}${cell('B1', '금액(천원)')}${cell('C1', '비고 [내부]')}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>10</v></c>${cell('C2', '가')}</row>`,
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        links: link('rId1', 'table', '../tables/table1.xml'),
      },
    ],
    types: typed('/xl/tables/table1.xml', 'table'),
    parts: { 'xl/tables/table1.xml': table },
  });
  const { copy, all } = await copied(file, ['총괄']);
  expect(copy.report.valued.map(({ cell, value }) => [cell, value])).toEqual([
    ['A1', 10],
    ['B1', '가'],
    ['C1', 3],
  ]);
  expect(all).not.toMatch(/예산표|금액\(천원\)/);
});

it.each([
  [
    'DRM of Fasoo',
    strToU8('\u009b DRMONE This Document is encrypted and protected by Fasoo DRM', true),
    'packageSecured',
  ],
  ['DRM of SoftCamp', strToU8('SCDSA002..........', true), 'packageSecured'],
  ['an empty file', new Uint8Array(), 'packageEmpty'],
  ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'packageMarkup'],
  ['a text of commas', Uint8Array.from([0xbb, 0xe7, 0xbe, 0xf7, 0x2c, 0x31, 0x0d, 0x0a]), 'packagePlainText'],
])('a file that is none is told for what it is: %s', async (_, bytes, code) => {
  expect(await problemOf(bytes)).toBe(code);
});

it('a formula that was never calculated and cannot stay is told', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v/></c><c r="C1"><f>SUM(내부!A1:A9)</f><v></v></c></row>';
  const file = rawBook({
    sheets: [{ name: '보고', rows }, dropped('<row r="1"><c r="A1"><v>7</v></c></row>')],
  });
  const made = await councilCopy(file, { sheets: ['보고'], accept: ['없음', '미확인'] });
  expect(made.report.findings.map(({ kind, cell }) => [kind, cell])).toEqual([
    ['없음', 'C1'],
    ['미확인', 'B1'],
  ]);
});

it('references that are put together become values where sheets go', async () => {
  const formulas = [
    'INDIRECT(A1&amp;"!B5")',
    'INDIRECT("1월!B5")',
    "SUM(OFFSET('1월'!B4,1,0))",
    'SHEETS()',
    'HYPERLINK("#"&amp;A1&amp;"!B5","이동")',
    'INDIRECT(ADDRESS(5,2,1,TRUE,A1))',
  ];
  const rows = formulas.map((formula, at) => {
    const label = at === 0 ? '<c r="A1" t="inlineStr"><is><t>1월</t></is></c>' : '';
    return `<row r="${at + 1}">${label}<c r="B${at + 1}"><f>${formula}</f><v>700</v></c></row>`;
  });
  const file = rawBook({
    sheets: [
      { name: '총괄', rows: rows.join('') },
      { name: '1월', rows: '<row r="5"><c r="B5"><v>700</v></c></row>' },
    ],
  });
  const { text } = await copied(file, ['총괄']);
  expect(text('/xl/worksheets/sheet1.xml')).not.toContain('<f>');
  expect((await copied(file)).text('/xl/worksheets/sheet1.xml').match(/<f>/g)).toHaveLength(formulas.length);
});

it('a span of sheets stays where all of it does', async () => {
  const month = (number: number): RawSheet => ({
    name: `${number}월`,
    rows: `<row r="1"><c r="A1"><v>${number}</v></c></row>`,
  });
  const sum: RawSheet = {
    name: '합계',
    rows: '<row r="1"><c r="A1"><f>SUM(\'1월:3월\'!A1)</f><v>6</v></c></row>',
  };
  const file = rawBook({ sheets: [month(1), month(2), month(3), sum] });
  expect((await copied(file)).copy.report.valued).toEqual([]);
  expect((await copied(file, ['1월', '3월', '합계'])).copy.report.valued).toHaveLength(1);
});

it('cells and rows that do not say where they are become values where they must', async () => {
  const rows =
    '<row><c><v>1</v></c><c><f>내부!A1+1</f><v>8</v></c><c t="inlineStr"><is><t>끝</t></is></c></row><row><c><f>내부!A1</f><v>7</v></c></row>';
  const file = rawBook({ sheets: [{ name: '보고', rows }, dropped('<row><c><v>7</v></c></row>')] });
  const { copy, text } = await copied(file, ['보고']);
  expect(copy.report.valued.map(({ cell }) => cell)).toEqual(['B1', 'A2']);
  expect(text('/xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

it('what a text in a cell says when it is read aloud is looked at too', async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>김</t><rPh sb="0" eb="1"><t>010-1234-5678</t></rPh></is></c></row>';
  const file = rawBook({ sheets: [{ name: '보고', rows }] });
  const { copy, all } = await copied(file);
  expect(copy.report.personalData.map(({ cell, kind }) => [cell, kind])).toEqual([['A1', 'mobile']]);
  expect(all).toContain('010-1234');
  const blanked = await councilCopy(file, { sheets: 'visible', blankPersonalData: true });
  const sheet = new TextDecoder().decode(unzipped(blanked.bytes).get('/xl/worksheets/sheet1.xml'));
  expect(sheet).toContain('김');
  expect(sheet).not.toContain('010-');
});

it.each([
  '_xlfn._xlws.PY(0,0,B1)',
  '_xlfn.STOCKHISTORY("MSFT",1)',
  '_FV(B1,"Price")',
  '_xlfn.FIELDVALUE(B1,"Price")',
  '_xlfn.ISFORMULA(B1)',
])('a formula that asks for what the copy cannot have goes as its value: %s', async (formula) => {
  const rows = `<row r="1"><c r="A1"><f>${formula}</f><v>3</v></c></row>`;
  const { text } = await copied(rawBook({ sheets: [{ name: '보고', rows }] }));
  expect(text('/xl/worksheets/sheet1.xml')).toContain('<c r="A1"><v>3</v></c>');
});

it('the formula of another cell as a text is handed out where it names nothing that goes', async () => {
  const quoting = (value: string) => ({
    name: '보고',
    rows: `<row r="1"><c r="A1" t="str"><f>_xlfn.FORMULATEXT(B1)</f><v>${value}</v></c></row>`,
  });
  const cellOf = async (value: string) => {
    const { text } = await copied(rawBook({ sheets: [quoting(value), dropped('')] }), ['보고']);
    return text('/xl/worksheets/sheet1.xml');
  };
  expect(await cellOf('=C1*2')).toContain('=C1*2');
  expect(await cellOf('=내부!A1*2')).not.toContain('내부');
});

it('a part with a Korean name is found', async () => {
  const file = rawBook({
    sheets: [REPORT],
    moreSheets: '<sheet name="둘째" sheetId="7" r:id="rIdK"/>',
    links: link('rIdK', 'worksheet', 'worksheets/%EC%8B%9C%ED%8A%B82.xml'),
    types: typed('/xl/worksheets/%EC%8B%9C%ED%8A%B82.xml', 'worksheet'),
    parts: { 'xl/worksheets/시트2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
  });
  const copy = await councilCopy(file, { sheets: 'visible' });
  expect(copy.report.sheets).toEqual(['보고', '둘째']);
});
