import { CATALOGUE } from '../../../src/functions/catalogue/index';
import { initialTexts } from '../../../src/taskpane/functions/initialTexts';
import { toInsertion } from '../../../src/taskpane/functions/insertionTexts';
import type { FormulaInsertion } from '../../../src/workbook/sheets/insertFormula';
import type { CellValue } from '../../../workbench/book/types';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  problemOf,
  valueOf,
  WITH_FUNCTIONS,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables(WITH_FUNCTIONS);
});
afterEach(() => desk.office.stop());

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const sheet = () => desk.office.book.sheet('Sheet1')!;
const put = (row: number, column: number, cells: readonly (readonly CellValue[])[]) =>
  sheet().write(area(row, column, cells.length, cells[0]!.length), cells);

async function shown(row: number, column: number): Promise<CellValue> {
  await desk.office.settle();
  return sheet().values(area(row, column))[0]![0]!;
}

/** Into D2 of the first sheet, unless said otherwise. */
const insert = (change: Partial<FormulaInsertion> = {}) =>
  desk.book.insertFormula({
    sheet: 'Sheet1',
    cell: { row: 1, column: 3 },
    formula: '=SILJEOK.EXECRATE(B2,C2,1)',
    numberFormat: '0.0%',
    spill: null,
    ...change,
  });

describe('where a person stands', () => {
  it('is read in one sync: the cell, what is selected, and the names there are', async () => {
    put(1, 1, [[3_600_000, 11_600_000]]);
    desk.office.book.select(sheet(), area(1, 1, 1, 2));
    desk.office.syncCount();
    const place = valueOf(await desk.book.insertionPlace());
    expect(desk.office.syncCount()).toBe(1);
    expect(place).toMatchObject({
      sheet: 'Sheet1',
      cell: { row: 1, column: 1 },
      selected: { start: { row: 1, column: 1 }, size: { rows: 1, columns: 2 } },
      known: { 사업표: '사업표', 예산표: '예산표', 집행표: '집행표', 기준일: '기준일', 주의폭: '주의폭' },
    });
    expect(place.sheets).toContain('집행');
    expect(place.tables).toContain('집행');
    expect(place.names).toContain('부진폭');
    // Made when indicators are first used.
    expect(place.known).not.toHaveProperty('지표표');
  });

  it('is a place to write into where the active cell is empty, and nothing selected', async () => {
    desk.office.book.select(sheet(), area(4, 3));
    const place = valueOf(await desk.book.insertionPlace());
    expect(place).toMatchObject({ cell: { row: 4, column: 3 }, selected: null });
  });
});

describe('a formula', () => {
  it('is written into an empty cell and computes, as a function and as its native form, in two syncs', async () => {
    put(1, 1, [[3_600_000, 11_600_000]]);
    desk.office.syncCount();
    expect(valueOf(await insert())).toEqual({ address: 'Sheet1!D2' });
    expect(desk.office.syncCount()).toBe(2);
    valueOf(await insert({ cell: { row: 2, column: 3 }, formula: '=IF(C2>0,ROUND(B2/C2,3),"-")' }));
    expect([await shown(1, 3), await shown(2, 3)]).toEqual([0.31, 0.31]);
  });

  it('is never written over something: the next empty cell is offered', async () => {
    put(1, 3, [['메모', 5]]);
    const refused = await insert();
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'cellOccupied', params: { address: 'Sheet1!D2', free: 'Sheet1!F2' } },
    });
    expect(await shown(1, 3)).toBe('메모');
  });

  it('that stands there already was written by an attempt whose answer was lost', async () => {
    put(1, 1, [[1, 4]]);
    valueOf(await insert());
    expect(valueOf(await insert())).toEqual({ address: 'Sheet1!D2' });
  });

  it('is a formula in a cell of text too', async () => {
    sheet().setStyle(area(1, 3), () => ({ numberFormat: '@' }));
    put(1, 1, [[1, 4]]);
    valueOf(await insert());
    expect(sheet().styleAt(1, 3).numberFormat).toBe('0.0%');
    expect(await shown(1, 3)).toBe(0.25);
  });

  it('is shown as a percentage, unless a person has chosen a format for the cell', async () => {
    put(1, 1, [[3_600_000, 11_600_000]]);
    put(2, 1, [[3_600_000, 11_600_000]]);
    sheet().setStyle(area(2, 3), () => ({ numberFormat: '0.000' }));
    valueOf(await insert());
    valueOf(await insert({ cell: { row: 2, column: 3 }, formula: '=SILJEOK.EXECRATE(B3,C3)' }));
    await desk.office.settle();
    expect(sheet().text(area(1, 3, 2))).toEqual([['31.0%'], ['0.310']]);
  });

  it('becomes no row of a table by standing right below it', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    expect(problemOf(await insert({ sheet: '사업', cell: { row: 2, column: 0 } }))).toBe('belowTable');
    expect(problemOf(await insert({ sheet: '사업', cell: { row: 3, column: 0 } }))).toBe('no problem');
  });

  it('is refused by a protected sheet, while a cell is edited, and on a sheet that is gone', async () => {
    desk.office.temper.cellEditing = true;
    expect(problemOf(await insert())).toBe('cellEditing');
    desk.office.temper.cellEditing = false;
    expect(problemOf(await insert({ sheet: '없는 시트' }))).toBe('sheetGone');
    sheet().protection = { options: {}, password: null };
    expect(await insert()).toMatchObject({
      problem: { code: 'sheetProtected', params: { sheet: 'Sheet1' } },
    });
    sheet().protection = null;
    expect(problemOf(await insert())).toBe('no problem');
  });
});

