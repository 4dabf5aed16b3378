import { areaAddress, cellAddress, columnLetters, readCellAddress, readReference, referenceText } from './a1';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('names column %d %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it('writes cells and areas', () => {
    expect(cellAddress({ row: 4, column: 1 })).toBe('B5');
    expect(areaAddress({ row: 0, column: 0 }, { rows: 2, columns: 24 })).toBe('A1:X2');
  });

  it('reads what a person types for a cell', () => {
    expect(readCellAddress('B5')).toEqual({ row: 4, column: 1 });
    expect(readCellAddress(' $xfd$1048576 ')).toEqual({ row: 1048575, column: 16383 });
  });

  it.each(['', 'B', '5', 'B0', 'A1:B2', 'XFE1', 'A1048577', '시트!A1'])('refuses %p as one cell', (text) =>
    expect(readCellAddress(text)).toBeNull(),
  );
});

describe('references', () => {
  it.each([
    ['B2', 'B2'],
    ['$b$2:c9', 'B2:C9'],
    ['C9:B2', 'B2:C9'],
    ['Sheet1!B2', 'Sheet1!B2'],
    ["'Sheet1'!B2", 'Sheet1!B2'],
    ['집행!B2', '집행!B2'],
    ["'2007 집행'!B2:B3", "'2007 집행'!B2:B3"],
    ["'기획''과'!B2", "'기획''과'!B2"],
    ["'Q1'!B2", "'Q1'!B2"],
    ["'rc'!B2", "'rc'!B2"],
  ])('%s is written %s', (text, written) => expect(referenceText(readReference(text)!)).toBe(written));

  it.each([
    '',
    'B',
    'A:A',
    '1:1',
    'B2:',
    'A1:B2:C3',
    'B2,C2',
    '집행표',
    '!B2',
    "'집행!B2",
    '사업[금액]',
    '=B2',
  ])('are not %p', (text) => expect(readReference(text)).toBeNull());
});
