import type { Day, Won } from '../../domain/kinds';
import { createDrafts } from './drafts';
import { Outbox, SETTLED_AFTER, isSettled } from './outbox';
import { memoryFacts } from '../testing/memoryFacts';
import type { Entry } from '../tables/recordTypes';

const payment: Entry = {
  table: 'payments',
  record: {
    number: '02',
    date: 39245 as Day,
    kind: '지출',
    amount: 3_600_000 as Won,
    detail: '',
    memo: '활동비',
    voucher: '',
  },
};
const A_MONTH_AND_A_DAY = 31 * 86_400_000;

describe('the outbox', () => {
  it('holds what was sent after the pane was reloaded', () => {
    const facts = memoryFacts();
    new Outbox(facts).send([{ key: 'A1', entry: payment }], 'book');
    expect(new Outbox(facts).unseen()).toMatchObject([{ key: 'A1', entry: payment }]);
  });

  it('holds what was sent after storage had become full', () => {
    const facts = memoryFacts();
    const outbox = new Outbox(facts);
    outbox.send([{ key: 'A1', entry: payment }], 'book');
    const setItem = jest.spyOn(facts.storage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    outbox.send([{ key: 'A2', entry: payment }], 'book');
    expect(outbox.unseen().map(({ key }) => key)).toEqual(['A1', 'A2']);

    setItem.mockRestore();
    outbox.strike(['A1']);
    expect(new Outbox(facts).unseen()).toMatchObject([{ key: 'A2' }]);
  });

  it('keeps the other entries when it cannot read one', () => {
    const facts = memoryFacts();
    new Outbox(facts).send([{ key: 'A1', entry: payment }], 'book');
    const key = `${facts.documentKey}outbox`;
    const kept = JSON.parse(facts.storage.getItem(key)!) as { value?: unknown };
    facts.storage.setItem(key, JSON.stringify([{ key: 'A0', of: 'another version' }, ...(kept as never)]));
    expect(new Outbox(facts).unseen().map(({ key: of }) => of)).toEqual(['A1']);
  });

  it('does not show an entry once its key was seen, but keeps it until it is settled', () => {
    const facts = memoryFacts();
    const outbox = new Outbox(facts);
    outbox.send([{ key: 'A1', entry: payment }], 'book');
    outbox.markSeen(['A1']);
    expect(outbox.unseen()).toEqual([]);
    const [kept] = outbox.of('book');
    expect(isSettled(kept!, facts.now().getTime())).toBe(false);
    expect(isSettled(kept!, facts.now().getTime() + SETTLED_AFTER)).toBe(true);
  });

  it('doubts what was seen when somebody else changes the workbook', () => {
    const outbox = new Outbox(memoryFacts());
    outbox.send([{ key: 'A1', entry: payment }], 'book');
    outbox.markSeen(['A1']);
    outbox.doubtSeen();
    expect(outbox.of('book')).toMatchObject([{ doubtful: true }]);
  });

  it('keeps workbooks that share a storage key apart', () => {
    const outbox = new Outbox(memoryFacts());
    outbox.send([{ key: 'A1', entry: payment }], 'one unsaved workbook');
    expect(outbox.of('another unsaved workbook')).toEqual([]);
  });

  it('forgets after 30 days', () => {
    const facts = memoryFacts();
    const outbox = new Outbox(facts);
    outbox.send([{ key: 'A1', entry: payment }], 'book');
    facts.pass(A_MONTH_AND_A_DAY);
    expect(outbox.all()).toEqual([]);
  });

  it('takes what it cannot read for nothing', () => {
    const facts = memoryFacts();
    facts.storage.setItem(`${facts.documentKey}outbox`, '[{"key":1}]');
    expect(new Outbox(facts).all()).toEqual([]);
    facts.storage.setItem(`${facts.documentKey}outbox`, 'no JSON');
    expect(new Outbox(facts).all()).toEqual([]);
  });

  it('carries on in memory where the browser refuses to store', () => {
    const facts = memoryFacts({ refusing: true });
    const outbox = new Outbox(facts);
    outbox.send([{ key: 'A1', entry: payment }], 'book');
    expect(outbox.unseen()).toHaveLength(1);
  });
});

describe('drafts', () => {
  it('come back after a reload, form by form', () => {
    const facts = memoryFacts();
    createDrafts(facts).save('paymentForm', { amount: '3,600천원' });
    expect(createDrafts(facts).load('paymentForm')).toEqual({ amount: '3,600천원' });
    expect(createDrafts(facts).load('budgetForm')).toBeNull();
  });

  it('are gone when cleared, and after 30 days', () => {
    const facts = memoryFacts();
    const drafts = createDrafts(facts);
    drafts.save('a', { x: '1' });
    drafts.save('b', { x: '2' });
    drafts.clear('a');
    expect(drafts.load('a')).toBeNull();
    facts.pass(A_MONTH_AND_A_DAY);
    expect(drafts.load('b')).toBeNull();
    createDrafts(facts);
    expect(facts.storage.length).toBe(0);
  });

  it('of another document are not touched', () => {
    const facts = memoryFacts();
    createDrafts(facts).save('a', { x: '1' });
    expect(createDrafts({ ...facts, documentKey: 'other:' }).load('a')).toBeNull();
  });
});
