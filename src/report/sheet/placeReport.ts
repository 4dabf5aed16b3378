import { areaAddress } from '../../domain/a1';
import type { Outcome } from '../../workbook/book/outcome';
import { runInExcel } from '../../workbook/book/problems';
import { sheetRegister } from '../../workbook/standing/naming';
import { everyCell } from '../../workbook/tables/columnFormat';
import { placeCharts } from './placeCharts';
import type { SheetPlan } from './plan';
import type { Run } from './runs';
import { PAGE_WIDTH } from './tableColumns';

/** Calls in one request: Excel takes 5 MB at once, and a person may stop in between. */
const CALLS_A_BATCH = 1_500;
const ROWS_A_BATCH = 2_000;
/** An office's PC has it; Excel takes another where it is not. */
const FONT = '맑은 고딕';
const GROUND = '#E6E6E6';
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Percent: a printer's letters may be a little wider than those of the screen. */
const PRINT_SCALE = 95;
const MARGINS = { left: 1.5, right: 1.5, top: 2, bottom: 2, header: 1, footer: 1 };

/** What stands at the head of every page. */
export interface PageSetup {
  readonly header: string;
}

/** Watches a long piece of work, and may end it. */
export interface Watched {
  /** How much is done, 0…1. */
  reached(share: number): void;
  isCancelled(): boolean;
}

export interface PlacedReport {
  /** null: it was stopped, and nothing is left of it. */
  readonly sheet: string | null;
  /** False where this Excel does not let an add-in set up pages. */
  readonly isPaged: boolean;
  /** False where this Excel did not take all the charts. */
  readonly isCharted: boolean;
}

/**
 * Writes a report on a new sheet of this name, or one like it; no sheet that is there is touched. A sync for each 1,500 calls
 * and 2,000 rows. Stopped, or refused in the middle, it leaves no sheet behind.
 */
export async function placeReport(
  wish: string,
  plan: SheetPlan,
  page: PageSetup,
  watched: Watched,
  callsABatch = CALLS_A_BATCH,
): Promise<Outcome<PlacedReport>> {
  return runInExcel(async (context): Promise<Outcome<PlacedReport>> => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = sheetRegister(worksheets.items.map((sheet) => sheet.name)).claim(wish);
    const batches = batchesOf(plan, callsABatch);
    let done = 0;
    const batch = async (sheet: Excel.Worksheet): Promise<boolean> => {
      if (watched.isCancelled()) return false;
      batches[done]!.forEach((call) => call(sheet));
      await context.sync();
      done++;
      watched.reached(done / batches.length);
      return done < batches.length;
    };
    try {
      const sheet = worksheets.add(name);
      let goesOn = true;
      while (goesOn) goesOn = await batch(sheet);
      if (done < batches.length) {
        sheet.delete();
        await context.sync();
        return { ok: true, value: { sheet: null, isPaged: false, isCharted: false } };
      }
      sheet.activate();
      await context.sync();
    } catch (error) {
      await takeAway(context, name);
      throw error;
    }
    const isCharted = await placeCharts(context, name, plan);
    const isPaged = await setUpPages(context, name, plan, page);
    return { ok: true, value: { sheet: name, isPaged, isCharted } };
  });
}

async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

type Call = (sheet: Excel.Worksheet) => void;

/** The calls that make a sheet, a request each: with six more that is what a report takes. */
export function batchesOf(plan: SheetPlan, callsABatch = CALLS_A_BATCH): readonly (readonly Call[])[] {
  const calls = callsOf(plan);
  return Array.from({ length: Math.ceil(calls.length / callsABatch) }, (_, index) =>
    calls.slice(index * callsABatch, (index + 1) * callsABatch),
  );
}

function callsOf({ columns, cells, runs, heights }: SheetPlan): readonly Call[] {
  const calls: Call[] = [];
  const whole = areaAddress({ row: 0, column: 0 }, { rows: Math.max(1, cells.length), columns });
  calls.push((sheet) => {
    const { format } = sheet.getRange(whole);
    format.font.name = FONT;
    format.wrapText = true;
    format.verticalAlignment = 'Center';
    format.columnWidth = PAGE_WIDTH / columns;
  });
  for (const run of runs) calls.push((sheet) => look(sheet, run));
  for (const { row, rows, height } of equalHeights(heights)) {
    calls.push((sheet) => {
      sheet.getRange(areaAddress({ row, column: 0 }, { rows, columns: 1 })).format.rowHeight = height;
    });
  }
  // Contents last: what is merged later would ask about what stands in its cells.
  for (let row = 0; row < cells.length; row += ROWS_A_BATCH) {
    const part = cells.slice(row, row + ROWS_A_BATCH);
    calls.push((sheet) => {
      const area = areaAddress({ row, column: 0 }, { rows: part.length, columns });
      sheet.getRange(area).formulas = part.map((line) => [...line]);
    });
  }
  return calls;
}

function look(sheet: Excel.Worksheet, { row, rows, column, columns, look: as, merged, format }: Run): void {
  const range = sheet.getRange(areaAddress({ row, column }, { rows, columns }));
  if (merged !== null) range.merge(merged === 'across');
  range.format.font.size = as.size;
  if (as.bold) range.format.font.bold = true;
  range.format.horizontalAlignment = as.align;
  if (as.shaded) range.format.fill.color = GROUND;
  if (as.bordered) for (const edge of EDGES) range.format.borders.getItem(edge).style = 'Continuous';
  if (format !== null) range.numberFormat = everyCell(format);
}

/** Rows of one height that follow one another. */
function equalHeights(heights: readonly number[]): { row: number; rows: number; height: number }[] {
  const runs: { row: number; rows: number; height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs.at(-1);
    if (last?.height === height) last.rows++;
    else runs.push({ row, rows: 1, height });
  });
  return runs;
}

/** A4 upright, as wide as the page, numbered, a page a programme. An Excel that has no pages for add-ins says so. */
async function setUpPages(
  context: Excel.RequestContext,
  name: string,
  { breaks, cells, columns }: SheetPlan,
  { header }: PageSetup,
): Promise<boolean> {
  try {
    const sheet = context.workbook.worksheets.getItem(name);
    const { pageLayout } = sheet;
    sheet.showGridlines = false;
    pageLayout.orientation = 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    // Fitted to pages Excel would take no notice of the breaks: the columns are narrow enough for the paper.
    pageLayout.zoom = { scale: PRINT_SCALE };
    pageLayout.setPrintMargins('Centimeters', MARGINS);
    pageLayout.setPrintArea(areaAddress({ row: 0, column: 0 }, { rows: cells.length, columns }));
    pageLayout.headersFooters.defaultForAllPages.rightHeader = header.replaceAll('&', '&&');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '- &P -';
    for (const row of breaks) {
      sheet.horizontalPageBreaks.add(areaAddress({ row, column: 0 }, { rows: 1, columns: 1 }));
    }
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
