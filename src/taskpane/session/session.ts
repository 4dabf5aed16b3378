import type { Problem } from '../../domain/kinds';
import type { CreationPlan } from '../../workbook/standing/naming';
import type { Entry } from '../../workbook/tables/recordTypes';
import type { Outcome } from '../../workbook/book/outcome';
import type { ReportBook } from '../../workbook/reportBook';
import type { Sender } from '../../workbook/outbox/outbox';
import type { RollupTarget } from '../../workbook/sheets/placeRollup';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { DraftStore } from './drafts';
import { leftFormulas } from './leftFormulas';
import { createReader, isStructural } from './reading';
import { isErrorText } from '../../workbook/tables/cells';
import { INITIAL_STATE, type Answer, type SessionState } from './state';
import { createStore } from './store';
import { createSubmissions, type Submissions } from './submission';

/**
 * The pane's dealings with one workbook, without React: what is known of it, and the actions a screen may ask for.
 * Every action answers an {@link Outcome} as soon as the workbook does; after a successful one the figures are being
 * read again, and {@link Session.upToDate} tells when they have been.
 */
export interface Session {
  getSnapshot(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, follows it, and finishes what an earlier pane left half done. */
  start(): Promise<void>;
  stop(): void;
  refresh(): Promise<void>;
  upToDate(): Promise<void>;
  createTables(plan: CreationPlan): Promise<void>;
  /** @param answers to what had to be asked about columns */
  repair(answers?: Parameters<ReportBook['repair']>[0]): Promise<void>;
  recover(): Promise<void>;
  /**
   * Forgets sent entries that are not in the workbook: the person has given them up. Says so of those that are there.
   */
  withdraw(keys: readonly string[]): Promise<void>;
  /** Forgets what is written in a form, and what was sent from it and has not arrived. */
  giveUp(draft: string): void;
  revertLast(): Promise<void>;
  redoLast(): Promise<void>;
  /** What becomes of what is written in each form. */
  readonly submissions: Pick<Submissions, 'of' | 'subscribe' | 'attend' | 'isAttended' | 'send' | 'goOn'>;
  append(entries: readonly Entry[], sender: Sender): Promise<Answer<readonly string[]>>;
  recordCumulative: ReportBook['recordCumulative'];
  edit: ReportBook['edit'];
  remove: ReportBook['remove'];
  saveRows: ReportBook['saveRows'];
  setReferenceDate: ReportBook['setReferenceDate'];
  /** Writes settings: what each is to become, in place of what it was last read as. */
  saveSettings(wanted: Readonly<Record<string, string | number>>): Promise<Outcome<void>>;
  placeRollup(target: RollupTarget): Promise<Outcome<{ readonly address: string }>>;
  readLedger: ReportBook['readLedger'];
  readLines: ReportBook['readLines'];
  readTable: ReportBook['readTable'];
  readCells: ReportBook['readCells'];
  addTable: ReportBook['addTable'];
  /** Makes the tables where they are missing, and enters the sample where they are empty. */
  loadSample(): Promise<void>;
  /** See ReportBook; other commands wait for nothing of it. */
  makeSheets: ReportBook['makeSheets'];
  sheetNames: ReportBook['sheetNames'];
  putText: ReportBook['putText'];
  insertionPlace: ReportBook['insertionPlace'];
  cellsAt: ReportBook['cellsAt'];
  insertFormula: ReportBook['insertFormula'];
  /** Says what was done; with `revertible` a 되돌리기 stands beside it. */
  announce(done: Problem, revertible?: boolean): void;
  /** The same of something put into a cell, once the cell shows it; an error there is told instead, with the way to it. */
  announcePlaced(done: Problem, address: string): Promise<void>;
  goTo: ReportBook['goTo'];
  /** The programme whose row is selected in Excel, by its 사업번호; null where there is none. */
  selectedProgramme(): Promise<string | null>;
  /** 수식 복구; says what was done and what was left. */
  restoreFormulas(): Promise<void>;
  goToCell: ReportBook['goToCell'];
  bookFile: ReportBook['bookFile'];
  openNewBook: ReportBook['openNewBook'];
  /** Says what could not be done, with a retry. */
  report(problem: Problem, retry: () => void): void;
  dismissNotice(): void;
  readonly drafts: DraftStore;
}

/** From what was read to what is wanted; a setting that stays is no change. */
function changesOf(
  wanted: Readonly<Record<string, string | number>>,
  book: BookSnapshot | null,
): Parameters<ReportBook['saveSettings']>[0] {
  const known: Readonly<Record<string, string | number | null>> = { ...book?.settings, ...book?.margins };
  return Object.entries(wanted)
    .map(([item, to]) => ({ item, from: known[item] ?? '', to }))
    .filter(({ from, to }) => String(from) !== String(to));
}

export function createSession(book: ReportBook, drafts: DraftStore): Session {
  const store = createStore<SessionState>(INITIAL_STATE);
  const reader = createReader(book, store);
  const submissions = createSubmissions(book, drafts);

  /**
   * Does one thing to the workbook. It answers before the figures are read again: who has a draft must throw it away
   * at once, or a pane that is closed while it reads would offer it a second time.
   */
  async function write<A extends Answer<unknown>>(action: () => Promise<A>): Promise<A> {
    store.patch({ working: true, notice: null });
    const outcome = await action();
    store.patch({
      lastAction: book.lastAction,
      nextRedo: book.nextRedo,
      unconfirmed: book.outbox,
      working: false,
    });
    if (outcome.ok || isStructural(outcome.problem)) void reader.refresh();
    return outcome;
  }

  /** An action without a form: its result, or its problem with a retry, stands above the screen. */
  async function attempt<T>(action: () => Promise<Outcome<T>>, done: (value: T) => Problem): Promise<void> {
    const outcome = await write(action);
    await reader.upToDate();
    if (outcome.ok) announce(done(outcome.value));
    else report(outcome.problem, () => void attempt(action, done));
  }

  function announce(done: Problem, revertible = false): void {
    store.patch({ notice: { kind: 'done', done, revertible, at: null } });
  }

  /** Reads back what the cell shows: over an error nothing is said to be done. */
  async function announcePlaced(done: Problem, address: string): Promise<void> {
    const shown = await book.shownAt(address);
    const isError = shown.ok && typeof shown.value === 'string' && isErrorText(shown.value);
    if (isError) {
      const problem = { code: 'placedShowsError', params: { address, error: String(shown.value) } };
      store.patch({ notice: { kind: 'failed', problem, retry: null, at: address } });
    } else store.patch({ notice: { kind: 'done', done, revertible: false, at: address } });
  }

  function report(problem: Problem, retry: () => void): void {
    store.patch({ notice: { kind: 'failed', problem, retry } });
  }

  async function start(): Promise<void> {
    await reader.refresh();
    if (store.getSnapshot().book !== null && book.outbox.length > 0) await recover();
  }

  /** Says that all is well only where it is: a table with an open question is left as it was. */
  async function repair(answers?: Parameters<ReportBook['repair']>[0]): Promise<void> {
    const outcome = await write(() => book.repair(answers));
    await reader.upToDate();
    if (!outcome.ok) report(outcome.problem, () => void repair(answers));
    else if (store.getSnapshot().damage.length === 0) announce({ code: 'repaired', params: {} });
  }

  async function loadSample(): Promise<void> {
    const again = (): void => void loadSample();
    const sample = await import(/* webpackChunkName: "sample" */ '../../../samples/report2007').catch(
      () => null,
    );
    if (sample === null) return report({ code: 'partUnavailable', params: {} }, again);
    const { plan } = store.getSnapshot();
    const made = plan === null ? null : await write(() => book.createTables(plan));
    const outcome = made?.ok === false ? made : await write(() => book.loadRecords(sample.report2007));
    await reader.upToDate();
    if (outcome.ok) announce({ code: 'sampleLoaded', params: { rows: Number(outcome.value) } }, true);
    else report(outcome.problem, again);
  }

  function recover(): Promise<void> {
    return attempt(book.recover, ({ confirmed, appended }) => ({
      code: 'recovered',
      params: { confirmed, appended },
    }));
  }

  async function restoreFormulas(): Promise<void> {
    const outcome = await write(() => book.restoreFormulas());
    const retry = (): void => void restoreFormulas();
    if (!outcome.ok) return report(outcome.problem, retry);
    const left = leftFormulas(outcome.value);
    if (left !== null) return report(left, retry);
    const { restored } = outcome.value;
    announce({ code: restored > 0 ? 'formulasRestored' : 'formulasFine', params: { restored } });
  }

  function withdraw(keys: readonly string[]): Promise<void> {
    return attempt(
      () => book.withdraw(keys),
      (stored) => ({ code: stored.length > 0 ? 'earlierStored' : 'withdrawn', params: {} }),
    );
  }

  return {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    start,
    stop: reader.stop,
    refresh: reader.refresh,
    upToDate: reader.upToDate,
    createTables: (plan) =>
      attempt(
        () => book.createTables(plan),
        () => ({ code: 'tablesMade', params: {} }),
      ),
    loadSample,
    repair,
    recover,
    withdraw,
    giveUp(draft) {
      const keys = submissions.giveUp(draft);
      if (keys.length > 0) void withdraw(keys);
    },
    redoLast: () =>
      attempt(
        () => book.redoLast(),
        () => ({ code: 'redone', params: {} }),
      ),
    revertLast: () =>
      attempt(
        () => book.revertLast(),
        () => ({ code: 'reverted', params: {} }),
      ),
    submissions,
    append: (entries, sender) => write(() => submissions.append(sender, entries)),
    recordCumulative: (input, options) => write(() => book.recordCumulative(input, options)),
    edit: (table, key, base, next) => write(() => book.edit(table, key, base, next)),
    remove: (table, key, base) => write(() => book.remove(table, key, base)),
    saveRows: (table, changes, draft) => write(() => book.saveRows(table, changes, draft)),
    setReferenceDate: (day) => write(() => book.setReferenceDate(day)),
    saveSettings: (wanted) => write(() => book.saveSettings(changesOf(wanted, store.getSnapshot().book))),
    placeRollup: (target) => write(() => book.placeRollup(target)),
    readLedger: (number) => book.readLedger(number),
    readLines: (number) => book.readLines(number),
    readTable: (table) => book.readTable(table),
    readCells: () => book.readCells(),
    addTable: (table) => write(() => book.addTable(table)),
    async makeSheets(make, again, namesOf) {
      const outcome = await book.makeSheets(make, again, namesOf);
      store.patch({ lastAction: book.lastAction, nextRedo: book.nextRedo });
      return outcome;
    },
    sheetNames: () => book.sheetNames(),
    putText: (text) => write(() => book.putText(text)),
    insertionPlace: () => book.insertionPlace(),
    cellsAt: (places) => book.cellsAt(places),
    insertFormula: (insertion) => write(() => book.insertFormula(insertion)),
    announce,
    announcePlaced,
    goTo: (address) => book.goTo(address),
    async selectedProgramme() {
      const selected = await book.selectedProgramme();
      await reader.upToDate();
      const number = selected.ok ? selected.value : null;
      const programmes = store.getSnapshot().book?.programmes ?? [];
      const found = programmes.find(
        ({ record }) => number !== null && isSameProgramme(record.number, number),
      );
      return found?.record.number ?? null;
    },
    restoreFormulas,
    goToCell: (place) => book.goToCell(place),
    bookFile: (watched) => book.bookFile(watched),
    openNewBook: (bytes) => book.openNewBook(bytes),
    report,
    dismissNotice: () => store.patch({ notice: null }),
    drafts,
  };
}
