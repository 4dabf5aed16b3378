import { Draft, STYLES, WORKBOOK } from '../../ooxml/fixtures/draft';
import { MAIN, MC, R, office } from '../../ooxml/fixtures/vocabulary';
import { draftOf, formula, number, row, SHEET, text, type HardBook } from './hardBooks';

const array = (ref: string, area: string, source: string, value: string | number, type = ''): string =>
  formula(ref, source, value, type, ` t="array" ref="${area}"`);
const error = (ref: string, source: string, code: string): string => formula(ref, source, code, ' t="e"');
const string = (ref: string, source: string, value: string): string =>
  formula(ref, source, value, ' t="str"');

const sharedAcross: HardBook = {
  name: '가로세로로 나눠 쓴 수식과 그 가운데의 다른 수식',
  build: () =>
    draftOf([
      row(
        1,
        ...['A1', 'B1', 'C1'].map((ref, at) => number(ref, at + 1)),
        formula('D1', 'SUM(A1:C1)', 6, '', ' t="shared" ref="D1:D4" si="0"'),
      ),
      row(
        2,
        number('A2', 4),
        number('B2', 5),
        number('C2', 6),
        '<c r="D2"><f t="shared" si="0"/><v>15</v></c>',
      ),
      row(3, number('A3', 7), number('B3', 8), number('C3', 9), formula('D3', 'SUM(A3:C3)*2', 48)),
      row(
        4,
        formula('A4', 'SUM(A$1:A3)', 12, '', ' t="shared" ref="A4:C4" si="1"'),
        '<c r="B4"><f t="shared" si="1"/><v>15</v></c>',
        '<c r="C4"><f t="shared" si="1"/><v>18</v></c>',
        '<c r="D4"><f t="shared" si="0"/><v>45</v></c>',
      ),
    ]).file(),
  edit: ['B2', 50],
  follows: { '보고!B2': '50', '보고!D2': '60', '보고!B4': '60', '보고!D4': '90' },
};

const oldArrays: HardBook = {
  name: '중괄호 배열 수식: 조건부 합계, 행렬, 바꾼 행과 열',
  build: () =>
    draftOf([
      row(1, text('A1', '지출'), number('B1', 10), array('D1', 'D1', 'SUM(IF(A1:A3="지출",B1:B3))', 40)),
      row(
        2,
        text('A2', '반납'),
        number('B2', 20),
        array('D2', 'D2:F2', 'TRANSPOSE(B1:B3)', 10),
        number('E2', 20),
        number('F2', 30),
      ),
      row(3, text('A3', '지출'), number('B3', 30), array('D3', 'D3', 'MAX(B1:B3*(A1:A3="지출"))', 30)),
      row(4, formula('A4', 'SUMPRODUCT((A1:A3="지출")*B1:B3)', 40), formula('B4', 'SUM(D2:F2)', 60)),
    ]).file(),
  edit: ['B3', 33],
  follows: {
    ...{ '보고!B3': '33', '보고!D1': '43', '보고!F2': '33', '보고!D3': '33' },
    ...{ '보고!A4': '43', '보고!B4': '63' },
  },
};

const koreanNames: HardBook = {
  name: '점과 밑줄이 든 한글 이름, 시트마다 다른 이름, 열 전체',
  build: () =>
    draftOf(
      [
        row(1, number('A1', 5), formula('B1', '사업.예산*2', 10), formula('C1', '_2024년_합계', 5)),
        row(
          2,
          formula('A2', '비율', 0.5),
          formula('B2', 'SUM(둘째열)', 15),
          formula('C2', '배(사업.예산)', 15),
        ),
      ],
      '',
      {
        names: [
          { name: '사업.예산', formula: '보고!$A$1' },
          { name: '_2024년_합계', formula: 'SUM(보고!$A$1:$A$1)' },
          { name: '비율', formula: '1' },
          { name: '비율', formula: '0.5', sheet: '보고' },
          { name: '둘째열', formula: '보고!$B$1,보고!$C$1' },
          { name: '배', formula: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*3)' },
        ],
      },
    ).file(),
  edit: ['A1', 7],
  follows: { '보고!A1': '7', '보고!B1': '14', '보고!C1': '7', '보고!B2': '21', '보고!C2': '21' },
};

