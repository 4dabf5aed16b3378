import { strFromU8 } from 'fflate';
import { read, type CellObject, type WorkBook } from 'xlsx';
import { packageProblems, tagsOf, unzipped } from '../testing/packageProblems';
import { cellsFrom } from './layout';
import type { NewSheet, NewWorkbook } from './model';
import { writeWorkbook } from './writeWorkbook';

const PROGRAMMES: NewSheet = {
  name: '사업 현황',
  frozen: { rows: 1 },
  tables: [
    {
      name: '사업',
      at: 'A1',
      columns: [
        { name: '사업명', totals: { label: '합계' } },
        { name: '예산', style: { numberFormat: '#,##0"원"' }, totals: { function: 'sum', value: 3000 } },
        { name: '집행[원]', totals: { function: 'sum', value: 900 } },
        {
          name: '집행률',
          formula: "_xldudf_SILJEOK_EXECRATE(사업[[#This Row],[집행'[원']]],사업[[#This Row],[예산]])",
          style: { numberFormat: '0.0%' },
        },
      ],
      rows: [
        ['평생학습관', 1000, 300, 0.3],
        ['도서관', 2000, 600, 0.3],
      ],
    },
  ],
  conditionalFormats: [
    { ref: 'D2:D3', dataBar: { color: '638EC6' } },
    { ref: 'D2:D3', operator: 'lessThan', formulas: ['0.5'], format: { fill: 'FFC7CE' } },
  ],
  validations: [{ ref: 'A2:A3', rule: { type: 'list', formula: '"평생학습관,도서관"' } }],
  page: { landscape: true, fitTo: { width: 1, height: 0 }, header: '&C업무보고' },
};

const REPORT: NewSheet = {
  name: '보고',
  merged: ['A1:C1'],
  protection: { allow: ['sort'] },
  cells: {
    A1: { value: { runs: [{ text: '2007년 ', font: { bold: true } }, { text: '업무보고' }] } },
    ...cellsFrom('A3', [
      [39245, true, { error: '#N/A' }],
      [undefined, ' _x0041_\u0001\r\n', { value: '안에', inline: true }],
    ]),
    E1: { formula: { array: '_xlfn.SEQUENCE(2)', ref: 'E1:E2', spills: true }, value: 1 },
    E2: 2,
    F1: { formula: { shared: 0, text: 'E1*2', ref: 'F1:F2' }, value: 2 },
    F2: { formula: { shared: 0 }, value: 4 },
    G1: { formula: '"합"&"계"', value: '합계' },
  },
};

const BOOK: NewWorkbook = {
  properties: { creator: '김주임', created: '2007-06-12T00:00:00Z' },
  names: [
    { name: '기준일', formula: '보고!$A$3' },
    { name: '_xlnm.Print_Titles', formula: "'사업 현황'!$1:$1", sheet: '사업 현황' },
    { name: '비율', formula: '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a/_xlpm.b)', hidden: true },
  ],
  sheets: [
    { name: '자료', visibility: 'veryHidden', cells: { A1: '숨김' } },
    PROGRAMMES,
    REPORT,
    { name: '빈 시트', visibility: 'hidden' },
  ],
};

const bytes = writeWorkbook(BOOK);
const opened = read(bytes, { cellFormula: true, cellNF: true });

function cell(book: WorkBook, sheet: string, address: string): CellObject {
  return book.Sheets[sheet]![address] as CellObject;
}

function part(name: string): string {
  return strFromU8(unzipped(bytes).get(name)!);
}

it('writes a package in which every part is well-formed, typed and reached', () => {
  expect(packageProblems(bytes)).toEqual([]);
});

it('writes the same workbook as the same bytes', () => {
  expect(Buffer.compare(writeWorkbook(BOOK), bytes)).toBe(0);
});

