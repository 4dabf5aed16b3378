import type { NewWorkbook } from '../../../src/ooxml/writer/model';
import { png } from '../../ooxml/fixtures/binaries';
import { Draft, STYLES, WORKBOOK } from '../../ooxml/fixtures/draft';
import { MAIN, MC, X14, XM, office } from '../../ooxml/fixtures/vocabulary';

/** A workbook with things that a grid is apt to lose, one cell that is edited, and the cells that follow from it. */
export interface HardBook {
  readonly name: string;
  readonly build: () => Uint8Array;
  /** Where a number is typed, on the first sheet. */
  readonly edit: readonly [address: string, value: number];
  /** What is different afterwards: `시트!B7`, with the value that is saved. */
  readonly follows: Readonly<Record<string, string>>;
}

export const SHEET = '/xl/worksheets/sheet1.xml';
const RICH = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';

export const number = (ref: string, value: number | string, more = ''): string =>
  `<c r="${ref}"${more}><v>${value}</v></c>`;
export const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
export const formula = (ref: string, source: string, value: string | number, type = '', kind = ''): string =>
  `<c r="${ref}"${type}><f${kind}>${source}</f><v>${value}</v></c>`;
export const row = (at: number, ...cells: readonly string[]): string =>
  `<row r="${at}">${cells.join('')}</row>`;

/** A draft whose first sheet has these rows and, behind them, these elements. */
export function draftOf(rows: readonly string[], behind = '', more: Partial<NewWorkbook> = {}): Draft {
  const draft = new Draft({
    sheets: [{ name: '보고' }, { name: '둘째', cells: { A1: '가', A2: '나' } }],
    ...more,
  });
  draft.edit(SHEET, (source) =>
    source.replace(
      /<sheetData\s*\/>|<sheetData>.*<\/sheetData>/s,
      `<sheetData>${rows.join('')}</sheetData>${behind}`,
    ),
  );
  return draft;
}

