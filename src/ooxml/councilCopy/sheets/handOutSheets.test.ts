import { strToU8 } from 'fflate';
import { read } from 'xlsx';
import { unzipped } from '../../testing/packageProblems';
import { bookFile, relationships, SMALL_BOOK } from '../../testing/smallBook';
import type { NewSheet, NewWorkbook } from '../../writer/model';
import { writeWorkbook } from '../../writer/writeWorkbook';
import { copied } from '../testing/copied';

const REPORT = '/xl/worksheets/sheet1.xml';
const RATE = '_xldudf_SILJEOK_EXECRATE(A1,B1)';

/** 보고, which is handed out, and 자료, which is not. */
function book(report: Omit<NewSheet, 'name'>, names: NewWorkbook['names'] = []): NewWorkbook {
  return {
    names,
    sheets: [
      { name: '보고', ...report },
      { name: '자료', cells: { A1: '비밀' } },
    ],
  };
}
const REPORT_ONLY = { sheets: ['보고'] };

describe('cells in mode 값', () => {
  it('hold their saved value where a function of ours was', async () => {
    const copy = await copied(
      book({ cells: { A1: 30, B1: 100, C1: { formula: RATE, value: 0.3 } } }),
      REPORT_ONLY,
    );
    expect(copy.cell(1, 'C1')).toBe('<c r="C1"><v>0.3</v></c>');
    expect(copy.report.valued).toEqual([
      { sheet: '보고', cell: 'C1', formula: RATE, value: 0.3, style: 0, reason: 'own' },
    ]);
  });

  it('hold their saved value where they pointed at what is not handed out', async () => {
    const cells = {
      A1: { formula: '자료!A1', value: '비밀 아님' },
      A2: { formula: '자료이름&"!"', value: '글' },
      A3: { formula: "'[1]1월'!$A$1", value: 7 },
      A4: { formula: 'IF(자료!A1="",TRUE,FALSE)', value: false },
      A5: { formula: 'INDIRECT("자료!A1")', value: { error: '#REF!' } },
    } as const;
    const copy = await copied(book({ cells }, [{ name: '자료이름', formula: '자료!$A$1' }]), REPORT_ONLY);
    const text = (ref: string, value: string) =>
      `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
    expect(copy.cell(1, 'A1')).toBe(text('A1', '비밀 아님'));
    expect(copy.cell(1, 'A2')).toBe(text('A2', '글'));
    expect(copy.cell(1, 'A3')).toBe('<c r="A3"><v>7</v></c>');
    expect(copy.cell(1, 'A4')).toBe('<c r="A4" t="b"><v>0</v></c>');
    expect(copy.cell(1, 'A5')).toBe('<c r="A5" t="e"><v>#REF!</v></c>');
    expect(copy.report.valued.map(({ reason }) => reason)).toEqual([
      ...['dropped', 'dropped', 'external', 'dropped', 'dropped'],
    ]);
  });

  it.each([
    ['INDIRECT(A1&"!B5")', 'computed'],
    ['SUM(INDIRECT(ADDRESS(1,1,1,1,A1)))', 'computed'],
    ['HYPERLINK("#"&A1&"!A1","가기")', 'computed'],
    ['SHEETS()', 'computed'],
    ['_xlfn.SHEET()', 'computed'],
    ['장소+1', 'dropped'],
  ])('hold their saved value where only the whole workbook gives it: %s', async (formula, reason) => {
    const names = [{ name: '장소', formula: 'INDIRECT(보고!$A$1&"!B5")' }];
    const cells = { A1: '자료', B1: { formula, value: 7 } };
    const copy = await copied(book({ cells }, names), REPORT_ONLY);
    expect(copy.cell(1, 'B1')).toBe('<c r="B1"><v>7</v></c>');
    expect(copy.report.valued).toMatchObject([{ cell: 'B1', reason }]);
  });

  it('keep formulas that put places together where all sheets are handed out, or where they lead outside', async () => {
    const computed = { A1: '보고', B1: { formula: 'INDIRECT(A1&"!A2")', value: 0 } };
    const whole = await copied({ sheets: [{ name: '보고', cells: computed }] });
    expect(whole.report.valued).toEqual([]);
    const outside = { B1: { formula: 'HYPERLINK("https://example.kr/"&A1,"누리집")', value: '누리집' } };
    const part = await copied(book({ cells: outside }), REPORT_ONLY);
    expect(part.report.valued).toEqual([]);
  });

  it('hold their saved value where they ask for what spills from a cell that became a value, however far', async () => {
    const spilled = { array: '_xlfn.UNIQUE(자료!A1:A2)', ref: 'B1:B2', spills: true } as const;
    const again = { array: '_xlfn.ANCHORARRAY(B1)*2', ref: 'C1:C2', spills: true } as const;
    const own = { array: '_xlfn.UNIQUE(F1:F2)', ref: 'E1:E2', spills: true } as const;
    const cells = {
      A1: { formula: 'SUM(_xlfn.ANCHORARRAY(C1))', value: 6 },
      A2: { formula: 'ROWS(이어짐)', value: 2 },
      A3: { formula: 'SUM(_xlfn.ANCHORARRAY($E$1))', value: 3 },
      B1: { formula: spilled, value: 1 },
      B2: 2,
      C1: { formula: again, value: 2 },
      C2: 4,
      E1: { formula: own, value: 1 },
      E2: 2,
      F1: 1,
      F2: 2,
    };
    const names = [{ name: '이어짐', formula: '_xlfn.ANCHORARRAY(보고!$B$1)' }];
    const copy = await copied(book({ cells }, names), REPORT_ONLY);
    const reasons = copy.report.valued.map(({ cell, reason }) => [cell, reason]);
    expect(reasons).toEqual([
      ['A1', 'spill'],
      ['B1', 'dropped'],
      ['C1', 'spill'],
      ['A2', 'dropped'],
    ]);
    expect(copy.cell(1, 'A3')).toContain('<f>SUM(_xlfn.ANCHORARRAY($E$1))</f>');
  });

  it('hold nothing where nothing was saved, once that is accepted', async () => {
    const cells = { A1: { formula: '자료!A1' }, A2: 1 };
    const copy = await copied(book({ cells }), { ...REPORT_ONLY, accept: ['없음'] });
    expect(copy.cell(1, 'A1')).toBe('<c r="A1"/>');
  });

  it('keep native formulas, and a sheet with nothing else keeps its bytes', async () => {
    const cells = { A1: 1, A2: { formula: 'A1*2', value: 2 }, A3: { formula: '"자료실"', value: '자료실' } };
    const before = writeWorkbook(book({ cells }));
    const copy = await copied(before, REPORT_ONLY);
    expect(copy.part(REPORT)).toBe(new TextDecoder().decode(unzipped(before).get(REPORT)));
    expect(copy.report.valued).toEqual([]);
  });

  it('become values as a whole where they spilled', async () => {
    const formula = { array: '자료!A1:A2', ref: 'A1:A2', spills: true } as const;
    const copy = await copied(book({ cells: { A1: { formula, value: 1 }, A2: 2 } }), REPORT_ONLY);
    expect(copy.cell(1, 'A1')).toBe('<c r="A1"><v>1</v></c>');
    expect(copy.cell(1, 'A2')).toBe('<c r="A2"><v>2</v></c>');
  });

  it('that share a formula go together, and where only the first one goes the others get it spelled out', async () => {
    const shared = (text: string) =>
      ({
        A1: { formula: { shared: 0, text, ref: 'A1:A2' }, value: 1 },
        A2: { formula: { shared: 0 }, value: 2 },
      }) as const;
    const copy = await copied(book({ cells: shared('자료!A1') }), REPORT_ONLY);
    expect(copy.cell(1, 'A2')).toBe('<c r="A2"><v>2</v></c>');
    expect(copy.report.valued.map(({ formula }) => formula)).toEqual(['자료!A1', '자료!A2']);
  });
});

describe('cells in mode 수식', () => {
  const options = { ...REPORT_ONLY, mode: '수식' } as const;

  it('get the native formula, and keep their value', async () => {
    const copy = await copied(
      book({ cells: { A1: 30, B1: 100, C1: { formula: RATE, value: 0.3 } } }),
      options,
    );
    expect(copy.cell(1, 'C1')).toContain('<f>IF(OR(A1=');
    expect(copy.cell(1, 'C1')).toContain('<v>0.3</v>');
    expect(copy.report.changes).toContainEqual(expect.objectContaining({ code: 'formulaReplaced' }));
  });

  it('hold their value where the native formula would point at what is not handed out', async () => {
    const formula = '_xldudf_SILJEOK_EXECRATE(A1,자료!B1)';
    const cells = { A1: 30, C1: { formula, value: '-' } };
    const copy = await copied(book({ cells }), options);
    expect(copy.cell(1, 'C1')).not.toContain('<f>');
    expect(copy.report.valued).toMatchObject([{ cell: 'C1', reason: 'dropped' }]);
  });

  it('hold their value where there is no native formula', async () => {
    const formula = '_xldudf_SILJEOK_MONEYTEXT(25200000)';
    const copy = await copied(book({ cells: { A1: { formula, value: '25,200천원' } } }), options);
    expect(copy.report.valued).toMatchObject([{ cell: 'A1', value: '25,200천원', reason: 'own' }]);
  });

  it.each([
    ['_xldudf_SILJEOK_EXECRATE("2,520만원","1억원")', 0.252],
    ['_xldudf_SILJEOK_ELAPSED("2007. 1. 1.","2007. 12. 31.","2007. 6. 30.")', 181 / 365],
  ])('hold their value where Excel would not read an argument: %s', async (formula, value) => {
    const copy = await copied(book({ cells: { A1: { formula, value } } }), options);
    expect(copy.report.valued).toMatchObject([{ cell: 'A1', value, reason: 'differs' }]);
  });

  it('get native formulas in the columns of their table too', async () => {
    const column = '_xldudf_SILJEOK_EXECRATE(사업[[#This Row],[집행]],사업[[#This Row],[예산]])';
    const columns = [{ name: '예산' }, { name: '집행' }, { name: '집행률', formula: column }];
    const table = { name: '사업', at: 'A1', columns, rows: [[100, 30, 0.3]] };
    const copy = await copied(book({ tables: [table] }), options);
    expect(copy.part('/xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>IF(OR((사업[[#This Row],[집행]])=',
    );
    const values = await copied(book({ tables: [table] }), REPORT_ONLY);
    expect(values.part('/xl/tables/table1.xml')).not.toContain('calculatedColumnFormula');
    expect(values.report.changes).toContainEqual({
      part: '/xl/tables/table1.xml',
      code: 'columnFormulaRemoved',
      params: { table: '사업', column: '집행률', formula: column },
    });
  });
});

describe('texts', () => {
  it('that only dropped sheets show are blanked, and keep their place', async () => {
    const copy = await copied(book({ cells: { A1: '공개' } }), REPORT_ONLY);
    expect(copy.part('/xl/sharedStrings.xml')).not.toContain('비밀');
    expect(copy.cell(1, 'A1')).toBe('<c r="A1" t="s"><v>0</v></c>');
    expect(copy.report.changes).toContainEqual(expect.objectContaining({ code: 'stringsBlanked' }));
  });

  it('with personal data are listed with their place', async () => {
    const cells = { A1: '담당 010-1234-5678', B1: '입력자', B2: '홍길동', B4: '합계' };
    const copy = await copied(book({ cells, page: { footer: '&C문의 a@b.kr' } }), REPORT_ONLY);
    const on = { part: REPORT, sheet: '보고' };
    expect(copy.report.personalData).toEqual([
      { ...on, cell: 'A1', where: 'cell', kind: 'mobile', text: '010-1234-5678' },
      { ...on, cell: 'B2', where: 'cell', kind: 'person', text: '홍길동' },
      { ...on, where: 'footer', kind: 'email', text: 'a@b.kr' },
    ]);
    expect(copy.part('/xl/sharedStrings.xml')).toContain('010-1234-5678');
  });

  it('with personal data are made unreadable where that is asked for', async () => {
    const cells = {
      A1: '담당 010-1234-5678',
      A2: { value: '계좌 110-123-456789', inline: true },
      A3: { formula: '"010-1111-"&2222', value: '010-1111-2222' },
      B1: '입력자',
      B2: '홍길동',
    } as const;
    const options = { ...REPORT_ONLY, blankPersonalData: true };
    const copy = await copied(book({ cells, page: { footer: '&C문의 a@b.kr' } }), options);
    const all = copy.part(REPORT) + copy.part('/xl/sharedStrings.xml');
    for (const text of ['010-1234', '110-123', '010-1111', '홍길동', 'a@b.kr'])
      expect(all).not.toContain(text);
    expect(all).toContain('담당 ***-****-****');
  });
});

describe('rules of a sheet', () => {
  it('go where they point at what is not handed out, and others stay', async () => {
    const conditionalFormats = [
      { ref: 'A1:A3', formula: 'COUNTIF(자료!$A:$A,$A1)>0', format: { font: { bold: true } } },
      { ref: 'B1:B3', formula: '$B1>0', format: { font: { bold: true } } },
      { ref: 'C1:C3', formula: '_xldudf_SILJEOK_EXECRATE(C1,2)>1', format: { font: { bold: true } } },
    ] as const;
    const validations = [
      { ref: 'A1:A3', rule: { type: 'list', formula: '자료!$A$1:$A$3' } },
      { ref: 'B1:B3', rule: { type: 'list', formula: '"예,아니오"' } },
    ] as const;
    const copy = await copied(book({ cells: { A1: 1 }, conditionalFormats, validations }), REPORT_ONLY);
    const xml = copy.part(REPORT);
    expect(xml).not.toMatch(/자료|SILJEOK/);
    expect(xml).toContain('sqref="B1:B3"');
    expect(xml.match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(xml).toContain('<dataValidations count="1">');
    expect(copy.report.changes.map(({ code, params }) => [code, params['ref']])).toEqual(
      expect.arrayContaining([
        ['conditionalFormatRemoved', 'A1:A3'],
        ['conditionalFormatRemoved', 'C1:C3'],
        ['validationRemoved', 'A1:A3'],
      ]),
    );
  });

  it('leave no empty list behind', async () => {
    const validations = [{ ref: 'A1:A3', rule: { type: 'list', formula: '자료!$A$1:$A$3' } }] as const;
    const copy = await copied(book({ cells: { A1: 1 }, validations }), REPORT_ONLY);
    expect(copy.part(REPORT)).not.toContain('dataValidation');
  });
});

describe('links and other rules', () => {
  const sheet = SMALL_BOOK['xl/worksheets/sheet1.xml']!;
  const main = SMALL_BOOK['xl/workbook.xml']!;
  const types = SMALL_BOOK['[Content_Types].xml']!;
  const override = types.slice(types.lastIndexOf('<Override'), types.indexOf('</Types>'));
  const worksheets = {
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['worksheet', 'worksheets/sheet2.xml'],
  } as const;
  /** 사업, handed out, with something on it; 자료, which is not. */
  const withExtra = (extra: string, links = '') =>
    bookFile({
      '[Content_Types].xml': types.replace('</Types>', `${override.replace('sheet1', 'sheet2')}</Types>`),
      'xl/_rels/workbook.xml.rels': relationships(worksheets),
      'xl/workbook.xml': main.replace('</sheets>', '<sheet name="자료" sheetId="2" r:id="rId2"/></sheets>'),
      'xl/worksheets/sheet1.xml': sheet.replace('</worksheet>', `${extra}</worksheet>`),
      'xl/worksheets/sheet2.xml': sheet,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({}).replace('</Rel', `${links}</Rel`),
    });
  const handedOut = (extra: string, links?: string) => copied(withExtra(extra, links), { sheets: ['사업'] });
  const X14 =
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

  it('within the workbook go where they lead to what is not handed out', async () => {
    const copy = await handedOut(
      '<hyperlinks><hyperlink ref="A1" location="자료!A1" display="보기"/><hyperlink ref="A2" location="사업!A1"/></hyperlinks>',
    );
    expect(copy.part(REPORT)).toContain('<hyperlinks><hyperlink ref="A2" location="사업!A1"/></hyperlinks>');
    expect(copy.report.changes).toContainEqual({
      part: REPORT,
      code: 'hyperlinkRemoved',
      params: { sheet: '사업', ref: 'A1', target: '자료!A1' },
    });
  });

  it('say nowhere what is not handed out', async () => {
    const copy = await handedOut(
      '<hyperlinks><hyperlink ref="A1" location="사업!A1" display="자료 보기" tooltip="자료!A1"/></hyperlinks>',
    );
    expect(copy.part(REPORT)).toMatch(/<hyperlink ref="A1" location="사업!A1" *\/>/);
  });

  it('say it in no control either', async () => {
    const control = (text: string) =>
      `<controls><control shapeId="1025" name="목록"><controlPr autoFill="0"${text}/></control></controls>`;
    const copy = await handedOut(control(' altText="자료 고르기"'));
    expect(copy.part(REPORT)).toContain(control(''));
    const other = control(' altText="과 고르기"');
    expect((await handedOut(other)).part(REPORT)).toContain(other);
  });

  it('to the web stay; to a file they go, as its path says whose it is', async () => {
    const link = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
    const copy = await handedOut(
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" r:id="rId2"/></hyperlinks>',
      link('rId1', 'file:///C:/Users/kim/a.xlsx') + link('rId2', 'https://www.example.go.kr/'),
    );
    expect(copy.part(REPORT)).toContain('<hyperlinks><hyperlink ref="A2" r:id="rId2"/></hyperlinks>');
    expect(copy.part('/xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('kim');
  });

  it('go with their sparklines, and a list of extensions with nothing left in it', async () => {
    const sparklines = (source: string) =>
      `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>${source}!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
    expect((await handedOut(sparklines('자료'))).part(REPORT)).toBe(sheet);
    expect((await handedOut(sparklines('사업'))).part(REPORT)).toContain('sparkline');
  });

  it('of conditional formats go also where a bar ends at what is not handed out', async () => {
    const bar = (end: string) =>
      `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="num" val="${end}"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>`;
    expect((await handedOut(bar('자료!$A$1'))).part(REPORT)).toBe(sheet);
    expect((await handedOut(bar('100'))).part(REPORT)).toContain('dataBar');
  });
});

