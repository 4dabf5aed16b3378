import { reportTexts } from '../../i18n/ko/reportTexts';
import { printedInput } from '../../workbook/tables/cells';
import type { BookNames } from '../../workbook/book/names';
import { coverLines, marked, note, type Block, type FigureOf, type ReportTable } from '../blocks';
import { linesIn } from '../columnWidths';
import type { ReportModel } from '../model';
import { chartsOf, CHART_ROW, type PlannedChart, type Rows } from './charts';
import { PAGE_HEIGHT, pageBreaks } from './pages';
import { columnArea, figureFormat, figureInput, isFixed, type FormulaKind } from './formulas';
import {
  columnsOf,
  columnsOfTable,
  HALF_LETTER,
  LARGEST,
  LINE_HEIGHT,
  PAGE_WIDTH,
  rowHeight,
} from './tableColumns';
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

/** Points of room around a head: half above, half below. */
const AROUND_HEADS = 10;
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
  cell: { size: LARGEST, align: 'Left', bordered: true },
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
  let isParted = false;

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
    const row = cells.push([printedInput(content), ...Array<string>(columns - 1).fill('')]) - 1;
    runs.push({ row, rows: 1, column: 0, columns, look, merged: 'across', format: null });
    if (HEADS.includes(look)) staysWithNext.add(row);
    const room = PAGE_WIDTH / (look.size * HALF_LETTER);
    const around = HEADS.includes(look) && look !== LOOKS.unit ? AROUND_HEADS : 0;
    heights.push(Math.ceil(linesIn(content, room) * look.size * LINE_HEIGHT) + around);
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
    if (first !== undefined && !isParted && above + first.rows * CHART_ROW + ROOM_FOR_HEADS <= PAGE_HEIGHT)
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
    const { bounds, size } = columnsOfTable(one, columns);
    const high = rows.map((row) => rowHeight(row, bounds, size, columns));
    const stays = staysInTable(one);
    const isWhole =
      chart !== undefined && high.reduce((sum, height) => sum + height, 0) + ROOM_FOR_HEADS <= PAGE_HEIGHT;
    const first = cells.length;
    /** The rows of the body, a run a page. */
    const pages: Rows[] = [];
    const columnOf = new Map(
      (rows[headerRows] ?? []).flatMap(({ figure }, at) =>
        figure === null ? [] : [[figure.item, at] as const],
      ),
    );
    const body = first + headerRows;
    const above = (item: string) =>
      columnArea(body, cells.length - body, bounds[columnOf.get(item as never) ?? 0]!);

    rows.forEach((row, index) => {
      const isBody = index >= headerRows && !(hasTotal && index === rows.length - 1);
      const mayPart = headerRows > 0 && index > headerRows && !isWhole && !stays[index - 1]!;
      const isRepeated = mayPart && beginsPage(index);
      if (isRepeated) {
        page();
        rows.slice(0, headerRows).forEach(lay);
      }
      if (isBody && (isRepeated || pages.length === 0)) pages.push({ row: cells.length, rows: 0 });
      if (isBody) pages.push({ row: pages.at(-1)!.row, rows: pages.pop()!.rows + 1 });
      lay(row, index);
    });
    if (chart !== undefined) {
      waiting = chartsOf(chart, pages, bounds);
      tableRow = first;
      isParted = pages.length > 1;
    }
    const fixed = rows
      .flat()
      .flatMap(({ figure }) => (figure !== null && isFixed(figure, kind) ? [nameOf(figure)] : []));
    if (fixed.length > 0) block(note(reportTexts.fixed({ items: [...new Set(fixed)] })));

    /** Whether the row, and those that are on one page with it, have no room left on this page. */
    function beginsPage(index: number): boolean {
      const from = begins.at(-1) ?? 0;
      const last = stays.indexOf(false, index);
      const stay = heights.slice(from).flatMap((_, at) => (staysWithNext.has(from + at) ? [at] : []));
      const next = cells.length - from;
      for (let at = index; at < last; at++) stay.push(next + at - index);
      const all = [...heights.slice(from), ...high.slice(index, last + 1)];
      return pageBreaks(all, [], new Set(stay)).includes(next);
    }

    function lay(row: ReportTable['rows'][number], index: number): void {
      const at = cells.length;
      const isHeader = index < headerRows;
      const isTotal = hasTotal && index === rows.length - 1;
      const line = Array<string>(columns).fill('');
      row.forEach((cell, column) => {
        if (cell.columns === 0) return;
        const [from, to] = [bounds[column]!, bounds[column + cell.columns]!];
        const { figure } = cell;
        line[from] =
          figure === null ? printedInput(cell.text) : figureInput(figure, names, settings, kind, above);
        const look: CellLook = {
          ...LOOKS.cell,
          size,
          align: ({ left: 'Left', center: 'Center', right: 'Right' } as const)[cell.align],
          ...((isHeader || isTotal) && { bold: true as const }),
          ...(isHeader && { shaded: true as const }),
        };
        const format = figure === null ? null : figureFormat(figure, cell.text, settings);
        runs.push({
          row: at,
          rows: cell.rows,
          column: from,
          columns: to - from,
          look: format === null ? look : { ...look, align: 'Right' },
          merged: cell.rows > 1 ? 'whole' : to - from > 1 ? 'across' : null,
          format,
        });
      });
      if (stays[index] || (isWhole && index < rows.length - 1)) staysWithNext.add(at);
      cells.push(line);
      heights.push(high[index]!);
    }
  }
}

/** Rows of the table that are on one page with the row below: headers, the last before 합계, what one cell covers. */
function staysInTable({ rows, headerRows, hasTotal }: ReportTable): readonly boolean[] {
  const stays = rows.map((_, index) => index < headerRows || (hasTotal && index === rows.length - 2));
  rows.forEach((row, index) => {
    const covered = Math.max(...row.map((cell) => cell.rows));
    for (let below = 0; below < covered - 1; below++) stays[index + below] = true;
  });
  return stays.map((one, index) => one && index < rows.length - 1);
}

function nameOf({ of, item }: FigureOf): string {
  return of === 'total' ? `${reportTexts.total.replace(' ', '')} ${item}` : item;
}
