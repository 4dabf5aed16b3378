import type { Day } from '../../../src/domain/kinds';
import { SETTLED_AFTER } from '../../../src/workbook/outbox/outbox';
import { createReportBook } from '../../../src/workbook/reportBook';
import { memoryFacts } from '../../../src/workbook/testing/memoryFacts';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { enterPayment, enterProgramme, openDeskWithTables, valueOf, type Desk } from './support';

let desk: Desk;
let told: number;
let refused: string[];
let stop: () => Promise<void>;
beforeEach(async () => {
  desk = await openDeskWithTables();
  told = 0;
  refused = [];
  stop = valueOf(
    await desk.book.watch(
      () => (told += 1),
      ({ code }) => refused.push(code),
    ),
  );
  await quiet();
});
afterEach(async () => {
  await stop();
  desk.office.stop();
});

/** Timers that the watcher waits with for quiet: longer than any of the page's own, shorter than those of a test. */
const waiting = new Set<ReturnType<typeof setTimeout>>();
const isOfTheWatcher = (ms = 0): boolean => ms > 100 && ms <= 250;
const { setTimeout: later, clearTimeout: never } = globalThis;
beforeEach(() => {
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((action: () => void, ms?: number) => {
    const timer = later(() => {
      waiting.delete(timer);
      action();
    }, ms);
    if (isOfTheWatcher(ms)) waiting.add(timer);
    return timer;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    waiting.delete(timer as ReturnType<typeof setTimeout>);
    never(timer as ReturnType<typeof setTimeout>);
  });
});
afterEach(() => jest.restoreAllMocks());

/** Until nothing is under way, and nobody waits for quiet any more. */
async function quiet(): Promise<void> {
  do {
    await desk.office.settle();
    await desk.office.delivered();
    while (waiting.size > 0) await new Promise((resolve) => later(resolve, 5));
    await desk.office.delivered();
    await new Promise((resolve) => later(resolve, 5));
  } while (waiting.size > 0);
}

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

it('leaves what was lost since a change was heard to the person who sent it', async () => {
  valueOf(await desk.book.append([enterProgramme('01')]));
  await type('집행', 1, 3, 5);
  desk.office.temper.failRequest = {
    nth: 1,
    writing: true,
    code: OFFICE_ERRORS.InvalidOrTimedOutSession,
  };
  expect(await desk.book.append([enterPayment('01', 7)])).toMatchObject({ ok: false });
  await quiet();
  expect(await desk.column('집행', '금액')).not.toContain(7);
  expect(desk.book.outbox).toHaveLength(1);
});

it('tells also where it never becomes quiet', async () => {
  told = 0;
  const end = Date.now() + 2_600;
  for (let row = 1; Date.now() < end; row += 1) {
    await type('집행', 1, 3, row);
    await new Promise((resolve) => later(resolve, 100));
  }
  expect(told).toBeGreaterThan(0);
});

it('is not deaf where Excel does not answer after a repair: the sheets heard of before are still, the new ones again', async () => {
  await desk.office.book.batch(async () => desk.table('예산').sheet.delete());
  await quiet();
  desk.office.temper.failRequest = { nth: 4, code: OFFICE_ERRORS.ActivityLimitReached };
  valueOf(await desk.book.repair());
  expect(desk.office.temper.failRequest).toBeNull();
  await quiet();
  told = 0;
  await type('집행', 1, 3, 1);
  await quiet();
  expect(told).toBeGreaterThan(0);

  valueOf(await desk.book.read());
  told = 0;
  await type('예산', 1, 3, 5);
  await quiet();
  expect(told).toBeGreaterThan(0);
});

it('follows a table that is renamed while the pane is open', async () => {
  desk.table('집행').name = '지출내역';
  valueOf(await desk.book.append([enterPayment('01', 7)]));
  expect(await desk.column('지출내역', '금액')).toEqual([7]);
  expect(valueOf(await desk.book.readLedger('01')).payments).toHaveLength(1);
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

describe('what was sent and not seen, looked for after a while', () => {
  beforeEach(async () => {
    await stop();
    jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'nextTick', 'setImmediate', 'Date'],
    });
    stop = valueOf(
      await desk.book.watch(
        () => (told += 1),
        ({ code }) => refused.push(code),
      ),
    );
    told = 0;
  });
  afterEach(() => jest.useRealTimers());

  const afterAWhile = async () => {
    jest.advanceTimersByTime(SETTLED_AFTER);
    await quiet();
  };

  it('is told of when it turns out to stand there', async () => {
    desk.office.temper.failRequest = { nth: 3, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    desk.office.book.autoCorrect.growTables = false;
    expect((await desk.book.append([enterPayment('01', 1), enterPayment('01', 2)])).ok).toBe(false);
    await afterAWhile();
    expect(desk.book.outbox).toEqual([]);
    expect(told).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  it('and lost its 사업번호 to another’s programme is told as such, not dropped without a word', async () => {
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    expect((await desk.book.append([enterProgramme('02')])).ok).toBe(false);
    const other = createReportBook({ ...memoryFacts(), random: (bytes) => new Uint8Array(bytes).fill(7) });
    valueOf(await other.append([enterProgramme('02', { name: '다른 사업' })]));
    await afterAWhile();
    expect(refused).toEqual(['numberTaken']);
    expect(desk.book.outbox).toEqual([]);
  });
});
