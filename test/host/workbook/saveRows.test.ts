import type { Day, Won } from '../../../src/domain/kinds';
import type { RecordOf } from '../../../src/workbook/tables/recordTypes';
import type { CellValue } from '../../../workbench/book/types';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { openDeskWithTables, problemOf, valueOf, type Desk } from './support';

type Plan = RecordOf['plans'];
let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
  valueOf(await desk.book.addTable('plans'));
});
afterEach(() => desk.office.stop());

const plan = (date: number, target: number): Plan => ({
  number: '02',
  date: date as Day,
  target: target as Won,
  eligible: null,
  note: '',
});
const NONE = { added: [], changed: [], removed: [] } as const;
const targets = () => desk.column('계획', '목표액');

/** Three plans: their keys. */
async function three(): Promise<readonly string[]> {
  return valueOf(
    await desk.book.saveRows('plans', { ...NONE, added: [plan(1, 10), plan(2, 20), plan(3, 30)] }, 'first'),
  );
}

const mixed = (keys: readonly string[]) => ({
  added: [plan(4, 40)],
  changed: [{ key: keys[0]!, base: plan(1, 10), next: plan(1, 11) }],
  removed: [{ key: keys[1]!, base: plan(2, 20) }],
});

describe('rows that are added, changed and removed together', () => {
  it('are one action of three syncs, taken back and done again in one step', async () => {
    const keys = await three();
    desk.office.syncCount();
    valueOf(await desk.book.saveRows('plans', mixed(keys), 'form'));
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    expect(await targets()).toEqual([11, 30, 40]);
    expect(desk.book.lastAction).toMatchObject({ kind: 'edit', subject: { table: 'plans' }, rows: 3 });

    valueOf(await desk.book.revertLast());
    expect([...(await targets())].sort()).toEqual([10, 20, 30]);
    expect([...(await desk.column('계획', '계획번호'))].sort()).toEqual([...keys].sort());
    valueOf(await desk.book.redoLast());
    expect([...(await targets())].sort()).toEqual([11, 30, 40]);
  });

  it('take three syncs at most for a section of thirty lines, new and then edited, moved and taken out', async () => {
    const line = (order: number): RecordOf['reportLines'] => ({
      ...{ number: '02', area: '실적', order, level: '1', mark: '', form: '글', text: `접수 : ${order}건` },
      ...{ when: '', start: null, end: null, state: '', done: null, note: '', author: '', enteredAt: null },
    });
    const lines = Array.from({ length: 30 }, (_, index) => line(index + 1));
    desk.office.syncCount();
    const keys = valueOf(await desk.book.saveRows('reportLines', { ...NONE, added: lines }, 'section'));
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    const changes = {
      added: [line(31)],
      changed: lines.slice(0, 29).map((base, index) => ({
        key: keys[index]!,
        base,
        next: { ...base, order: 30 - index, text: '고침' },
      })),
      removed: [{ key: keys[29]!, base: lines[29]! }],
    };
    valueOf(await desk.book.saveRows('reportLines', changes, 'section'));
    expect(desk.office.syncCount()).toBeLessThanOrEqual(3);
    expect((await desk.column('보고내용', '내용')).filter((text) => text === '고침')).toHaveLength(29);
  });

  it('are none at all where some were changed or removed meanwhile, and each is told', async () => {
    const keys = await three();
    valueOf(await desk.book.edit('plans', keys[1]!, plan(2, 20), plan(2, 21)));
    valueOf(await desk.book.remove('plans', keys[0]!, plan(1, 10)));
    const outcome = await desk.book.saveRows('plans', mixed(keys), 'form');
    expect(outcome).toMatchObject({
      problem: { code: 'rowGone' },
      conflicts: [
        { key: keys[0], theirs: null },
        { key: keys[1], theirs: plan(2, 21) },
      ],
    });
    expect(await targets()).toEqual([21, 30]);
  });

  it('leave a table that loses all its rows no empty one', async () => {
    const keys = await three();
    const removed = [10, 20, 30].map((target, index) => ({
      key: keys[index]!,
      base: plan(index + 1, target),
    }));
    valueOf(await desk.book.saveRows('plans', { added: [plan(9, 90)], changed: [], removed }, 'form'));
    expect(await targets()).toEqual([90]);
  });

  it('are found by what they hold where they were typed by hand, each its own row', async () => {
    const base = plan(5, 50);
    valueOf(await desk.book.saveRows('plans', { ...NONE, added: [base, base] }, 'first'));
    const { sheet, area, headers } = desk.table('계획');
    const keys = { row: area.row + 1, column: headers.indexOf('계획번호'), rows: 2, columns: 1 };
    sheet.write(keys, [[''], ['']]);
    valueOf(
      await desk.book.saveRows(
        'plans',
        {
          ...NONE,
          changed: [{ key: '', base, next: plan(5, 51) }],
          removed: [{ key: '', base }],
        },
        'form',
      ),
    );
    expect(await targets()).toEqual([51]);
  });
});

