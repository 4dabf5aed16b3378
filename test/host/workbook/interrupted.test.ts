import { Outbox } from '../../../src/workbook/outbox/outbox';
import type { Temper } from '../../../workbench/host/temper';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDesk,
  openDeskWithTables,
  payment,
  problemOf,
  valueOf,
  type Desk,
} from './support';

let desk: Desk;
afterEach(() => desk.office.stop());

type Cut = NonNullable<Temper['cut']>;

/** Every moment in which the pane can be closed: before the workbook has a request, or after, before the answer. */
const MOMENTS: readonly (readonly [string, Cut])[] = [1, 2, 3].flatMap((nth) => [
  [`request ${nth} never arrives`, { nth, applied: false }] as const,
  [`the answer to request ${nth} never arrives`, { nth, applied: true }] as const,
]);

/** Does something, and closes and opens the pane at that moment; true where it was over before. */
async function interrupted(cut: Cut, action: () => Promise<unknown>): Promise<boolean> {
  const { temper, session } = desk.office;
  temper.cut = { ...cut };
  const done = action().then(() => true);
  const over = await Promise.race([done, session.whenCut().then(() => false)]);
  temper.cut = null;
  await desk.reload();
  return over;
}

describe.each(MOMENTS)('when the pane is reloaded and %s', (_, cut) => {
  it('the tables are made wholly, by that call or the next', async () => {
    desk = await openDesk();
    const state = valueOf(await desk.book.inspect());
    if (state.kind !== 'none') throw new Error(state.kind);
    const { plan } = state;
    await interrupted(cut, () => desk.book.createTables(plan));
    valueOf(await desk.book.createTables(plan));
    expect(valueOf(await desk.book.inspect()).kind).toBe('ready');
    expect(desk.office.book.tables.map(({ name }) => name)).toEqual([
      '사업',
      '예산',
      '집행',
      '보고내용',
      '설정',
    ]);
    expect(desk.office.book.sheets).toHaveLength(6);
  });

  it.each([
    ['Excel grows and fills tables', true],
    ['Excel does neither', false],
  ])('entries are there once and whole, or not at all, where %s', async (__, helpful) => {
    desk = await openDeskWithTables();
    valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 1), enterPayment('01', 1)]));
    Object.assign(desk.office.book.autoCorrect, { growTables: helpful, fillCalculatedColumns: helpful });
    const entries = [
      enterProgramme('02'),
      enterBudget('02', 10),
      enterPayment('02', 5),
      enterPayment('02', 5),
    ];

    await interrupted(cut, () => desk.book.append(entries));
    valueOf(await desk.book.recover());
    expect(desk.book.outbox).toEqual([]);
    valueOf(await desk.book.recover());

    // The first request only looks: until it is answered, the entry is a draft of the form's.
    const arrived = cut.nth > 1;
    expect(await desk.column('사업', '사업번호')).toEqual(arrived ? ['01', '02'] : ['01']);
    expect(await desk.column('예산', '금액')).toEqual(arrived ? [1, 10] : [1]);
    expect(await desk.column('집행', '금액')).toEqual(arrived ? [1, 5, 5] : [1]);
    expect(await desk.column('사업', '집행률')).toEqual(arrived ? [1, 1] : [1]);
    const keys = await desk.column('집행', '집행번호');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('a row is edited wholly or not at all, and the retry succeeds', async () => {
    desk = await openDeskWithTables();
    const [key = ''] = valueOf(await desk.book.append([enterPayment('01', 1)]));
    const next = payment('02', 5, { memo: '다름' });
    const edit = () => desk.book.edit('payments', key, payment('01', 1), next);
    await interrupted(cut, edit);
    const [row] = [
      ...valueOf(await desk.book.readLedger('01')).payments,
      ...valueOf(await desk.book.readLedger('02')).payments,
    ];
    expect([payment('01', 1), next]).toContainEqual(row?.record);
    valueOf(await edit());
    expect(valueOf(await desk.book.readLedger('02')).payments).toEqual([{ key, record: next }]);
  });

  it('a row is removed wholly or not at all, and the other rows stay', async () => {
    desk = await openDeskWithTables();
    const [key = ''] = valueOf(await desk.book.append([enterPayment('01', 1), enterPayment('01', 2)]));
    const remove = () => desk.book.remove('payments', key, payment('01', 1));
    await interrupted(cut, remove);
    const before = await desk.column('집행', '금액');
    expect([[1, 2], [2]]).toContainEqual(before);
    const retried = problemOf(await remove());
    expect(retried).toBe(before.length === 2 ? 'no problem' : 'rowGone');
    expect(await desk.column('집행', '금액')).toEqual([2]);
  });
});

