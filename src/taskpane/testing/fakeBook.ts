import { dayOf } from '../../domain/day';
import { failure, NONE, type Day, type Won } from '../../domain/kinds';
import { BUDGETED, OBLIGATED, SPENT, type Weighing } from '../../domain/ledger';
import { isSameProgramme } from '../../domain/programmeNumber';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp } from '../../domain/rollup';
import { WISHED_NAMES } from '../../workbook/book/names';
import type { BookSnapshot, ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { BookState } from '../../workbook/standing/inspect';
import type {
  BudgetRecord,
  Entry,
  PaymentRecord,
  ProgrammeRecord,
  Row,
} from '../../workbook/tables/recordTypes';
import type { FormulaInsertion } from '../../workbook/sheets/insertFormula';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import type { Outcome, WorkbookProblem } from '../../workbook/book/outcome';
import type { OutboxEntry } from '../../workbook/outbox/outbox';
import type { ReportBook } from '../../workbook/reportBook';
import { sameEntries, sameRecord } from '../session/sameRecord';
import type { EntryTable } from '../../workbook/tables/tableId';

/** A workbook in memory for tests of the pane, with the workbook's temper in a test's hands. */
export interface FakeBook extends ReportBook {
  /** The next writing call answers this problem and changes nothing. */
  failNext(problem: WorkbookProblem): void;
  /** The next append is carried out, but its answer never comes: the call fails and the outbox keeps it. */
  loseNextAnswer(): void;
  /** As the watcher does for an entry that has no place in the workbook any more. */
  refuse(problem: WorkbookProblem): void;
  /** Readings wait until the answer is called. */
  holdReads(): () => void;
  /** Someone else changes a payment in the cells. */
  changePayment(key: string, change: Partial<PaymentRecord>): void;
  changeProgramme(number: string, change: Partial<ProgrammeRecord>): void;
  /** What the next readings say of the tables. */
  state: BookState['kind'];
  readonly inserted: readonly FormulaInsertion[];
  readonly counts: { reads: number; appends: number; recovers: number };
  readonly rows: {
    readonly programmes: Row<ProgrammeRecord>[];
    readonly budgets: Row<BudgetRecord>[];
    readonly payments: Row<PaymentRecord>[];
  };
}

const done = { ok: true, value: undefined } as const;

/** `사업표` stands for what Excel has; B2:C2 of the first sheet is selected. */
const PLACE: InsertionPlace = {
  sheet: 'Sheet1',
  cell: { row: 1, column: 1 },
  selected: { start: { row: 1, column: 1 }, size: { rows: 1, columns: 2 } },
  sheets: ['Sheet1', '사업'],
  names: ['사업표', '예산표', '집행표', '기준일'],
  tables: ['사업'],
  known: { 사업표: '사업표', 예산표: '예산표', 집행표: '집행표', 기준일: '기준일' },
};

export function fakeBook({
  made = true,
  referenceDate = dayOf(2007, 7, 2),
  place = PLACE,
}: {
  readonly place?: InsertionPlace;
  readonly made?: boolean;
  readonly referenceDate?: Day | null;
} = {}): FakeBook {
  const inserted: FormulaInsertion[] = [];
  const rows: FakeBook['rows'] = { programmes: [], budgets: [], payments: [] };
  const counts = { reads: 0, appends: 0, recovers: 0 };
  let day = referenceDate;
  let nextProblem: WorkbookProblem | null = null;
  let answerLost = false;
  let readable: Promise<void> = Promise.resolve();
  let outbox: OutboxEntry[] = [];
  let keys = 0;
  let undo: { readonly kind: 'append' | 'edit' | 'remove'; readonly table: EntryTable; back(): void } | null =
    null;
  const watchers = new Set<() => void>();
  let refused: (problem: WorkbookProblem) => void = () => undefined;

  const tableOf = (table: EntryTable): Row<never>[] => rows[table as keyof typeof rows] as Row<never>[];

  function guarded<T>(action: () => Outcome<T>): Promise<Outcome<T>> {
    const problem = nextProblem;
    nextProblem = null;
    return Promise.resolve(problem === null ? action() : { ok: false, problem });
  }

  function sumOf(ledger: readonly Row<BudgetRecord | PaymentRecord>[], number: string, weighing: Weighing) {
    const own = ledger.filter(({ record }) => isSameProgramme(record.number, number));
    const counted = own.filter(({ record: { date } }) => date === null || day === null || date <= day);
    const sum = counted.reduce((total, { record }) => total + weighing(record.kind) * record.amount, 0);
    return { rows: own.length, sum: sum as Won };
  }

  function programmeRows(): ProgrammeRow[] {
    return rows.programmes.map(({ key, record }) => {
      const budget = sumOf(rows.budgets, record.number, BUDGETED).sum;
      const paid = sumOf(rows.payments, record.number, SPENT);
      const spent = paid.rows === 0 ? NONE : paid.sum;
      const isBudgeted = record.category !== '비예산';
      const line = rollUp([{ ...record, isBudgeted }], [{ budget, spent }], day, DEFAULT_MARGINS).lines[0]!;
      return {
        key,
        record,
        currentBudget: budget,
        obligated: paid.rows === 0 ? NONE : sumOf(rows.payments, record.number, OBLIGATED).sum,
        spent,
        remaining: line.remaining,
        executionRate: line.rate,
        elapsedRate: line.elapsed,
        status: line.status,
      };
    });
  }

  function store(entries: readonly Entry[]): string[] {
    return entries.map((entry) => {
      const key = entry.table === 'programmes' ? entry.record.number : `K${++keys}`;
      tableOf(entry.table).push({ key, record: entry.record } as Row<never>);
      return key;
    });
  }

  function replace(table: EntryTable, key: string, record: unknown): void {
    const index = tableOf(table).findIndex((row) => row.key === key);
    tableOf(table)[index] = { key, record } as Row<never>;
  }

  const changed = (): void => watchers.forEach((watcher) => watcher());

  const book: FakeBook = {
    rows,
    inserted,
    counts,
    state: made ? 'ready' : 'none',
    readTable: () => Promise.resolve({ ok: true, value: { rows: [], problems: [] } }),
    addTable: () => guarded(() => ({ ok: true, value: undefined })),
    failNext: (problem) => (nextProblem = problem),
    loseNextAnswer: () => (answerLost = true),
    refuse: (problem) => refused(problem),
    holdReads() {
      let release = (): void => {};
      readable = new Promise((resolve) => (release = resolve));
      return release;
    },
    changePayment(key, change) {
      const row = rows.payments.find((payment) => payment.key === key)!;
      replace('payments', key, { ...row.record, ...change });
      changed();
    },
    changeProgramme(number, change) {
      const row = rows.programmes.find(({ record }) => record.number === number)!;
      replace('programmes', row.key, { ...row.record, ...change });
      changed();
    },
    async inspect() {
      switch (book.state) {
        case 'ready':
          return { ok: true, value: { kind: 'ready', names: WISHED_NAMES } };
        case 'damaged':
          return {
            ok: true,
            value: {
              kind: 'damaged',
              names: WISHED_NAMES,
              problems: [{ code: 'columnMissing', params: { table: '집행', column: '금액' } }],
            },
          };
        case 'none':
          return {
            ok: true,
            value: {
              kind: 'none',
              plan: {
                sheets: [
                  { table: 'programmes', sheetName: '실적 사업', tableName: '사업', taken: '사업' },
                  { table: 'budgets', sheetName: '예산', tableName: '예산', taken: null },
                  { table: 'payments', sheetName: '집행', tableName: '집행', taken: null },
                  { table: 'reportLines', sheetName: '보고내용', tableName: '보고내용', taken: null },
                  { table: 'settings', sheetName: '설정', tableName: '설정', taken: null },
                ],
              },
            },
          };
      }
    },
    createTables: () =>
      guarded(() => {
        book.state = 'ready';
        return { ok: true, value: WISHED_NAMES };
      }),
    repair: () =>
      guarded(() => {
        book.state = 'ready';
        return { ok: true, value: WISHED_NAMES };
      }),
    async read() {
      counts.reads++;
      await readable;
      if (book.state !== 'ready') return failure('tablesMissing', { tables: '집행' });
      const snapshot: BookSnapshot = {
        names: WISHED_NAMES,
        referenceDate: day,
        calculationManual: false,
        programmes: programmeRows(),
        problems: [],
      };
      return { ok: true, value: snapshot };
    },
    async readLedger(number) {
      const budgets = rows.budgets.filter(({ record }) => isSameProgramme(record.number, number));
      const payments = rows.payments.filter(({ record }) => isSameProgramme(record.number, number));
      return { ok: true, value: { budgets, payments, problems: [] } };
    },
    append: (entries) =>
      guarded(() => {
        counts.appends++;
        const retried = outbox.filter(({ entry }) => entries.some((sent) => sameEntries([sent], [entry])));
        if (retried.length > 0) {
          outbox = outbox.filter((sent) => !retried.includes(sent));
          return { ok: true, value: retried.map(({ key }) => key) };
        }
        const stored = store(entries);
        undo = {
          kind: 'append',
          table: entries[0]!.table,
          back: () => entries.forEach(({ table }) => tableOf(table).pop()),
        };
        if (!answerLost) return { ok: true, value: stored };
        answerLost = false;
        outbox = entries.map((entry, index) => ({ key: stored[index]!, entry, sentAt: 0 }));
        return failure('busy');
      }),
    recordCumulative: ({ number, asOf, total, memo }, options) =>
      guarded(() => {
        const { sum } = sumOf(rows.payments, number, SPENT);
        const difference = total - sum;
        if (difference === 0) return { ok: true, value: [] };
        if (difference < 0 && options?.acceptLower !== true) {
          return failure('cumulativeLower', { current: sum, total });
        }
        const record: PaymentRecord = {
          number,
          date: asOf,
          kind: difference < 0 ? '반납' : '지출',
          amount: Math.abs(difference) as Won,
          detail: '',
          memo,
          voucher: '',
        };
        return { ok: true, value: store([{ table: 'payments', record }]) };
      }),
    edit: (table, key, base, next) =>
      guarded<void>(() => {
        const row = tableOf(table).find((candidate) => candidate.key === key);
        if (row === undefined) return failure('rowGone', { table, key });
        if (!sameRecord(row.record, base)) {
          return { ...failure('rowChanged', { table, key }), theirs: row.record };
        }
        undo = { kind: 'edit', table, back: () => replace(table, key, base) };
        replace(table, key, next);
        return done;
      }),
    remove: (table, key, base) =>
      guarded<void>(() => {
        const index = tableOf(table).findIndex((candidate) => candidate.key === key);
        if (index < 0) return failure('rowGone', { table, key });
        tableOf(table).splice(index, 1);
        undo = {
          kind: 'remove',
          table,
          back: () => void tableOf(table).splice(index, 0, { key, record: base } as Row<never>),
        };
        return done;
      }),
    revertLast: () =>
      guarded<void>(() => {
        if (undo === null) return failure('nothingToRevert');
        undo.back();
        undo = null;
        return done;
      }),
    get lastAction() {
      return undo === null ? null : { kind: undo.kind, table: undo.table };
    },
    setReferenceDate: (next) =>
      guarded<void>(() => {
        day = next;
        return done;
      }),
    sheetNames: async () => ({ ok: true, value: ['Sheet1', '사업', '예산', '집행'] }),
    placeRollup: ({ sheet, cell }) => guarded(() => ({ ok: true, value: { address: `'${sheet}'!${cell}` } })),
    insertionPlace: async () => ({ ok: true, value: place }),
    insertFormula: (insertion) =>
      guarded(() => {
        inserted.push(insertion);
        return { ok: true, value: { address: 'Sheet1!D2' } };
      }),
    get outbox() {
      return outbox;
    },
    recover: () =>
      guarded(() => {
        counts.recovers++;
        const confirmed = outbox.length;
        outbox = [];
        return { ok: true, value: { confirmed, appended: 0 } };
      }),
    async watch(onChange, onRefused) {
      watchers.add(onChange);
      refused = onRefused;
      return { ok: true, value: async () => void watchers.delete(onChange) };
    },
  };
  return book;
}
