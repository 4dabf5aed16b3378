import { NONE } from '../../../src/domain/kinds';

import {
  enterBudget,
  enterPayment,
  enterProgramme,
  KEY_PATTERN,
  openDeskWithTables,
  payment,
  problemOf,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
});
afterEach(() => desk.office.stop());

describe('an entry', () => {
  it('fills the empty row of a table first and moves the rate of its programme', async () => {
    const keys = valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
    expect(keys[0]).toBe('02');
    expect(keys[1]).toMatch(KEY_PATTERN);
    valueOf(await desk.book.append([enterPayment('02', 3_600_000)]));
    expect(await desk.rows('집행')).toHaveLength(1);
    expect(await desk.column('사업', '예산현액')).toEqual([11_600_000]);
    expect(await desk.column('사업', '집행률')).toEqual([3_600_000 / 11_600_000]);
  });

  it('goes below the last row, with its formulas and formats', async () => {
    for (const number of ['01', '02', '03']) valueOf(await desk.book.append([enterProgramme(number)]));
    expect(await desk.column('사업', '사업번호')).toEqual(['01', '02', '03']);
    expect(await desk.column('사업', '집행상태')).toEqual(['미입력', '미입력', '미입력']);
    expect(await desk.column('사업', '집행률')).toEqual([NONE, NONE, NONE]);
    expect(desk.table('사업').sheet.styleAt(3, 21).numberFormat).toBe('0.0%');
    expect(desk.table('사업').sheet.styleAt(3, 0).numberFormat).toBe('@');
  });

  it.each(['=1+1', '+82', '-', '@kim', '\t표', "'인용"])('keeps the text %j a text', async (memo) => {
    valueOf(await desk.book.append([enterPayment('01', 1, { memo })]));
    expect(await desk.column('집행', '적요')).toEqual([memo]);
    expect(valueOf(await desk.book.readLedger('01')).payments[0]?.record).toEqual(payment('01', 1, { memo }));
  });

  it('is out of the outbox once it was seen', async () => {
    valueOf(await desk.book.append([enterPayment('01', 1)]));
    expect(desk.book.outbox).toEqual([]);
  });
});

describe('several entries of one action', () => {
  it('go into their tables together', async () => {
    valueOf(
      await desk.book.append([
        enterProgramme('01'),
        enterBudget('01', 5_400_000),
        enterProgramme('02'),
        enterBudget('02', 11_600_000),
      ]),
    );
    expect(await desk.column('사업', '예산현액')).toEqual([5_400_000, 11_600_000]);
  });

  it('are none at all where one of them cannot be', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    desk.table('예산').sheet.protection = { options: {}, password: null };
    const outcome = await desk.book.append([enterProgramme('02'), enterBudget('02', 1)]);
    expect(problemOf(outcome)).toBe('sheetProtected');
    expect(await desk.column('사업', '사업번호')).toEqual(['01']);
    expect(desk.book.outbox).toEqual([]);
  });
});

describe('the number of syncs', () => {
  it.each([
    ['into an empty table', 0],
    ['below a ledger of 5,000 rows', 5_000],
  ])(
    'is three at most %s',
    async (_, rows) => {
      if (rows > 0) fillLedger(desk, rows);
      desk.office.syncCount();
      valueOf(await desk.book.append([enterPayment('01', 1)]));
      expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
      valueOf(await desk.book.append(Array.from({ length: 20 }, (__, n) => enterPayment('01', n))));
      expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
      expect(await desk.rows('집행')).toHaveLength(rows + 21);
    },
    60_000,
  );

  it('is three at most where Excel neither grows tables nor fills formulas', async () => {
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1)]));
    Object.assign(desk.office.book.autoCorrect, { growTables: false, fillCalculatedColumns: false });
    desk.office.syncCount();
    valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 2), enterPayment('02', 1)]));
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
  });
});

