import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { writeWorkbook } from '../../../src/ooxml/writer/writeWorkbook';
import type { NewWorkbook } from '../../../src/ooxml/writer/model';
import { saveFile } from '../../../workbench/files/saveFile';
import { FIXTURES } from '../../ooxml/fixtures';
import { at, put, putTable } from '../book/support';
import { changedParts, emptyBook, openFile } from './support';

const LEDGER: NewWorkbook = {
  sheets: [
    {
      name: '집행 내역',
      frozen: { rows: 1 },
      columns: { A: { width: 12 }, 'C:D': { hidden: true } },
      rows: { 1: { height: 30 }, 6: { hidden: true } },
      merged: ['F1:G2'],
      cells: {
        F1: { value: '합친 칸', style: { font: { bold: true, color: 'FF0000' }, fill: 'FFFF00' } },
        F4: { formula: 'SUM(집행[금액])', value: 6 },
        F5: { formula: { shared: 0, text: 'F4*2', ref: 'F5:F6' }, value: 12 },
        F6: { formula: { shared: 0 }, value: 24 },
        I1: '007',
        I2: { value: { error: '#N/A' } },
        I3: true,
        I4: { formula: '_xldudf_SILJEOK_EXECRATE(1,4)', value: 0.25 },
        I5: { value: 0.453, style: { numberFormat: '0.0%' } },
      },
      tables: [
        {
          name: '집행',
          at: 'A1',
          columns: [
            { name: '사업번호' },
            { name: '금액', totals: { function: 'sum', value: 6 } },
            { name: '갑절', formula: '집행[[#This Row],[금액]]*2' },
          ],
          rows: [
            ['01', 1, 2],
            ['02', 2, 4],
            ['03', 3, 6],
          ],
        },
      ],
      validations: [{ ref: 'H1:H9', rule: { type: 'list', formula: '"지출,반납"' } }],
      protection: { allow: ['sort'] },
    },
    { name: '숨은 시트', visibility: 'hidden', cells: { A1: { formula: '기준', value: 6 } } },
  ],
  names: [{ name: '기준', formula: "'집행 내역'!$F$4" }],
};

