import type { Day, Won } from '../../../src/domain/kinds';
import { browserFacts } from '../../../src/workbook/book/facts';
import type { Outcome } from '../../../src/workbook/book/outcome';
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
let key: string;
beforeEach(async () => {
  desk = await openDeskWithTables();
  valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 100)]));
  [key = ''] = valueOf(await desk.book.append([enterPayment('01', 1)]));
});
afterEach(() => desk.office.stop());

/** Everything a person can make the pane write. */
const WRITES: readonly (readonly [string, () => Promise<Outcome<unknown>>])[] = [
  ['an entry', () => desk.book.append([enterPayment('01', 2)])],
  ['an edit', () => desk.book.edit('payments', key, payment('01', 1), payment('01', 5))],
  ['a removal', () => desk.book.remove('payments', key, payment('01', 1))],
  ['taking back', () => desk.book.revertLast()],
  ['누계', () => desk.book.recordCumulative({ number: '01', asOf: 39250 as Day, total: 9 as Won, memo: '' })],
];

describe.each(WRITES)('%s', (_, write) => {
  const amounts = () => desk.column('집행', '금액');

  it('is refused while a cell is being edited, and goes through afterwards', async () => {
    desk.office.temper.cellEditing = true;
    expect(problemOf(await write())).toBe('cellEditing');
    desk.office.temper.cellEditing = false;
    expect(await amounts()).toEqual([1]);
    valueOf(await write());
    expect(await amounts()).not.toEqual([1]);
  });

  it('is refused on a protected sheet, which it names, and goes through afterwards', async () => {
    const { sheet } = desk.table('집행');
    sheet.protection = { options: {}, password: null };
    expect(await write()).toMatchObject({ problem: { code: 'sheetProtected', params: { sheet: '집행' } } });
    expect(await amounts()).toEqual([1]);
    sheet.protection = null;
    valueOf(await write());
    expect(await amounts()).not.toEqual([1]);
  });

  it('is refused in a filtered table, which it names, and goes through afterwards', async () => {
    desk.table('집행').filterByValues(0, ['99']);
    expect(await write()).toMatchObject({ problem: { code: 'tableFiltered', params: { table: '집행' } } });
    desk.table('집행').clearFilters();
    expect(await amounts()).toEqual([1]);
    valueOf(await write());
    expect(await amounts()).not.toEqual([1]);
  });

  it('is refused beyond the limit of what Excel takes at once, and goes through afterwards', async () => {
    desk.office.temper.payloadLimit = 100;
    expect(problemOf(await write())).toBe('payloadTooLarge');
    desk.office.temper.payloadLimit = null;
    expect(await amounts()).toEqual([1]);
    valueOf(await write());
    expect(await amounts()).not.toEqual([1]);
  });

  it('goes through while Excel is slow and calculates by hand only', async () => {
    desk.office.temper.latency = 30;
    desk.office.book.calculationMode = 'Manual';
    valueOf(await write());
    desk.office.temper.latency = 0;
    expect(await amounts()).not.toEqual([1]);
  });
});

it('two entries sent at once are written one after the other', async () => {
  desk.office.temper.latency = 30;
  const both = await Promise.all([
    desk.book.append([enterPayment('01', 2)]),
    desk.book.append([enterPayment('01', 3)]),
  ]);
  both.forEach(valueOf);
  expect(await desk.column('집행', '금액')).toEqual([1, 2, 3]);
});

it('the browser’s facts keep what is stored apart from that of other add-ins', () => {
  const facts = browserFacts();
  expect(facts.storagePrefix).toContain('siljeok:');
  expect(facts.random(8)).toHaveLength(8);
  expect(facts.supports('ExcelApi', '1.14')).toBe(true);
});
