import { parse } from 'kordoc';
import { report2007 } from '../../samples/report2007';
import { writeHwpx } from '../../src/report/hwpx/writeHwpx';
import { reportModel, type ReportModel } from '../../src/report/model';
import { reportText } from '../../src/report/text';
import { cellsOfRecords } from '../../src/workbook/tables/bookCells';
import { hwpxText } from '../support/hwpxText';
import { compared, printedReport } from '../support/report2007Lines';

const made = reportModel(cellsOfRecords(report2007));
if (!made.ok) throw new Error(made.problem.code);
const model: ReportModel = made.value;

/** The printed lines that a text does not have, each behind the one before. */
function missingIn(text: string): string[] {
  const whole = compared(text.replace(/[|│]/g, ''));
  let from = 0;
  return printedReport().filter((line) => {
    const wanted = compared(line);
    const found = whole.indexOf(wanted, from);
    if (found >= 0) from = found + wanted.length;
    return found < 0;
  });
}

describe('the report of 2007, made from its tables', () => {
  it('has nothing to tell of its entries', () => {
    expect(model.problems).toEqual([]);
    expect(model.figures.toLookAt).toEqual([]);
  });

  it('has every printed line in its order as text', () => {
    expect(missingIn(reportText(model))).toEqual([]);
  });

  it('has every printed line in its order as a 한글 document, as two readers read it', async () => {
    const document = await writeHwpx(model, '밋밋하게');
    expect(missingIn(hwpxText(document))).toEqual([]);
    const read = await parse(document.slice().buffer);
    if (!read.success) throw new Error(read.error);
    expect(missingIn(unescaped(read.markdown))).toEqual([]);
  });

  it('misses a line that is not there: the comparison can fail', () => {
    expect(missingIn(reportText(model).replace('49개', '48개'))).toHaveLength(1);
  });
});

/** Markdown without its own signs. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, '')
    .replace(/^#+ /gm, '')
    .replaceAll('**', '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('&lt;', '<');
}