describe('a row left below a table that did not grow', () => {
  async function strand(amount: number): Promise<void> {
    desk = await openDeskWithTables();
    valueOf(await desk.book.append([enterPayment('01', 1)]));
    desk.office.book.autoCorrect.growTables = false;
    await interrupted({ nth: 2, applied: true }, () => desk.book.append([enterPayment('01', amount)]));
    expect(await desk.column('집행', '금액')).toEqual([1]);
  }

  it('is taken in together with entries that are gone, and none is written over another', async () => {
    await strand(2);
    valueOf(await desk.book.read());
    const outbox = new Outbox(desk.facts, () => desk.book.id);
    outbox.send([{ key: 'B000000000', entry: enterPayment('01', 3), sender: null }]);
    expect(valueOf(await desk.book.recover())).toEqual({ confirmed: 1, appended: 1 });
    expect(await desk.column('집행', '금액')).toEqual([1, 2, 3]);
  });

  it('is still found after the next entry was written', async () => {
    await strand(2);
    valueOf(await desk.book.append([enterPayment('01', 3)]));
    valueOf(await desk.book.recover());
    expect((await desk.column('집행', '금액')).sort()).toEqual([1, 2, 3]);
  });
});

describe('when a request fails', () => {
  const FAILURES = [
    ['InvalidOperationInCellEditMode', 'cellEditing'],
    ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['InvalidOrTimedOutSession', 'busy'],
    ['ActivityLimitReached', 'busy'],
    ['AccessDenied', 'sheetProtected'],
  ] as const;

  it.each(FAILURES.flatMap(([code, problem]) => [1, 2, 3].map((nth) => [code, nth, problem] as const)))(
    'with %s at request %d, the entry is told as %s and written once by the retry',
    async (code, nth, problem) => {
      desk = await openDeskWithTables();
      valueOf(await desk.book.append([enterProgramme('01')]));
      Object.assign(desk.office.book.autoCorrect, { growTables: false, fillCalculatedColumns: false });
      const entries = [enterProgramme('02'), enterBudget('02', 10)];
      desk.office.temper.failRequest = { nth, code: OFFICE_ERRORS[code] };
      expect(problemOf(await desk.book.append(entries))).toBe(problem);
      valueOf(await desk.book.append(entries));
      expect(desk.book.outbox).toEqual([]);
      valueOf(await desk.book.recover());
      expect(await desk.column('사업', '사업번호')).toEqual(['01', '02']);
      expect(await desk.column('예산', '금액')).toEqual([10]);
      expect(await desk.column('사업', '예산현액')).toEqual([0, 10]);
    },
  );

  it('before anything was sent, nothing waits in the outbox', async () => {
    desk = await openDeskWithTables();
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOperationInCellEditMode };
    await desk.book.append([enterPayment('01', 1)]);
    expect(desk.book.outbox).toEqual([]);
  });

  it('without telling whether it was carried out, the entry waits and is found or written, once', async () => {
    desk = await openDeskWithTables();
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    await desk.book.append([enterPayment('01', 1)]);
    expect(desk.book.outbox).toMatchObject([{ entry: enterPayment('01', 1) }]);
    expect(valueOf(await desk.book.recover())).toEqual({ confirmed: 0, appended: 1 });
    expect(await desk.column('집행', '금액')).toEqual([1]);
  });
});