const conditionalFormats: HardBook = {
  name: '조건부 서식의 모든 종류',
  build() {
    const draft = draftOf(
      [1, 2, 3].map((at) =>
        row(
          at,
          number(`A${at}`, at),
          number(`B${at}`, at * at),
          formula(`C${at}`, `A${at}*B${at}`, at ** 3),
          text(`D${at}`, '부진'),
        ),
      ),
      '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
        '<color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1:B9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/>' +
        `<color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}>` +
        '<x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C1:C9"><cfRule type="iconSet" priority="3"><iconSet iconSet="3TrafficLights1">' +
        '<cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>' +
        '<cfRule type="cellIs" dxfId="0" priority="4" operator="between" stopIfTrue="1"><formula>1</formula><formula>$A$1*2</formula>' +
        '</cfRule></conditionalFormatting><conditionalFormatting sqref="D1:D9 F3">' +
        '<cfRule type="expression" dxfId="0" priority="5"><formula>AND($A1&gt;3,ISNUMBER(D1))</formula></cfRule>' +
        '<cfRule type="top10" dxfId="0" priority="6" percent="1" rank="10"/><cfRule type="aboveAverage" dxfId="0" priority="7"/>' +
        '<cfRule type="duplicateValues" dxfId="0" priority="8"/><cfRule type="containsText" dxfId="0" priority="9" ' +
        'operator="containsText" text="부진"><formula>NOT(ISERROR(SEARCH("부진",D1)))</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="E1:E9"><cfRule type="cellIs" dxfId="0" priority="11" operator="equal">' +
        '<formula>"확인"</formula></cfRule></conditionalFormatting>',
    );
    draft.edit(STYLES, (source) =>
      source.replace(
        /<dxfs[^>]*?(?:\/>|>.*?<\/dxfs>)|(?=<tableStyles)/s,
        '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      ),
    );
    draft.extend(
      SHEET,
      `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}>` +
        '<x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100">' +
        '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>' +
        '</x14:dataBar></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>',
    );
    return draft.file();
  },
  edit: ['A1', 5],
  follows: { '보고!A1': '5', '보고!C1': '5' },
};

const sharedAndArrays: HardBook = {
  name: '공유 수식, 배열 수식, 데이터 표, 한 칸에만 나타나는 배열',
  build: () =>
    draftOf([
      row(
        1,
        number('A1', 1),
        formula('B1', 'A1*$A$4', 4, '', ' t="shared" ref="B1:B3" si="0"'),
        formula('C1', 'A1:A3*10', 10, '', ' t="array" ref="C1:C3"'),
      ),
      row(2, number('A2', 2), '<c r="B2"><f t="shared" si="0"/><v>8</v></c>', number('C2', 20)),
      row(3, number('A3', 3), '<c r="B3"><f t="shared" si="0"/><v>12</v></c>', number('C3', 30)),
      row(4, number('A4', 4), formula('B4', 'SUM(A1:A4*A1:A4)', 30, '', ' t="array" ref="B4"')),
      row(6, formula('A6', 'A1*100', 100)),
      row(
        7,
        number('A7', 1),
        '<c r="B7"><f t="dataTable" ref="B7:B8" dt2D="0" dtr="0" r1="A1"/><v>100</v></c>',
      ),
      row(8, number('A8', 2), number('B8', 200)),
      row(
        10,
        formula('A10', 'FREQUENCY(A1:A4,2)', 2),
        formula('B10', 'SUM((A1,A2),A3)', 6),
        formula('C10', 'NA()', '#N/A', ' t="e"'),
      ),
    ]).file(),
  edit: ['A1', 5],
  follows: { '보고!A1': '5', '보고!B1': '20', '보고!B4': '54', '보고!C1': '50', '보고!A6': '500' },
};

const spilling: HardBook = {
  name: '넘치는 배열, 정렬한 범위 곁의 수식',
  build() {
    const draft = draftOf([
      row(
        1,
        number('A1', 3),
        formula('B1', '_xlfn._xlws.SORT(A1:A3)', 1, ' cm="1"', ' t="array" ref="B1:B3"'),
        formula('C1', '_xlfn.UNIQUE(A1:A3)', 3, ' cm="1"', ' t="array" ref="C1:C3"'),
        formula('D1', 'SUM(_xlfn.ANCHORARRAY(B1))', 6),
      ),
      row(2, number('A2', 1), number('B2', 2), number('C2', 1)),
      row(3, number('A3', 2), number('B3', 3), number('C3', 2)),
    ]);
    draft.add({
      name: '/xl/metadata.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
      from: WORKBOOK,
      relationship: office('sheetMetadata'),
      content:
        '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
        '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes>' +
        '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
        '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
        '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    });
    return draft.file();
  },
  edit: ['A1', 5],
  follows: { '보고!A1': '5', '보고!B3': '5', '보고!C1': '5' },
};

const pictures: HardBook = {
  name: '셀 안의 그림과 IMAGE',
  build: () => pictureDraft().file(),
  edit: ['A2', 4],
  follows: { '보고!A2': '4', '보고!B2': '5' },
};

/** Pictures in B1 and D1, one by IMAGE in C1. */
export function pictureDraft(): Draft {
  const draft = draftOf([
    row(
      1,
      text('A1', '사진'),
      '<c r="B1" t="e" vm="1"><v>#VALUE!</v></c>',
      formula('C1', '_xlfn.IMAGE("https://example.com/a.png")', '#VALUE!', ' t="e" vm="2"'),
      '<c r="D1" t="e" vm="2"><v>#VALUE!</v></c>',
    ),
    row(2, number('A2', 1), formula('B2', 'A2+1', 2)),
  ]);
  const entry = (index: number) =>
    `<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="${index}"/></ext></extLst></bk>`;
  draft.add({
    name: '/xl/metadata.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
    from: WORKBOOK,
    relationship: office('sheetMetadata'),
    content:
      `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xlrd="${RICH}">` +
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes>' +
      `<futureMetadata name="XLRICHVALUE" count="2">${entry(0)}${entry(1)}</futureMetadata>` +
      '<valueMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></valueMetadata></metadata>',
  });
  const value = '<rv s="0"><v>0</v><v>5</v></rv>';
  draft.add({
    name: '/xl/richData/rdrichvalue.xml',
    contentType: 'application/vnd.ms-excel.rdrichvalue+xml',
    from: WORKBOOK,
    relationship: 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue',
    content: `<rvData xmlns="${RICH}" count="2">${value}${value}</rvData>`,
  });
  draft.add({
    name: '/xl/richData/rdrichvaluestructure.xml',
    contentType: 'application/vnd.ms-excel.rdrichvaluestructure+xml',
    from: WORKBOOK,
    relationship: 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure',
    content: `<rvStructures xmlns="${RICH}" count="1"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`,
  });
  draft.add({
    name: '/xl/richData/richValueRel.xml',
    contentType: 'application/vnd.ms-excel.richvaluerel+xml',
    from: WORKBOOK,
    relationship: 'http://schemas.microsoft.com/office/2022/10/relationships/richValueRel',
    content: `<richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel" xmlns:r="${office('').slice(0, -1)}"><rel r:id="rId1"/></richValueRels>`,
  });
  draft.add({
    name: '/xl/media/image1.png',
    contentType: 'image/png',
    from: '/xl/richData/richValueRel.xml',
    relationship: office('image'),
    content: png(''),
  });
  return draft;
}

const texts: HardBook = {
  name: '서식이 섞인 글, 읽는 법, 오류값, 글로 된 수',
  build: () =>
    draftOf([
      row(
        1,
        number('A1', 1),
        '<c r="B1" t="inlineStr" ph="1"><is><r><rPr><b/></rPr><t>굵은</t></r><r><t xml:space="preserve"> 글</t></r><rPh sb="0" eb="1"><t>ㄱ</t></rPh></is></c>',
        text('C1', '  앞뒤  '),
        text('D1', '1,234'),
        text('E1', '=1+1'),
        '<c r="F1" t="e"><v>#GETTING_DATA</v></c>',
        '<c r="G1" t="e"><v>#FIELD!</v></c>',
        number('H1', '1E+20'),
        number('I1', '12345678901234567'),
        text('J1', '#N/A'),
        text('K1', 'TRUE'),
        '<c r="L1" t="d"><v>2024-03-01T00:00:00</v></c>',
        text('M1', '줄_x000D_바꿈'),
        formula('N1', 'A1&amp;"건"', '1건', ' t="str"'),
      ),
    ]).file(),
  edit: ['A1', 2],
  follows: { '보고!A1': '2', '보고!N1': '2건' },
};

const daysFrom1904: HardBook = {
  name: '1904년부터 세는 날',
  build() {
    const draft = draftOf([
      row(
        1,
        number('A1', 38_000),
        formula('B1', 'A1+30', 38_030),
        formula('C1', 'TEXT(A1,"yyyy-mm-dd")', '2008-01-15', ' t="str"'),
        formula('D1', 'YEAR(A1)', 2008),
      ),
    ]);
    draft.edit(WORKBOOK, (source) => source.replace('<workbookPr', '<workbookPr date1904="1"'));
    return draft.file();
  },
  edit: ['A1', 38_001],
  follows: { '보고!A1': '38001', '보고!B1': '38031' },
};

const totals: HardBook = {
  name: '머리글이 별난 표와 요약 행',
  build: () =>
    new Draft({
      sheets: [
        {
          name: '보고',
          tables: [
            {
              name: '집행_표',
              at: 'A1',
              columns: [
                { name: '사업번호' },
                { name: '금액[천원]', totals: { function: 'sum', value: 30 } },
                { name: "비고 'ㄱ' #1" },
                { name: '갑절@', formula: "집행_표[[#This Row],[금액'[천원']]]*2" },
              ],
              rows: [
                ['01', 10, 'x', 20],
                ['02', 20, 'y', 40],
              ],
            },
          ],
          cells: {
            F1: { formula: "집행_표[[#Totals],[금액'[천원']]]", value: 30 },
            F2: { formula: 'COUNTA(집행_표[[#All],[사업번호]])', value: 3 },
            F3: { formula: "SUM(집행_표[갑절'@])", value: 60 },
            F4: { formula: "COUNTA(집행_표[비고 ''ㄱ'' '#1])", value: 2 },
          },
        },
      ],
    }).file(),
  edit: ['B2', 15],
  follows: { '보고!B2': '15', '보고!D2': '30', '보고!B4': '35', '보고!F1': '35', '보고!F3': '70' },
};

const outside: HardBook = {
  name: '다른 통합 문서와 여러 시트를 가로지르는 수식, 이름',
  build() {
    const draft = draftOf(
      [
        row(
          1,
          number('A1', 1),
          formula('B1', '[1]지난해!$A$1+A1', 8),
          formula('C1', "SUM('보고:둘째'!A1)", 1),
        ),
        row(
          2,
          formula('A2', '값_1*2', 2),
          formula('B2', '지역', '가', ' t="str"'),
          formula('C2', 'SUM(영역)', 1),
        ),
      ],
      '',
      {
        names: [
          { name: '값_1', formula: '보고!$A$1' },
          { name: '지역', formula: '둘째!$A$1', sheet: '보고' },
          { name: '지역', formula: '9' },
          { name: '영역', formula: '보고!$A$1,보고!$A$9' },
          { name: '끊긴', formula: '#REF!' },
        ],
      },
    );
    return draft.file();
  },
  edit: ['A1', 5],
  follows: { '보고!A1': '5', '보고!A2': '10', '보고!C2': '5' },
};

const layout: HardBook = {
  name: '보호, 묶은 행, 나눈 창, 필터, 쪽 나누기, 쉼표가 든 목록, 번호 없는 셀',
  build() {
    const draft = new Draft({ sheets: [{ name: '보고' }, { name: '둘째' }] });
    draft.edit(
      SHEET,
      () =>
        `<worksheet ${MAIN} ${MC}><sheetPr filterMode="1"><tabColor theme="5" tint="0.4"/><outlinePr summaryBelow="0"/></sheetPr>` +
        '<dimension ref="A1:E9"/><sheetViews><sheetView showGridLines="0" zoomScale="85" view="pageBreakPreview" workbookViewId="0">' +
        '<pane xSplit="1" ySplit="2" topLeftCell="C5" activePane="bottomRight" state="frozenSplit"/>' +
        '<selection pane="bottomRight" activeCell="C5" sqref="C5 D7"/></sheetView></sheetViews>' +
        '<sheetFormatPr baseColWidth="10" defaultRowHeight="16.5" outlineLevelRow="2"/><cols><col min="1" max="1" width="20.625" ' +
        'customWidth="1" bestFit="1"/><col min="2" max="4" width="9" outlineLevel="1" collapsed="1" hidden="1" customWidth="1"/>' +
        '<col min="5" max="16384" width="12.75" customWidth="1"/></cols><sheetData>' +
        '<row spans="1:5" ht="30.75" customHeight="1" thickBot="1"><c t="inlineStr"><is><t>제목</t></is></c></row>' +
        `<row r="2" outlineLevel="1">${number('A2', 1)}</row><row r="3" outlineLevel="2" hidden="1">${number('A3', 2)}</row>` +
        `<row r="4" collapsed="1">${formula('A4', 'SUM(A2:A3)', 3)}</row></sheetData>` +
        '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" selectLockedCells="1"/>' +
        '<protectedRanges><protectedRange sqref="E1:E9" name="범위1"/></protectedRanges><autoFilter ref="A1:A4"><filterColumn colId="0">' +
        '<customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>' +
        '<mergeCells count="1"><mergeCell ref="A11:C12"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
        '<dataValidations count="2" disablePrompts="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1">' +
        '<mc:AlternateContent xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac"><mc:Choice Requires="x12ac">' +
        '<x12ac:list>완료,"추진, 지연"</x12ac:list></mc:Choice><mc:Fallback><formula1>"완료,추진, 지연"</formula1></mc:Fallback>' +
        '</mc:AlternateContent></dataValidation><dataValidation type="custom" imeMode="fullKatakana" sqref="A2:A9 C3">' +
        '<formula1>LEN(A2)&lt;5</formula1></dataValidation></dataValidations>' +
        '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" scale="80" orientation="landscape"/>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>' +
        '<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors></worksheet>',
    );
    return draft.file();
  },
  edit: ['A2', 5],
  follows: { '보고!A2': '5', '보고!A4': '7' },
};

export const HARD_BOOKS: readonly HardBook[] = [
  conditionalFormats,
  sharedAndArrays,
  spilling,
  pictures,
  texts,
  daysFrom1904,
  totals,
  outside,
  layout,
];
