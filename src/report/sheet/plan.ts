import { reportTexts } from '../../i18n/ko/reportTexts';
import type { BookNames } from '../../workbook/book/names';
import { coverLines, marked, note, type Block, type FigureOf, type ReportTable } from '../blocks';
import type { ReportModel } from '../model';
import { chartsOf, CHART_ROW, type PlannedChart } from './charts';
import { isFixed, type FormulaKind } from './formulas';
import { layTable, type Formulas } from './layTable';
import { PAGE_HEIGHT, ROOM_FOR_HEADS } from './pages';
import { joined, type CellLook, type Run } from './runs';
import { SheetRows } from './sheetRows';
import { columnsOf, LINE_HEIGHT } from './tableColumns';

/** A report as a sheet: what its cells hold, and how they look. Rows and columns are counted from 0. */
export interface SheetPlan {
  readonly columns: number;
  /** '' where a cell stays empty. */
  readonly cells: readonly (readonly string[])[];
  readonly runs: readonly Run[];
  /** Points. */
  readonly heights: readonly number[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  readonly charts: readonly PlannedChart[];
}

const INDENT = '   ';

const COVER: CellLook = { size: 16, align: 'Center' };
const LINE: CellLook = { size: 11, align: 'Left' };
const UNIT: CellLook = { size: 10, align: 'Right' };
const HEADS = {
  chapter: { size: 16, bold: true, align: 'Left' },
  programme: { size: 14, bold: true, align: 'Left' },
  heading: { size: 12, bold: true, align: 'Left' },
} as const satisfies Record<string, CellLook>;
/** What heads something is not left at the foot of a page, and has points of room around it: half above, half below. */
const AS_HEAD = { around: 10, staysWithNext: true };

/** Lays a report out on one sheet: a line a row over the whole width, tables below their unit, a page a programme. */
export function sheetPlan(model: ReportModel, names: BookNames, kind: FormulaKind = 'functions'): SheetPlan {
  const { chapters, hasContents, settings } = model;
  const sheet = new SheetRows(columnsOf(model));
  const blocks = new BlockLayer(sheet, { names, settings, kind });

  layCover(sheet, model);
  if (hasContents) {
    sheet.beginPage();
    sheet.addText(reportTexts.contents, HEADS.chapter, AS_HEAD);
    for (const { title } of chapters) sheet.addText(title, LINE);
  }
  for (const chapter of chapters) {
    sheet.beginPage();
    sheet.addText(chapter.title, HEADS.chapter, AS_HEAD);
    blocks.lay(chapter.blocks);
    chapter.programmes.forEach((part, index) => {
      if (index > 0) sheet.beginPage();
      sheet.addText(part.title, HEADS.programme, AS_HEAD);
      blocks.lay(part.blocks);
    });
  }
  const { columns, cells, heights } = sheet;
  const breaks = sheet.pageBreaks();
  return { columns, cells, runs: joined(sheet.runs), heights, breaks, charts: blocks.charts };
}

/** The cover stands in the middle of its page. */
function layCover(sheet: SheetRows, { cover, coverBlocks }: ReportModel): void {
  if (cover === null) return;
  const lines = coverLines(cover, coverBlocks);
  sheet.addRoom((PAGE_HEIGHT - lines.length * COVER.size * LINE_HEIGHT) / 2);
  for (const line of lines) sheet.addText(line, COVER);
}

/** Lays blocks below one another; the charts of a table come below its notes. */
class BlockLayer {
  readonly charts: PlannedChart[] = [];

  constructor(
    private readonly sheet: SheetRows,
    private readonly formulas: Formulas,
  ) {}

  lay(blocks: readonly Block[]): void {
    let drawCharts = (): void => undefined;
    for (const block of blocks) {
      if (block.kind !== 'line') {
        drawCharts();
        drawCharts = () => undefined;
      }
      if (block.kind === 'table') drawCharts = this.layTable(block);
      else this.layText(block);
    }
    drawCharts();
  }

  private layText(block: Exclude<Block, ReportTable>): void {
    if (block.kind === 'heading') this.sheet.addText(marked(block), HEADS.heading, AS_HEAD);
    else this.sheet.addText(INDENT.repeat(block.level - 1) + marked(block), LINE);
  }

  /** Returns what draws its charts. */
  private layTable(table: ReportTable): () => void {
    if (table.unit !== '') this.sheet.addText(table.unit, UNIT, { staysWithNext: true });
    const { row, bounds, pages } = layTable(this.sheet, table, this.formulas);
    const fixed = table.rows
      .flat()
      .flatMap(({ figure }) =>
        figure !== null && isFixed(figure, this.formulas.kind) ? [nameOf(figure)] : [],
      );
    if (fixed.length > 0) this.layText(note(reportTexts.fixed({ items: [...new Set(fixed)] })));
    const { chart } = table;
    if (chart === undefined) return () => undefined;
    return () => this.draw(chartsOf(chart, pages, bounds), pages.length > 1 ? null : row);
  }

  /**
   * A chart is on one page, with its table where there is room for both.
   *
   * @param tableRow where the table begins; null for one that goes on on another page
   */
  private draw(charts: ReturnType<typeof chartsOf>, tableRow: number | null): void {
    const { sheet } = this;
    const [first] = charts;
    const needed = (from: number) => sheet.heightFrom(from) + (first?.rows ?? 0) * CHART_ROW + ROOM_FOR_HEADS;
    if (tableRow !== null && needed(tableRow) <= PAGE_HEIGHT) sheet.keepFrom(tableRow);
    for (const chart of charts) {
      this.charts.push({ ...chart, row: sheet.next });
      for (let left = chart.rows; left > 0; left--) sheet.addEmpty(CHART_ROW, left > 1);
    }
  }
}

function nameOf({ of, item }: FigureOf): string {
  return of === 'total' ? `${reportTexts.total.replace(' ', '')} ${item}` : item;
}
