import { accessTo } from './book/access';
import type { Watched } from './file/bookFile';
import { History, type ActionDescription, type Inverse } from './history';
import type { FormulaInsertion } from './sheets/insertFormula';
import type { InsertionPlace } from './sheets/insertionPlace';
import { inspect, type BookState } from './standing/inspect';
import type { ColumnAnswer } from './standing/make';
import type { ReadBook } from './rows/readBookCells';
import type { BookRecords } from './tables/bookCells';
import { readProgrammes, type BookSnapshot } from './rows/readProgrammes';
import { readLines } from './rows/readLines';
import { readLedger, type LedgerRows } from './rows/readRows';
import { readToLookAt, type RowsToLookAt } from './rows/readToLookAt';
import type { Rows } from './rows/programmeRows';
import type { CellsAt } from './sheets/cellsAt';
import type { SettingChange } from './sheets/saveSettings';
import type { RowChanges, SavedTable } from './rows/saveRows';
import type { Placed } from './sheets/takeBack';
import type { MadeSheet } from './sheets/madeSheets';
import type { RollupTarget } from './sheets/placeRollup';
import type { Entry, KnownRow, RecordOf } from './tables/recordTypes';
import type { HostFacts } from './outbox/hostFacts';
import type { Outcome, WorkbookProblem } from './book/outcome';
import { Watcher } from './book/watch';
import type { Day, Won } from '../domain/kinds';
import type { OutboxEntry, Sender } from './outbox/outbox';
import type { CreationPlan } from './standing/naming';
import type { WorkbookNames } from './tables/workbookNames';
import type { EntryTable, TableId } from './tables/tableId';
import { type TableRows, readTable } from './rows/readTable';
import type { Fate } from './outbox/fates';
import type { CellValue } from './tables/cells';
import { selectedProgramme } from './sheets/selectedProgramme';
import type { RestoredFormulas } from './sheets/restoreFormulas';
import { shownAt, goTo } from './sheets/shown';
import { goToCell, type CellPlace } from './sheets/goToCell';
import { prepareLate, withLate } from './withLate';

/**
 * The workbook as the pane uses it. One call = one `Excel.run`, at most 3 `context.sync()` whatever the number of
 * rows, and either wholly done or not at all; a call never throws, it answers an {@link Outcome}.
 */
