import { readFileSync } from 'node:fs';
import { cellAddress } from '../src/domain/a1';
import { at, openBook, put } from './host/book/support';
import { withOurFunctions } from './support/ourFunctions';
import { REFERENCE_FILE } from './support/reference';
import { readRanges, readReference, shownAnswer } from './support/referenceExamples';

/** Rows from one formula to the next: no result spills so far. */
const APART = 12;

describe('the formulas of docs/함수-참조.md', () => {
  it('give what the page shows when they are pasted into a sheet, with its ranges pasted into another', async () => {
    const page = readFileSync(REFERENCE_FILE, 'utf8');
    const book = openBook();
    const bridge = withOurFunctions(book);
    const samples = book.activeSheet;
    let row = 0;
    for (const [name, cells] of Object.entries(readRanges(page))) {
      const area = { row, column: 0, rows: cells.length, columns: cells[0]!.length };
      samples.setStyle(area, () => ({ numberFormat: '@' }));
      put(samples, cellAddress(area), cells);
      const last = cellAddress({ row: row + area.rows - 1, column: area.columns - 1 });
      book.addName(name, `=${samples.name}!$A$${row + 1}:${last}`);
      row += area.rows + 1;
    }
    const examples = readReference(page);
    const sheet = book.addSheet('붙여넣기');
    await book.batch(async () =>
      examples.forEach(({ formula }, index) => put(sheet, `A${index * APART + 1}`, [[formula]])),
    );
    await bridge.settle();

    const wrong = examples.flatMap(({ formula, shown }, index) => {
      const area = at(`A${index * APART + 1}`);
      const values = sheet.values({ ...area, rows: shown.length, columns: shown[0]!.length });
      const cells = shownAnswer({ ok: true, value: values });
      // The sentence of an error stands behind it, not in the cell.
      const expected = shown.map((line) => line.map((cell) => cell.replace(/^`(#.+)`.*$/, '$1')));
      return JSON.stringify(cells) === JSON.stringify(expected) ? [] : [{ formula, cells, expected }];
    });
    expect(wrong).toEqual([]);
  });
});