const newFunctions: HardBook = {
  name: '엑셀 365의 함수: LET, XLOOKUP, IFS, TEXTJOIN, MAXIFS',
  build: () =>
    draftOf([
      row(
        1,
        text('A1', '가'),
        number('B1', 1),
        formula('D1', '_xlfn.LET(_xlpm.합,SUM(B1:B3),_xlpm.합*2)', 12),
      ),
      row(2, text('A2', '나'), number('B2', 2), formula('D2', '_xlfn.XLOOKUP("나",A1:A3,B1:B3)', 2)),
      row(
        3,
        text('A3', '다'),
        number('B3', 3),
        string('D3', '_xlfn.IFS(B2&gt;5,"많음",TRUE,"적음")', '적음'),
      ),
      row(
        4,
        string('A4', '_xlfn.TEXTJOIN(", ",TRUE,B1:B3)', '1, 2, 3'),
        formula('B4', '_xlfn.MAXIFS(B1:B3,A1:A3,"나")', 2),
        string('D4', '_xlfn.CONCAT(A1:A3)', '가나다'),
      ),
    ]).file(),
  edit: ['B2', 8],
  follows: {
    ...{ '보고!B2': '8', '보고!D1': '24', '보고!D2': '8', '보고!D3': '많음' },
    ...{ '보고!A4': '1, 8, 3', '보고!B4': '8' },
  },
};

const sharedTexts: HardBook = {
  name: '공유 문자열: 서식이 섞인 글, 읽는 법, 앞뒤 빈칸, 빈 글',
  build() {
    const draft = draftOf([
      row(
        1,
        number('A1', 1),
        ...['B1', 'C1', 'D1', 'E1'].map((ref, at) => `<c r="${ref}" t="s"><v>${at}</v></c>`),
      ),
      row(
        2,
        formula('A2', 'LEN(C1)+A1', 8),
        string('B2', 'B1&amp;A1', '굵은 글1'),
        formula('C2', 'IF(E1="",A1,0)', 1),
      ),
    ]);
    draft.add({
      name: '/xl/sharedStrings.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
      from: WORKBOOK,
      relationship: office('sharedStrings'),
      content:
        `<sst ${MAIN} count="4" uniqueCount="4"><si><r><rPr><b/><sz val="11"/><rFont val="맑은 고딕"/></rPr><t>굵은</t></r>` +
        '<r><t xml:space="preserve"> 글</t></r><rPh sb="0" eb="2"><t>굵은</t></rPh><phoneticPr fontId="0"/></si>' +
        '<si><t xml:space="preserve">  앞뒤 빈칸</t></si><si><t>줄\n바꿈_x0009_탭</t></si><si><t/></si></sst>',
    });
    return draft.file();
  },
  edit: ['A1', 2],
  follows: { '보고!A1': '2', '보고!A2': '9', '보고!B2': '굵은 글2', '보고!C2': '2' },
};

const extremeNumbers: HardBook = {
  name: '아주 큰 수와 작은 수, 끝자리가 긴 수',
  build: () =>
    draftOf([
      row(
        1,
        ...[
          number('A1', 1),
          number('B1', '1.7976931348623157E+308'),
          number('C1', '4.9406564584124654E-324'),
        ],
        ...[number('D1', '0.30000000000000004'), number('E1', '-0'), number('F1', '123456789012345678')],
        ...[number('G1', '1.0'), number('H1', '+5'), number('I1', '1E3')],
      ),
      row(
        2,
        formula('A2', 'D1+A1', '1.3'),
        formula('B2', 'F1/A1', '1.2345678901234568E+17'),
        formula('C2', 'A1/3', '0.33333333333333331'),
        formula('D2', 'SUM(G1:I1)', '1006.0'),
      ),
    ]).file(),
  edit: ['A1', 2],
  follows: {
    ...{ '보고!A1': '2', '보고!A2': '2.3', '보고!B2': '61728394506172840' },
    ...{ '보고!C2': '0.6666666666666666' },
  },
};

