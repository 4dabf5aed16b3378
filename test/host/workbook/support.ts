import type { Day, Won } from '../../../src/domain/kinds';
import { functionsJson } from '../../../src/functions/functionsJson';
import { associateAll } from '../../../src/functions/association';
import { createReportBook } from '../../../src/workbook/reportBook';
import { memoryFacts, type MemoryFacts } from '../../../src/workbook/testing/memoryFacts';
import type {
  BudgetRecord,
  Entry,
  PaymentRecord,
  ProgrammeRecord,
} from '../../../src/workbook/tables/recordTypes';
import type { Outcome } from '../../../src/workbook/book/outcome';
import type { ReportBook } from '../../../src/workbook/reportBook';
import type { CellValue, Table } from '../../../workbench/book/types';
import { startOffice, type OfficeInNode, type OfficeOptions } from '../officeInNode';

/** A workbook in Excel with our pane beside it. */
export interface Desk {
  readonly office: OfficeInNode;
  readonly facts: MemoryFacts;
  /** As the pane has it; a new one after {@link reload}. */
  readonly book: ReportBook;
  /** The pane is closed and opened again: what it had in mind is gone, what the browser stored is not. */
  reload(): Promise<void>;
  table(name: string): Table;
  /** Body rows of a table as they show, calculated. */
  rows(table: string): Promise<CellValue[][]>;
  /** Types into cells of a row by their headers; the row right below the last one makes the table grow. */
  type(table: string, row: number, cells: Readonly<Record<string, CellValue>>): void;
  /** One column of them. */
  column(table: string, header: string): Promise<CellValue[]>;
}

export async function openDesk(options: OfficeOptions = {}): Promise<Desk> {
  const office = await startOffice(options);
  const facts = memoryFacts();
  let book = createReportBook(facts);

  const table = (name: string): Table => {
    const found = office.book.table(name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  };
  const rows = async (name: string): Promise<CellValue[][]> => {
    await office.settle();
    const { sheet, area, showTotals } = table(name);
    return sheet.values({ ...area, row: area.row + 1, rows: area.rows - (showTotals ? 2 : 1) });
  };
  return {
    office,
    facts,
    get book() {
      return book;
    },
    async reload() {
      await office.reload();
      book = createReportBook(facts);
    },
    table,
    rows,
    type(name, row, cells) {
      const { sheet, headers, area } = table(name);
      for (const [header, value] of Object.entries(cells)) {
        const column = area.column + headers.indexOf(header);
        sheet.write({ row: area.row + 1 + row, column, rows: 1, columns: 1 }, [[value]]);
      }
    },
    async column(name, header) {
      const position = table(name).headers.indexOf(header);
      return (await rows(name)).map((row) => row[position] ?? '');
    },
  };
}

/** A desk whose tables have just been made. */
export async function openDeskWithTables(options: OfficeOptions = {}): Promise<Desk> {
  const desk = await openDesk(options);
  await makeTables(desk);
  return desk;
}

export async function makeTables({ book }: Desk): Promise<void> {
  const state = valueOf(await book.inspect());
  if (state.kind !== 'none') throw new Error(`the workbook is ${state.kind}`);
  valueOf(await book.createTables(state.plan));
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.params)}`);
  return outcome.value;
}

export function problemOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'no problem' : outcome.problem.code;
}

const NO_TEXT = '';

export function programme(number: string, change: Partial<ProgrammeRecord> = {}): ProgrammeRecord {
  return {
    number,
    order: Number(number) || null,
    name: `사업 ${number}`,
    department: '창의혁신단',
    start: 39083 as Day, // 2007. 1. 1.
    end: 39447 as Day, // 2007. 12. 31.
    category: '예산',
    fiscalYear: 2007,
    team: NO_TEXT,
    manager: NO_TEXT,
    contact: NO_TEXT,
    periodText: '연중',
    detail: NO_TEXT,
    progress: NO_TEXT,
    reason: NO_TEXT,
    measure: NO_TEXT,
    note: NO_TEXT,
    ...change,
  };
}

function budget(number: string, amount: number, change: Partial<BudgetRecord> = {}): BudgetRecord {
  return {
    number,
    date: 39083 as Day,
    kind: '본예산',
    amount: amount as Won,
    source: '구비',
    detail: NO_TEXT,
    unit: '천원',
    ground: NO_TEXT,
    ...change,
  };
}

export function payment(number: string, amount: number, change: Partial<PaymentRecord> = {}): PaymentRecord {
  return {
    number,
    date: 39245 as Day, // 2007. 6. 12.
    kind: '지출',
    amount: amount as Won,
    detail: NO_TEXT,
    memo: '활동비',
    voucher: NO_TEXT,
    ...change,
  };
}

export const enterProgramme = (number: string, change?: Partial<ProgrammeRecord>): Entry => ({
  table: 'programmes',
  record: programme(number, change),
});
export const enterBudget = (number: string, amount: number, change?: Partial<BudgetRecord>): Entry => ({
  table: 'budgets',
  record: budget(number, amount, change),
});
export const enterPayment = (number: string, amount: number, change?: Partial<PaymentRecord>): Entry => ({
  table: 'payments',
  record: payment(number, amount, change),
});

/** 2007. 7. 2. */
export const REPORT_DAY = 39265 as Day;

export const KEY_PATTERN = /^[A-DF-HJKMNP-TV-Z][0-9A-DF-HJKMNP-TV-Z]{9}$/;

/** Our own functions, as the built functions.js registers them. */
export const WITH_FUNCTIONS: OfficeOptions = {
  namespace: 'SILJEOK',
  functionsJson: functionsJson('ko').functions.map((spec) => ({
    ...spec,
    options: { allowErrorForDataTypeAny: true },
  })),
  associate: () => associateAll(),
};
