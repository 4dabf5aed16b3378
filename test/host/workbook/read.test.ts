import { NONE, type Day, type Won } from '../../../src/domain/kinds';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  payment,
  problemOf,
  programme,
  REPORT_DAY,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
});
afterEach(() => desk.office.stop());

function type(table: string, row: number, header: string, value: string | number): void {
  const found = desk.table(table);
  found.sheet.write({ row, column: found.headers.indexOf(header), rows: 1, columns: 1 }, [[value]]);
}

describe('reading the programmes', () => {
  it('gives none for an empty table', async () => {
    desk.office.syncCount();
    const read = valueOf(await desk.book.read());
    expect(desk.office.syncCount()).toBe(1);
    expect(read.programmes).toEqual([]);
    expect(read.problems).toEqual([]);
    expect(read.referenceDate).toBe(REPORT_DAY);
    expect(read.calculationManual).toBe(false);
  });

  it('gives what was entered and what the calculated columns show, none where there is nothing', async () => {
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1_000), enterProgramme('02')]));
    valueOf(await desk.book.append([enterPayment('01', 450)]));
    const [first, second] = valueOf(await desk.book.read()).programmes;
    expect(first).toEqual({
      key: '01',
      record: programme('01'),
      currentBudget: 1_000,
      obligated: 0,
      spent: 450,
      remaining: 550,
      executionRate: 0.45,
      elapsedRate: 183 / 365,
      targetRate: '-',
      status: '정상',
    });
    expect(second).toMatchObject({ currentBudget: 0, spent: NONE, executionRate: NONE, status: '미입력' });
  });

  it('names a cell that is not what its column says, and shows the row without it', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    type('사업', 1, '시작일', "'2007년 봄");
    const read = valueOf(await desk.book.read());
    expect(read.programmes[0]?.record).toMatchObject({ number: '01', start: null });
    expect(read.problems).toEqual([
      { code: 'cellNotDate', params: { table: '사업', column: '시작일', row: 2, value: '2007년 봄' } },
    ]);
  });

  it('names a 기준일 that is no date', async () => {
    const { sheet, area } = desk.office.book.resolve('기준일')!;
    sheet.write(area, [["'7월 2일"]]);
    const read = valueOf(await desk.book.read());
    expect(read.referenceDate).toBeNull();
    expect(read.problems).toMatchObject([{ code: 'cellNotDate', params: { column: '기준일', row: 1 } }]);
  });

  it('says so when figures may be stale', async () => {
    desk.office.book.calculationMode = 'Manual';
    expect(valueOf(await desk.book.read()).calculationManual).toBe(true);
  });

  it('says which table or column is gone', async () => {
    const table = desk.table('사업');
    table.removeColumn(table.headers.indexOf('사업명'));
    expect(problemOf(await desk.book.read())).toBe('columnMissing');
    table.delete();
    expect(problemOf(await desk.book.read())).toBe('tablesMissing');
  });

  it('waits while a cell is being edited', async () => {
    desk.office.temper.cellEditing = true;
    const reading = desk.book.read();
    const first = await Promise.race([reading, desk.office.delivered().then(() => 'still waiting')]);
    expect(first).toBe('still waiting');
    desk.office.temper.cellEditing = false;
    expect(valueOf(await reading).programmes).toEqual([]);
  });
});

describe('reading the ledger of a programme', () => {
  it('gives its rows alone, by 사업번호 as SUMIFS compares, in two syncs', async () => {
    valueOf(await desk.book.append([enterBudget('01', 10), enterBudget('02', 20)]));
    valueOf(await desk.book.append([enterPayment('01', 1), enterPayment('02', 2), enterPayment('1', 3)]));
    desk.office.syncCount();
    const ledger = valueOf(await desk.book.readLedger('1'));
    expect(desk.office.syncCount()).toBe(2);
    expect(ledger.budgets.map(({ record }) => record.amount)).toEqual([10]);
    expect(ledger.payments.map(({ record }) => record.amount)).toEqual([1, 3]);
  });

  it('keeps the day of a date with a time, and gives rows typed by hand without a key', async () => {
    const { sheet } = desk.table('집행');
    sheet.write({ row: 1, column: 0, rows: 1, columns: 4 }, [["'01", 39245.75, '지출', 7]]);
    expect(valueOf(await desk.book.readLedger('01')).payments).toEqual([
      { key: '', record: payment('01', 7, { memo: '' }) },
    ]);
  });

  it('names an amount that is text instead of showing a row with a guess', async () => {
    valueOf(await desk.book.append([enterPayment('01', 1), enterPayment('01', 2)]));
    type('집행', 2, '금액', "'3,600천원");
    const ledger = valueOf(await desk.book.readLedger('01'));
    expect(ledger.payments.map(({ record }) => record.amount)).toEqual([1]);
    expect(ledger.problems).toEqual([
      { code: 'cellNotAmount', params: { table: '집행', column: '금액', row: 3, value: '3,600천원' } },
    ]);
  });
});

