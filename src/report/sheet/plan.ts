import { NONE } from '../../domain/kinds';
import { reportTexts } from '../../i18n/ko/reportTexts';
import { textInput } from '../../workbook/tables/cells';
import type { BookNames } from '../../workbook/book/names';
import { coverLines, marked, note, type Block, type FigureOf, type ReportTable } from '../blocks';
import { columnsTaken, linesIn } from '../columnWidths';
import type { ReportModel } from '../model';
import { chartsOf, CHART_ROW, type PlannedChart } from './charts';
import { PAGE_HEIGHT, pageBreaks } from './pages';
import { amountFormat, columnArea, figureInput, isFixed, rateFormat, type FormulaKind } from './formulas';
import { joined, type CellLook, type Run } from './runs';

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

/** So many columns of one width at least, 12 pixels each: tables take as many of them as they need. */
const FEWEST_COLUMNS = 50;
/**
 * Points that the columns are wide together, and half the width of a letter of a size. A sixth less than the paper has room
 * for: where 맑은 고딕 is missing, another font makes the columns that much wider.
 */
export const PAGE_WIDTH = 450;
const HALF_LETTER = 0.53;
const LINE_HEIGHT = 1.5;
/** Of the letters in a table whose numbers need more room. */
const SMALLER = [9, 8, 7, 6];
/** Points: a chapter's title, a heading and a unit above a table. */
const ROOM_FOR_HEADS = 80;
const HIGHEST_ROW = 400;
const INDENT = '   ';

const LOOKS = {
  cover: { size: 16, align: 'Center' },
  chapter: { size: 16, bold: true, align: 'Left' },
  programme: { size: 14, bold: true, align: 'Left' },
  heading: { size: 12, bold: true, align: 'Left' },
  line: { size: 11, align: 'Left' },
  unit: { size: 10, align: 'Right' },
  cell: { size: 10, align: 'Left', bordered: true },
} as const satisfies Record<string, CellLook>;

/** What is not left at the foot of a page. */
const HEADS: readonly CellLook[] = [LOOKS.chapter, LOOKS.programme, LOOKS.heading, LOOKS.unit];

