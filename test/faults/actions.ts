import type { Day, Won } from '../../src/domain/kinds';
import { translator } from '../../src/i18n/testing/translator';
import type { Outcome } from '../../src/workbook/book/outcome';
import { OFFICE_ERRORS } from '../../workbench/host/temper';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  payment,
  programme,
  REPORT_DAY,
  valueOf,
  type Desk,
} from '../host/workbook/support';

/** Something a person makes the pane write, called again as it is when it failed. */
export interface Action {
  readonly name: string;
  prepare?(desk: Desk): Promise<unknown>;
  perform(desk: Desk, keys: readonly string[]): Promise<Outcome<unknown>>;
}

const SENDER = { draft: 'form', token: 'one' };
const RENUMBERED = programme('07', { name: '사업 01', order: 1 });

const appendPayment: Action['perform'] = ({ book }) => book.append([enterPayment('01', 40)], SENDER);
const editPayment: Action['perform'] = ({ book }, keys) =>
  book.edit('payments', keys[1] ?? '', payment('01', 20), payment('01', 21));
const removePayment: Action['perform'] = ({ book }, keys) =>
  book.remove('payments', keys[1] ?? '', payment('01', 20));
const renumber: Action['perform'] = ({ book }) => book.edit('programmes', '01', programme('01'), RENUMBERED);

const saveSettings: Action['perform'] = ({ book }) =>
  book.saveSettings([
    { item: '표시단위', from: '', to: '천원' },
    { item: '용어', from: '', to: '예산=예산액' },
    { item: '주의폭', from: 0.1, to: 0.05 },
  ]);

const undoing = (name: string, before: Action['perform']): Action => ({
  name: `taking back ${name}`,
  prepare: async (desk) => valueOf(await before(desk, await keysOf(desk))),
  perform: ({ book }) => book.revertLast(),
});

const saveTogether: Action['perform'] = ({ book }, keys) =>
  book.saveRows(
    'payments',
    {
      added: [payment('01', 40)],
      changed: [{ key: keys[1] ?? '', base: payment('01', 20), next: payment('01', 21) }],
      removed: [{ key: keys[2] ?? '', base: payment('01', 30) }],
    },
    'form',
  );

export const ACTIONS: readonly Action[] = [
  { name: 'a payment', perform: appendPayment },
  {
    name: 'a programme with its budget',
    perform: ({ book }) =>
      book.append([enterProgramme('02'), enterBudget('02', 5), enterPayment('02', 4)], SENDER),
  },
  { name: 'an edit', perform: editPayment },
  { name: 'a changed 사업번호', perform: renumber },
  { name: 'a removal', perform: removePayment },
  {
    name: '누계',
    perform: ({ book }) =>
      book.recordCumulative(
        { number: '01', asOf: 39250 as Day, total: 90 as Won, memo: '' },
        { sender: SENDER },
      ),
  },
  { name: '기준일', perform: ({ book }) => book.setReferenceDate(REPORT_DAY) },
  {
    name: 'a summary on a new sheet',
    perform: ({ book }) => book.placeRollup({ sheet: '집계', isNew: true, cell: 'A1' }),
  },
  { name: 'rows saved together', perform: saveTogether },
  { name: '설정', perform: saveSettings },
  undoing('a payment', appendPayment),
  undoing('rows saved together', saveTogether),
  undoing('설정', saveSettings),
  undoing('an edit', editPayment),
  undoing('a removal', removePayment),
  undoing('a changed 사업번호', renumber),
];

/** How the n-th request of an action can go wrong. */
export interface Fault {
  readonly name: string;
  strike(desk: Desk, nth: number): void;
  /** The pane is closed and opened again. */
  readonly reloads: boolean;
}

const failing = (name: keyof typeof OFFICE_ERRORS, applied = false): Fault => ({
  name: applied ? `the answer is lost (${name})` : name,
  strike: ({ office }, nth) => void (office.temper.failRequest = { nth, code: OFFICE_ERRORS[name], applied }),
  reloads: false,
});
const cut = (applied: boolean): Fault => ({
  name: applied ? 'the pane is closed before the answer' : 'the pane is closed before the request',
  strike: ({ office }, nth) => void (office.temper.cut = { nth, applied }),
  reloads: true,
});