describe('a table that does not follow by itself', () => {
  it('is grown where the user has switched that off, with validation for the new rows', async () => {
    desk.office.book.autoCorrect.growTables = false;
    for (const amount of [1, 2, 3]) valueOf(await desk.book.append([enterPayment('01', amount)]));
    expect(await desk.column('집행', '금액')).toEqual([1, 2, 3]);
    const { validations } = desk.table('집행').sheet;
    const covered = validations.filter(({ area }) => area.column === 3 && area.row + area.rows >= 4);
    expect(covered.length).toBeGreaterThan(0);
  });

  it('gets its formulas where the user has switched their filling off', async () => {
    desk.office.book.autoCorrect.fillCalculatedColumns = false;
    valueOf(await desk.book.append([enterProgramme('01')]));
    valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 500)]));
    expect(await desk.column('사업', '예산현액')).toEqual([0, 500]);
    expect(await desk.column('사업', '집행상태')).toEqual(['미입력', '미입력']);
  });

  it('takes rows in above its totals row', async () => {
    valueOf(await desk.book.append([enterPayment('01', 1)]));
    desk.table('집행').showTotals = true;
    valueOf(await desk.book.append([enterPayment('01', 2), enterPayment('01', 3)]));
    expect(await desk.column('집행', '금액')).toEqual([1, 2, 3]);
    expect(desk.table('집행').showTotals).toBe(true);
  });

  it('pushes down what stands right below it', async () => {
    valueOf(await desk.book.append([enterPayment('01', 1)]));
    const { sheet } = desk.table('집행');
    const { autoCorrect } = desk.office.book;
    autoCorrect.growTables = false; // as when the user took back that the table had grown
    sheet.write({ row: 2, column: 0, rows: 1, columns: 1 }, [['※ 담당자 메모']]);
    autoCorrect.growTables = true;
    valueOf(await desk.book.append([enterPayment('01', 2)]));
    expect(await desk.column('집행', '금액')).toEqual([1, 2]);
    expect(sheet.values({ row: 3, column: 0, rows: 1, columns: 1 })).toEqual([['※ 담당자 메모']]);
  });

  it('may have been moved, its columns too, and have columns of the users’ own', async () => {
    const table = desk.table('집행');
    table.insertColumn(0, '내 메모');
    table.insertColumn(4, '검토');
    valueOf(await desk.book.append([enterPayment('01', 1), enterPayment('01', 2)]));
    expect(await desk.column('집행', '금액')).toEqual([1, 2]);
    expect(table.headers.slice(0, 5)).toEqual(['내 메모', '사업번호', '집행일', '구분', '검토']);
    expect(await desk.column('집행', '내 메모')).toEqual(['', '']);
    expect((await desk.column('집행', '집행번호'))[1]).toMatch(KEY_PATTERN);
  });
});

describe('an entry that cannot be written', () => {
  it('is refused while its table is filtered', async () => {
    valueOf(await desk.book.append([enterPayment('01', 1), enterPayment('02', 2)]));
    desk.table('집행').filterByValues(0, ['01']);
    expect(problemOf(await desk.book.append([enterPayment('01', 3)]))).toBe('tableFiltered');
    desk.table('집행').clearFilters();
    valueOf(await desk.book.append([enterPayment('01', 3)]));
    expect(await desk.column('집행', '금액')).toEqual([1, 2, 3]);
  });

  it.each(['1*', 'a?', '~', '<1', '1>', '=1', '1234567890123456', ''])(
    'is refused under the 사업번호 %j, which SUMIFS would misread',
    async (number) =>
      expect(problemOf(await desk.book.append([enterProgramme(number)]))).toBe('invalidNumber'),
  );

  it.each(['01', '1', ' 1 ', '001'])('is refused under %j where 01 is there', async (number) => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    expect(problemOf(await desk.book.append([enterProgramme(number)]))).toBe('numberTaken');
    expect(await desk.rows('사업')).toHaveLength(1);
  });

  it('is refused where two programmes of one action have one number', async () => {
    const outcome = await desk.book.append([enterProgramme('01'), enterProgramme('1')]);
    expect(problemOf(outcome)).toBe('numberTaken');
  });

  it('names the column that is missing, and nothing is written to a guessed one', async () => {
    const table = desk.table('집행');
    table.removeColumn(table.headers.indexOf('금액'));
    expect(await desk.book.append([enterPayment('01', 1)])).toMatchObject({
      ok: false,
      problem: { code: 'columnMissing', params: { table: '집행', column: '금액' } },
    });
    const entered = table.headers.filter((header) => header !== '확인');
    for (const header of entered) expect(await desk.column('집행', header)).toEqual(['']);
  });
});

/** A ledger as the finance system exports it: rows without keys of ours. */
function fillLedger({ table }: Desk, rows: number): void {
  const { sheet, area, resize } = table('집행');
  const start = { ...area, row: 1, rows, columns: 4 };
  sheet.write(
    start,
    Array.from({ length: rows }, () => ["'01", 39245, '지출', 1]),
  );
  resize.call(table('집행'), { ...area, rows: rows + 1 });
}