describe('a file opened in the workbench', () => {
  it('shows values, formulas, formats, sizes, panes, tables, names, rules and what is hidden', async () => {
    const { book } = await openFile(writeWorkbook(LEDGER));
    const [sheet, hidden] = book.sheets;
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['집행 내역', 'Visible'],
      ['숨은 시트', 'Hidden'],
    ]);
    expect(sheet!.formulas(at('A1:C5'))).toEqual([
      ['사업번호', '금액', '갑절'],
      ['01', 1, '=[@금액]*2'],
      ['02', 2, '=[@금액]*2'],
      ['03', 3, '=[@금액]*2'],
      ['', '=SUBTOTAL(109,집행[금액])', ''],
    ]);
    expect(sheet!.formulas(at('F4:F6'))).toEqual([['=SUM(집행[금액])'], ['=F4*2'], ['=F5*2']]);
    expect(sheet!.values(at('F4:F6'))).toEqual([[6], [12], [24]]);
    expect(sheet!.values(at('I1:I5'))).toEqual([['007'], ['#N/A'], [true], [0.25], [0.453]]);
    expect(sheet!.text(at('I5'))).toEqual([['45.3%']]);
    expect(sheet!.formulas(at('I4'))).toEqual([['=SILJEOK.EXECRATE(1,4)']]);
    expect(sheet!.styleAt(0, 5)).toMatchObject({ bold: true, fontColor: '#FF0000', fill: '#FFFF00' });
    expect([sheet!.frozen, sheet!.merged, sheet!.rowHeight(0)]).toEqual([
      { rows: 1, columns: 0 },
      [at('F1:G2')],
      30,
    ]);
    expect([1, 2, 3].map((column) => sheet!.columnHidden(column))).toEqual([false, true, true]);
    expect(book.tables.map(({ name, area, showTotals }) => [name, area, showTotals])).toEqual([
      ['집행', at('A1:C5'), true],
    ]);
    expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([['기준', "='집행 내역'!$F$4"]]);
    expect(hidden!.values(at('A1'))).toEqual([[6]]);
    expect(sheet!.validations).toMatchObject([
      { area: at('H1:H9'), rule: { list: { source: '지출,반납' } } },
    ]);
    expect(sheet!.protection?.options).toMatchObject({ allowSort: true, allowFormatCells: false });
  });

  it.each(FIXTURES)('keeps every byte of every part where nothing was edited: $name', async ({ build }) => {
    const before = build();
    const { save } = await openFile(before);
    expect(changedParts(before, save())).toEqual([]);
  });

  it.each(FIXTURES)(
    'changes the sheet and the bookkeeping alone where a cell was edited: $name',
    async ({ build }) => {
      const before = build();
      const { book, file, save } = await openFile(before);
      const sheet = book.sheets.find(({ visibility }) => visibility === 'Visible')!;
      put(sheet, 'Z99', [['적어 넣은 글']]);
      const after = save();
      const part = file.sheets.find(({ id }) => id === sheet.id)!.part;
      expect(changedParts(before, after)).toEqual([part, file.workbook.part].sort());
      expect(packageProblems(after).filter((problem) => !packageProblems(before).includes(problem))).toEqual(
        [],
      );
      const again = await openFile(after);
      expect(again.book.sheets[sheet.position]!.values(at('Z99'))).toEqual([['적어 넣은 글']]);
    },
  );

  it('saves an edit, what follows from it, and a table that grew', async () => {
    const bytes = writeWorkbook({
      sheets: [
        {
          name: '집행',
          tables: [
            {
              name: '집행',
              at: 'A1',
              columns: [{ name: '금액' }, { name: '갑절', formula: '집행[[#This Row],[금액]]*2' }],
              rows: [[1, 2]],
            },
          ],
          cells: { E1: { formula: 'SUM(집행[금액])', value: 1 } },
        },
        { name: '다른 시트', cells: { A1: { formula: '집행!E1', value: 1 }, A2: '그대로' } },
      ],
    });
    const { book, settle, save } = await openFile(bytes);
    put(book.sheets[0]!, 'A3', [[10]]);
    await settle();
    const after = save();
    expect(packageProblems(after)).toEqual([]);
    const again = await openFile(after);
    const [sheet, other] = again.book.sheets;
    expect(sheet!.formulas(at('A1:B3'))).toEqual([
      ['금액', '갑절'],
      [1, '=[@금액]*2'],
      [10, '=[@금액]*2'],
    ]);
    expect([sheet!.values(at('E1')), other!.values(at('A1:A2'))]).toEqual([[[11]], [[11], ['그대로']]]);
    expect(again.book.tables[0]!.area).toEqual(at('A1:B3'));
  });
});

describe('a book made in the workbench', () => {
  it('opens again on the sheet that was in front', async () => {
    const book = emptyBook();
    book.addSheet('사업').activate();
    book.addSheet('집행');
    const bytes = saveFile(book, null);
    expect(packageProblems(bytes)).toEqual([]);
    const again = await openFile(bytes);
    expect(again.book.activeSheet.name).toBe('사업');
    expect(changedParts(bytes, again.save())).toEqual([]);
  });

  it('saves as a file that reads back the same', async () => {
    const book = emptyBook();
    const sheet = book.addSheet('사업');
    const table = putTable(sheet, 'A1', '사업', [
      ['사업번호', '예산', '절반'],
      ["'01", 10, '=[@예산]/2'],
      ["'02", 20, '=[@예산]/2'],
    ]);
    table.showTotals = true;
    put(sheet, 'F1', [['=SUM(사업[예산])'], ['=SILJEOK.EXECRATE(1,4)'], ['=XLOOKUP(1,A:A,B:B)']]);
    sheet.setStyle(at('B2:B3'), () => ({ numberFormat: '#,##0"원"', bold: true, fill: '#FFF2CC' }));
    sheet.setColumnWidth(at('A1'), 90);
    sheet.merge(at('H1:I2'), false);
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.showGridlines = false;
    book.addName('예산들', '=사업[예산]');
    await book.settle();
    const bytes = saveFile(book, null);
    expect(packageProblems(bytes)).toEqual([]);
    const again = await openFile(bytes);
    const read = again.book.sheet('사업')!;
    expect(read.formulas(at('A1:F4'))).toEqual(sheet.formulas(at('A1:F4')));
    expect(read.text(at('B2:B3'))).toEqual([['10원'], ['20원']]);
    expect(read.styleAt(1, 1)).toMatchObject({ bold: true, fill: '#FFF2CC' });
    expect([read.columnWidth(0), read.merged, read.frozen, read.showGridlines]).toEqual([
      90,
      [at('H1:I2')],
      { rows: 1, columns: 0 },
      false,
    ]);
    read.showGridlines = true;
    expect((await openFile(again.save())).book.sheet('사업')!.showGridlines).toBe(true);
    expect(again.book.tables.map(({ name, area, showTotals }) => [name, area, showTotals])).toEqual([
      ['사업', at('A1:C4'), true],
    ]);
    expect(again.book.names.map(({ name, formula }) => [name, formula])).toEqual([['예산들', '=사업[예산]']]);
  });
});