/** Lays a report out on one sheet: a line a row over the whole width, tables below their unit, a page a programme. */
export function sheetPlan(model: ReportModel, names: BookNames, kind: FormulaKind = 'functions'): SheetPlan {
  const { cover, coverBlocks, chapters, hasContents, settings } = model;
  const columns = columnsOf(model);
  const cells: string[][] = [];
  const runs: Run[] = [];
  const heights: number[] = [];
  const begins: number[] = [];
  const staysWithNext = new Set<number>();
  const charts: PlannedChart[] = [];
  /** They come below the notes of their table. */
  let waiting: ReturnType<typeof chartsOf> = [];
  let tableRow = 0;

  if (cover !== null) {
    const lines = coverLines(cover, coverBlocks);
    room((PAGE_HEIGHT - lines.length * LOOKS.cover.size * LINE_HEIGHT) / 2);
    for (const line of lines) text(line, LOOKS.cover);
  }
  if (hasContents) {
    page();
    text(reportTexts.contents, LOOKS.chapter);
    for (const { title } of chapters) text(title, LOOKS.line);
  }
  for (const { title, blocks, programmes } of chapters) {
    page();
    text(title, LOOKS.chapter);
    blocks.forEach(block);
    drawCharts();
    programmes.forEach((part, index) => {
      if (index > 0) page();
      text(part.title, LOOKS.programme);
      part.blocks.forEach(block);
    });
  }
  const breaks = pageBreaks(heights, begins, staysWithNext);
  return { columns, cells, runs: joined(runs), heights, breaks, charts };

  function page(): void {
    if (cells.length > 0) begins.push(cells.length);
  }

  /** Empty rows so many points high: none is as high as Excel allows a row to be. */
  function room(height: number): void {
    for (let left = height; left > 0; left -= HIGHEST_ROW) {
      cells.push(Array<string>(columns).fill(''));
      heights.push(Math.ceil(Math.min(left, HIGHEST_ROW)));
    }
  }

  function text(content: string, look: CellLook): void {
    const row = cells.push([textInput(content), ...Array<string>(columns - 1).fill('')]) - 1;
    runs.push({ row, rows: 1, column: 0, columns, look, merged: 'across', format: null });
    if (HEADS.includes(look)) staysWithNext.add(row);
    const room = PAGE_WIDTH / (look.size * HALF_LETTER);
    heights.push(Math.ceil(linesIn(content, room) * look.size * LINE_HEIGHT));
  }

  function block(one: Block): void {
    if (one.kind !== 'line') drawCharts();
    if (one.kind === 'table') return table(one);
    const indent = one.kind === 'line' ? INDENT.repeat(one.level - 1) : '';
    text(indent + marked(one), one.kind === 'heading' ? LOOKS.heading : LOOKS.line);
  }

  /** A chart is on one page, with its table where there is room for both. */
  function drawCharts(): void {
    const [first] = waiting;
    const above = heights.slice(tableRow).reduce((sum, one) => sum + one, 0);
    if (first !== undefined && above + first.rows * CHART_ROW + ROOM_FOR_HEADS <= PAGE_HEIGHT)
      for (let at = tableRow; at < cells.length; at++) staysWithNext.add(at);
    for (const { rows, ...chart } of waiting) {
      const row = cells.length;
      charts.push({ ...chart, row, rows });
      for (let at = row; at < row + rows; at++) {
        cells.push(Array<string>(columns).fill(''));
        heights.push(CHART_ROW);
        if (at < row + rows - 1) staysWithNext.add(at);
      }
    }
    waiting = [];
  }

  function table(one: ReportTable): void {
    const { unit, rows, headerRows, hasTotal, chart } = one;
    if (unit !== '') text(unit, LOOKS.unit);
    const first = cells.length;
    const { bounds, size } = columnsOfTable(one, columns);
    const body = { row: first + headerRows, rows: rows.length - headerRows - (hasTotal ? 1 : 0) };
    if (chart !== undefined) {
      waiting = chartsOf(chart, body, bounds);
      tableRow = first;
    }
    const columnOf = new Map(
      (rows[headerRows] ?? []).flatMap(({ figure }, at) =>
        figure === null ? [] : [[figure.item, at] as const],
      ),
    );
    const above = (item: string) =>
      columnArea(body.row, body.rows, bounds[columnOf.get(item as never) ?? 0]!);

    rows.forEach((row, index) => {
      const isHeader = index < headerRows;
      const isTotal = hasTotal && index === rows.length - 1;
      if (isHeader || (hasTotal && index === rows.length - 2)) staysWithNext.add(first + index);
      const line = Array<string>(columns).fill('');
      let lines = 1;
      row.forEach((cell, at) => {
        if (cell.columns === 0) return;
        const [from, to] = [bounds[at]!, bounds[at + cell.columns]!];
        for (let below = 0; below < cell.rows - 1; below++) staysWithNext.add(first + index + below);
        const { figure } = cell;
        line[from] =
          figure === null ? textInput(cell.text) : figureInput(figure, names, settings, kind, above);
        const look: CellLook = {
          ...LOOKS.cell,
          size,
          align: ({ left: 'Left', center: 'Center', right: 'Right' } as const)[cell.align],
          ...((isHeader || isTotal) && { bold: true as const }),
          ...(isHeader && { shaded: true as const }),
        };
        const rate = figure !== null && /률$|대비$/.test(figure.item);
        const amount = figure !== null && /액$/.test(figure.item);
        runs.push({
          row: first + index,
          rows: cell.rows,
          column: from,
          columns: to - from,
          look: rate || amount ? { ...look, align: 'Right' } : look,
          merged: cell.rows > 1 ? 'whole' : to - from > 1 ? 'across' : null,
          format: rate
            ? rateFormat(settings.decimals)
            : amount
              ? amountFormat(settings.unit, cell.text === NONE)
              : null,
        });
        const room = ((to - from) * (PAGE_WIDTH / columns)) / (look.size * HALF_LETTER);
        lines = Math.max(lines, Math.ceil(linesIn(cell.text, room) / cell.rows));
      });
      cells.push(line);
      heights.push(Math.ceil(lines * size * LINE_HEIGHT) + 4);
    });
    const fixed = rows
      .flat()
      .flatMap(({ figure }) => (figure !== null && isFixed(figure, kind) ? [nameOf(figure)] : []));
    if (fixed.length > 0) block(note(reportTexts.fixed({ items: [...new Set(fixed)] })));
  }
}

function nameOf({ of, item }: FigureOf): string {
  return of === 'total' ? `${reportTexts.total.replace(' ', '')} ${item}` : item;
}

function columnsOf({ chapters }: ReportModel): number {
  const blocks = chapters.flatMap((chapter) => [
    ...chapter.blocks,
    ...chapter.programmes.flatMap((part) => part.blocks),
  ]);
  const widths = blocks.map((block) => (block.kind === 'table' ? (block.rows[0]?.length ?? 0) : 0));
  return Math.max(FEWEST_COLUMNS, ...widths);
}

/** Where each column of a table begins among those of the sheet, where the last ends, and the size of its letters. */
function columnsOfTable(
  table: ReportTable,
  columns: number,
): { readonly bounds: readonly number[]; readonly size: number } {
  const sizes = [LOOKS.cell.size, ...SMALLER];
  for (const size of sizes) {
    const taken = columnsTaken(table, PAGE_WIDTH / (size * HALF_LETTER), columns);
    if (taken === null) continue;
    const bounds = [0];
    for (const count of taken) bounds.push(bounds.at(-1)! + count);
    return { bounds, size };
  }
  const width = table.rows[0]?.length ?? 1;
  const bounds = Array.from({ length: width + 1 }, (_, index) => Math.round((index * columns) / width));
  return { bounds, size: sizes.at(-1)! };
}
