import type { BookEvent } from '../../../workbench/book/types';
import { at, eventsOf, formulaOf, openBook, put, putTable, type, valueOf, valuesOf } from './support';

describe('sheets', () => {
  it('are added, found by name or id, moved, renamed with the formulas and names that point there', async () => {
    const book = openBook();
    const first = book.activeSheet;
    const sheet = book.addSheet('내 시트');
    put(sheet, 'B2', [[7]]);
    put(first, 'A1', [["='내 시트'!B2*2", "=SUM('내 시트'!$B$2:$B$3)"]]);
    book.addName('기준', "='내 시트'!$B$2");
    put(first, 'A2', [['=기준+1']]);
    expect(await valuesOf(first, 'A1:A2')).toEqual([[14], [8]]);
    await book.batch(async () => {
      sheet.name = '설정';
    });
    expect(first.formulas(at('A1:B1'))).toEqual([['=설정!B2*2', '=SUM(설정!$B$2:$B$3)']]);
    expect(book.definedName('기준')?.formula).toBe('=설정!$B$2');
    put(sheet, 'B2', [[8]]);
    expect(await valuesOf(first, 'A1:A2')).toEqual([[16], [9]]);
    await book.batch(async () => book.moveSheet(sheet, 0));
    expect(book.sheets.map(({ name }) => name)).toEqual(['설정', 'Sheet1']);
    expect(book.sheet('설정')).toBe(sheet);
    expect(book.sheet(sheet.id)).toBe(sheet);
  });

  it('refuse a name that is taken or that Excel would not take', () => {
    const book = openBook();
    book.addSheet('사업');
    expect(() => book.addSheet('사업')).toThrow('exists');
    for (const name of ['', 'a/b', "'x", 'x'.repeat(32), '[1]']) {
      expect(() => book.addSheet(name)).toThrow('no valid sheet name');
    }
  });

  it('keep one visible sheet; another becomes active when the active one goes', async () => {
    const book = openBook();
    const first = book.activeSheet;
    expect(() => first.delete()).toThrow('at least one visible');
    expect(() => (first.visibility = 'Hidden')).toThrow('at least one visible');
    const second = book.addSheet('둘');
    second.activate();
    await book.batch(async () => second.delete());
    expect(book.activeSheet).toBe(first);
    expect(book.sheet('둘')).toBeNull();
  });

  it('can be hidden and very hidden', () => {
    const book = openBook();
    const sheet = book.addSheet('둘');
    sheet.visibility = 'VeryHidden';
    expect(sheet.visibility).toBe('VeryHidden');
    expect(() => sheet.activate()).toThrow('hidden');
    sheet.visibility = 'Visible';
    sheet.activate();
    expect(book.activeSheet).toBe(sheet);
  });

  it('take their tables along when they are deleted; formulas over them are errors', async () => {
    const book = openBook();
    const sheet = book.addSheet('사업');
    putTable(sheet, 'A1', '사업', [['금액'], [5]]);
    put(book.activeSheet, 'A1', [['=SUM(사업[금액])']]);
    expect(await valueOf(book.activeSheet, 'A1')).toBe(5);
    await book.batch(async () => sheet.delete());
    expect(book.tables).toEqual([]);
    expect(await valueOf(book.activeSheet, 'A1')).toMatch(/^#(REF!|NAME\?)$/);
  });

  it('are laid out: widths, heights, hidden columns, frozen panes, tab colour, merged cells', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    await book.batch(async () => {
      sheet.setColumnWidth(at('B1:C1'), 90);
      sheet.setRowHeight(at('A1:A2'), 30);
      sheet.setColumnsHidden(at('D1'), true);
      sheet.frozen = { rows: 1, columns: 2 };
      sheet.tabColor = '#FF0000';
      put(sheet, 'F1', [['가', '나']]);
      sheet.merge(at('F1:G2'), false);
    });
    expect([0, 1, 2].map((column) => sheet.columnWidth(column))).toEqual([54, 90, 90]);
    expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([30, 30, 16.5]);
    expect([2, 3].map((column) => sheet.columnHidden(column))).toEqual([false, true]);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 2 });
    expect(sheet.tabColor).toBe('#FF0000');
    expect(sheet.merged).toEqual([at('F1:G2')]);
    expect(sheet.values(at('F1:G1'))).toEqual([['가', '']]);
    await book.undo();
    expect(sheet.columnWidth(1)).toBe(54);
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
    expect(sheet.tabColor).toBe('');
    expect(sheet.merged).toEqual([]);
    expect(sheet.values(at('F1:G1'))).toEqual([['', '']]);
  });

  it('shift cells when cells are inserted or deleted, with formulas, tables and validation', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const rule = { rule: { wholeNumber: {} }, errorAlert: null, prompt: null, ignoreBlanks: true };
    put(sheet, 'A1', [['제목']]);
    const table = putTable(sheet, 'A3', '표', [['금액'], [5], [6]]);
    put(sheet, 'C1', [['=SUM(A4:A5)']]);
    sheet.setValidation(at('A4:A5'), rule);
    sheet.setValidation(at('B:B'), rule);
    await book.batch(async () => sheet.insert(at('2:3'), 'Down'));
    expect(table.area).toEqual(at('A5:A7'));
    expect(formulaOf(sheet, 'C1')).toBe('=SUM(A6:A7)');
    expect(sheet.validations.map(({ area }) => area)).toEqual([at('A6:A7'), at('B:B')]);
    await book.batch(async () => sheet.remove(at('2:3'), 'Up'));
    expect(table.area).toEqual(at('A3:A5'));
    expect(await valueOf(sheet, 'C1')).toBe(11);
    expect(sheet.validations.map(({ area }) => area)).toEqual([at('A4:A5'), at('B:B')]);
    await book.batch(async () => sheet.insert(at('A:A'), 'Right'));
    expect(table.area).toEqual(at('B3:B5'));
    expect(sheet.validations.map(({ area }) => area)).toEqual([at('B4:B5'), at('C:C')]);
  });

  it('shift some cells only, where something stands beside them', async () => {
    const book = openBook();
    const sheet = book.addSheet('둘');
    put(sheet, 'A1', [
      ['가', 1],
      ['나', 2],
    ]);
    await book.batch(async () => sheet.insert(at('A1'), 'Down'));
    expect(await valuesOf(sheet, 'A1:B3')).toEqual([
      ['', 1],
      ['가', 2],
      ['나', ''],
    ]);
    await book.batch(async () => sheet.remove(at('A1'), 'Up'));
    expect(await valuesOf(sheet, 'A1:B3')).toEqual([
      ['가', 1],
      ['나', 2],
      ['', ''],
    ]);
    expect(book.activeSheet.name).toBe('Sheet1');
  });

  it('have a used area, null when nothing stands there', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    expect(sheet.usedArea).toBeNull();
    put(sheet, 'C3', [['=SEQUENCE(3)']]);
    await book.settle();
    expect(sheet.usedArea).toEqual(at('C3:C5'));
  });

  it('keep validation rules by area: a newer rule takes over what it covers', () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const rule = (n: number) => ({ rule: { n }, errorAlert: null, prompt: null, ignoreBlanks: true });
    sheet.setValidation(at('A:A'), rule(1));
    sheet.setValidation(at('A1:A10'), rule(2));
    sheet.setValidation(at('A5'), null);
    const rules = sheet.validations.map(({ area, rule: r }) => [area, (r as { n: number }).n]);
    expect(rules).toEqual([
      [{ ...at('A:A'), row: 10, rows: 1_048_566 }, 1],
      [at('A1:A4'), 2],
      [at('A6:A10'), 2],
    ]);
  });
});

