import type { AreaSize, CellPosition } from '../domain/a1';
import type { Day, None, Problem, Rate, Won } from '../domain/kinds';
import type { WorkbookNames } from './calculatedColumns';
import type { CellProblemCode } from './cells';
import type { TableId } from './schema';

/** What can go wrong between us and the workbook. Each has a sentence in i18n saying what to do. */
export type WorkbookProblemCode =
  | 'cellEditing' // {} – finish the edit with Enter or Esc, then retry
  | 'sheetProtected' // {sheet}
  | 'tableFiltered' // {table}
  | 'payloadTooLarge' // {}
  | 'busy' // {} – Excel did not answer or is out of session; retry
  | 'unsupported' // {member}
  | 'tablesMissing' // {tables}
  | 'columnMissing' // {table, column}
  | 'columnDuplicate' // {table, column}
  | 'belowOccupied' // {table, address} – something stands right below the table
  | 'rowGone' // {table, key}
  | 'rowChanged' // {table, key} – changed since it was read; `theirs` holds what stands there now
  | 'duplicateKey' // {table, key}
  | 'numberTaken' // {number} – a programme with this 사업번호 exists
  | 'invalidNumber' // {number} – * ? ~ < > = or more than 15 digits in a 사업번호
  | 'cumulativeLower' // {current, total} – the 누계 given is below what is recorded
  | 'nothingToRevert' // {}
  | 'targetOccupied' // {address} – the report would spill onto filled cells
  | 'cellOccupied' // {address, free} – `free` is an empty cell right of it, or ''
  | 'belowTable' // {address, table} – written there, it would become a row of the table
  | 'sheetGone' // {sheet}
  | 'selectionUnusable' // {} – several areas, or a chart
  | 'unexpected' // {code, message}
  | CellProblemCode; // {table, column, row, value} – a cell that is not what its column says

export type WorkbookProblem = Problem<WorkbookProblemCode>;

/** A result, or a problem; a `rowChanged` problem carries the row as it stands now. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: WorkbookProblem; readonly theirs?: AnyRecord };

/** 사업: what a person enters. Empty texts are '', absent dates and numbers null. */
export interface ProgrammeRecord {
  readonly number: string; // 사업번호
  readonly order: number | null;
  readonly name: string;
  readonly department: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly category: '예산' | '비예산' | '';
  readonly fiscalYear: number | null;
  readonly team: string;
  readonly manager: string;
  readonly contact: string;
  readonly periodText: string; // 사업기간, as worded
  readonly detail: string; // 세부사업
  readonly progress: string;
  readonly reason: string;
  readonly measure: string;
  readonly note: string;
}

/** 예산: one movement. `amount` is signed (전용 out is negative). */
export interface BudgetRecord {
  readonly number: string;
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
  readonly source: string;
  readonly detail: string;
  readonly unit: string; // 표기단위
  readonly ground: string; // 근거
}

/** 집행: one payment, obligation or refund (반납: positive, subtracted). */
export interface PaymentRecord {
  readonly number: string;
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
  readonly detail: string;
  readonly memo: string; // 적요
  readonly voucher: string; // 증빙
}

export type AnyRecord = ProgrammeRecord | BudgetRecord | PaymentRecord;

/** What the pane can enter, by table. */
export interface RecordOf {
  readonly programmes: ProgrammeRecord;
  readonly budgets: BudgetRecord;
  readonly payments: PaymentRecord;
}
export type EntryTable = keyof RecordOf;

export type Entry = {
  readonly [T in EntryTable]: { readonly table: T; readonly record: RecordOf[T] };
}[EntryTable];

/** A row as read: its key, what was entered, and – for 사업 – what its calculated columns show. */
export interface Row<T extends AnyRecord> {
  /** '' where a row was typed by hand and has no key yet. */
  readonly key: string;
  readonly record: T;
}

export interface ProgrammeRow extends Row<ProgrammeRecord> {
  readonly currentBudget: Won | None;
  readonly obligated: Won | None;
  readonly spent: Won | None;
  readonly remaining: Won | None;
  readonly executionRate: Rate | None;
  readonly elapsedRate: Rate | None;
  readonly status: string;
}

/** Whether our tables stand in this workbook. */
export type BookState =
  | { readonly kind: 'none'; readonly plan: CreationPlan }
  | { readonly kind: 'ready'; readonly names: WorkbookNames }
  /** Some of our tables or columns are gone; nothing is written until they are repaired. */
  | {
      readonly kind: 'damaged';
      readonly names: WorkbookNames;
      readonly problems: readonly WorkbookProblem[];
    };

/** What 「실적 표 만들기」 would make: shown before it is done, names that are taken already resolved. */
export interface CreationPlan {
  readonly sheets: readonly {
    readonly table: TableId;
    readonly sheetName: string;
    readonly tableName: string;
    /** The name we would have liked, when it was taken. */
    readonly taken: string | null;
  }[];
}

