import type { Won } from '../../domain/kinds';
import type { Entry, PaymentRecord } from '../../workbook/tables/recordTypes';
import { fakeBook } from '../testing/fakeBook';
import { memoryDrafts } from '../testing/memoryDrafts';
import { newPaymentForm } from './drafts';
import { createSession } from './session';

function payment(amount: number, memo = ''): Entry {
  const record: PaymentRecord = {
    number: '02',
    date: null,
    kind: '지출',
    amount: amount as Won,
    detail: '',
    memo,
    voucher: '',
  };
  return { table: 'payments', record };
}

function setUp(options: Parameters<typeof fakeBook>[0] = {}) {
  const book = fakeBook(options);
  const drafts = memoryDrafts();
  return { book, drafts, session: createSession(book, drafts) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('reading the workbook', () => {
  it('shows what would be made while the tables are missing, and the figures once they are made', async () => {
    const { session } = setUp({ made: false });
    await session.start();
    const { plan } = session.getSnapshot();
    expect(plan?.sheets[0]).toMatchObject({ sheetName: '실적 사업', taken: '사업' });

    await session.createTables(plan!);
    expect(session.getSnapshot()).toMatchObject({
      plan: null,
      book: { programmes: [] },
      notice: { kind: 'done', done: { code: 'tablesMade' } },
    });
  });

  it('follows a change made in the cells', async () => {
    const { book, session } = setUp();
    await book.append([payment(1_000)]);
    await session.start();
    const { revision } = session.getSnapshot();
    book.changePayment('K1', { amount: 2_000 as Won });
    await settled();
    expect(session.getSnapshot().revision).toBe(revision + 1);
  });

  it('follows the cells as soon as it can where Excel was busy at first', async () => {
    const { book, session } = setUp();
    await book.append([payment(1_000)]);
    jest.spyOn(book, 'watch').mockResolvedValueOnce({ ok: false, problem: { code: 'busy', params: {} } });
    await session.start();
    await session.refresh();
    const { revision } = session.getSnapshot();
    book.changePayment('K1', { amount: 2_000 as Won });
    await settled();
    expect(session.getSnapshot().revision).toBe(revision + 1);
  });

  it('answers calls that come while it reads with one more reading', async () => {
    const { book, session } = setUp();
    await session.start();
    const before = book.counts.reads;
    await Promise.all([session.refresh(), session.refresh(), session.refresh()]);
    expect(book.counts.reads - before).toBeLessThanOrEqual(2);
  });

  it('names what is missing from damaged tables, keeps the last figures, and repairs', async () => {
    const { book, session } = setUp();
    await session.start();
    book.state = 'damaged';
    await session.refresh();
    expect(session.getSnapshot()).toMatchObject({ damage: [{ code: 'columnMissing' }] });
    expect(session.getSnapshot().book).not.toBeNull();

    await session.repair();
    expect(session.getSnapshot()).toMatchObject({ damage: [], notice: { done: { code: 'repaired' } } });
  });

  it('stops following when it is stopped', async () => {
    const { book, session } = setUp();
    await book.append([payment(1_000)]);
    await session.start();
    session.stop();
    const before = book.counts.reads;
    book.changePayment('K1', { amount: 2_000 as Won });
    await settled();
    expect(book.counts.reads).toBe(before);
  });
});

describe('an action without a form that fails', () => {
  it('offers a retry that does it', async () => {
    const { book, session } = setUp();
    await session.start();
    await session.append([payment(1_000)]);
    book.failNext({ code: 'cellEditing', params: {} });
    await session.revertLast();
    const { notice } = session.getSnapshot();
    expect(notice).toMatchObject({ kind: 'failed', problem: { code: 'cellEditing' } });

    if (notice?.kind === 'failed') notice.retry?.();
    await settled();
    expect(book.rows.payments).toHaveLength(0);
    expect(session.getSnapshot().notice).toMatchObject({ kind: 'done', done: { code: 'reverted' } });
  });
});

describe('an entry that has no place in the workbook any more', () => {
  it('is told of, without a retry that could not help', async () => {
    const { book, session } = setUp();
    await session.start();
    const problem = { code: 'numberTaken', params: { number: '02' } } as const;
    book.refuse(problem);
    expect(session.getSnapshot().notice).toEqual({ kind: 'failed', problem, retry: null });
  });
});

describe('an entry whose answer was lost', () => {
  it('is said to be unconfirmed, and is not written twice by a retry', async () => {
    const { book, session } = setUp();
    await session.start();
    book.loseNextAnswer();
    expect(await session.append([payment(1_000)])).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect(session.getSnapshot().unconfirmed).toHaveLength(1);

    expect(await session.append([payment(1_000)])).toEqual({ ok: true, value: ['K1'] });
    expect(book.rows.payments).toHaveLength(1);
    expect(session.getSnapshot().unconfirmed).toHaveLength(0);
  });

  it('is not written twice either when it was confirmed before the retry', async () => {
    const { book, session } = setUp();
    await session.start();
    book.loseNextAnswer();
    await session.append([payment(1_000)]);
    await book.recover();

    expect(await session.append([payment(1_000)])).toEqual({ ok: true, value: ['K1'] });
    expect(book.rows.payments).toHaveLength(1);
  });

  it('is told of when the form was changed before the retry; only then a second row is written', async () => {
    const { book, session } = setUp();
    await session.start();
    book.loseNextAnswer();
    await session.append([payment(1_000)]);
    expect(await session.append([payment(2_000)])).toMatchObject({ problem: { code: 'earlierStored' } });
    expect(book.rows.payments).toHaveLength(1);

    expect(await session.append([payment(2_000)])).toMatchObject({ ok: true });
    expect(book.rows.payments).toHaveLength(2);
  });

  it('does not keep a second, equal payment from being written', async () => {
    const { book, session } = setUp();
    await session.start();
    await session.append([payment(1_000)]);
    book.failNext({ code: 'sheetProtected', params: { sheet: '집행' } });
    await session.append([payment(1_000)]);
    await session.append([payment(1_000)]);
    expect(book.rows.payments).toHaveLength(2);
  });

  it('is looked for by the next pane, which then forgets the draft that was sent and no other', async () => {
    const { book, drafts, session } = setUp();
    await session.start();
    const form = newPaymentForm('02');
    drafts.save(form, { texts: { amount: '1,000원' }, base: null, sent: true });
    drafts.save(newPaymentForm('03'), { texts: { amount: '5' }, base: null, sent: true });
    book.loseNextAnswer();
    await session.append([payment(1_000)]);
    session.stop();

    const next = createSession(book, drafts);
    await next.start();
    expect(next.getSnapshot().notice).toMatchObject({
      done: { code: 'recovered', params: { confirmed: 1 } },
    });
    expect(drafts.load(form)).toBeNull();
    expect(drafts.load(newPaymentForm('03'))).not.toBeNull();
  });

  it('is not written twice by the next pane where only the watching had confirmed it', async () => {
    const { book, drafts, session } = setUp();
    await session.start();
    book.loseNextAnswer();
    await session.append([payment(1_000)]);
    session.stop();

    const next = createSession(book, drafts);
    book.failNext({ code: 'tableFiltered', params: {} });
    await next.start();
    await book.recover();
    expect(await next.append([payment(1_000)])).toEqual({ ok: true, value: ['K1'] });
    expect(book.rows.payments).toHaveLength(1);
  });

  it('does not keep an equal one from being written once the next pane has said that it is there', async () => {
    const { book, drafts, session } = setUp();
    await session.start();
    book.loseNextAnswer();
    await session.append([payment(1_000)]);
    session.stop();

    const next = createSession(book, drafts);
    await next.start();
    await next.append([payment(1_000)]);
    expect(book.rows.payments).toHaveLength(2);
  });

  it('leaves a draft alone that was changed after it was sent', async () => {
    const { book, drafts, session } = setUp();
    await session.start();
    const form = newPaymentForm('02');
    book.loseNextAnswer();
    await session.append([payment(1_000)]);
    drafts.save(form, { texts: { amount: '2,000원' }, base: null, sent: false });
    await session.recover();
    expect(drafts.load(form)).not.toBeNull();
  });
});

describe('an edit whose answer was lost', () => {
  it('counts as done when the sheet holds what was to be written', async () => {
    const { book, session } = setUp();
    await session.start();
    await session.append([payment(1_000)]);
    const base = book.rows.payments[0]!.record;
    const next = { ...base, amount: 2_000 as Won };
    book.changePayment('K1', next);
    expect(await session.edit('payments', 'K1', base, next)).toEqual({ ok: true, value: undefined });
  });

  it('is a conflict with both versions when someone else wrote something else', async () => {
    const { book, session } = setUp();
    await session.start();
    await session.append([payment(1_000)]);
    const base = book.rows.payments[0]!.record;
    book.changePayment('K1', { amount: 9_000 as Won });
    const answer = await session.edit('payments', 'K1', base, { ...base, amount: 2_000 as Won });
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'rowChanged' },
      theirs: { amount: 9_000 },
    });
  });
});