describe('누계', () => {
  const record = (total: number, accept = false) =>
    desk.book.recordCumulative(
      { number: '01', asOf: REPORT_DAY, total: total as Won, memo: '' },
      { acceptLower: accept },
    );

  it('records the difference as one row that says so, in three syncs at most', async () => {
    valueOf(await desk.book.append([enterPayment('01', 5_000_000), enterPayment('02', 9)]));
    desk.office.syncCount();
    expect(valueOf(await record(12_345_000))).toHaveLength(1);
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    const [, row] = valueOf(await desk.book.readLedger('01')).payments;
    expect(row?.record).toEqual(
      payment('01', 7_345_000, { date: REPORT_DAY, memo: '2007. 7. 2. 현재 누계 12,345,000원(차액)' }),
    );
  });

  it('counts what the sheet counts: less 반납, undated rows too, none after the day', async () => {
    valueOf(
      await desk.book.append([
        enterPayment('01', 100),
        enterPayment('1', 30, { kind: '반납' }),
        enterPayment('01', 7, { date: null }),
        enterPayment('01', 1_000, { kind: '원인행위' }),
        enterPayment('01', 500, { date: (REPORT_DAY + 1) as Day }),
      ]),
    );
    valueOf(await record(100));
    expect((await desk.column('집행', '금액')).at(-1)).toBe(23);
  });

  it('asks before it records a lower one as 반납', async () => {
    valueOf(await desk.book.append([enterPayment('01', 100)]));
    expect(await record(60)).toMatchObject({
      ok: false,
      problem: { code: 'cumulativeLower', params: { current: '100원', total: '60원' } },
    });
    valueOf(await record(60, true));
    expect(valueOf(await desk.book.readLedger('01')).payments[1]?.record).toMatchObject({
      kind: '반납',
      amount: 40,
    });
  });

  it('writes nothing where nothing changed, and can be taken back', async () => {
    valueOf(await desk.book.append([enterPayment('01', 100)]));
    expect(valueOf(await record(100))).toEqual([]);
    valueOf(await record(150));
    valueOf(await desk.book.revertLast());
    expect(await desk.column('집행', '금액')).toEqual([100]);
  });

  it('is refused where an amount of the programme is text, which the sheet does not count', async () => {
    valueOf(await desk.book.append([enterPayment('01', 100)]));
    type('집행', 1, '금액', "'100천원");
    expect(await record(100)).toMatchObject({
      ok: false,
      problem: { code: 'cellNotAmount', params: { row: 2, column: '금액' } },
    });
  });

  it('is once in the ledger when its answer was lost and it is tried again', async () => {
    desk.office.temper.cut = { nth: 2, applied: true };
    void record(100);
    await desk.office.session.whenCut();
    desk.office.temper.cut = null;
    await desk.reload();
    valueOf(await desk.book.recover());
    valueOf(await record(100));
    expect(await desk.column('집행', '금액')).toEqual([100]);
  });

  it('that was corrected after an attempt without an answer is right, whatever became of that attempt', async () => {
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    expect(problemOf(await record(100))).toBe('busy');
    valueOf(await record(120));
    valueOf(await desk.book.recover());
    expect(await desk.column('집행', '금액')).toEqual([100, 20]);
  });
});

describe('기준일', () => {
  it('moves every rate: before the date of a payment it is a real 0 %', async () => {
    valueOf(await desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
    valueOf(await desk.book.append([enterPayment('02', 3_600_000)]));
    desk.office.syncCount();
    valueOf(await desk.book.setReferenceDate(39244 as Day));
    expect(desk.office.syncCount()).toBe(2);
    const read = valueOf(await desk.book.read());
    expect(read.referenceDate).toBe(39244);
    expect(read.programmes[0]?.executionRate).toBe(0);
  });

  it('is not written on a protected sheet', async () => {
    desk.table('설정').sheet.protection = { options: {}, password: null };
    expect(await desk.book.setReferenceDate(39244 as Day)).toMatchObject({
      ok: false,
      problem: { code: 'sheetProtected', params: { sheet: '설정' } },
    });
  });
});
