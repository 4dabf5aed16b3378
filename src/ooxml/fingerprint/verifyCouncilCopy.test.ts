import { bookFile, relationships } from '../testing/smallBook';
import { writeWorkbook } from '../writer/writeWorkbook';
import { readFingerprint, type Fingerprint } from './fingerprint';
import { verifyCouncilCopy } from './verifyCouncilCopy';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const NONE = readFingerprint('0000-0000-0000')!;

async function printOf(bytes: Uint8Array): Promise<Fingerprint> {
  const found = await verifyCouncilCopy(bytes, NONE);
  if (found.outcome === 'unreadable') throw new Error(found.problem.code);
  return found.actual;
}

/** A sheet as Excel writes it, and the same one as LibreOffice 7.4 writes it after opening and saving. */
const BY_EXCEL = bookFile({
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['sharedStrings', 'sharedStrings.xml'],
  }),
  'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>사업명</t></si><si><r><rPr><b/></rPr><t>리치</t></r><r><t>텍스트</t></r><rPh sb="0" eb="2"><t>ri</t></rPh></si><si><t>줄_x000D_
바꿈</t></si><si><t/></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>안에</t></is></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>
<row r="2"><c r="A2"><v>0.30000000000000004</v></c><c r="B2"><v>39425.50188978315</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" s="1"/></row>
<row r="3"><c r="A3"><f t="shared" ref="A3:B3" si="0">A2*$B$2</f><v>11827.650566934947</v></c><c r="B3"><f t="shared" si="0"/><v>1554370198.4552</v></c><c r="C3" t="str"><f>IF(C2=TRUE,"",'사업'!a1)</f><v></v></c></row>
</sheetData></worksheet>`,
});
const BY_LIBREOFFICE = bookFile({
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['sharedStrings', 'sharedStrings.xml'],
  }),
  'xl/sharedStrings.xml': `<sst ${MAIN}><si><t xml:space="preserve">안에</t></si><si><t xml:space="preserve">사업명</t></si><si><r><rPr><b val="true"/></rPr><t xml:space="preserve">리치</t></r><r><t xml:space="preserve">텍스트</t></r></si><si><t xml:space="preserve">줄&#10;바꿈</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>
<row r="1"><c r="A1" s="0" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>3</v></c></row>
<row r="2"><c r="A2" t="n"><v>0.3</v></c><c r="B2" t="n"><v>39425.5018897832</v></c><c r="C2" t="b"><f aca="false">TRUE()</f><v>1</v></c><c r="D2" t="e"><f aca="false">#N/A</f><v>#N/A</v></c></row>
<row r="3"><c r="A3" t="n"><f aca="false">A2*$B$2</f><v>11827.6505669349</v></c><c r="B3" t="n"><f aca="false">B2*$B$2</f><v>1554370198.4552</v></c><c r="C3" t="str"><f aca="false">IF(C2=TRUE(),"",사업!A1)</f><v></v></c></row>
</sheetData></worksheet>`,
});

describe('a copy that was handed out', () => {
  it('is recognised by its fingerprint, and no other is', async () => {
    const fingerprint = await printOf(bookFile());
    expect(await verifyCouncilCopy(bookFile(), fingerprint)).toEqual({
      outcome: 'matches',
      actual: fingerprint,
    });
    expect(await verifyCouncilCopy(BY_EXCEL, fingerprint)).toMatchObject({ outcome: 'differs' });
  });

  it('is the same after LibreOffice opened and saved it', async () => {
    expect(await printOf(BY_LIBREOFFICE)).toBe(await printOf(BY_EXCEL));
  });

  it('differs by a sheet more, by the order of sheets, and by what a hidden sheet holds', async () => {
    const first = { name: '사업', cells: { A1: 1 } };
    const second = { name: '예산', cells: { A1: 2 }, visibility: 'hidden' } as const;
    const prints = await Promise.all(
      [[first], [first, second], [second, first], [first, { ...second, cells: { A1: 3 } }]].map((sheets) =>
        printOf(writeWorkbook({ sheets })),
      ),
    );
    expect(new Set(prints).size).toBe(4);
  });

  it('is unreadable where the file is no workbook', async () => {
    const found = await verifyCouncilCopy(new TextEncoder().encode('글'), NONE);
    expect(found).toMatchObject({ outcome: 'unreadable', problem: { code: 'packagePlainText' } });
  });
});