describe('names', () => {
  it('stand for cells, tables and columns of tables', () => {
    const book = openBook();
    const sheet = book.activeSheet;
    putTable(sheet, 'A1', '집행', [
      ['사업번호', '구분', '금액'],
      ["'01", '지출', 5],
    ]);
    book.addName('기준일', '=Sheet1!$F$1', '보고의 기준');
    book.addName('집행표', '=집행[[#All],[사업번호]:[구분]]');
    expect(book.resolve('기준일')?.area).toEqual(at('F1'));
    expect(book.resolve('집행표')?.area).toEqual(at('A1:B2'));
    expect(book.resolve('집행')?.area).toEqual(at('A2:C2'));
    expect(book.resolve('집행[#Headers]')?.area).toEqual(at('A1:C1'));
    expect(book.resolve('집행[금액]')?.area).toEqual(at('C2'));
    expect(book.resolve('Sheet1!A1:B2')?.area).toEqual(at('A1:B2'));
    expect(book.resolve('없는이름')).toBeNull();
    expect(book.resolve('없는시트!A1')).toBeNull();
    expect(book.definedName('기준일')?.comment).toBe('보고의 기준');
  });

  it('are changed, hidden, deleted, and come back when that is undone', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[1, 2, '=기준일']]);
    const name = book.addName('기준일', '=Sheet1!$A$1');
    expect(await valueOf(sheet, 'C1')).toBe(1);
    await book.batch(async () => {
      name.formula = '=Sheet1!$B$1';
      name.visible = false;
    });
    expect(await valueOf(sheet, 'C1')).toBe(2);
    expect(name.visible).toBe(false);
    await book.batch(async () => name.delete());
    expect(await valueOf(sheet, 'C1')).toBe('#NAME?');
    await book.undo();
    expect(await valueOf(sheet, 'C1')).toBe(2);
  });

  it('refuse what is taken by a table or looks like a cell', () => {
    const book = openBook();
    putTable(book.activeSheet, 'A1', '집행', [['금액'], [1]]);
    expect(() => book.addName('집행', '=Sheet1!$A$1')).toThrow('taken');
    expect(() => book.addName('AB12', '=Sheet1!$A$1')).toThrow('no valid name');
    expect(() => book.addName('이름', '=SUM(')).toThrow('error');
  });
});