describe('as another program reads it', () => {
  it('has the sheets in order with their visibility', () => {
    expect(opened.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
      ['자료', 2],
      ['사업 현황', 0],
      ['보고', 0],
      ['빈 시트', 1],
    ]);
  });

  it('has names global, local and hidden', () => {
    expect(opened.Workbook?.Names).toEqual([
      { Name: '기준일', Ref: '보고!$A$3' },
      { Name: '_xlnm.Print_Titles', Ref: "'사업 현황'!$1:$1", Sheet: 1 },
      { Name: '비율', Ref: '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a/_xlpm.b)', Hidden: true },
    ]);
  });

  it.each([
    ['A1', '2007년 업무보고'],
    ['A3', 39245],
    ['B3', true],
    ['B4', ' _x0041_\u0001\r\n'],
    ['C4', '안에'],
    ['E2', 2],
    ['G1', '합계'],
  ])('gives the value of %s back as it was given', (address, value) => {
    expect(cell(opened, '보고', address).v).toBe(value);
  });

  it('has an error as an error', () => {
    expect(cell(opened, '보고', 'C3')).toMatchObject({ t: 'e', w: '#N/A' });
  });

  it('knows a formula that spills as a dynamic array', () => {
    expect(cell(opened, '보고', 'E1')).toMatchObject({ F: 'E1:E2', D: true, v: 1 });
  });

  it('has a shared formula moved along', () => {
    expect(cell(opened, '보고', 'F2').f).toBe('E2*2');
  });

  it('has the calculated column filled down, with what was last computed', () => {
    expect(cell(opened, '사업 현황', 'D3')).toMatchObject({ v: 0.3, z: '0.0%' });
    expect(cell(opened, '사업 현황', 'D3').f).toMatch(/^_xldudf_SILJEOK_EXECRATE\(/);
  });
});

describe('as Excel wants it', () => {
  it("has the schema's order of a worksheet's elements", () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'sheetData',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'tableParts',
      'extLst',
    ];
    const children = tagsOf(part('/xl/worksheets/sheet2.xml')).filter(({ depth }) => depth === 1);
    expect(children.map(({ name }) => name)).toEqual(order);
  });

  it('has header cells that are the columns’ names, and a SUBTOTAL that escapes them', () => {
    const names = tagsOf(part('/xl/tables/table1.xml'))
      .filter(({ name }) => name === 'tableColumn')
      .map(({ attributes }) => attributes['name']);
    const header = ['A1', 'B1', 'C1', 'D1'].map((address) => cell(opened, '사업 현황', address).v);
    expect(header).toEqual(names);
    expect(cell(opened, '사업 현황', 'C4').f).toBe("SUBTOTAL(109,사업[집행'[원']])");
  });

  it('opens on the first visible sheet', () => {
    const view = tagsOf(part('/xl/workbook.xml')).find(({ name }) => name === 'workbookView');
    expect(view?.attributes['activeTab']).toBe('1');
    expect(part('/xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });

  it('ties each data bar of Excel 2007 to what Excel 2010 added', () => {
    const xml = part('/xl/worksheets/sheet2.xml');
    const id = /<x14:id>(.+?)<\/x14:id>/.exec(xml)?.[1];
    expect(tagsOf(xml).find(({ name }) => name === 'x14:cfRule')?.attributes['id']).toBe(id);
  });
});

describe('a workbook of any length', () => {
  it('holds more rows, texts and merged areas than a call takes arguments', () => {
    const COUNT = 150_000;
    const rows = Array.from({ length: COUNT }, (_, index) => [`글 ${index}`]);
    const merged = rows.map((_, index) => `B${index + 1}:C${index + 1}`);
    const parts = unzipped(writeWorkbook({ sheets: [{ name: '긴', cells: cellsFrom('A1', rows), merged }] }));
    const lastOf = (name: string) => Buffer.from(parts.get(name)!.subarray(-200)).toString();
    expect(lastOf('/xl/sharedStrings.xml')).toContain(`<t>글 ${COUNT - 1}</t>`);
    expect(lastOf('/xl/worksheets/sheet1.xml')).toContain(`B${COUNT}:C${COUNT}`);
  });
});

describe('refuses what no workbook can be made of', () => {
  it.each<[string, NewWorkbook]>([
    ['no visible sheet', { sheets: [{ name: '가', visibility: 'hidden' }] }],
    ['two sheets of one name', { sheets: [{ name: 'Data' }, { name: 'DATA' }] }],
    ['an address that is none', { sheets: [{ name: '가', cells: { A0: 1 } }] }],
    ['a number that is not finite', { sheets: [{ name: '가', cells: { A1: NaN } }] }],
    [
      'a name local to no sheet',
      { sheets: [{ name: '가' }], names: [{ name: '나', formula: '1', sheet: '다' }] },
    ],
  ])('%s', (_, book) => {
    expect(() => writeWorkbook(book)).toThrow(RangeError);
  });
});
