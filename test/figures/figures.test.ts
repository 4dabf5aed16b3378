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
    'is the same in function, twin, table, pane, ROLLUP, report sheet and 한글 document (book $index)',
    async ({ book }) => {
      const { table, printedTable, printedTotal, functions, twins, totals, ...places } =
        await figuresOf(book);
      const sums = table.map((row) => budgetAndSpent(...withErrorKeys(book, row.예산현액, row.집행액)));
      expect({ ...places, functions, twins, totals }).toEqual({
        pane: table,
        rollup: table,
        report: table,
        figure: table,
        sheet: table,
        nativeSheet: table,
        hwpx: printedTable,
        hwpxTotal: printedTotal,
        functions: sums,
        twins: sums,
        totals: Object.fromEntries(Object.keys(totals).map((place) => [place, totals.rollup])),
      });
    },
  );
});