const errors: HardBook = {
  name: '오류값과 그것을 받는 수식',
  build: () =>
    draftOf([
      row(
        1,
        number('A1', 0),
        error('B1', '1/A1', '#DIV/0!'),
        error('C1', 'SQRT(-1)', '#NUM!'),
        error('D1', 'VLOOKUP(9,A1:A1,1,FALSE)', '#N/A'),
        '<c r="E1" t="e"><v>#REF!</v></c>',
        error('F1', '둘째!#REF!', '#REF!'),
        error('G1', '없는이름+1', '#NAME?'),
      ),
      row(
        2,
        string('A2', 'IFERROR(B1,"-")', '-'),
        formula('B2', 'ERROR.TYPE(B1)', 2),
        formula('C2', 'ISERROR(B1)', 1, ' t="b"'),
        formula('D2', 'SUMPRODUCT(--ISERROR(A1:F1))', 5),
        error('E2', 'SUM(A1:B1)', '#DIV/0!'),
      ),
    ]).file(),
  edit: ['A1', 4],
  follows: {
    ...{ '보고!A1': '4', '보고!B1': '0.25', '보고!A2': '0.25', '보고!B2': '#N/A' },
    ...{ '보고!C2': '0', '보고!D2': '4', '보고!E2': '4.25' },
  },
};

const manual: HardBook = {
  name: '반복 계산과 서로 가리키는 셀',
  build() {
    const draft = draftOf([
      row(1, number('A1', 1), formula('B1', 'A1+1', 2)),
      row(2, formula('A2', 'B2*0.5', 8), formula('B2', 'A2+4', 12)),
    ]);
    draft.insert(
      WORKBOOK,
      '<calcPr calcId="191029" iterate="1" iterateCount="200" iterateDelta="0.0001" fullPrecision="0"/>',
    );
    return draft.file();
  },
  edit: ['A1', 5],
  follows: { '보고!A1': '5', '보고!B1': '6' },
};

const guarded: HardBook = {
  name: '암호로 보호한 시트와 통합 문서, 풀어 둔 칸, 감춘 수식',
  build() {
    const draft = draftOf(
      [row(1, number('A1', 1, ' s="1"'), formula('B1', 'A1*3', 3, ' s="2"'))],
      '<sheetProtection algorithmName="SHA-512" hashValue="YWJj" saltValue="ZGVm" spinCount="100000" sheet="1" objects="1" formatCells="0"/>' +
        '<protectedRanges><protectedRange algorithmName="SHA-512" hashValue="YWJj" saltValue="ZGVm" spinCount="100000" sqref="A1" name="입력"/></protectedRanges>',
    );
    draft.insert(
      WORKBOOK,
      '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="YWJj" workbookSaltValue="ZGVm" workbookSpinCount="100000" lockStructure="1"/>',
    );
    draft.edit(STYLES, (source) =>
      source.replace(/<cellXfs.*?<\/cellXfs>/s, () => {
        const xf = (lock: string) =>
          `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1">${lock}</xf>`;
        return `<cellXfs count="3">${xf('')}${xf('<protection locked="0"/>')}${xf('<protection hidden="1"/>')}</cellXfs>`;
      }),
    );
    return draft.file();
  },
  edit: ['A1', 2],
  follows: { '보고!A1': '2', '보고!B1': '6' },
};

const formats: HardBook = {
  name: '억원 단위 서식, 돌린 글, 그라데이션, 앞 따옴표, 행과 열의 서식',
  build() {
    const draft = draftOf([
      `<row r="1" s="1" customFormat="1" ht="20.1" customHeight="1">${number('A1', 250_000_000, ' s="1"')}${formula('B1', 'A1/2', 125_000_000, ' s="1"')}<c r="C1" s="2"/></row>`,
      row(
        2,
        '<c r="A2" s="3" t="inlineStr"><is><t>001</t></is></c>',
        string('B2', 'TEXT(A1,"#,##0")', '250,000,000'),
      ),
    ]);
    draft.edit(STYLES, (source) =>
      source
        .replace(
          /<numFmts.*?<\/numFmts>|(?=<fonts)/s,
          '<numFmts count="1"><numFmt numFmtId="200" formatCode="[&gt;=100000000]#,##0.0,,&quot;백만원&quot;;[Red]\\△#,##0;&quot;-&quot;"/></numFmts>',
        )
        .replace(
          /<fills.*?<\/fills>/s,
          '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4" tint="-0.25"/></stop></gradientFill></fill></fills>',
        )
        .replace(
          /<cellXfs.*?<\/cellXfs>/s,
          '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="200" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1" applyAlignment="1"><alignment textRotation="255" shrinkToFit="1" readingOrder="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
        ),
    );
    return draft.file();
  },
  edit: ['A1', 300_000_000],
  follows: { '보고!A1': '300000000', '보고!B1': '150000000', '보고!B2': '300,000,000' },
};

