import {
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  payment,
  problemOf,
  programme,
  valueOf,
  type Desk,
} from './support';
import type { CellValue } from '../../../workbench/book/types';

let desk: Desk;
let stop = (): void => undefined;
beforeEach(async () => {
  desk = await openDeskWithTables();
});
afterEach(() => {
  stop();
  desk.office.stop();
});

/** Another author does something right before the n-th request from now is worked on. */
function before(nth: number, change: () => void): void {
  let seen = 0;
  stop = desk.office.session.onRequest(({ kind }) => {
    if (kind !== 'sync') return;
    seen += 1;
    if (seen === nth) change();
  });
}

/** Writes raw cells of a body row, from 1. */
function put(table: string, row: number, header: string, values: readonly CellValue[]): void {
  const { sheet, area, headers } = desk.table(table);
  const column = area.column + headers.indexOf(header);
  sheet.write(
    { row: area.row + row, column, rows: values.length, columns: 1 },
    values.map((value) => [value]),
  );
}

function sortDescending(table: string, header: string): void {
  const found = desk.table(table);
  found.sort([{ key: found.headers.indexOf(header), ascending: false }]);
}

const amounts = () => desk.column('집행', '금액');
const enter = async (...all: readonly number[]) =>
  valueOf(await desk.book.append(all.map((amount) => enterPayment('01', amount))));

/** What another author can do to the order of rows between the request that looks and the one that writes. */
const MOVES: readonly (readonly [
  string,
  () => void,
  (rows: readonly CellValue[]) => readonly CellValue[],
])[] = [
  [
    'the table is sorted',
    () => sortDescending('집행', '금액'),
    (rows) => [...rows].sort((a, b) => Number(b) - Number(a)),
  ],
  ['a row above is deleted', () => desk.table('집행').removeRows(0, 1), (rows) => rows.slice(1)],
  ['a row above is inserted', () => desk.table('집행').insertRows(0, 1), (rows) => ['', ...rows]],
];

describe.each(MOVES)('when %s between looking and writing', (_, move, after) => {
  it.each([2, 3])('(before request %d) the row that is removed is the one that was meant', async (nth) => {
    const keys = await enter(1, 2, 3, 4);
    before(nth, move);
    valueOf(await desk.book.remove('payments', keys[1] ?? '', payment('01', 2)));
    expect(await amounts()).toEqual(after([1, 2, 3, 4]).filter((amount) => amount !== 2));
    valueOf(await desk.book.revertLast());
    expect((await amounts()).filter((amount) => amount === 2)).toEqual([2]);
  });

  it.each([2, 3])('(before request %d) the row that is changed is the one that was meant', async (nth) => {
    const keys = await enter(1, 2, 3, 4);
    before(nth, move);
    valueOf(await desk.book.edit('payments', keys[1] ?? '', payment('01', 2), payment('01', 20)));
    expect(await amounts()).toEqual(after([1, 2, 3, 4]).map((amount) => (amount === 2 ? 20 : amount)));
  });

  it.each([2, 3])('(before request %d) a renumbered programme takes its own rows along', async (nth) => {
    valueOf(await desk.book.append([enterProgramme('01'), enterProgramme('02')]));
    valueOf(
      await desk.book.append(
        [1, 2, 3, 4].map((amount) => enterPayment(amount % 2 === 0 ? '01' : '02', amount)),
      ),
    );
    before(nth, move);
    valueOf(await desk.book.edit('programmes', '01', programme('01'), programme('07', { name: '사업 01' })));
    const numbers = await desk.column('집행', '사업번호');
    (await amounts()).forEach((amount, row) => {
      if (amount !== '')
        expect([amount, numbers[row]]).toEqual([amount, Number(amount) % 2 === 0 ? '07' : '02']);
    });
    expect(await desk.column('사업', '사업번호')).toEqual(['07', '02']);
  });
});

describe('when a payment is entered and between looking and writing', () => {
  it('another fills the only empty row, both stand', async () => {
    before(2, () => {
      put('집행', 1, '사업번호', ['02']);
      put('집행', 1, '금액', [500]);
    });
    await enter(1);
    expect(await amounts()).toEqual([500, 1]);
  });

  it('a column is inserted, no cell is shifted', async () => {
    await enter(1);
    before(2, () => desk.table('집행').insertColumn(1, '메모'));
    await enter(2);
    expect(await amounts()).toEqual([1, 2]);
    expect(await desk.column('집행', '메모')).toEqual(['', '']);
  });

  it('the totals row is switched on, it stands above it', async () => {
    await enter(1);
    before(2, () => (desk.table('집행').showTotals = true));
    await enter(2);
    expect(await amounts()).toEqual([1, 2]);
    expect(desk.table('집행').showTotals).toBe(true);
  });

  it('a note is typed right below, the note stays', async () => {
    await enter(1);
    desk.office.book.autoCorrect.growTables = false;
    const { sheet, area } = desk.table('집행');
    const below = { row: area.row + area.rows, column: area.column, rows: 1, columns: 1 };
    before(2, () => sheet.write(below, [['메모']]));
    await enter(2);
    expect(await amounts()).toEqual([1, 2]);
    expect(sheet.values({ ...below, row: below.row + 1 })).toEqual([['메모']]);
  });

  it('nothing happens, three requests at most are made', async () => {
    await enter(1);
    desk.office.syncCount();
    await enter(2);
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    expect(await amounts()).toEqual([1, 2]);
  });
});

it('a row that is changed under every attempt is left alone and told', async () => {
  const [key = ''] = await enter(1, 2);
  let turn = 0;
  stop = desk.office.session.onRequest(({ kind }) => {
    if (kind === 'sync') desk.table('집행').sort([{ key: 3, ascending: ++turn % 2 === 0 }]);
  });
  const outcome = await desk.book.remove('payments', key, payment('01', 1));
  stop();
  expect(problemOf(outcome)).toBe('busy');
  expect((await amounts()).sort()).toEqual([1, 2]);
});