export const FAULTS: readonly Fault[] = [
  failing('InvalidOrTimedOutSession', true),
  cut(true),
  failing('InvalidOrTimedOutSession'),
  failing('InvalidOperationInCellEditMode'),
  cut(false),
  failing('ActivityLimitReached'),
  failing('RequestPayloadSizeLimitExceeded'),
  failing('ResponsePayloadSizeLimitExceeded', true),
  failing('AccessDenied'),
];

/** Requests of an action that are struck; none makes more. */
export const REQUESTS = [1, 2, 3, 4] as const;

const keysOf = async (desk: Desk): Promise<string[]> => (await desk.column('집행', '집행번호')).map(String);

async function deskFor(action: Action): Promise<{ desk: Desk; keys: readonly string[] }> {
  const desk = await openDeskWithTables();
  valueOf(await desk.book.append([enterProgramme('01'), enterBudget('01', 100)]));
  const keys = valueOf(await desk.book.append([10, 20, 30].map((amount) => enterPayment('01', amount))));
  await action.prepare?.(desk);
  return { desk, keys };
}

/** All that the tables say, whatever the order of their rows. */
async function contents(desk: Desk): Promise<unknown> {
  const rows = async (table: string, ...headers: string[]): Promise<string[]> => {
    const columns = await Promise.all(headers.map((header) => desk.column(table, header)));
    const lines = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]).join('|'));
    return lines.filter((line) => line.replaceAll('|', '') !== '').sort();
  };
  const read = await desk.book.read();
  return {
    programmes: await rows('사업', '사업번호', '사업명', '예산현액', '집행액'),
    budgets: await rows('예산', '사업번호', '금액'),
    payments: await rows('집행', '사업번호', '금액', '적요'),
    keysTwice: (await keysOf(desk)).filter((key, index, all) => key !== '' && all.indexOf(key) !== index),
    referenceDate: read.ok ? read.value.referenceDate : read.problem.code,
    settings: await rows('설정', '항목', '값'),
    margins: read.ok ? read.value.margins : null,
    sheets: desk.office.book.sheets.map(({ name }) => name),
  };
}

const expected = new Map<Action, { before: unknown; after: unknown }>();

/** What an action comes to where nothing goes wrong. */
async function expectedOf(action: Action): Promise<{ before: unknown; after: unknown }> {
  const known = expected.get(action);
  if (known) return known;
  const { desk, keys } = await deskFor(action);
  const before = await contents(desk);
  valueOf(await action.perform(desk, keys));
  const found = { before, after: await contents(desk) };
  expected.set(action, found);
  desk.office.stop();
  return found;
}

export interface Verdict {
  /** Words for a problem that has no sentence; '' where it has one, or there was none. */
  readonly unsaid: string;
  /** After the fault and recovery: as before the action, or as after it; anything else is half done. */
  readonly recovered: unknown;
  /** After the retry. */
  readonly retried: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly retryProblem: string;
}

const { sentence } = translator('ko');

/** Performs an action whose n-th request goes wrong, recovers, and retries it as the person would. */
export async function suffer(action: Action, fault: Fault, nth: number): Promise<Verdict> {
  const { before, after } = await expectedOf(action);
  const { desk, keys } = await deskFor(action);
  try {
    fault.strike(desk, nth);
    const cutOff = desk.office.session.whenCut().then(() => null);
    const outcome = await Promise.race([action.perform(desk, keys), cutOff]);
    desk.office.temper.failRequest = null;
    desk.office.temper.cut = null;
    const unsaid = outcome && !outcome.ok && sentence(outcome.problem) === '' ? outcome.problem.code : '';
    if (fault.reloads) await desk.reload();
    const looked = await desk.book.recover();
    const recovered = looked.ok ? await contents(desk) : looked.problem.code;
    // Who opened the pane anew sees what became of it, and does it again only where nothing did.
    const isDone = JSON.stringify(recovered) === JSON.stringify(after);
    const cannotRetry = fault.reloads && (isDone || action.prepare !== undefined);
    const retry = outcome?.ok || cannotRetry ? null : await action.perform(desk, keys);
    return {
      unsaid,
      recovered,
      retried: await contents(desk),
      before,
      after: cannotRetry && !isDone ? before : after,
      retryProblem: retry && !retry.ok ? retry.problem.code : '',
    };
  } finally {
    desk.office.stop();
  }
}