describe('a sheet with more than is known of', () => {
  const sheet = SMALL_BOOK['xl/worksheets/sheet1.xml']!;
  const withExtra = (extra: string) =>
    bookFile({ 'xl/worksheets/sheet1.xml': strToU8(sheet.replace('</worksheet>', `${extra}</worksheet>`)) });

  it.each([
    '<smartTags><cellSmartTags r="A1"/></smartTags>',
    '<customSheetViews><customSheetView guid="{0}"/></customSheetViews>',
    '<somethingNew text="비밀"/>',
    '<extLst><ext uri="{00000000-0000-0000-0000-000000000000}"><x>비밀</x></ext></extLst>',
    '<!-- 비밀 -->',
  ])('loses it: %s', async (extra) => {
    expect((await copied(withExtra(extra))).part(REPORT)).toBe(sheet);
  });
});

describe('a picture in a cell', () => {
  it('goes, and the cell holds what older versions of Excel show', async () => {
    const types = SMALL_BOOK['[Content_Types].xml']!;
    const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
    const rich = 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue';
    const links = relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sheetMetadata', 'metadata.xml'],
    });
    const copy = await copied(
      bookFile({
        '[Content_Types].xml': types.replace(
          '</Types>',
          `${part('/xl/metadata.xml', `${spreadsheet}.sheetMetadata+xml`)}${part('/xl/rich.xml', 'application/vnd.ms-excel.rdrichvalue+xml')}</Types>`,
        ),
        'xl/_rels/workbook.xml.rels': links.replace(
          '</Rel',
          `<Relationship Id="rId3" Type="${rich}" Target="rich.xml"/></Rel`,
        ),
        'xl/rich.xml': '<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"/>',
        'xl/metadata.xml':
          '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>',
        'xl/worksheets/sheet1.xml': SMALL_BOOK['xl/worksheets/sheet1.xml']!.replace(
          '<c r="A1"><v>1</v></c>',
          '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>',
        ),
      }),
    );
    expect(copy.cell(1, 'A1')).toBe('<c r="A1" t="e"><v>#VALUE!</v></c>');
    expect(copy.part('/xl/metadata.xml')).not.toMatch(/valueMetadata|futureMetadata/);
  });
});

