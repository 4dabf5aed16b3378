import type { CellsByAddress, NewWorkbook } from '../../writer/model';
import type { CellStyle } from '../../writer/styleModel';
import { changedPart } from '../../testing/changedPart';
import { unzipped } from '../../testing/packageProblems';
import { writeWorkbook } from '../../writer/writeWorkbook';
import { refused } from '../testing/copied';

async function hidden(book: NewWorkbook | Uint8Array): Promise<readonly object[]> {
  const refusal = await refused(book);
  return refusal?.code === 'findings' ? refusal.findings : [];
}

const sheet = (cells: CellsByAddress): NewWorkbook => ({ sheets: [{ name: '보고', cells }] });
const told = (hiddenBy: string, cell: string, count = 1) => ({
  ...{ kind: '숨김', sheet: '보고', cell, count, hiddenBy },
});
const styled = (style: CellStyle, value: string | number = '내부 검토') => ({ A1: 1, B1: { value, style } });

describe('text in the colour of its ground', () => {
  it.each<readonly [string, CellStyle]>([
    ['white on a sheet without fill', { font: { color: 'FFFFFF' } }],
    ['almost white', { font: { color: 'FDFDFD' } }],
    ['grey on the same grey', { font: { color: 'BFBFBF' }, fill: 'BFBFBF' }],
    ['black on black', { fill: '000000' }],
    ['by the number format', { numberFormat: '[White]@;[White]@;[White]@;[White]@' }],
  ])('is told: %s', async (_, style) => {
    expect(await hidden(sheet(styled(style)))).toEqual([told('ground', 'B1')]);
  });

  it.each<readonly [string, CellStyle]>([
    ['white on blue', { font: { color: 'FFFFFF' }, fill: '1F4E79' }],
    ['grey on white', { font: { color: 'BFBFBF' } }],
    ['black on yellow', { fill: 'FFFF00' }],
  ])('is not: %s', async (_, style) => {
    expect(await hidden(sheet(styled(style)))).toEqual([]);
  });

  it('is told where the theme says so, and not in a table whose style gives the ground', async () => {
    const theme = (book: NewWorkbook) =>
      changedPart(writeWorkbook(book), '/xl/styles.xml', (xml) =>
        xml.replace('<color rgb="FFABCDEF"/>', '<color theme="0" tint="-0.01"/>'),
      );
    const cell = { value: '머리글', style: { font: { color: 'ABCDEF' } } };
    expect(await hidden(theme(sheet({ B1: cell })))).toEqual([told('ground', 'B1')]);
    const table = { name: '표', at: 'B1', columns: [{ name: '금액', style: cell.style }], rows: [[5]] };
    expect(await hidden(theme({ sheets: [{ name: '보고', tables: [table] }] }))).toEqual([]);
  });
});

describe('some letters of a text in the colour of their ground, or too small', () => {
  /** A text whose second run says how it looks. */
  const run = (look: string, fill?: string) => {
    const value = { runs: [{ text: '추진 중' }, { text: '(삭감 예정)', font: { bold: true as const } }] };
    const book = writeWorkbook(sheet({ A1: 1, B1: { value, style: fill ? { fill } : {} } }));
    const changed = changedPart(book, '/xl/sharedStrings.xml', (xml) =>
      xml.replace(/<rPr>.*?<\/rPr>/s, `<rPr>${look}</rPr>`),
    );
    expect(new TextDecoder().decode(unzipped(changed).get('/xl/sharedStrings.xml'))).toContain(look);
    return hidden(changed);
  };

  it('are told', async () => {
    expect(await run('<b/><color rgb="FFFFFFFF"/>')).toEqual([told('ground', 'B1')]);
    expect(await run('<color theme="0"/><sz val="11"/>')).toEqual([told('ground', 'B1')]);
    expect(await run('<sz val="1"/>')).toEqual([told('type', 'B1')]);
    expect(await run('<color rgb="FF1F4E79"/>', '1F4E79')).toEqual(
      expect.arrayContaining([told('ground', 'B1')]),
    );
  });

  it('are not where they can be read', async () => {
    expect(await run('<color rgb="FFFF0000"/><sz val="11"/>')).toEqual([]);
    expect(await run('<color rgb="FFFFFFFF"/>', '1F4E79')).toEqual([]);
    expect(await run('<color auto="1"/>')).toEqual([]);
  });

  it('are told of a text that stands in the cell itself', async () => {
    const book = changedPart(writeWorkbook(sheet({ A1: 1, B1: 2 })), '/xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /<c r="B1"><v>2<\/v><\/c>/,
        '<c r="B1" t="inlineStr"><is><r><t>가</t></r><r><rPr><color indexed="9"/></rPr><t>나</t></r></is></c>',
      ),
    );
    expect(await hidden(book)).toEqual([told('ground', 'B1')]);
  });
});

