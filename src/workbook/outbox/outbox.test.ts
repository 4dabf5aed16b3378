import type { Day, Won } from '../../domain/kinds';
import { createDrafts } from './drafts';
import { forgetOld } from './forget';
import type { HostFacts } from './hostFacts';
import { draftKey, outboxKey } from './storage';
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
const sent = { entry: payment, sender: null };
const BOOK = () => 'book';
const outboxOf = (facts: HostFacts, book = 'book') => new Outbox(facts, () => book);

const A_MONTH_AND_A_DAY = 31 * 86_400_000;

describe('the outbox', () => {
  it('holds what was sent after the pane was reloaded', () => {
    const facts = memoryFacts();
    outboxOf(facts).send([{ key: 'A1', ...sent }]);
    expect(outboxOf(facts).unseen()).toMatchObject([{ key: 'A1', entry: payment }]);
  });

  it('holds what was sent after storage had become full', () => {
    const facts = memoryFacts();
    const outbox = outboxOf(facts);
    outbox.send([{ key: 'A1', ...sent }]);
    const setItem = jest.spyOn(facts.storage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    outbox.send([{ key: 'A2', ...sent }]);
    expect(outbox.unseen().map(({ key }) => key)).toEqual(['A1', 'A2']);

    setItem.mockRestore();
    outbox.strike(['A1']);
    expect(outboxOf(facts).unseen()).toMatchObject([{ key: 'A2' }]);
  });

  it('keeps the other entries when it cannot read one', () => {
    const facts = memoryFacts();
    outboxOf(facts).send([{ key: 'A1', ...sent }]);
    const key = outboxKey(facts, 'book');
    const kept = JSON.parse(facts.storage.getItem(key)!) as { value?: unknown };
    facts.storage.setItem(key, JSON.stringify([{ key: 'A0', of: 'another version' }, ...(kept as never)]));
    expect(
      outboxOf(facts)
        .unseen()
        .map(({ key: of }) => of),
    ).toEqual(['A1']);
  });

  it('does not show an entry once its key was seen, but keeps it until it is settled', () => {
    const facts = memoryFacts();
    const outbox = outboxOf(facts);
    outbox.send([{ key: 'A1', ...sent }]);
    outbox.markSeen(['A1']);
    expect(outbox.unseen()).toEqual([]);
    const [kept] = outbox.all();
    expect(isSettled(kept!, facts.now().getTime())).toBe(false);
    expect(isSettled(kept!, facts.now().getTime() + SETTLED_AFTER)).toBe(true);
  });

  it('doubts what was seen when somebody else changes the workbook', () => {
    const outbox = outboxOf(memoryFacts());
    outbox.send([{ key: 'A1', ...sent }]);
    outbox.markSeen(['A1']);
    outbox.doubtSeen();
    expect(outbox.all()).toMatchObject([{ doubtful: true }]);
  });

  it('keeps workbooks without an address apart, and knows none before it knows the workbook', () => {
    const facts = memoryFacts();
    outboxOf(facts, 'one unsaved workbook').send([{ key: 'A1', ...sent }]);
    expect(outboxOf(facts, 'another unsaved workbook').all()).toEqual([]);
    expect(new Outbox(facts, () => null).all()).toEqual([]);
  });

  it('forgets after 30 days', () => {
    const facts = memoryFacts();
    const outbox = outboxOf(facts);
    outbox.send([{ key: 'A1', ...sent }]);
    facts.pass(A_MONTH_AND_A_DAY);
    expect(outbox.all()).toEqual([]);
  });

  it('takes what it cannot read for nothing', () => {
    const facts = memoryFacts();
    facts.storage.setItem(outboxKey(facts, 'book'), '[{"key":1}]');
    expect(outboxOf(facts).all()).toEqual([]);
    facts.storage.setItem(outboxKey(facts, 'book'), 'no JSON');
    expect(outboxOf(facts).all()).toEqual([]);
  });

  it('carries on in memory where the browser refuses to store', () => {
    const facts = memoryFacts({ refusing: true });
    const outbox = outboxOf(facts);
    outbox.send([{ key: 'A1', ...sent }]);
    expect(outbox.unseen()).toHaveLength(1);
  });
});

describe('drafts', () => {
  it('come back after a reload, form by form', () => {
    const facts = memoryFacts();
    createDrafts(facts, BOOK).save('paymentForm', { amount: '3,600천원' });
    expect(createDrafts(facts, BOOK).load('paymentForm')).toEqual({ amount: '3,600천원' });
    expect(createDrafts(facts, BOOK).load('budgetForm')).toBeNull();
  });

  it('are gone when cleared, and after 30 days', () => {
    const facts = memoryFacts();
    const drafts = createDrafts(facts, BOOK);
    drafts.save('a', { x: '1' });
    drafts.save('b', { x: '2' });
    drafts.clear('a');
    expect(drafts.load('a')).toBeNull();
    facts.pass(A_MONTH_AND_A_DAY);
    expect(drafts.load('b')).toBeNull();
  });

  it('of another workbook are not touched', () => {
    const facts = memoryFacts();
    createDrafts(facts, BOOK).save('a', { x: '1' });
    expect(createDrafts(facts, () => 'other').load('a')).toBeNull();
  });
});

describe('what is older than 30 days', () => {
  it('is taken out of the storage, whichever workbook it belongs to, and nothing else', () => {
    const facts = memoryFacts();
    createDrafts(facts, () => 'an old workbook').save('a', { x: '1' });
    outboxOf(facts, 'an old workbook').send([{ key: 'A1', ...sent }]);
    facts.storage.setItem('of another add-in', '1');
    facts.pass(A_MONTH_AND_A_DAY);
    createDrafts(facts, BOOK).save('b', { x: '2' });
    outboxOf(facts).send([{ key: 'A2', ...sent }]);

    forgetOld(facts);
    const kept = Array.from({ length: facts.storage.length }, (_, index) => facts.storage.key(index));
    expect(kept.sort()).toEqual(
      ['of another add-in', draftKey(facts, 'book', 'b'), outboxKey(facts, 'book')].sort(),
    );
  });
});