describe('personal data that is made unreadable', () => {
  const table = {
    name: '회신',
    at: 'B3',
    columns: [
      { name: '문의 010-1234-5678' },
      { name: '비고', totals: { label: '합계' } },
      { name: '담당자' },
    ],
    rows: [['가', '나', '김주임']],
  };

  it('changes a header of a table with the column that it names, and never the header under another one', async () => {
    const file = writeWorkbook(book({ cells: { B1: 1, C2: '연락처' }, tables: [table] }));
    const copy = await copied(file, { ...REPORT_ONLY, blankPersonalData: true });
    const columns = [...copy.part('/xl/tables/table1.xml').matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)];
    expect(columns.map(([, name]) => name)).toEqual(['문의 ***-****-****', '비고', '담당자']);
    const cells = Object.values(read(copy.bytes).Sheets['보고']!).map((cell: { v?: unknown }) => cell.v);
    expect(cells).toEqual(expect.arrayContaining(['문의 ***-****-****', '비고', '담당자', '***', '합계']));
    expect(cells).not.toContain('김주임');
  });

  it('takes the value of a formula whose text it is in', async () => {
    const cells = { A1: { formula: 'IF(B1="010-1234-5678",1,2)', value: 2 } };
    const copy = await copied(book({ cells }), { ...REPORT_ONLY, blankPersonalData: true });
    expect(copy.cell(1, 'A1')).toBe('<c r="A1"><v>2</v></c>');
    const listed = await copied(book({ cells }), REPORT_ONLY);
    expect(listed.cell(1, 'A1')).toContain('010-1234-5678');
    expect(listed.report.personalData).toMatchObject([{ kind: 'mobile', cell: 'A1', sheet: '보고' }]);
  });
});
