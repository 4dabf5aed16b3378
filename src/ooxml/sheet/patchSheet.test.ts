import fc from 'fast-check';
import { problemOf } from '../testing/problemOf';
import type { CellPatch } from './patchCell';
import { patchSheet, readSheet } from './patchSheet';
import type { SheetCell } from './sheetCell';
import type { SheetVisitor } from './sheetPatcher';

const PART = '/xl/worksheets/sheet1.xml';

const sheet = (rows: string, before = '', after = '') =>
  `<?xml version="1.0"?>\r\n<worksheet xmlns="m">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const patched = (xml: string, visitor: SheetVisitor) => [...patchSheet(PART, [xml], visitor)].join('');

function cellsOf(xml: string, chunks = [xml]) {
  const cells: unknown[] = [];
  const cell = ({ ref, type, style, value, formula }: SheetCell) => {
    cells.push({
      ref,
      ...(type !== 'n' && { type }),
      ...(style && { style }),
      ...(value !== undefined && { value }),
      ...(formula && { formula }),
    });
    return undefined;
  };
  readSheet(PART, chunks, { cell });
  return cells;
}

/** Patches of cells by their address. */
const byRef =
  (patches: Readonly<Record<string, CellPatch>>) =>
  (cell: SheetCell): CellPatch | undefined =>
    patches[cell.ref];

describe('cells', () => {
  it.each([
    ['<c r="A1"><v>1.5</v></c>', [{ ref: 'A1', value: '1.5' }]],
    ['<c r="A1" s="3" t="s"><v>7</v></c>', [{ ref: 'A1', style: 3, type: 's', value: '7' }]],
    ["<c\nt='e' r = 'A1' ><v>#N/A</v></c >", [{ ref: 'A1', type: 'e', value: '#N/A' }]],
    ['<c r="B1"/><c r="D1" s="1"></c>', [{ ref: 'B1' }, { ref: 'D1', style: 1 }]],
    ['<c><v>1</v></c><c r="C1"/><c/>', [{ ref: 'A1', value: '1' }, { ref: 'C1' }, { ref: 'D1' }]],
    ['<c r="A1" x=">&lt;"><v>1</v></c>', [{ ref: 'A1', value: '1' }]],
    [
      '<c r="A1" t="str"><v>&lt;가&#xAC01;&amp;_x000D_</v></c>',
      [{ ref: 'A1', type: 'str', value: '<가각&\r' }],
    ],
    [
      '<c r="A1" t="str"><v>a<!-- </v> --><![CDATA[</c>]]>b</v></c>',
      [{ ref: 'A1', type: 'str', value: 'a</c>b' }],
    ],
    ['<!-- <c r="B1"/> --><c r="A1"/>', [{ ref: 'A1' }]],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>사</t></r><r><t xml:space="preserve">업 </t></r><rPh sb="0" eb="1"><t>윗주</t></rPh></is></c>',
      [{ ref: 'A1', type: 'inlineStr', value: '사업 ' }],
    ],
    ['<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>', [{ ref: 'A1', value: '1' }]],
  ])('%s', (xml, expected) => {
    expect(cellsOf(sheet(`<row r="1">${xml}</row>`))).toEqual(expected);
  });

  it('rows that do not say where they are follow one another', () => {
    expect(cellsOf(sheet('<row><c/></row><row/><row><c/></row><row r="9"><c/></row>'))).toEqual([
      { ref: 'A1' },
      { ref: 'A3' },
      { ref: 'A9' },
    ]);
  });

  it('are read whatever prefix the file has', () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>가</x:t></x:is></x:c><c/></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf(xml)).toEqual([{ ref: 'A1', type: 'inlineStr', value: '가' }]);
    const emptied = patched(xml, { cell: () => ({ formula: '1', value: { type: 'n', text: '2' } }) });
    expect(emptied).toContain('<x:c r="A1"><x:f>1</x:f><x:v>2</x:v></x:c><c/>');
  });
});

describe('formulas', () => {
  it('of each kind', () => {
    const xml = sheet(
      '<row r="1"><c r="A1"><f>SUM(B1:B2)&amp;"가"</f><v>1</v></c>' +
        '<c r="B1" cm="1"><f t="array" ref="B1:B3">FILTER(C:C)</f><v>1</v></c>' +
        '<c r="C1"><f t="dataTable" ref="C1:C3" dt2D="1" r1="A1"/><v>1</v></c></row>',
    );
    expect(cellsOf(xml)).toMatchObject([
      { formula: { kind: 'normal', text: 'SUM(B1:B2)&"가"', ref: undefined } },
      { formula: { kind: 'array', text: 'FILTER(C:C)', ref: 'B1:B3' } },
      { formula: { kind: 'dataTable', text: '', ref: 'C1:C3' } },
    ]);
  });

  const SHARED = sheet(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$9</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="B2" s="4"><f t="shared" si="0"></f><v>3</v></c><c r="D2"><f t="shared" si="7"/><v>4</v></c></row>',
  );

  it('that are shared read as they do in their cell', () => {
    const texts: unknown[] = [];
    const cell = ({ formula }: SheetCell) => void texts.push([formula?.text, formula?.source]);
    readSheet(PART, [SHARED], { cell });
    expect(texts).toEqual([
      ['A1*$A$9', 'A1*$A$9'],
      ['B1*$A$9', 'A1*$A$9'],
      ['A2*$A$9', 'A1*$A$9'],
      ['', ''],
    ]);
  });

  it('stay formulas where the cell they are written in becomes a value', () => {
    expect(patched(SHARED, { cell: byRef({ B1: { formula: null }, C1: { formula: null } }) })).toBe(
      sheet(
        '<row r="1"><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>' +
          '<row r="2"><c r="B2" s="4"><f>A2*$A$9</f><v>3</v></c><c r="D2"><f t="shared" si="7"/><v>4</v></c></row>',
      ),
    );
  });

  it('that share one keep sharing it while it stays', () => {
    expect(patched(SHARED, { cell: byRef({ C1: { formula: null } }) })).toBe(
      SHARED.replace('<c r="C1"><f t="shared" si="0"/>', '<c r="C1">'),
    );
  });
});

describe('patches', () => {
  it.each<[string, CellPatch, string]>([
    ['<c r="A1" s="2"><f>X()</f><v>1</v></c>', { formula: null }, '<c r="A1" s="2"><v>1</v></c>'],
    ['<c r="A1" t="str"><f>X()</f><v>가</v></c>', { formula: null }, '<c r="A1" t="str"><v>가</v></c>'],
    [
      '<c r="A1" cm="1" s="1"><f t="array" ref="A1">X()</f><v>1</v></c>',
      { formula: null },
      '<c r="A1" s="1"><v>1</v></c>',
    ],
    [
      '<c r="A1" cm="1"><f t="array" ref="A1">X()</f><v>1</v></c>',
      { formula: 'Y(1<2)' },
      '<c r="A1" cm="1"><f t="array" ref="A1">Y(1&lt;2)</f><v>1</v></c>',
    ],
    ['<c r="A1"><f t="shared" si="0"/><v>1</v></c>', { formula: 'Y()' }, '<c r="A1"><f>Y()</f><v>1</v></c>'],
    ['<c r="A1" t="s" s="2"><v>5</v></c>', { value: null }, '<c r="A1" s="2"/>'],
    ['<c t="s" r="A1"><v>5</v></c>', { value: { type: 'n', text: '0.5' } }, '<c r="A1"><v>0.5</v></c>'],
    ['<c r="A1"/>', { value: { type: 'b', text: '1' } }, '<c r="A1" t="b"><v>1</v></c>'],
    [
      '<c r="A1" vm="1" t="e"><v>#VALUE!</v></c>',
      { value: { type: 'e', text: '#N/A' } },
      '<c r="A1" t="e"><v>#N/A</v></c>',
    ],
    [
      '<c r="A1"><f>X()</f></c>',
      { value: { type: 'text', text: ' <_x0041_' } },
      '<c r="A1" t="str"><f>X()</f><v> &lt;_x005F_x0041_</v></c>',
    ],
    [
      '<c r="A1"><f>X()</f><v>1</v></c>',
      { formula: null, value: { type: 'text', text: ' 가' } },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 가</t></is></c>',
    ],
  ])('%s, %j', (before, patch, after) => {
    const around = (cell: string) =>
      sheet(`<row r="1" spans="1:2">${cell}<c r="B1"> <v>1</v></c>\n</row>`, '<cols/>', '<x/>');
    expect(patched(around(before), { cell: byRef({ A1: patch }) })).toBe(around(after));
  });

  it('what stands beside the cells is handed over whole', () => {
    const seen: string[] = [];
    const element = (local: string, xml: string, root: string) => {
      seen.push(`${local} ${xml} ${root}`);
      return local === 'cols' ? '' : local === 'x' ? '<x>new</x>' : undefined;
    };
    const before = '<cols><col/></cols><p:y><x/>text</p:y>';
    expect(patched(sheet('', before, '<x>old</x>'), { element })).toBe(
      sheet('', '<p:y><x/>text</p:y>', '<x>new</x>'),
    );
    expect(seen).toEqual([
      'cols <cols><col/></cols> <worksheet xmlns="m">',
      'y <p:y><x/>text</p:y> <worksheet xmlns="m">',
      'x <x>old</x> <worksheet xmlns="m">',
    ]);
  });
});

describe('streaming', () => {
  const XML = sheet(
    '<row r="1"><c r="A1" t="s"><v>1</v></c> <c r="B1"><f>X("&gt;")</f><v>2</v></c><!-- <c> --></row><row r="2"><c r="A2" t="inlineStr"><is><t>한<!-- > -->글 😀</t></is></c></row>',
    '<cols><col min="1"/></cols>',
    '<extLst><a b=">"/><![CDATA[</extLst>]]></extLst>',
  );
  const CLEAN = XML.replace('<!-- <c> -->', '').replace('<!-- > -->', '');
  const cuts = fc.array(fc.nat(XML.length)).map((places) => [0, ...places.sort((a, b) => a - b), XML.length]);
  const pieces = (places: number[]) => places.slice(1).map((to, i) => XML.slice(places[i], to));

  it('is the same wherever the text is cut', () => {
    fc.assert(
      fc.property(cuts, (places) => {
        expect(cellsOf(XML, pieces(places))).toEqual(cellsOf(XML));
        expect([...patchSheet(PART, pieces(places), {})].join('')).toBe(CLEAN);
        const cell = byRef({ B1: { formula: null } });
        expect([...patchSheet(PART, pieces(places), { cell })].join('')).toBe(
          CLEAN.replace('<f>X("&gt;")</f>', ''),
        );
      }),
    );
  });

  it('a sheet that ends too early, or goes on, is an error', () => {
    for (let length = 0; length < XML.length; length++) {
      expect(problemOf(() => cellsOf(XML.slice(0, length)))).toBe('packageMalformedXml');
    }
    expect(problemOf(() => cellsOf(`${XML}<a/>`))).toBe('packageMalformedXml');
    expect(problemOf(() => cellsOf(`<!DOCTYPE a>${XML}`))).toBe('packageDoctype');
  });

  it.each([
    ['<row r="1">글<c r="A1"/></row>'],
    ['<row r="1"></sheetData>'],
    ['<row r="0"/>'],
    ['<row r="1"><c r="A1" t="가"/></row>'],
    ['<row r="1"><c r=A1/></row>'],
    ['<row r="1"><c r="A1"><v>&nbsp;</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1</c></v></row>'],
  ])('%s is an error', (rows) => {
    expect(problemOf(() => cellsOf(sheet(rows)))).toBe('packageMalformedXml');
  });

  it('damage is never an error but ours', () => {
    const flips = fc.array(fc.tuple(fc.nat(XML.length - 1), fc.constantFrom(...'<>/"\'= &;!-[]ac\0')), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(flips, (list) => {
        const damaged = [...XML];
        for (const [at, letter] of list) damaged[at] = letter;
        problemOf(() => cellsOf(damaged.join('')));
      }),
      { numRuns: 2_000 },
    );
  });
});
