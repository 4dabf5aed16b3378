import { SETTLED_AFTER } from '../../../src/workbook/outbox/outbox';
import { Outbox } from '../../../src/workbook/outbox/outbox';
import { createReportBook } from '../../../src/workbook/reportBook';
import { memoryFacts } from '../../../src/workbook/testing/memoryFacts';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
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

/** What the browser's storage holds, seen entries included. */
const stored = () => new Outbox(desk.facts, () => desk.book.id);

async function enter(amount: number): Promise<string> {
  const [key = ''] = valueOf(await desk.book.append([enterPayment('01', amount)]));
  return key;
}

function deleteRow(index: number): void {
  desk.table('집행').removeRows(index, 1);
}

describe('an entry that was seen in the workbook', () => {
  it('is watched until it has had its time, then forgotten', async () => {
    await enter(1);
    valueOf(await desk.book.recover());
    expect(stored().all()).toHaveLength(1);
    desk.facts.pass(SETTLED_AFTER);
    expect(valueOf(await desk.book.recover())).toEqual({ confirmed: 0, appended: 0 });
    expect(stored().all()).toEqual([]);
  });

  it('and overwritten by another author is appended again under its key', async () => {
    await enter(7);
    const key = await enter(1);
    deleteRow(1);
    stored().doubtSeen(); // as watch() does when a remote change comes
    expect(valueOf(await desk.book.recover())).toEqual({ confirmed: 0, appended: 1 });
    expect(await desk.column('집행', '금액')).toEqual([7, 1]);
    expect((await desk.column('집행', '집행번호'))[1]).toBe(key);
  });

  it('and still there after another author’s change is certain', async () => {
    await enter(1);
    stored().doubtSeen();
    valueOf(await desk.book.recover());
    expect(stored().all()).toEqual([]);
    expect(await desk.column('집행', '금액')).toEqual([1]);
  });

  it('and taken away here, by hand or by undo, stays away', async () => {
    await enter(7);
    await enter(1);
    deleteRow(1);
    desk.facts.pass(SETTLED_AFTER);
    valueOf(await desk.book.recover());
    expect(await desk.column('집행', '금액')).toEqual([7]);
    expect(stored().all()).toEqual([]);
  });

  it('and removed or taken back in the pane is not waited for', async () => {
    const key = await enter(1);
    valueOf(await desk.book.remove('payments', key, payment('01', 1)));
    expect(stored().all()).toEqual([]);
    await enter(2);
    valueOf(await desk.book.revertLast());
    expect(stored().all()).toEqual([]);
  });
});

describe('two authors who give two programmes one number at the same time', () => {
  it('the one whose row is not there hears of it, and nothing is written twice', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    const outbox = stored();
    outbox.strike(['01']);
    outbox.send([{ key: '01', entry: enterProgramme('01', { name: '다른 사업' }), sender: null }]);
    expect(await desk.book.recover()).toMatchObject({
      ok: false,
      problem: { code: 'numberTaken', params: { number: '01' } },
    });
    expect(await desk.column('사업', '사업명')).toEqual(['사업 01']);
    expect(stored().all()).toEqual([]);
  });

  it('the budget of the one that lost its number is not counted as the other’s', async () => {
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    expect(problemOf(await desk.book.append([enterBudget('02', 10), enterProgramme('02')]))).toBe('busy');
    const other = createReportBook({ ...memoryFacts(), random: (bytes) => new Uint8Array(bytes).fill(7) });
    valueOf(await other.append([enterProgramme('02', { name: '다른 사업' }), enterBudget('02', 7)]));

    expect(await desk.book.recover()).toMatchObject({ ok: false, problem: { params: { number: '02' } } });
    expect(await desk.column('사업', '예산현액')).toEqual([7]);
    expect(stored().all()).toEqual([]);
  });

  it('a name that was pasted decomposed is the same name', async () => {
    const entry = enterProgramme('02', { name: '축제'.normalize('NFD') });
    valueOf(await desk.book.append([enterProgramme('01')]));
    desk.office.book.autoCorrect.fillCalculatedColumns = false;
    desk.office.temper.failRequest = { nth: 3, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    expect(problemOf(await desk.book.append([entry]))).toBe('busy');
    valueOf(await desk.book.append([entry]));
    expect(await desk.column('사업', '사업번호')).toEqual(['01', '02']);
  });
});

describe('entries of another unsaved workbook', () => {
  it('do not come into this one', async () => {
    await enter(1);
    const other = new Outbox(desk.facts, () => 'another workbook');
    other.send([{ key: 'B000000000', entry: enterPayment('01', 99), sender: null }]);
    valueOf(await desk.book.recover());
    expect(await desk.column('집행', '금액')).toEqual([1]);
    expect(other.all()).toHaveLength(1);
  });
});
