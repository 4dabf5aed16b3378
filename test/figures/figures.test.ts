import fc from 'fast-check';
import { LOOK_AT } from '../../src/domain/lookAt';
import type { CellValue } from '../../workbench/book/types';
import { budgetAndSpent, figuresOf } from './places';
import { NOT_AVAILABLE, randomBooks, type RandomBook, type Row } from './randomBook';

/** `npm run figures` looks at 500 books. */
const BOOKS = Number(process.env['BOOKS'] ?? 12);
const SEED = Number(process.env['SEED'] ?? 2007);

jest.setTimeout(120_000);

/** To a function that is given no 사업표, a row whose 사업번호 is an error may be any programme's. */
function withErrorKeys(book: RandomBook, budget: CellValue, spent: CellValue): [CellValue, CellValue] {
  const holdsError = (rows: readonly Row[]) => rows.some(({ 사업번호 }) => 사업번호 === NOT_AVAILABLE);
  return [holdsError(book['예산']) ? LOOK_AT : budget, holdsError(book['집행']) ? LOOK_AT : spent];
}

describe('one figure, at six places', () => {
  it.each(fc.sample(randomBooks, { seed: SEED, numRuns: BOOKS }).map((book, index) => ({ book, index })))(
    'is the same in function, twin, table, pane, ROLLUP and report (book $index)',
    async ({ book }) => {
      const { table, pane, rollup, report, figure, functions, twins, totals } = await figuresOf(book);
      const sums = table.map((row) => budgetAndSpent(...withErrorKeys(book, row.예산현액, row.집행액)));
      expect({
        pane,
        rollup,
        report,
        figure,
        functions,
        twins,
        total: totals.pane,
        totalOfReport: totals.report,
      }).toEqual({
        pane: table,
        rollup: table,
        report: table,
        figure: table,
        functions: sums,
        twins: sums,
        total: totals.rollup,
        totalOfReport: totals.rollup,
      });
    },
  );
});
