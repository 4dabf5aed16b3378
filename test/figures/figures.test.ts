import fc from 'fast-check';
import { budgetAndSpent, figuresOf } from './places';
import { randomBooks } from './randomBook';

/** `npm run figures` looks at 500 books. */
const BOOKS = Number(process.env['BOOKS'] ?? 12);
const SEED = Number(process.env['SEED'] ?? 2007);

jest.setTimeout(120_000);

describe('one figure, at six places', () => {
  it.each(fc.sample(randomBooks, { seed: SEED, numRuns: BOOKS }).map((book, index) => ({ book, index })))(
    'is the same in function, twin, table, pane, ROLLUP and report (book $index)',
    async ({ book }) => {
      const { table, pane, rollup, report, figure, functions, twins, totals } = await figuresOf(book);
      const sums = table.map((row) => budgetAndSpent(row.예산현액, row.집행액));
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
