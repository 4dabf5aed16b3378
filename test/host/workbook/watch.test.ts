import type { Day } from '../../../src/domain/kinds';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { enterPayment, openDeskWithTables, valueOf, type Desk } from './support';

let desk: Desk;
let told: number;
let stop: () => Promise<void>;
beforeEach(async () => {
  desk = await openDeskWithTables();
  told = 0;
  stop = valueOf(await desk.book.watch(() => (told += 1)));
  await quiet();
});
afterEach(async () => {
  await stop();
  desk.office.stop();
});

const quiet = () => new Promise((resolve) => setTimeout(resolve, 400));

/** Somebody types into a cell. */
async function type(sheet: string, row: number, column: number, value: string | number): Promise<void> {
  const { book } = desk.office;
  await book.batch(async () => {
    book.sheet(sheet)!.write({ row, column, rows: 1, columns: 1 }, [[value]]);
  });
}

it('tells once of a burst of changes in our tables', async () => {
  told = 0;
  for (const amount of [1, 2, 3]) await type('집행', 1, 3, amount);
  await quiet();
  expect(told).toBe(1);
});

it('tells of 기준일 and of what the pane itself wrote', async () => {
  told = 0;
  valueOf(await desk.book.setReferenceDate(39200 as Day));
  await quiet();
  expect(told).toBeGreaterThan(0);
  told = 0;
  valueOf(await desk.book.append([enterPayment('01', 1)]));
  await quiet();
  expect(told).toBeGreaterThan(0);
});

it('does not tell of other sheets', async () => {
  told = 0;
  await type('Sheet1', 0, 0, '메모');
  await quiet();
  expect(told).toBe(0);
});

it('tells of a table that is gone, and of one that was brought back elsewhere', async () => {
  told = 0;
  await desk.office.book.batch(async () => desk.table('예산').sheet.delete());
  await quiet();
  expect(told).toBeGreaterThan(0);
  valueOf(await desk.book.repair());
  await quiet();
  told = 0;
  await type('예산', 1, 3, 5);
  await quiet();
  expect(told).toBeGreaterThan(0);
});

it('tells nothing more once stopped', async () => {
  await stop();
  told = 0;
  await type('집행', 1, 3, 1);
  await quiet();
  expect(told).toBe(0);
  stop = async () => {};
});

describe('when Excel does not answer just as the pane stops listening', () => {
  const lose = (nth: number) => {
    desk.office.temper.failRequest = { nth, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
  };

  it('a repair that was carried out is still told as done', async () => {
    lose(4); // the first after the repair itself
    expect(await desk.book.repair()).toMatchObject({ ok: true });
    expect(desk.office.temper.failRequest).toBeNull();
  });

  it('the pane stops all the same', async () => {
    lose(1);
    await expect(stop()).resolves.toBeUndefined();
    expect(desk.office.temper.failRequest).toBeNull();
    stop = async () => {};
  });
});
