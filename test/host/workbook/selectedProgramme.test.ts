import { selectedProgramme } from '../../../src/workbook/sheets/selectedProgramme';
import { at, put, putTable } from '../book/support';
import { openDesk, problemOf, valueOf, type Desk } from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  const sheet = desk.office.book.addSheet('집행');
  putTable(sheet, 'B2', '집행', [
    ['집행일', '사업번호', '금액'],
    [39245, "'02", 1000],
    [39246, "'03", 2000],
    [39247, '', 3000],
  ]);
  putTable(sheet, 'H2', '다른_표', [['값'], [1]]);
  put(sheet, 'A20', [['02']]);
});
afterEach(() => desk.office.stop());

const selected = (cells: string) => {
  desk.office.book.select(desk.office.book.sheet('집행')!, at(cells));
  return selectedProgramme();
};

it.each([
  ['B3', '02'],
  ['D4', '03'],
  ['C3:D5', '02'],
])('is that of the row, whichever of its cells is selected: %s', async (cells, number) => {
  expect(valueOf(await selected(cells))).toBe(number);
});

it.each([['B2'], ['C5'], ['A20'], ['H3'], ['F3']])(
  'is none in a header, an empty cell or outside such a table: %s',
  async (cells) => expect(valueOf(await selected(cells))).toBeNull(),
);

it('says when nothing can be read', async () => {
  desk.office.temper.cellEditing = true;
  expect(problemOf(await selected('B3'))).toBe('cellEditing');
});
