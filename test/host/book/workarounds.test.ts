import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { at, eventsOf, formulaOf, openBook, put, putTable, valueOf, valuesOf } from './support';

/** One test for each defect of Univer 0.25.1 that is worked around; each fails when its workaround is taken away. */
describe('workarounds for Univer 0.25.1', () => {
  it('a formula on another sheet adds up the rows that a table grew by, however long its text', async () => {
    const book = openBook();
    const ledger = book.activeSheet;
    const summary = book.addSheet('총괄');
    const table = putTable(ledger, 'A1', '집행', [
      ['사업번호', '집행일', '금액'],
      ['01', 45000, 500],
    ]);
    put(summary, 'A1', [
      [
        '=SUM(집행[금액])',
        '=SUMIFS(집행[금액],집행[사업번호],"01",집행[집행일],"<="&45100)+0*LEN("이 글은 예순네 글자보다 길게 하려고 넣은 것")',
      ],
    ]);
    expect(await valuesOf(summary, 'A1:B1')).toEqual([[500, 500]]);
    await book.batch(async () => put(ledger, 'A3', [['01', 45050, 700]]));
    expect(await valuesOf(summary, 'A1:B1')).toEqual([[1200, 1200]]);
    await book.batch(async () => put(ledger, 'C3', [[800]]));
    expect(await valuesOf(summary, 'A1:B1')).toEqual([[1300, 1300]]);
    await book.batch(async () => table.insertRows(1, 1));
    await book.settle();
    await book.batch(async () => put(ledger, 'A3', [['01', 45050, 1]]));
    expect(await valuesOf(summary, 'A1:B1')).toEqual([[1301, 1301]]);
  });

  it('a name over a table follows the table when it grows', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    putTable(sheet, 'A1', '집행', [
      ['사업번호', '금액'],
      ["'01", 500],
    ]);
    book.addName('집행표', '=집행[[#All],[사업번호]:[금액]]');
    put(sheet, 'E1', [['=SUM(집행표)', '=ROWS(집행표)']]);
    expect(await valuesOf(sheet, 'E1:F1')).toEqual([[500, 2]]);
    await book.batch(async () => put(sheet, 'A3', [["'02", 700]]));
    expect(await valuesOf(sheet, 'E1:F1')).toEqual([[1200, 3]]);
    await book.batch(async () => put(sheet, 'B3', [[800]]));
    expect(await valuesOf(sheet, 'E1:F1')).toEqual([[1300, 3]]);
  });

  it('a part of a table on another sheet is read there, by name too', async () => {
    const book = openBook();
    putTable(book.activeSheet, 'A1', '집행', [
      ['사업번호', '금액'],
      ["'01", 500],
      ["'02", 700],
    ]);
    book.addName('집행표', '=집행[[#All],[사업번호]:[금액]]');
    const summary = book.addSheet('총괄');
    put(summary, 'A1', [['=INDEX(집행[금액],2)', '=SUM(INDEX(집행표,0,MATCH("금액",INDEX(집행표,1,0),0)))']]);
    expect(await valuesOf(summary, 'A1:B1')).toEqual([[700, 1200]]);
  });

  it('an unfinished reference in the editor does not break later formulas', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    book.services.injector.get(LexerTreeBuilder).sequenceNodesBuilder('=[@');
    put(sheet, 'A1', [['=1+1']]);
    expect(await valueOf(sheet, 'A1')).toBe(2);
  });

  it('formatting a cell leaves its formula and value alone, also when it is undone and done again', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[5, '=A1*2']]);
    await book.settle();
    await book.batch(async () =>
      sheet.setStyle(at('A1:B1'), () => ({ numberFormat: '#,##0"원"', bold: true })),
    );
    expect(formulaOf(sheet, 'B1')).toBe('=A1*2');
    expect(await book.undo()).toBe(true);
    expect(await book.redo()).toBe(true);
    expect(formulaOf(sheet, 'B1')).toBe('=A1*2');
    await book.batch(async () => put(sheet, 'A1', [[6]]));
    expect(await valueOf(sheet, 'B1')).toBe(12);
    expect(sheet.text(at('B1'))).toEqual([['12원']]);
  });

  it('formatting a cell is no edit and calculates nothing', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[5, '=A1*2']]);
    await book.settle();
    await eventsOf(book, () => undefined);
    const events = await eventsOf(book, () => sheet.setStyle(at('A1:B1'), () => ({ bold: true })));
    expect(events).toEqual([]);
  });

  it('one batch is one step: a cell written twice returns to what it was before the batch', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [['처음']]);
    await book.batch(async () => {
      put(sheet, 'A1', [['하나']]);
      await book.settle();
      put(sheet, 'A1', [['둘']]);
    });
    expect(await book.undo()).toBe(true);
    expect(await valueOf(sheet, 'A1')).toBe('처음');
    expect(await book.redo()).toBe(true);
    expect(await valueOf(sheet, 'A1')).toBe('둘');
  });

  it('fresh values do not wait for the tenth of a second that Univer waits', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'B1', [['=A1+1']]);
    await book.settle();
    const start = globalThis.setTimeout;
    const timers = jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((run: () => void, ms?: number) =>
        start(ms !== undefined && ms >= 100 ? () => undefined : run, ms)) as typeof setTimeout);
    try {
      await book.batch(async () => put(sheet, 'A1', [[1]]));
      expect(await valueOf(sheet, 'B1')).toBe(2);
    } finally {
      timers.mockRestore();
    }
  });

  it('a batch that adds or deletes a sheet leaves nothing to undo', async () => {
    const book = openBook();
    put(book.activeSheet, 'A1', [[1]]);
    await book.batch(async () => {
      const sheet = book.addSheet('새 시트');
      put(sheet, 'A1', [[1]]);
    });
    expect(await book.undo()).toBe(false);
    put(book.activeSheet, 'A1', [[2]]);
    await book.batch(async () => book.sheet('새 시트')?.delete());
    expect(await book.undo()).toBe(false);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('pieces of one array reach the model as one mutation', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    let mutations = 0;
    book.services.commands.onCommandExecuted(({ id }, options) => {
      if (id === 'sheet.mutation.set-range-values' && !options?.onlyLocal) mutations += 1;
    });
    await book.batch(async () => {
      put(sheet, 'A1', [[1, 2]]);
      put(sheet, 'A2', [[3, 4]]);
      put(sheet, 'A3', [[5, 6]]);
    });
    expect(mutations).toBe(1);
    expect(await valuesOf(sheet, 'A1:B3')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it('a table may have the name of its sheet', () => {
    const book = openBook();
    book.activeSheet.name = '사업';
    const table = putTable(book.activeSheet, 'A1', '사업', [['사업번호'], ['01']]);
    expect(table.name).toBe('사업');
  });

  it('values written below the grid are kept', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A30001', [[1]]);
    put(sheet, 'CZ1', [['=A30001+1']]);
    expect(await valueOf(sheet, 'CZ1')).toBe(2);
  });

  it('a table that gets narrower keeps the titles of the columns that stay', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = putTable(sheet, 'A1', '표', [
      ['가', '나', '다'],
      [1, 2, 4],
    ]);
    await book.batch(async () => table.resize(at('A1:B2')));
    put(sheet, 'F5', [['=SUM(표[나])', '=SUM(표)']]);
    expect(await valuesOf(sheet, 'F5:G5')).toEqual([[2, 3]]);
  });

  it('a table named with an underscore or a dot can be referred to by column', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    putTable(sheet, 'A1', '실적_집행.1', [
      ['금액', '배'],
      [5, '=[@금액]*2'],
    ]);
    book.addName('집행_표', '=실적_집행.1[[#All],[금액]]');
    put(sheet, 'E1', [['=SUM(실적_집행.1[금액])', '=ROWS(실적_집행.1)', '=ROWS(집행_표)']]);
    expect(await valuesOf(sheet, 'E1:G1')).toEqual([[5, 1, 2]]);
    expect(await valueOf(sheet, 'B2')).toBe(10);
    expect(sheet.formulas(at('E1:G1'))).toEqual([
      ['=SUM(실적_집행.1[금액])', '=ROWS(실적_집행.1)', '=ROWS(집행_표)'],
    ]);
    expect(book.definedName('집행_표')?.formula).toBe('=실적_집행.1[[#All],[금액]]');
  });

  it('a table follows rows that come and go on a sheet that is not the active one', async () => {
    const book = openBook();
    const sheet = book.addSheet('집행');
    const table = putTable(sheet, 'A1', '집행', [['금액'], [1], [2], [3]]);
    book.addSheet('나중').activate();
    await book.batch(async () => table.removeRows(1, 1));
    expect(table.area).toEqual(at('A1:A3'));
    expect(await valuesOf(sheet, 'A1:A4')).toEqual([['금액'], [1], [3], ['']]);
    await book.batch(async () => sheet.insert(at('A2'), 'Down'));
    expect(table.area).toEqual(at('A1:A4'));
    expect(book.activeSheet.name).toBe('나중');
  });

  it('SORT leaves the cells alone that other formulas read', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[3], [1], [2]]);
    put(sheet, 'B1', [['=SORT(A1:A3)', '=A1:A3*10', '=SUM(A1:A3)']]);
    await book.settle();
    expect(sheet.values(at('B1:C3'))).toEqual([
      [1, 30],
      [2, 10],
      [3, 20],
    ]);
    put(sheet, 'A1', [[5]]);
    await book.settle();
    expect(sheet.values(at('B1:C3'))).toEqual([
      [1, 50],
      [2, 10],
      [5, 20],
    ]);
  });

  it('#Totals is the totals row and #All takes it in; without one #Totals is an error', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const table = putTable(sheet, 'A1', '집행', [
      ['번호', '금액'],
      [1, 10],
      [2, 20],
    ]);
    put(sheet, 'D1', [['=집행[[#Totals],[금액]]'], ['=COUNT(집행[[#All],[금액]])'], ['=SUM(집행[금액])']]);
    await book.settle();
    expect(sheet.values(at('D1:D3'))).toEqual([['#NAME?'], [2], [30]]);
    table.showTotals = true;
    await book.settle();
    expect(sheet.values(at('D1:D3'))).toEqual([[30], [3], [30]]);
    put(sheet, 'B2', [[15]]);
    await book.settle();
    expect(sheet.values(at('D1:D3'))).toEqual([[35], [3], [35]]);
  });

  it('two books of one process do not share the meaning of a name', async () => {
    const books = [5, 7].map((value) => {
      const book = openBook();
      put(book.activeSheet, value === 5 ? 'A1' : 'B1', [[value]]);
      book.addName('기준일', value === 5 ? '=Sheet1!$A$1' : '=Sheet1!$B$1');
      return book;
    });
    for (const [i, book] of books.entries()) {
      put(book.activeSheet, 'C1', [['=기준일']]);
      expect(await valueOf(book.activeSheet, 'C1')).toBe([5, 7][i]);
    }
  });

  it('two books of one process do not share parsed formulas', async () => {
    for (const amount of [5, 7]) {
      const sheet = openBook().activeSheet;
      put(sheet, 'A1', [[amount, '=A1*2']]);
      expect(await valueOf(sheet, 'B1')).toBe(amount * 2);
    }
  });

  it('cells are compared as Excel compares them, whatever stood against them before', async () => {
    const sheet = openBook().activeSheet;
    put(sheet, 'A1', [[true], [0], ["'지출"], ["'*"], [null], [false], ["'a"]]);
    put(sheet, 'C1', [
      ['=A1=""', '=A1>9E+307', '=A1=1'],
      ['=A2=""', '=A2<"-"', '=A2=0'],
      ['=A3="지?"', '=A3>9E+307', '=A3=A1'],
      ['=A4="*"', '=A3="*"', '=A4<>"가"'],
      ['=A5=""', '=A5=0', '=A5=FALSE'],
      ['=A6=""', '=A6=0', '=A6<A1'],
      ['=A7="A"', '=SUMPRODUCT(--(A1:A7=""))', '=SUMPRODUCT(--({0,"","-"}=A2))'],
    ]);
    expect(await valuesOf(sheet, 'C1:E7')).toEqual([
      [false, true, false],
      [false, true, true],
      [false, true, false],
      [true, false, true],
      [true, true, true],
      [false, false, true],
      [true, 1, 1],
    ]);
  });

  it('a cell that shows "" is a text, and an empty one is 0', async () => {
    const sheet = openBook().activeSheet;
    put(sheet, 'A1', [['=""', null]]);
    put(sheet, 'A2', [['=A1+1', '=A1*1', '=-A1', '=A1=0', '=SUM(A1,1)', '=COUNTA(A1:B1)', '=B1+1', '=B1=0']]);
    expect(await valuesOf(sheet, 'A2:H2')).toEqual([['#VALUE!', '#VALUE!', '#VALUE!', false, 1, 1, 1, true]]);
  });

  it('an empty cell is 0 among those that a formula fills, as it is in one alone', async () => {
    const sheet = openBook().activeSheet;
    put(sheet, 'A1', [[1, null, "'가"]]);
    put(sheet, 'A2', [['=B1']]);
    put(sheet, 'E1', [['=TRANSPOSE(A1:C1)']]);
    expect([await valueOf(sheet, 'A2'), await valuesOf(sheet, 'E1:E3')]).toEqual([0, [[1], [0], ['가']]]);
  });

  it('a formula has a number format from when it is entered, and keeps the one that it is given', async () => {
    const sheet = openBook().activeSheet;
    put(sheet, 'A1', [[39264, '=EDATE(A1,1)']]);
    expect(await valueOf(sheet, 'B1')).toBe(39295);
    const entered = sheet.styleAt(0, 1).numberFormat;
    sheet.setStyle(at('B1'), () => ({ numberFormat: 'General' }));
    put(sheet, 'A1', [[39295]]);
    expect(await valueOf(sheet, 'B1')).toBe(39326);
    expect([entered, sheet.styleAt(0, 1).numberFormat]).toEqual(['yyyy/mm/dd;@', 'General']);
  });
});
