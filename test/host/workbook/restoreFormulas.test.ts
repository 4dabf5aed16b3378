import { restoreFormulas } from '../../../src/workbook/sheets/restoreFormulas';
import { functionsJson } from '../../../src/functions/functionsJson';
import { at, put } from '../book/support';
import { openDesk, valueOf, WITH_FUNCTIONS, type Desk } from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(WITH_FUNCTIONS);
});
afterEach(() => desk.office.stop());

/** Whoever opened the workbook had no add-in: what is computed in that time is unknown, and stays so. */
async function withoutAddIn(fill: () => void): Promise<void> {
  desk.office.functions.unregister();
  fill();
  await desk.office.settle();
  desk.office.functions.register('SILJEOK', functionsJson('ko').functions);
}

const shown = async (sheet: string, cells: string) => {
  await desk.office.settle();
  return desk.office.book.sheet(sheet)!.values(at(cells));
};

it('computes formulas again that kept #NAME? from a time without the add-in, on every sheet', async () => {
  const [first, second] = [desk.office.book.sheets[0]!, desk.office.book.addSheet('현황')];
  await withoutAddIn(() => {
    put(first, 'B2', [
      ['=SILJEOK.EXECRATE(1,4)', '=없는함수(1)'],
      ['=IFERROR(SILJEOK.EXECRATE(1,2),"-")', 3],
    ]);
    put(second, 'C9', [['=SILJEOK.EXECRATE(1,5)'], ['=1/0'], ['=SILJEOK.EXECRATE(3,5)']]);
  });
  expect(await shown(first.name, 'B2')).toEqual([['#NAME?']]);
  expect(valueOf(await restoreFormulas())).toEqual({ restored: 3, left: [] });
  expect(await shown(first.name, 'B2:C3')).toEqual([
    [0.25, '#NAME?'],
    ['-', 3],
  ]);
  expect(await shown('현황', 'C9:C11')).toEqual([[0.2], ['#DIV/0!'], [0.6]]);
  expect(valueOf(await restoreFormulas())).toEqual({ restored: 0, left: [] });
});

it('leaves a protected sheet alone and names it, with how many cells wait there', async () => {
  const sheet = desk.office.book.addSheet('잠긴 현황');
  await withoutAddIn(() => {
    put(sheet, 'A1', [['=SILJEOK.EXECRATE(1,4)'], ['=SILJEOK.EXECRATE(1,5)']]);
    put(desk.office.book.sheets[0]!, 'A1', [['=SILJEOK.EXECRATE(1,2)']]);
  });
  sheet.protection = { options: {}, password: null };
  expect(valueOf(await restoreFormulas())).toEqual({
    restored: 1,
    left: [{ sheet: '잠긴 현황', cells: 2, why: 'protected' }],
  });
  expect(await shown('잠긴 현황', 'A1:A2')).toEqual([['#NAME?'], ['#NAME?']]);
});

it('says where Excel still does not know the functions', async () => {
  await withoutAddIn(() => put(desk.office.book.sheets[0]!, 'A1', [['=SILJEOK.EXECRATE(1,4)']]));
  desk.office.functions.unregister();
  const sheet = desk.office.book.sheets[0]!.name;
  expect(valueOf(await restoreFormulas())).toEqual({
    restored: 0,
    left: [{ sheet, cells: 1, why: 'unknown' }],
  });
});

it('touches nothing while somebody types into a cell', async () => {
  await withoutAddIn(() => put(desk.office.book.sheets[0]!, 'A1', [['=SILJEOK.EXECRATE(1,4)']]));
  desk.office.temper.cellEditing = true;
  expect(await restoreFormulas()).toMatchObject({ ok: false, problem: { code: 'cellEditing' } });
});