describe('the native formulas over the named spans', () => {
  it('give what the functions give, from another sheet than the tables', async () => {
    valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
    valueOf(await desk.book.append([enterPayment('02', 3_600_000)]));
    const place = valueOf(await desk.book.insertionPlace());
    for (const [row, id] of ['BUDGET', 'SPENT'].entries()) {
      const spec = CATALOGUE.find((one) => one.id === id)!;
      for (const [column, form] of ['function', 'native'].entries()) {
        const target = `Sheet1!${'AB'[column]}${row + 1}`;
        const texts = { ...initialTexts(spec, place), form, target, argument0: '02' };
        const insertion = toInsertion(spec, texts, place);
        if (!insertion.ok) throw new Error(JSON.stringify(insertion.errors));
        valueOf(await desk.book.insertFormula(insertion.value));
      }
    }
    await desk.office.settle();
    expect(sheet().values(area(0, 0, 2, 2))).toEqual([
      [11_600_000, 11_600_000],
      [3_600_000, 3_600_000],
    ]);
  });
});

describe('a formula that spills', () => {
  const ROLLUP = {
    formula: '=SILJEOK.ROLLUP(사업표,예산표,집행표,기준일)',
    numberFormat: null,
    spill: { columns: 9, rowsOf: '사업표', moreRows: 2 },
  };
  beforeEach(async () => {
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 5_400_000)]));
    valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
    valueOf(await desk.book.append([enterPayment('02', 3_600_000)]));
  });

  it('has room for a row a programme, header, total and note, in three syncs', async () => {
    desk.office.syncCount();
    valueOf(await insert(ROLLUP));
    expect(desk.office.syncCount()).toBe(3);
    expect(await shown(4, 3)).toBe('합계');
    expect(await shown(5, 3)).toContain('집행 미입력 1개 사업');
  });

  it('is refused where something lies in the way, down to its last row and column', async () => {
    put(5, 11, [['메모']]);
    expect(await insert(ROLLUP)).toMatchObject({
      problem: { code: 'targetOccupied', params: { address: 'D2:L6' } },
    });
    expect(await shown(1, 3)).toBe('');
    sheet().clear(area(5, 11), 'Contents');
    put(6, 3, [['메모']]);
    expect(problemOf(await insert(ROLLUP))).toBe('no problem');
  });

  it('is refused inside a table, where Excel spills nothing, and beyond the last row', async () => {
    expect(problemOf(await insert({ ...ROLLUP, sheet: '보고내용', cell: { row: 1, column: 5 } }))).toBe(
      'targetOccupied',
    );
    expect(problemOf(await insert({ ...ROLLUP, cell: { row: 1_048_573, column: 0 } }))).toBe(
      'targetOccupied',
    );
  });

  it('takes its rows from a range too', async () => {
    put(1, 0, [['01'], ['02'], ['99']]);
    put(3, 3, [['메모']]);
    const column = {
      formula: '=SILJEOK.BUDGET(A2:A4,예산표)',
      spill: { columns: 1, rowsOf: 'A2:A4', moreRows: 0 },
    };
    expect(problemOf(await insert(column))).toBe('targetOccupied');
    sheet().clear(area(3, 3), 'Contents');
    valueOf(await insert(column));
    expect([await shown(1, 3), await shown(2, 3), await shown(3, 3)]).toEqual([5_400_000, 11_600_000, 0]);
  });
});
