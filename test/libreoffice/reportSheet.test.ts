import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reportModel } from '../../src/report/model';
import { placeReport } from '../../src/report/sheet/placeReport';
import { sheetPlan, type SheetPlan } from '../../src/report/sheet/plan';
import type { UniverBook } from '../../workbench/book/book';
import { saveFile } from '../../workbench/files/saveFile';
import { openDesk, valueOf, WITH_FUNCTIONS } from '../host/workbook/support';
import { compared } from '../support/report2007Lines';
import { convert } from './libreOffice';

/** 40 programmes are calculated in the workbench: minutes, on a busy machine. */
jest.setTimeout(900_000);

/** The report sheet of a sample, alone in sight, and its pages as LibreOffice prints them. */
async function printed(sample: string): Promise<{ plan: SheetPlan; pages: readonly string[] }> {
  const file = new Uint8Array(readFileSync(path.join(__dirname, `../../samples/${sample}.xlsx`)));
  const desk = await openDesk({ ...WITH_FUNCTIONS, file });
  try {
    // As the pane does first: it learns which tables there are besides the first ones.
    valueOf(await desk.book.inspect());
    const cells = valueOf(await desk.book.readCells());
    const model = reportModel(cells, { rounding: '주석' });
    if (!model.ok) throw new Error(model.problem.code);
    const plan = sheetPlan(model.value, cells.names);
    const watched = { reached: () => undefined, isCancelled: () => false };
    const { sheet } = valueOf(await placeReport('보고서', plan, { header: '' }, watched));
    await desk.office.settle();
    for (const other of desk.office.book.sheets) if (other.name !== sheet) other.visibility = 'Hidden';
    const pdf = convert(saveFile(desk.office.book as UniverBook, null), 'pdf', { calculates: false });
    return { plan, pages: textsOf(pdf) };
  } finally {
    desk.office.stop();
  }
}

const READER = 'pdftotext';

function textsOf(pdf: Uint8Array): readonly string[] {
  const text = execFileSync(READER, ['-layout', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString();
  return text.split('\f').slice(0, -1);
}

/** The lines over the whole width: those that stand in a row by themselves. */
function linesOf({ cells, columns, runs }: SheetPlan): readonly string[] {
  const whole = runs.filter(
    (run) => run.column === 0 && run.columns === columns && run.look.bordered !== true,
  );
  return whole
    .flatMap(({ row, rows }) => cells.slice(row, row + rows))
    .map(([first]) => first!.replace(/^'/, ''))
    .filter((text) => text.trim() !== '');
}

it.each(['report-2007', 'fictional-year'])(
  'the report sheet of %s is printed with all its lines and numbers, on as many pages as were planned',
  async (sample) => {
    const { plan, pages } = await printed(sample);
    expect(pages.join('')).not.toContain('##');
    const whole = compared(pages.join('\n').replace(/^\s*- \d+ -$/gm, ''));
    expect(linesOf(plan).filter((line) => !whole.includes(compared(line)))).toEqual([]);
    expect(pages).toHaveLength(plan.breaks.length + 1);
  },
);