describe('a save that another author crosses', () => {
  it.each([1, 2])('writes into no row of theirs: sorted after request %i, all is done anew', async (nth) => {
    const keys = await three();
    let requests = 0;
    const stop = desk.office.session.onRequest(() => {
      requests += 1;
      if (requests < nth) return;
      stop();
      const { sheet, area, headers } = desk.table('계획');
      const block = { row: area.row + 1, column: 0, rows: 3, columns: headers.length };
      sheet.write(block, [...sheet.formulas(block)].reverse() as CellValue[][]);
    });
    valueOf(await desk.book.saveRows('plans', mixed(keys), 'form'));
    expect([...(await targets())].sort()).toEqual([11, 30, 40]);
  });
});

describe('a save whose answer was lost', () => {
  it.each([1, 2, 3])('is not done twice when request %i is the one', async (nth) => {
    const keys = await three();
    desk.office.temper.failRequest = { nth, code: OFFICE_ERRORS.InvalidOrTimedOutSession, applied: true };
    const changes = mixed(keys);
    expect(problemOf(await desk.book.saveRows('plans', changes, 'form'))).toBe('busy');
    valueOf(await desk.book.saveRows('plans', changes, 'form'));
    expect(await targets()).toEqual([11, 30, 40]);
    valueOf(await desk.book.revertLast());
    expect([...(await targets())].sort()).toEqual([10, 20, 30]);
  });

  it('is told where something else is saved afterwards, and no new row stands there twice', async () => {
    const keys = await three();
    desk.office.temper.failRequest = { nth: 3, code: OFFICE_ERRORS.InvalidOrTimedOutSession, applied: true };
    expect(problemOf(await desk.book.saveRows('plans', mixed(keys), 'form'))).toBe('busy');
    const other = { ...NONE, added: [plan(4, 41)] };
    expect(problemOf(await desk.book.saveRows('plans', other, 'form'))).toBe('savedBefore');
    expect(await targets()).toEqual([11, 30, 40]);
  });

  it('does not take a row that somebody else removed for one that was changed', async () => {
    const keys = await three();
    desk.office.temper.failRequest = { nth: 3, code: OFFICE_ERRORS.InvalidOrTimedOutSession, applied: false };
    const changes = mixed(keys);
    expect(problemOf(await desk.book.saveRows('plans', changes, 'form'))).toBe('busy');
    valueOf(await desk.book.remove('plans', keys[0]!, plan(1, 10)));
    expect(problemOf(await desk.book.saveRows('plans', changes, 'form'))).toBe('rowGone');
    expect(await targets()).toEqual([20, 30]);
  });

  it('leaves nothing for a recovery to write half of, when the pane is closed', async () => {
    const keys = await three();
    desk.office.temper.cut = { nth: 3, applied: false };
    void desk.book.saveRows('plans', mixed(keys), 'form');
    await desk.office.session.whenCut();
    desk.office.temper.cut = null;
    await desk.reload();
    valueOf(await desk.book.recover());
    expect(await targets()).toEqual([10, 20, 30]);
  });
});
