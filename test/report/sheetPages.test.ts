import { fictionalYear } from '../../samples/fictionalYear';
import { reportModel } from '../../src/report/model';
import { sheetPlan } from '../../src/report/sheet/plan';
import { WISHED_NAMES } from '../../src/workbook/book/names';
import { cellsOfRecords } from '../../src/workbook/tables/bookCells';

describe('a table that goes on on another page of the report sheet', () => {
  const model = reportModel(cellsOfRecords(fictionalYear), { parts: ['총괄표'] });
  if (!model.ok) throw new Error(model.problem.code);
  const { cells, breaks, charts, runs } = sheetPlan(model.value, WISHED_NAMES);
  const headers = cells.flatMap((row, at) => (row[0] === '사 업 명' ? [at] : []));

  it('has its header at the head of each page', () => {
    const total = cells.findIndex(([first]) => first === '합 계');
    expect(headers.length).toBeGreaterThan(1);
    expect(headers.slice(1)).toEqual(breaks.filter((at) => at > headers[0]! && at <= total));
    const isShaded = (row: number) =>
      runs.some((run) => run.look.shaded && row >= run.row && row < run.row + run.rows);
    expect(headers.filter((row) => !isShaded(row))).toEqual([]);
  });

  it('is drawn without them, each programme once', () => {
    const rates = charts.filter(({ title }) => title.startsWith('사업별'));
    const drawn = rates.flatMap(({ categories }) => {
      const [from, to] = categories.address.match(/\d+/g)!.map(Number);
      return cells.slice(from! - 1, to).map(([name]) => name);
    });
    expect(drawn).toEqual(model.value.figures.programmes.map(({ record }) => record.name));
  });
});