export interface BookSnapshot {
  readonly names: WorkbookNames;
  readonly referenceDate: Day | null;
  /** Calculation is manual: the figures shown may be stale. */
  readonly calculationManual: boolean;
  readonly programmes: readonly ProgrammeRow[];
  /** Cells that could not be read (a text where a date belongs …): shown, never guessed. */
  readonly problems: readonly Problem<CellProblemCode>[];
}

export interface LedgerRows {
  readonly budgets: readonly Row<BudgetRecord>[];
  readonly payments: readonly Row<PaymentRecord>[];
  /** Cells of these rows that could not be read; a row without a readable amount is here and not among the rows. */
  readonly problems: readonly Problem<CellProblemCode>[];
}

/** Where the summary goes: a sheet of the workbook, or a new one; the cell it starts in. */
export interface RollupTarget {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly cell: string; // 'A1'
}

/** Where a person stands in the workbook, for a formula that is to be written there. */
export interface InsertionPlace {
  /** The sheet that is seen, and its active cell. */
  readonly sheet: string;
  readonly cell: CellPosition;
  /** What is selected; null where the active cell is empty, and for whole rows or columns. */
  readonly selected: Area | null;
  readonly sheets: readonly string[];
  /** Defined names and tables of the workbook, as a formula may name them. */
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /** Our named spans and settings cells that are there, by the name we would have liked: `사업표`, `기준일`. */
  readonly known: Readonly<Record<string, string>>;
}

interface Area {
  readonly start: CellPosition;
  readonly size: AreaSize;
}

/** A formula for an empty cell. */
export interface FormulaInsertion {
  readonly sheet: string;
  readonly cell: CellPosition;
  /** With its `=`. */
  readonly formula: string;
  /** For a cell that has none yet. */
  readonly numberFormat: string | null;
  /** How far it spills: null where it fills its own cell alone. */
  readonly spill: SpillSize | null;
}

export interface SpillSize {
  readonly columns: number;
  /** As many rows as this range has – a reference or a defined name – or one; and some more. */
  readonly rowsOf: string | null;
  readonly moreRows: number;
}

/** A sent entry that has not been seen again in the workbook yet. */
export interface OutboxEntry {
  readonly key: string;
  readonly entry: Entry;
  readonly sentAt: number; // ms since 1970
}

/** Facts about the host that a test sets: time, randomness, storage, which document this is. */
export interface HostFacts {
  now(): Date;
  random(bytes: number): Uint8Array;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** Prefix for everything stored: partition and document. */
  readonly documentKey: string;
  supports(requirementSet: string, version: string): boolean;
}

/**
 * The workbook as the pane uses it. One call = one `Excel.run`, at most 3 `context.sync()` whatever the number of
 * rows, and either wholly done or not at all; a call never throws, it answers an {@link Outcome}.
 */
export interface ReportBook {
  inspect(): Promise<Outcome<BookState>>;
  createTables(plan: CreationPlan): Promise<Outcome<WorkbookNames>>;
  /** Brings back missing tables, columns and names, gives copied rows keys of their own; what users added stays. */
  repair(): Promise<Outcome<WorkbookNames>>;
  read(): Promise<Outcome<BookSnapshot>>;
  readLedger(programmeNumber: string): Promise<Outcome<LedgerRows>>;
  /** Appends all entries in one action (a programme with its budget, say). Answers their keys. */
  append(entries: readonly Entry[]): Promise<Outcome<readonly string[]>>;
  /** Records the difference between `total` and what is recorded up to `asOf` as one 지출 row that says so. */
  recordCumulative(
    input: { readonly number: string; readonly asOf: Day; readonly total: Won; readonly memo: string },
    options?: { readonly acceptLower?: boolean },
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
  /** Takes back the last append, edit or remove of this pane. */
  revertLast(): Promise<Outcome<void>>;
  /** What 되돌리기 would take back, or null. */
  readonly lastAction: { readonly kind: 'append' | 'edit' | 'remove'; readonly table: EntryTable } | null;
  setReferenceDate(day: Day): Promise<Outcome<void>>;
  sheetNames(): Promise<Outcome<readonly string[]>>;
  placeRollup(target: RollupTarget): Promise<Outcome<{ readonly address: string }>>;
  insertionPlace(): Promise<Outcome<InsertionPlace>>;
  /** Writes into an empty cell only, and where a block has room; a formula that stands there already is left so. */
  insertFormula(insertion: FormulaInsertion): Promise<Outcome<{ readonly address: string }>>;
  /** Entries sent that have not been seen in the workbook, e.g. after the pane was reloaded in the middle. */
  readonly outbox: readonly OutboxEntry[];
  /** Looks for the outbox's keys, finishes what was half done, appends what is gone; never twice. */
  recover(): Promise<Outcome<{ readonly confirmed: number; readonly appended: number }>>;
  /** Calls back (debounced) after our tables, 기준일 or calculation changed, whoever did it. */
  watch(
    onChange: () => void,
    /** An entry sent earlier turned out to have no place in the workbook: it has left the outbox. */
    onRefused: (problem: WorkbookProblem) => void,
  ): Promise<Outcome<() => Promise<void>>>;
}
