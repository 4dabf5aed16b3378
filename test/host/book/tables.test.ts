import { at, formulaOf, openBook, put, putTable, type, valueOf, valuesOf } from './support';
import type { UniverBook } from '../../../workbench/book/book';
import type { Table } from '../../../workbench/book/types';

function ledger(book: UniverBook): Table {
  const table = putTable(book.activeSheet, 'A1', '집행', [
    ['사업번호', '금액', '두 배'],
    ["'01", 500, '=[@금액]*2'],
    ["'02", 700, '=[@금액]*2'],
  ]);
  return table;
}

describe('a table', () => {
  it('takes in a row that the add-in writes right below, and fills its calculated column', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    await book.batch(async () => put(sheet, 'A4', [["'03", 900]]));
    expect(table.area).toEqual(at('A1:C4'));
    expect(formulaOf(sheet, 'C4')).toBe('=[@금액]*2');
    expect(await valueOf(sheet, 'C4')).toBe(1800);
  });

  it('takes in several rows, written in pieces, with formulas that name the own row', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    await book.batch(async () => {
      put(sheet, 'A4', [["'03", 1, '=[@금액]*3']]);
      put(sheet, 'A5', [["'04", 2, '=[@금액]*3']]);
    });
    expect(table.area).toEqual(at('A1:C5'));
    expect(await valuesOf(sheet, 'C4:C5')).toEqual([[3], [6]]);
  });

  it('takes in a row that a user types below, as one step to undo', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    await type(book, sheet, 'B4', '900');
    expect(table.area).toEqual(at('A1:C4'));
    expect(await valueOf(sheet, 'C4')).toBe(1800);
    expect(await book.undo()).toBe(true);
    expect(table.area).toEqual(at('A1:C3'));
    expect(await valuesOf(sheet, 'A4:C4')).toEqual([['', '', '']]);
    expect(await book.redo()).toBe(true);
    expect(table.area).toEqual(at('A1:C4'));
    expect(await valueOf(sheet, 'C4')).toBe(1800);
  });

  it('understands [@열] that a user types', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    ledger(book);
    await type(book, sheet, 'C3', '=[@금액]*5');
    expect(await valueOf(sheet, 'C3')).toBe(3500);
    expect(formulaOf(sheet, 'C3')).toBe('=[@금액]*5');
  });

  it('does not follow where it must not: switched off, beside its columns, over filled cells, on a protected sheet', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    const before = table.area;
    book.autoCorrect.growTables = false;
    await book.batch(async () => put(sheet, 'A4', [['x']]));
    expect(table.area).toEqual(before);
    book.autoCorrect.growTables = true;
    await book.batch(async () => put(sheet, 'B4', [['A4에 이미 있다']]));
    expect(table.area).toEqual(before);
    sheet.clear(at('A4:C4'), 'Contents');
    await book.batch(async () => put(sheet, 'A4', [['a', 'b', 'c', 'd']]));
    expect(table.area).toEqual(before);
    sheet.clear(at('A4:D4'), 'Contents');
    sheet.protection = { options: {}, password: null };
    await book.batch(async () => put(sheet, 'A4', [['x']]));
    expect(table.area).toEqual(before);
  });

  it('grows without filling when only the filling is switched off', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    book.autoCorrect.fillCalculatedColumns = false;
    await book.batch(async () => put(sheet, 'A4', [["'03", 900]]));
    expect(table.area).toEqual(at('A1:C4'));
    expect(await valueOf(sheet, 'C4')).toBe('');
  });

  it('gives new rows the number format and the validation of the row above', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    ledger(book);
    sheet.setStyle(at('A2:A3'), () => ({ numberFormat: '@' }));
    sheet.setStyle(at('B2:B3'), () => ({ numberFormat: '#,##0"원"' }));
    sheet.setValidation(at('A2:A3'), { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true });
    await book.batch(async () => put(sheet, 'A4', [["'03", 900]]));
    expect(sheet.styleAt(3, 0).numberFormat).toBe('@');
    expect(sheet.text(at('B4'))).toEqual([['900원']]);
    expect(sheet.validations.map(({ area }) => area)).toEqual([at('A2:A4')]);
  });

  it('inserts rows in the middle: what is below moves, references follow, calculated cells are filled', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    put(sheet, 'F1', [['=SUM(집행[금액])']]);
    await book.batch(async () => {
      table.insertRows(1, 2);
      put(sheet, 'A3', [["'x", 10]]);
    });
    expect(table.area).toEqual(at('A1:C5'));
    expect(await valuesOf(sheet, 'A2:C5')).toEqual([
      ['01', 500, 1000],
      ['x', 10, 20],
      ['', '', 0],
      ['02', 700, 1400],
    ]);
    expect(await valueOf(sheet, 'F1')).toBe(1210);
    expect(await book.undo()).toBe(true);
    expect(table.area).toEqual(at('A1:C3'));
    expect(await valueOf(sheet, 'F1')).toBe(1200);
  });

  it('inserts rows at the end, above what stands below', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    put(sheet, 'A5', [['비고']]);
    await book.batch(async () => table.insertRows(2, 2));
    expect(table.area).toEqual(at('A1:C5'));
    expect(await valueOf(sheet, 'A7')).toBe('비고');
    expect(formulaOf(sheet, 'C5')).toBe('=[@금액]*2');
  });

  it('loses the rows that are removed, but never its last one', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    await book.batch(async () => table.removeRows(0, 1));
    expect(await valuesOf(sheet, 'A2:C2')).toEqual([['02', 700, 1400]]);
    await book.batch(async () => table.removeRows(0, 1));
    expect(table.area).toEqual(at('A1:C2'));
    expect(await valueOf(sheet, 'A2')).toBe('');
  });

  it('is sorted with its formulas and styles; empty cells come last', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = putTable(sheet, 'A1', '표', [
      ['이름', '값'],
      ['나', '=3*1'],
      ['', 9],
      ['가', 2],
    ]);
    sheet.setStyle(at('A2'), () => ({ bold: true }));
    await book.settle();
    await book.batch(async () => table.sort([{ key: 0, ascending: true }]));
    expect(await valuesOf(sheet, 'A2:B4')).toEqual([
      ['가', 2],
      ['나', 3],
      ['', 9],
    ]);
    expect(formulaOf(sheet, 'B3')).toBe('=3*1');
    expect([1, 2].map((row) => sheet.styleAt(row, 0).bold)).toEqual([false, true]);
    expect(table.sortFields).toEqual([{ key: 0, ascending: true }]);
  });

  it('hides the rows that a filter leaves out, until the filter is taken away', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    await book.batch(async () => table.filterByValues(0, ['02']));
    expect(table.isFiltered).toBe(true);
    expect([1, 2].map((row) => sheet.rowFiltered(row))).toEqual([true, false]);
    await book.batch(async () => table.clearFilters());
    expect(table.isFiltered).toBe(false);
    expect(sheet.rowFiltered(1)).toBe(false);
  });

  it('has a totals row that is no data and keeps new rows out', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    put(sheet, 'F1', [['=SUM(집행[금액])']]);
    await book.batch(async () => {
      table.showTotals = true;
    });
    expect(table.area).toEqual(at('A1:C4'));
    expect(await valuesOf(sheet, 'A4:C4')).toEqual([['요약', '', 2400]]);
    expect(await valueOf(sheet, 'F1')).toBe(1200);
    await book.batch(async () => put(sheet, 'A5', [['x']]));
    expect(table.area).toEqual(at('A1:C4'));
    await book.batch(async () => table.insertRows(2, 1));
    expect(table.area).toEqual(at('A1:C5'));
    expect(await valueOf(sheet, 'A5')).toBe('요약');
  });

  it('is renamed in every formula and name that uses it', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    book.addName('집행표', '=집행[[#All],[사업번호]:[금액]]');
    put(sheet, 'F1', [['=SUM(집행[금액])', '=ROWS(집행)', '=ROWS(집행표)']]);
    await book.batch(async () => {
      table.name = '실적_집행';
    });
    expect(sheet.formulas(at('F1:H1'))).toEqual([
      ['=SUM(실적_집행[금액])', '=ROWS(실적_집행)', '=ROWS(집행표)'],
    ]);
    expect(book.definedName('집행표')?.formula).toBe('=실적_집행[[#All],[사업번호]:[금액]]');
    expect(formulaOf(sheet, 'C2')).toBe('=[@금액]*2');
    await book.batch(async () => put(sheet, 'A4', [['x', 1]]));
    expect(await valuesOf(sheet, 'F1:H1')).toEqual([[1201, 3, 4]]);
  });

  it('has a column renamed in every formula when its header cell is edited', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    ledger(book);
    put(sheet, 'F1', [['=SUM(집행[금액])']]);
    await book.settle();
    await type(book, sheet, 'B1', '집행금액');
    expect(formulaOf(sheet, 'F1')).toBe('=SUM(집행[집행금액])');
    expect(formulaOf(sheet, 'C2')).toBe('=[@집행금액]*2');
    await book.batch(async () => put(sheet, 'B2', [[1]]));
    expect(await valuesOf(sheet, 'F1:F1')).toEqual([[701]]);
  });

  it('takes the old header back when the renaming is undone', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    ledger(book);
    put(sheet, 'F1', [['=SUM(집행[금액])']]);
    await book.settle();
    await book.batch(async () => put(sheet, 'B1', [['집행금액']]));
    await book.undo();
    expect(formulaOf(sheet, 'F1')).toBe('=SUM(집행[금액])');
    await book.batch(async () => put(sheet, 'B2', [[1]]));
    expect(await valueOf(sheet, 'F1')).toBe(701);
  });

  it('loses a row without what stands beside it, and what is below moves up with it', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    put(sheet, 'A6', [['※ 메모']]);
    put(sheet, 'E1', [['가'], ['나'], ['다']]);
    await book.batch(async () => sheet.remove(at('A2:C2'), 'Up'));
    expect(table.area).toEqual(at('A1:C2'));
    expect(await valuesOf(sheet, 'A2:C2')).toEqual([['02', 700, 1400]]);
    expect(await valuesOf(sheet, 'A5:A6')).toEqual([['※ 메모'], ['']]);
    expect(await valuesOf(sheet, 'E1:E3')).toEqual([['가'], ['나'], ['다']]);
    await book.undo();
    expect(table.area).toEqual(at('A1:C3'));
    expect(await valuesOf(sheet, 'A2:C3')).toEqual([
      ['01', 500, 1000],
      ['02', 700, 1400],
    ]);
  });

  it('gets and loses columns with their formulas', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    put(sheet, 'H1', [['=SUM(집행[두 배])']]);
    await book.batch(async () => table.insertColumn(1, '비고'));
    expect(table.headers).toEqual(['사업번호', '비고', '금액', '두 배']);
    expect(await valueOf(sheet, 'I1')).toBe(2400);
    await book.batch(async () => table.insertColumn(4, '끝'));
    expect(table.headers).toEqual(['사업번호', '비고', '금액', '두 배', '끝']);
    await book.batch(async () => table.removeColumn(1));
    expect(table.headers).toEqual(['사업번호', '금액', '두 배', '끝']);
    expect(await valueOf(sheet, 'H1')).toBe(2400);
    await book.batch(async () => table.insertColumn(0, '먼저'));
    expect(table.headers).toEqual(['먼저', '사업번호', '금액', '두 배', '끝']);
    expect(await valueOf(sheet, 'I1')).toBe(2400);
  });

  it('follows when a user inserts or deletes a column of the sheet', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = ledger(book);
    put(sheet, 'H1', [['=SUM(집행[두 배])']]);
    await book.settle();
    const range = { startRow: 0, endRow: sheet.gridRows - 1, startColumn: 1, endColumn: 1 };
    await book.services.commands.executeCommand('sheet.command.insert-col', {
      ...sheet.target,
      range,
      direction: 3,
    });
    await book.settle();
    expect(table.headers).toEqual(['사업번호', '열2', '금액', '두 배']);
    expect(await valueOf(sheet, 'I1')).toBe(2400);
    await book.services.commands.executeCommand('sheet.command.remove-col', { ...sheet.target, range });
    await book.settle();
    expect(table.headers).toEqual(['사업번호', '금액', '두 배']);
    put(sheet, 'J1', [['=SUM(집행[금액])']]);
    expect(await valuesOf(sheet, 'H1:J1')).toEqual([[2400, '', 1200]]);
  });

  it('completes its headers: names for empty cells, text for numbers, no name twice', () => {
    const book = openBook();
    const table = putTable(book.activeSheet, 'A1', '표', [
      ['가', '', 2007, '가'],
      [1, 2, 3, 4],
    ]);
    expect(table.headers).toEqual(['가', '열2', '2007', '가2']);
  });

  it('cannot overlap another, nor have a name that is taken', () => {
    const book = openBook();
    const sheet = book.activeSheet;
    ledger(book);
    expect(() => book.addTable({ sheet, area: at('C3:D4') }, true)).toThrow('overlap');
    const other = putTable(sheet, 'F1', '다른표', [['가'], [1]]);
    expect(() => (other.name = '집행')).toThrow('taken');
    expect(() => (other.name = 'A1')).toThrow('no valid name');
    expect(() => (other.name = '두 낱말')).toThrow('no valid name');
  });

  it('leaves its cells behind as a range, or takes them away when deleted', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    ledger(book).convertToRange();
    expect(book.tables).toEqual([]);
    expect(await valueOf(sheet, 'A2')).toBe('01');
    putTable(sheet, 'F1', '다른표', [['가'], [1]]).delete();
    expect(await valueOf(sheet, 'F1')).toBe('');
  });
});
