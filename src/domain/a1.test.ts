import { areaAddress, cellAddress, columnLetters, readCellAddress } from './a1';

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