export interface ReportBook {
  /** The id in the workbook's settings; null until it was read. */
  readonly id: string | null;
  inspect(): Promise<Outcome<BookState>>;
  createTables(plan: CreationPlan): Promise<Outcome<WorkbookNames>>;
  /**
   * Brings back missing tables, columns, names and formulas, gives copied rows keys of their own; what users added stays.
   * A table with a column that has to be asked about is left as it is until the answer comes.
   */
  repair(answers?: readonly ColumnAnswer[]): Promise<Outcome<WorkbookNames>>;
  read(): Promise<Outcome<BookSnapshot>>;
  /** Rows of ledgers that no figure can count; to be asked where a programme shows 확인 or `ownerless` is not 0. */
  readToLookAt(): Promise<Outcome<RowsToLookAt>>;
  /** The budget movements, payments and targets of one programme, or of several. */
  readLedger(programmeNumber: string | readonly string[]): Promise<Outcome<LedgerRows>>;
  /** What the report says of a programme; of the office where the number is ''. */
  readLines(number: string): Promise<Outcome<Rows<'reportLines'>>>;
  /** Every row of a table; none where it was not made yet. */
  readTable<T extends EntryTable>(table: T): Promise<Outcome<TableRows<T>>>;
  /** Everything that was entered, as it stands in the cells: what a report is made from. */
  readCells(): Promise<Outcome<ReadBook>>;
  /** Makes a table that is needed for the first time; does nothing where it stands. */
  addTable(table: TableId): Promise<Outcome<unknown>>;
  /**
   * Appends all entries in one action (a programme with its budget, say). Answers their keys.
   *
   * @param sender tells a retry from a second, equal entry
   */
  append(entries: readonly Entry[], sender?: Sender): Promise<Outcome<readonly string[]>>;
  /** Records the difference between `total` and what is recorded up to `asOf` as one 지출 row that says so. */
  recordCumulative(
    input: { readonly number: string; readonly asOf: Day; readonly total: Won; readonly memo: string },
    options?: { readonly acceptLower?: boolean; readonly sender?: Sender },
  ): Promise<Outcome<readonly string[]>>;
  /**
   * Writes the fields that differ between `base`, the row as read, and `next`; no other cell. A row without key gets
   * one; a programme that gets another 사업번호 takes its budget, payments and report lines along.
   */
  edit<T extends EntryTable>(
    table: T,
    key: string,
    base: RecordOf[T],
    next: RecordOf[T],
  ): Promise<Outcome<void>>;
  remove<T extends EntryTable>(table: T, key: string, base: RecordOf[T]): Promise<Outcome<void>>;
  /**
   * Adds, changes and removes rows of one table as one action: all of it or nothing, taken back in one step. Answers the
   * keys of the added rows, in their order. Rows that are not as they were read are `rowChanged`, all of them among the
   * `conflicts`.
   *
   * @param draft the form that saves: tells a retry
   */
  saveRows<T extends SavedTable>(
    table: T,
    changes: RowChanges<T>,
    draft: string,
  ): Promise<Outcome<readonly string[]>>;
  /** Takes back what this pane did last, whatever it was; what cannot be taken back any more is told once. */
  revertLast(): Promise<Outcome<void>>;
  /** Does again what was taken back last. */
  redoLast(): Promise<Outcome<void>>;
  /** What 되돌리기 would take back, or null. */
  readonly lastAction: ActionDescription | null;
  /** What 다시 하기 would do again, or null. */
  readonly nextRedo: ActionDescription | null;
  setReferenceDate(day: Day): Promise<Outcome<void>>;
  /** Enters a whole workbook's records where the tables are empty; taken back in one step. Answers how many rows. */
  loadRecords(records: BookRecords): Promise<Outcome<number>>;
  /** Writes settings as one action; one that is not what it was read as is not written over. */
  saveSettings(changes: readonly SettingChange[]): Promise<Outcome<void>>;
  sheetNames(): Promise<Outcome<readonly string[]>>;
  placeRollup(target: RollupTarget): Promise<Outcome<{ readonly address: string }>>;
  /**
   * Makes sheets and remembers them, so that one step takes them back as long as nobody has changed any.
   *
   * @param again makes them once more, for 다시 하기
   * @param namesOf what was made; none where it was stopped and nothing is left
   */
  makeSheets<T>(
    make: () => Promise<Outcome<T>>,
    again: () => Promise<Outcome<T>>,
    namesOf: (made: T) => readonly string[],
  ): Promise<Outcome<T>>;
  /** Writes a text into the selected cell, behind the text that stands there. */
  putText(text: string): Promise<Outcome<{ readonly address: string }>>;
  insertionPlace(): Promise<Outcome<InsertionPlace>>;
  /** Writes into an empty cell only, and where a block has room; a formula that stands there already is left so. */
  insertFormula(insertion: FormulaInsertion): Promise<Outcome<{ readonly address: string }>>;
  /** The values at references and defined names, for a look before something is written. */
  cellsAt(places: readonly string[]): Promise<Outcome<readonly CellsAt[]>>;
  /** What a cell shows once its formula has been computed; null where that takes too long. */
  shownAt(address: string): Promise<Outcome<CellValue | null>>;
  /** Shows a cell to the person: its sheet comes to the front, the cell is selected. */
  goTo(address: string): Promise<Outcome<void>>;
  /** The workbook as a file, calculated anew. */
  bookFile(watched: Watched): Promise<Outcome<Uint8Array>>;
  /** Opens a file as a new workbook beside this one. */
  openNewBook(bytes: Uint8Array): Promise<Outcome<void>>;
  /** The 사업번호 of the row that is selected in Excel; null where there is none. */
  selectedProgramme(): Promise<Outcome<string | null>>;
  /** Writes formulas of ours anew that show `#NAME?`; several runs, a sheet each. */
  restoreFormulas(): Promise<Outcome<RestoredFormulas>>;
  /** The same for a cell of a table, as problems name it. */
  goToCell(place: CellPlace): Promise<Outcome<void>>;
  /** Entries sent that have not been seen in the workbook, e.g. after the pane was reloaded in the middle. */
  readonly outbox: readonly OutboxEntry[];
  /** Tells what became of entries whose answer was lost, by the form they were written in, whoever has looked. */
  onFate(listener: (draft: string, fate: Fate) => void): () => void;
  /**
   * Takes back entries of the outbox that the person has given up or written anew: those that are not in the workbook
   * are forgotten. Answers the keys of those that are.
   */
  withdraw(keys: readonly string[]): Promise<Outcome<readonly string[]>>;
  /** Looks for the outbox's keys, finishes what was half done, appends what is gone; never twice. */
  recover(): Promise<Outcome<{ readonly confirmed: number; readonly appended: number }>>;
  /** Calls back (debounced) after our tables, 기준일 or calculation changed, whoever did it. */
  watch(
    onChange: () => void,
    /** An entry sent earlier turned out to have no place in the workbook: it has left the outbox. */
    onRefused: (problem: WorkbookProblem) => void,
  ): Promise<Outcome<() => Promise<void>>>;
}

