import { NO_SETTINGS } from '../../workbook/book/readSettings';
import { WISHED_NAMES } from '../../workbook/book/names';
import type { WorkbookProblem } from '../../workbook/book/outcome';
import type { ReportBook } from '../../workbook/reportBook';
import type { FormulaInsertion } from '../../workbook/sheets/insertFormula';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';

/**
 * A workbook for tests of what React alone does: its tables stand and are empty, and formulas that are handed over are
 * remembered. What a workbook does is tested over the real one (test/host/pane).
 */
export interface FakeBook extends ReportBook {
  /** The next formula is answered with this problem. */
  failNext(problem: WorkbookProblem): void;
  readonly inserted: readonly FormulaInsertion[];
}

/** `사업표` stands for what Excel has; B2:C2 of the first sheet is selected. */
const PLACE: InsertionPlace = {
  sheet: 'Sheet1',
  cell: { row: 1, column: 1 },
  selected: { start: { row: 1, column: 1 }, size: { rows: 1, columns: 2 } },
  sheets: ['Sheet1', '사업'],
  names: ['사업표', '예산표', '집행표', '기준일'],
  tables: ['사업'],
  known: { 사업표: '사업표', 예산표: '예산표', 집행표: '집행표', 기준일: '기준일' },
  ownTables: { 사업: '사업' },
};

export function fakeBook({ place = PLACE }: { readonly place?: InsertionPlace } = {}): FakeBook {
  const inserted: FormulaInsertion[] = [];
  let nextProblem: WorkbookProblem | null = null;
  const book: Partial<FakeBook> = {
    id: 'book',
    inserted,
    failNext: (problem) => (nextProblem = problem),
    lastAction: null,
    nextRedo: null,
    outbox: [],
    onFate: () => () => undefined,
    inspect: async () => ({ ok: true, value: { kind: 'ready', names: WISHED_NAMES } }),
    read: async () => ({
      ok: true,
      value: {
        names: WISHED_NAMES,
        made: [],
        referenceDate: null,
        calculationManual: false,
        programmes: [],
        settings: NO_SETTINGS,
        margins: { 주의폭: null, 부진폭: null },
        ownerless: 0,
        problems: [],
      },
    }),
    cellsAt: async (places) => ({ ok: true, value: places.map(() => 'gone' as const) }),
    shownAt: async () => ({ ok: true, value: 1 }),
    watch: async () => ({ ok: true, value: async () => undefined }),
    insertionPlace: async () => ({ ok: true, value: place }),
    async insertFormula(insertion) {
      const problem = nextProblem;
      nextProblem = null;
      if (problem !== null) return { ok: false, problem };
      inserted.push(insertion);
      return { ok: true, value: { address: 'Sheet1!D2' } };
    },
  };
  return book as FakeBook;
}