describe('text on the ground of a table style of Excel', () => {
  /** Rows from B2 on, each in its colour. */
  const inTable = (style: string, colours: readonly string[], firstColumn = 0) => {
    const rows = colours.map((_, at) => [
      { value: '내부 검토', style: { font: { color: `AB0${at}0${at}` } } },
    ]);
    const table = { name: '표', at: 'B1', columns: [{ name: '내용' }], rows };
    const book = writeWorkbook({ sheets: [{ name: '보고', tables: [table] }] });
    const coloured = changedPart(book, '/xl/styles.xml', (xml) =>
      colours.reduce((styles, colour, at) => styles.replace(`<color rgb="FFAB0${at}0${at}"/>`, colour), xml),
    );
    const info = `<tableStyleInfo name="${style}" showFirstColumn="${firstColumn}" showRowStripes="1"/>`;
    return changedPart(coloured, '/xl/tables/table1.xml', (xml) =>
      xml.replace(/<tableStyleInfo [^>]*>/, info),
    );
  };
  const LIGHT = '<color theme="0"/>';
  const ACCENT = '<color theme="4"/>';
  const DARKER = '<color theme="4" tint="-0.25"/>';

  it('is told in the colour of the rows, of the stripes, of the first column', async () => {
    const dark = inTable('TableStyleDark2', [DARKER, ACCENT, ACCENT]);
    expect(await hidden(dark)).toEqual([told('ground', 'B2', 2)]);
    const stripe = inTable('TableStyleMedium2', ['<color theme="4" tint="0.8"/>']);
    expect(await hidden(stripe)).toEqual([told('ground', 'B2')]);
    expect(await hidden(inTable('TableStyleMedium16', [ACCENT], 1))).toEqual([told('ground', 'B2')]);
    expect(await hidden(inTable('TableStyleDark9', ['<color theme="4" tint="0.6"/>']))).toEqual([
      told('ground', 'B2'),
    ]);
  });

  it('is none that can be read on it', async () => {
    expect(await hidden(inTable('TableStyleDark2', [LIGHT, LIGHT]))).toEqual([]);
    expect(await hidden(inTable('TableStyleMedium9', ['<color theme="1"/>', DARKER]))).toEqual([]);
    expect(await hidden(inTable('TableStyleMedium2', [ACCENT, ACCENT]))).toEqual([]);
  });
});

describe('type and formats that nobody can read', () => {
  it('are told', async () => {
    expect(await hidden(sheet(styled({ font: { size: 1 } })))).toEqual([told('type', 'B1')]);
    expect(await hidden(sheet(styled({ numberFormat: ';;;' })))).toEqual([told('format', 'B1')]);
    expect(await hidden(sheet(styled({ numberFormat: '"";"";"";""' })))).toEqual([told('format', 'B1')]);
    expect(await hidden(sheet(styled({ numberFormat: ';;' }, 5)))).toEqual([told('format', 'B1')]);
  });

  it('are none of a text that shows, of a zero that is left empty, of small print', async () => {
    expect(await hidden(sheet(styled({ numberFormat: ';;' })))).toEqual([]);
    expect(await hidden(sheet(styled({ numberFormat: '#,##0;-#,##0;' }, 0)))).toEqual([]);
    expect(await hidden(sheet(styled({ numberFormat: '#,##0;-#,##0;;@' }, 12)))).toEqual([]);
    expect(await hidden(sheet(styled({ font: { size: 6 } })))).toEqual([]);
  });
});

describe('cells far from all others', () => {
  it('are told with the first and how many there are', async () => {
    expect(await hidden(sheet({ A1: 1, C6: 2, A900: '메모', ZZ901: '메모' }))).toEqual([
      told('far', 'A900', 2),
    ]);
    expect(await hidden(sheet({ A1: 1, ZZ1: '메모', ZZ2: '메모' }))).toEqual([told('far', 'ZZ1', 2)]);
  });

  it('are not two blocks of one sheet', async () => {
    expect(await hidden(sheet({ A1: 1, A80: 2, Z80: 3, AZ81: 4 }))).toEqual([]);
  });
});

it('the cells of a scenario are told', async () => {
  const bytes = changedPart(writeWorkbook(sheet({ A1: 1 })), '/xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><scenarios><scenario name="삭감안" count="1"><inputCells r="B2" val="70"/></scenario></scenarios>',
    ),
  );
  expect(await hidden(bytes)).toEqual([told('scenario', 'B2')]);
});

it('columns without a width of their own are told where the sheet gives them none', async () => {
  const bytes = changedPart(writeWorkbook(sheet({ B2: 1 })), '/xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<sheetFormatPr /, '<sheetFormatPr defaultColWidth="0" '),
  );
  expect(await hidden(bytes)).toEqual([told('column', 'B2')]);
});