describe('conditional formats', () => {
  const FORMATTED: NewWorkbook = {
    sheets: [
      {
        name: '집행',
        cells: { A1: '확인', A2: 0, B1: 3 },
        conditionalFormats: [
          {
            ref: 'A1:A9 C1:C9',
            operator: 'equal',
            formulas: ['"확인"'],
            format: { font: { color: '9C0006' }, fill: 'FFC7CE' },
          },
          { ref: 'B1:B9', dataBar: { color: '638EC6' } },
        ],
      },
    ],
  };

  it('that go by a value are those of the sheet; with others a file says so', async () => {
    const { book, file } = await openFile(writeWorkbook(FORMATTED));
    const look = { fontColor: '#9C0006', fill: '#FFC7CE' };
    expect(book.activeSheet.conditionalFormats).toMatchObject([
      { area: at('A1:A9'), rule: { operator: 'EqualTo', formula1: '="확인"' }, look },
      { area: at('C1:C9'), rule: { operator: 'EqualTo', formula1: '="확인"' }, look },
    ]);
    expect(file.hidden).toEqual(['조건부 서식']);
  });

  it('made here are saved beside those of the file, and read again; without a change nothing is written', async () => {
    const bytes = writeWorkbook(FORMATTED);
    const { book, file } = await openFile(bytes);
    expect(changedParts(bytes, saveFile(book, file))).toEqual([]);

    const made = {
      id: 'neu',
      area: at('D1:D9'),
      rule: { operator: 'NotEqualTo', formula1: '=""' },
      look: { bold: true, fontColor: '#FF0000' },
    } as const;
    book.activeSheet.conditionalFormats = [made, ...book.activeSheet.conditionalFormats];
    const saved = saveFile(book, file);
    expect(packageProblems(saved)).toEqual([]);
    const again = await openFile(saved);
    const { id: _id, ...rest } = made;
    expect(again.book.activeSheet.conditionalFormats[0]).toMatchObject(rest);
    expect(again.book.activeSheet.conditionalFormats).toHaveLength(3);
    expect(again.file.hidden).toEqual(['조건부 서식']);
  });

  it('of a new book are saved, though nothing in it had a look before', async () => {
    const book = emptyBook();
    put(book.activeSheet, 'A1', [['확인']]);
    book.activeSheet.conditionalFormats = [
      {
        id: 'neu',
        area: at('A1:A5'),
        rule: { operator: 'EqualTo', formula1: '="확인"' },
        look: { fill: '#FFC7CE' },
      },
    ];
    const saved = saveFile(book, null);
    expect(packageProblems(saved)).toEqual([]);
    expect((await openFile(saved)).book.activeSheet.conditionalFormats).toHaveLength(1);
  });

  it('move with the rows and columns they stand in', async () => {
    const { book } = await openFile(writeWorkbook(FORMATTED));
    const sheet = book.activeSheet;
    sheet.insert(at('1:2'), 'Down');
    expect(sheet.conditionalFormats.map(({ area }) => area)).toEqual([at('A3:A11'), at('C3:C11')]);
  });
});