describe('events', () => {
  it('tell of an edit by the add-in after its batch, one event for a block', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    let during: readonly BookEvent[] = [];
    const early: BookEvent[] = [];
    const stop = book.onEvents((reported) => early.push(...reported));
    const events = await eventsOf(book, () =>
      book.batch(async () => {
        put(sheet, 'A1', [[1, 2]]);
        await book.settle();
        put(sheet, 'A2', [[3, 4]]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        during = [...early];
      }),
    );
    stop();
    expect(during).toEqual([]);
    expect(events.filter(({ kind }) => kind === 'changed')).toEqual([
      { kind: 'changed', sheet, area: at('A1:B2'), changeType: 'RangeEdited' },
    ]);
  });

  it('tell of a user edit, the row it adds to a table, and its undoing', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    putTable(sheet, 'A1', '집행', [
      ['금액', '배'],
      [5, '=[@금액]*2'],
      [6, '=[@금액]*2'],
    ]);
    await book.settle();
    const edit = await eventsOf(book, () => type(book, sheet, 'A4', '7'));
    expect(edit).toContainEqual({ kind: 'changed', sheet, area: at('A4:B4'), changeType: 'RangeEdited' });
    expect(edit).toContainEqual({ kind: 'calculated', sheet });
    const undone = await eventsOf(book, () => book.undo());
    expect(undone.some((event) => event.kind === 'changed')).toBe(true);
  });

  it('leave the active sheet and the selection alone when the add-in inserts rows elsewhere', async () => {
    const book = openBook();
    const first = book.activeSheet;
    const second = book.addSheet('둘');
    book.select(first, at('B2'));
    await eventsOf(book, () => undefined);
    const events = await eventsOf(book, () => {
      second.insert(at('2:2'), 'Down');
      first.insert(at('5:5'), 'Down');
    });
    expect(events.map(({ kind }) => kind)).not.toContain('selection');
    expect(events.map(({ kind }) => kind)).not.toContain('activated');
    expect(book.selection).toEqual({ sheet: first, area: at('B2') });
  });

  it('tell of inserted and deleted rows, sheets, tables, the selection and the active sheet', async () => {
    const book = openBook();
    const first = book.activeSheet;
    const rows = await eventsOf(book, () => {
      first.insert(at('2:3'), 'Down');
      first.remove(at('2:2'), 'Up');
    });
    expect(rows.map((event) => event.kind === 'changed' && event.changeType)).toEqual(
      expect.arrayContaining(['RowInserted', 'RowDeleted']),
    );
    let second = first;
    const sheets = await eventsOf(book, () => {
      second = book.addSheet('둘');
      book.select(second, at('B2:C3'));
    });
    expect(sheets).toEqual([
      { kind: 'sheetAdded', sheetId: second.id },
      { kind: 'activated', sheet: second, previous: first },
      { kind: 'selection', sheet: second, area: at('B2:C3') },
    ]);
    expect(book.selection).toEqual({ sheet: second, area: at('B2:C3') });
    const tables = await eventsOf(book, () => {
      putTable(second, 'A1', '표', [['금액'], [1]]).convertToRange();
    });
    expect(tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['tableAdded', 'tableDeleted']));
  });
});