/** The workbook that Excel has open, as the pane uses it. */
export function createReportBook(facts: HostFacts): ReportBook {
  const access = accessTo(facts);
  const history = new History();
  const inTurn = queue();
  const watchers = new Set<Watcher>();

  /** Tables that were just made may stand on sheets that nobody watches yet. */
  async function followed<T>(make: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await make();
    if (outcome.ok) for (const watcher of watchers) await watcher.start();
    return outcome;
  }

  /**
   * A table that was renamed in Excel while the pane is open is looked for under its new name, and the call made again:
   * nothing was done by the first, for it found no table.
   */
  async function underNewNames<T>(action: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await action();
    if (outcome.ok || outcome.problem.code !== 'tablesMissing') return outcome;
    const state = await inspect(access);
    return state.ok && state.value.kind === 'ready' ? action() : outcome;
  }

  /** Handlers that Excel refused are tried again. */
  async function read(): Promise<Outcome<BookSnapshot>> {
    for (const watcher of watchers) if (!watcher.isCurrent) await watcher.start();
    const outcome = await underNewNames(() => readProgrammes(access));
    if (outcome.ok) void prepareLate();
    return outcome;
  }

  const inverse: Inverse = (action) => withLate((late) => late.inverse(access, action));
  const recover: ReportBook['recover'] = () => withLate((late) => late.recover(access));

  function placed(place: () => Promise<Outcome<Placed>>): Promise<Outcome<{ readonly address: string }>> {
    return inTurn(async () => {
      const outcome = await place();
      if (!outcome.ok) return outcome;
      history.add({ kind: 'place', placed: outcome.value, again: place });
      return { ok: true, value: { address: outcome.value.address } };
    });
  }

  return {
    inspect: () => inspect(access),
    createTables: (plan) => inTurn(() => followed(() => withLate((late) => late.createTables(access, plan)))),
    repair: (answers) => inTurn(() => followed(() => withLate((late) => late.repair(access, answers)))),
    read,
    readToLookAt: () => underNewNames(() => readToLookAt(access)),
    readLedger: (number) =>
      underNewNames(() => readLedger(access, typeof number === 'string' ? [number] : number)),
    readLines: (number) => underNewNames(() => readLines(access, number)),
    readTable: (table) => underNewNames(() => readTable(access, table)),
    readCells: () => underNewNames(() => withLate((late) => late.readBookCells(access))),
    addTable: (table) => inTurn(() => followed(() => withLate((late) => late.addTable(access, table)))),

    append: (entries, sender) =>
      inTurn(async () => {
        const outcome = await underNewNames(() =>
          withLate((late) =>
            late.append(
              access,
              entries.map((entry) => ({ entry })),
              sender,
            ),
          ),
        );
        if (!outcome.ok) return outcome;
        const rows = entries.map((entry, index): KnownRow => ({ ...entry, key: outcome.value[index] ?? '' }));
        history.add({ kind: 'append', rows });
        return outcome;
      }),

    recordCumulative: (input, { acceptLower = false, sender } = {}) =>
      inTurn(async () => {
        const outcome = await withLate((late) => late.recordCumulative(access, input, acceptLower, sender));
        if (!outcome.ok) return outcome;
        const rows = outcome.value.map(({ key, entry }): KnownRow => ({ ...entry, key }));
        if (rows.length > 0) history.add({ kind: 'append', rows });
        return { ok: true, value: rows.map(({ key }) => key) };
      }),

    edit: (table, key, base, next) =>
      inTurn(async () => {
        const outcome = await underNewNames(() =>
          withLate((late) => late.edit(access, knownRow(table, key, base), next)),
        );
        if (!outcome.ok) return outcome;
        const { key: now, renumbered } = outcome.value;
        history.add({ kind: 'edit', row: knownRow(table, now, next), before: base, renumbered });
        return { ok: true, value: undefined };
      }),

    remove: (table, key, base) =>
      inTurn(async () => {
        const outcome = await underNewNames(() =>
          withLate((late) => late.remove(access, [knownRow(table, key, base)])),
        );
        if (!outcome.ok) return outcome;
        history.add({ kind: 'remove', rows: outcome.value });
        return { ok: true, value: undefined };
      }),

    saveRows: (table, { added, changed, removed }, draft) =>
      inTurn(async () => {
        const outcome = await underNewNames(() =>
          withLate((late) =>
            late.saveRows(
              access,
              {
                added: added.map((record) => ({ entry: { table, record } as unknown as Entry })),
                changed: changed.map(({ key, base, next }) => ({ known: knownRow(table, key, base), next })),
                removed: removed.map(({ key, base }) => knownRow(table, key, base)),
              },
              draft,
            ),
          ),
        );
        if (!outcome.ok) return outcome;
        const saved = outcome.value;
        if (saved.added.length + saved.changed.length + saved.removed.length > 0) {
          history.add({ kind: 'save', saved });
        }
        return { ok: true, value: saved.added.map(({ key }) => key) };
      }),

    revertLast: () => inTurn(() => history.revertLast(inverse)),
    redoLast: () => inTurn(() => history.redoLast(inverse)),
    get lastAction() {
      return history.last;
    },
    get nextRedo() {
      return history.next;
    },

    setReferenceDate: (day) =>
      inTurn(async () => {
        const outcome = await withLate((late) => late.setReferenceDate(access, day));
        if (!outcome.ok) return outcome;
        history.add({ kind: 'referenceDate', before: outcome.value, after: day });
        return { ok: true, value: undefined };
      }),
    saveSettings: (changes) =>
      inTurn(async () => {
        const outcome = await withLate((late) => late.saveSettings(access, changes));
        if (!outcome.ok) return outcome;
        if (outcome.value.length > 0) history.add({ kind: 'settings', changes: outcome.value });
        return { ok: true, value: undefined };
      }),
    loadRecords: (records) =>
      inTurn(async () => {
        const outcome = await followed(() =>
          underNewNames(() => withLate((late) => late.loadRecords(access, records))),
        );
        if (!outcome.ok) return outcome;
        history.add({ kind: 'together', left: [...outcome.value], turned: [] });
        const last = outcome.value.at(-1);
        return { ok: true, value: last?.kind === 'append' ? last.rows.length : 0 };
      }),
    sheetNames: () => withLate((late) => late.sheetNames()),
    placeRollup: (target) => placed(() => withLate((late) => late.placeRollup(access, target))),
    async makeSheets(make, again, namesOf) {
      const outcome = await make();
      if (!outcome.ok) return outcome;
      const names = namesOf(outcome.value);
      const made = await inTurn(() => withLate((late) => late.rememberSheets(names)));
      const madeAgain = async (): Promise<Outcome<readonly MadeSheet[]>> => {
        const next = await again();
        return next.ok ? withLate((late) => late.rememberSheets(namesOf(next.value))) : next;
      };
      // What cannot be read back is there all the same: it is only not taken back from here.
      if (made.ok && names.length > 0) {
        history.add({ kind: 'makeSheets', made: made.value, again: madeAgain });
      }
      return outcome;
    },
    putText: (text) => inTurn(() => withLate((late) => late.putText(text))),
    insertionPlace: () => withLate((late) => late.insertionPlace(access)),
    insertFormula: (insertion) => placed(() => withLate((late) => late.insertFormula(insertion))),
    cellsAt: (places) => withLate((late) => late.cellsAt(places)),
    shownAt,
    goTo,
    bookFile: (watched) => withLate((late) => late.bookFile(watched)),
    openNewBook: (bytes) => withLate((late) => late.openNewBook(bytes)),
    selectedProgramme,
    restoreFormulas: () => withLate((late) => late.restoreFormulas()),
    goToCell,

    get id() {
      return access.memory.id;
    },
    onFate: (listener) => access.fates.listen(listener),
    get outbox() {
      return access.outbox.unseen();
    },
    recover: () => inTurn(recover),
    withdraw: (keys) => inTurn(() => withLate((late) => late.withdraw(access, keys))),
    async watch(onChange, onRefused) {
      const watcher = new Watcher(access, {
        changed: onChange,
        async lookForSent() {
          const waiting = access.outbox.unseen().length;
          const outcome = await inTurn(recover);
          // Any other problem leaves the entries in the outbox: they are looked for again after a while.
          if (!outcome.ok && outcome.problem.code === 'numberTaken') onRefused(outcome.problem);
          if (access.outbox.unseen().length !== waiting) onChange();
        },
      });
      const started = await watcher.start();
      if (!started.ok) {
        await watcher.stop();
        return started;
      }
      watchers.add(watcher);
      return {
        ok: true,
        async value() {
          watchers.delete(watcher);
          await watcher.stop();
        },
      };
    },
  };
}

/** The table and the record belong together; TypeScript cannot see it through a generic. */
function knownRow<T extends EntryTable>(table: T, key: string, record: RecordOf[T]): KnownRow {
  return { table, key, record } as unknown as KnownRow;
}

/** Does one thing after the other: two writes of one pane at the same time would look at the same last row. */
function queue(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action);
    last = next.catch(() => undefined);
    return next;
  };
}
