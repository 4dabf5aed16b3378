import { at, openBook, put, valueOf, valuesOf } from './support';
import type { CellValue } from '../../../workbench/book/types';

describe('a written value is read as if typed', () => {
  it.each<[CellValue, CellValue, string]>([
    ['007', 7, '7'],
    ["'007", '007', '007'],
    ['1,234', 1234, '1,234'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['31%', 0.31, '31%'],
    ['2007-06-12', 39245, '2007-06-12'],
    ['2007-13-01', '2007-13-01', '2007-13-01'],
    ['1,23', '1,23', '1,23'],
    ['true', true, 'TRUE'],
    ["'=1+1", '=1+1', '=1+1'],
    ['가나다', '가나다', '가나다'],
    [' ', ' ', ' '],
    [true, true, 'TRUE'],
    [-0.5, -0.5, '-0.5'],
  ])('%s', async (written, value, text) => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[written]]);
    expect(await valueOf(sheet, 'A1')).toBe(value);
    expect(sheet.text(at('A1'))).toEqual([[text]]);
  });

  it('as text in a cell formatted as text, also when the whole column is', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    sheet.setStyle(at('A1'), () => ({ numberFormat: '@' }));
    sheet.setStyle(at('B:B'), () => ({ numberFormat: '@' }));
    put(sheet, 'A1', [['007', '007', '007']]);
    put(sheet, 'B9000', [['007']]);
    expect(await valuesOf(sheet, 'A1:C1')).toEqual([['007', '007', 7]]);
    expect(await valueOf(sheet, 'B9000')).toBe('007');
    put(sheet, 'D1', [['=A1&"!"']]);
    expect(await valueOf(sheet, 'D1')).toBe('007!');
  });

  it('and refused when it is a formula that has an error, or of another size than the range', () => {
    const book = openBook();
    const sheet = book.activeSheet;
    for (const formula of ['=SUM(', '=1+', '=(1', '="x', '=1)']) {
      expect(() => put(sheet, 'A1', [[formula]])).toThrow('error');
    }
    expect(() => put(sheet, 'A1', [['=[@금액]']])).toThrow('outside a table');
    expect(() => sheet.write(at('A1:B1'), [[1]])).toThrow('size');
  });

  it('null leaves a cell alone, an empty text empties it', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[1, 2]]);
    await book.batch(async () => put(sheet, 'A1', [[null, '']]));
    expect(await valuesOf(sheet, 'A1:B1')).toEqual([[1, '']]);
  });
});

describe('styles', () => {
  it('are set property by property and read back as Excel words them', () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const border = { style: 'Continuous', color: '#808080' };
    sheet.setStyle(at('A1'), () => ({ bold: true, fill: '#FFFF00', borders: { EdgeBottom: border } }));
    sheet.setStyle(at('A1'), () => ({ horizontalAlignment: 'Right', wrapText: true, fontSize: 14 }));
    expect(sheet.styleAt(0, 0)).toEqual({
      numberFormat: 'General',
      bold: true,
      italic: false,
      fontColor: '#000000',
      fontSize: 14,
      fontName: '맑은 고딕',
      fill: '#FFFF00',
      horizontalAlignment: 'Right',
      verticalAlignment: 'Center',
      wrapText: true,
      borders: { EdgeBottom: border },
    });
    sheet.setStyle(at('A1'), () => ({ fill: null, bold: false }));
    expect(sheet.styleAt(0, 0)).toMatchObject({ fill: null, bold: false, fontSize: 14 });
  });

  it('go with clear, or stay', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[5, 6, 7]]);
    sheet.setStyle(at('A1:C1'), () => ({ numberFormat: '0.0' }));
    sheet.clear(at('A1'), 'Contents');
    sheet.clear(at('B1'), 'Formats');
    sheet.clear(at('C1'), 'All');
    expect(await valuesOf(sheet, 'A1:C1')).toEqual([['', 6, '']]);
    expect([0, 1, 2].map((column) => sheet.styleAt(0, column).numberFormat)).toEqual([
      '0.0',
      'General',
      'General',
    ]);
  });

  it('of a whole column hold for cells written later, and are undone', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[1]]);
    await book.batch(async () => sheet.setStyle(at('A:A'), () => ({ numberFormat: '#,##0' })));
    put(sheet, 'A5', [[1000]]);
    expect(sheet.text(at('A5'))).toEqual([['1,000']]);
    expect(sheet.styleAt(0, 0).numberFormat).toBe('#,##0');
  });
});