describe('cells that a rule keeps from being seen', () => {
  type Rule = NonNullable<NonNullable<NewWorkbook['sheets'][number]['conditionalFormats']>[number]>;
  const WHITE = { font: { color: 'FFFFFF' } };
  const ruled = (...conditionalFormats: readonly Rule[]): NewWorkbook => ({
    sheets: [{ name: '보고', cells: { A1: 1, B1: 70, B2: 0, B3: '삭감 예정', C1: 'x' }, conditionalFormats }],
  });

  it('are told where the rule holds', async () => {
    const always: Rule = { ref: 'B1:B3', formula: 'TRUE', format: WHITE };
    expect(await hidden(ruled(always))).toEqual([told('rule', 'B1', 2)]);
    const byFlag: Rule = { ref: 'B1:B3', formula: '$C1="x"', format: WHITE };
    expect(await hidden(ruled(byFlag))).toEqual([told('rule', 'B1')]);
    const large: Rule = { ref: 'A1:B3', operator: 'greaterThan', formulas: ['50'], format: WHITE };
    expect(await hidden(ruled(large))).toEqual([told('rule', 'B1', 2)]);
    const onGrey: Rule = {
      ref: 'B1',
      formula: 'A1=1',
      format: { font: { color: 'BFBFBF' }, fill: 'BFBFBF' },
    };
    expect(await hidden(ruled(onGrey))).toEqual([told('rule', 'B1')]);
  });

  it('are told where nobody knows whether it holds', async () => {
    const unknown: Rule = { ref: 'B1', formula: 'RAND()>2', format: WHITE };
    expect(await hidden(ruled(unknown))).toEqual([told('rule', 'B1')]);
  });

  it('are none where it does not hold, where it can be read, or where it hides zeros and errors', async () => {
    const zeros: Rule = { ref: 'A1:C3', operator: 'equal', formulas: ['0'], format: WHITE };
    expect(await hidden(ruled(zeros))).toEqual([]);
    const errors: Rule = { ref: 'A1:C3', formula: 'ISERROR(A1)', format: WHITE };
    expect(await hidden(ruled(errors))).toEqual([]);
    const red: Rule = { ref: 'A1:C3', formula: 'TRUE', format: { font: { color: '9C0006' } } };
    expect(await hidden(ruled(red))).toEqual([]);
    const onBlue: Rule = { ref: 'A1:C3', formula: 'TRUE', format: { ...WHITE, fill: '1F4E79' } };
    expect(await hidden(ruled(onBlue))).toEqual([]);
  });

  it('are told where a bar or a sign stands in the place of a number, and where a format of the rule hides it', async () => {
    const withRule = (rule: string) =>
      changedPart(writeWorkbook(ruled()), '/xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(
          '</sheetData>',
          `</sheetData><conditionalFormatting sqref="B1:B3">${rule}</conditionalFormatting>`,
        ),
      );
    const signs = '<iconSet showValue="0"><cfvo type="min"/><cfvo type="percent" val="50"/></iconSet>';
    expect(await hidden(withRule(`<cfRule type="iconSet" priority="1">${signs}</cfRule>`))).toEqual([
      told('rule', 'B1'),
    ]);
    const styles = (bytes: Uint8Array) =>
      changedPart(bytes, '/xl/styles.xml', (xml) =>
        xml.replace(
          /<dxfs[^>]*(?:\/>|>.*<\/dxfs>)/s,
          '<dxfs count="1"><dxf><numFmt numFmtId="170" formatCode=";;;"/></dxf></dxfs>',
        ),
      );
    const rule = '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>';
    expect(await hidden(styles(withRule(rule)))).toEqual([told('rule', 'B1', 2)]);
  });
});

describe('cells of a table in the colour of its style', () => {
  const WHITE = { font: { color: 'FFFFFF' } };
  const table = (rows: readonly (readonly number[])[], style?: string): NewWorkbook => ({
    sheets: [
      {
        name: '보고',
        tables: [
          { name: '표', at: 'B1', columns: [{ name: '금액', style: WHITE }], rows, ...(style && { style }) },
        ],
      },
    ],
  });

  it('are told in its white rows, not on its stripes and dark styles', async () => {
    expect(await hidden(table([[5], [6], [7], [8]]))).toEqual([told('ground', 'B3', 2)]);
    expect(await hidden(table([[5], [6]], 'TableStyleDark2'))).toEqual([]);
  });

  it('are told where a style of the workbook’s own paints them so', async () => {
    const bytes = writeWorkbook({
      sheets: [
        {
          name: '보고',
          tables: [{ name: '표', at: 'A1', columns: [{ name: '금액' }], rows: [[5], [6]], style: '숨은 표' }],
        },
      ],
    });
    const painted = (colour: string) =>
      changedPart(bytes, '/xl/styles.xml', (xml) =>
        xml
          .replace(
            /<dxfs[^>]*(?:\/>|>.*<\/dxfs>)/s,
            `<dxfs count="1"><dxf><font><color rgb="${colour}"/></font></dxf></dxfs>`,
          )
          .replace(
            /<tableStyles[^>]*(?:\/>|>.*<\/tableStyles>)/s,
            '<tableStyles count="1"><tableStyle name="숨은 표" count="1"><tableStyleElement type="wholeTable" dxfId="0"/></tableStyle></tableStyles>',
          ),
      );
    expect(await hidden(painted('FFFFFFFF'))).toEqual([told('ground', 'A1', 3)]);
    expect(await hidden(painted('FF1F4E79'))).toEqual([]);
  });
});