const prefixed: HardBook = {
  name: '이름공간 머리말이 붙은 시트, 주석, 모르는 확장',
  build() {
    const draft = new Draft({ sheets: [{ name: '보고' }, { name: '둘째' }] });
    draft.edit(
      SHEET,
      () =>
        `<x:worksheet xmlns:x="${/"(.*)"/.exec(MAIN)![1]}" ${R} ${MC} mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ` +
        'xr:uid="{00000000-0001-0000-0000-000000000000}"><!-- 다른 프로그램이 씀 --><x:sheetData><x:row r="1" spans="1:2">' +
        '<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:f>A1*2</x:f><x:v>2</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t><![CDATA[<가> & 나]]></x:t></x:is></x:c>' +
        '</x:row></x:sheetData><x:extLst><x:ext uri="{00000000-0000-0000-0000-0000000000AA}"><z:any xmlns:z="urn:any">값</z:any></x:ext></x:extLst></x:worksheet>',
    );
    return draft.file();
  },
  edit: ['A1', 3],
  follows: { '보고!A1': '3', '보고!B1': '6' },
};

const form: HardBook = {
  name: '합친 머리글 두 줄, 소계, 숨긴 행, 인쇄 제목, 쪽 머리글',
  build: () =>
    draftOf(
      [
        row(1, text('A1', '구분'), text('B1', '예산'), '<c r="C1"/>', '<c r="D1"/>'),
        row(2, '<c r="A2"/>', text('B2', '국비'), text('C2', '구비'), text('D2', '계')),
        row(3, text('A3', '가'), number('B3', 10), number('C3', 5), formula('D3', 'SUM(B3:C3)', 15)),
        `<row r="4" hidden="1">${text('A4', '나')}${number('B4', 20)}${number('C4', 6)}${formula('D4', 'SUM(B4:C4)', 26)}</row>`,
        row(
          5,
          text('A5', '소계'),
          formula('B5', 'SUBTOTAL(9,B3:B4)', 30),
          formula('C5', 'SUBTOTAL(109,C3:C4)', 5),
          formula('D5', 'SUBTOTAL(9,D3:D4)', 41),
        ),
        row(
          6,
          text('A6', '구성비'),
          formula('B6', 'B5/$D5', 30 / 41),
          string('C6', 'TEXT(C5,"#,##0")&amp;"천원"', '5천원'),
          formula('D6', 'ROWS(D3:D4)', 2),
        ),
      ],
      '<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:D1"/><mergeCell ref="A8:D8"/></mergeCells>' +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' +
        '<headerFooter differentOddEven="1"><oddHeader>&amp;C&amp;"맑은 고딕,굵게"보고&amp;R&amp;D</oddHeader><evenFooter>&amp;P/&amp;N</evenFooter></headerFooter>',
      { names: [{ name: '_xlnm.Print_Titles', formula: '보고!$1:$2', sheet: '보고' }] },
    ).file(),
  edit: ['C3', 7],
  follows: {
    ...{ '보고!C3': '7', '보고!D3': '17', '보고!C5': '7', '보고!D5': '43' },
    ...{ '보고!B6': String(30 / 43), '보고!C6': '7천원' },
  },
};

export const HARDER_BOOKS: readonly HardBook[] = [
  ...[sharedAcross, oldArrays, koreanNames, newFunctions, sharedTexts, extremeNumbers],
  ...[errors, manual, guarded, formats, prefixed, form],
];
