import { parse } from 'kordoc';
import { NONE, type Rate, type Won } from '../../src/domain/kinds';
import { reportTexts } from '../../src/i18n/ko/reportTexts';
import { writeHwpx } from '../../src/report/hwpx/writeHwpx';
import { reportModel, type ReportModel } from '../../src/report/model';
import { printedAmount, printedRate } from '../../src/report/printedFigures';
import { placeReport } from '../../src/report/sheet/placeReport';
import { sheetPlan } from '../../src/report/sheet/plan';
import type { FormulaKind } from '../../src/report/sheet/formulas';
import type { ReadBook } from '../../src/workbook/rows/readBookCells';
import type { CellValue } from '../../workbench/book/types';
import { valueOf, type Desk } from '../host/workbook/support';

const { summary, total } = reportTexts;
/** What 총괄표 calls the figures. */
const HEADS = {
  예산현액: summary.budget,
  집행액: summary.spent,
  집행잔액: summary.remaining,
  집행률: summary.rate,
  기간경과율: summary.elapsed,
  집행상태: summary.status,
  목표집행률: summary.targetRate,
} as const;
export type Item = keyof typeof HEADS;
const ITEMS = Object.keys(HEADS) as Item[];

/** 총괄표 as a grid without its header: a programme a row, 합 계 below them; a column that it has not is none. */
export type Summary = readonly Readonly<Record<Item, CellValue>>[];

/** Won, so that nothing is rounded away. */
const CHOICE = { parts: ['총괄표'], unit: '원' } as const;
const WATCHED = { reached: () => undefined, isCancelled: () => false };

function summaryModel(book: ReadBook): ReportModel {
  const made = reportModel(book, CHOICE);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

/** The values of the live formulas of a report sheet, as they are calculated in the workbook. */
export async function summaryOnSheet(desk: Desk, book: ReadBook, kind: FormulaKind): Promise<Summary> {
  const plan = sheetPlan(summaryModel(book), book.names, kind);
  const placed = valueOf(await placeReport(`보고서 ${kind}`, plan, { header: '' }, WATCHED));
  await desk.office.settle();
  const area = { row: 0, column: 0, rows: plan.cells.length, columns: plan.columns };
  return summaryIn(desk.office.book.sheet(placed.sheet!)!.values(area));
}

/** What a 한글 document shows, as kordoc reads it back. */
export async function summaryInHwpx(book: ReadBook): Promise<Summary> {
  const read = await parse((await writeHwpx(summaryModel(book))).slice().buffer);
  if (!read.success) throw new Error(read.error);
  return summaryIn(
    read.blocks.flatMap(({ table }) => table?.cells.map((row) => row.map(({ text }) => text)) ?? []),
  );
}

function summaryIn(rows: readonly (readonly CellValue[])[]): Summary {
  const first = rows.findIndex((row) => row[0] === summary.programme);
  const last = rows.findIndex(([head], at) => at > first && head === total);
  return rows.slice(first + 1, last + 1).map((row) => {
    const figure = (item: Item) => row[rows[first]!.indexOf(HEADS[item])] ?? NONE;
    return Object.fromEntries(ITEMS.map((item) => [item, figure(item)])) as Record<Item, CellValue>;
  });
}

/** Figures as 총괄표 prints them: of a programme without a budget nothing is none. */
export function printed(figures: Readonly<Record<Item, CellValue>>): Readonly<Record<Item, CellValue>> {
  const isBudgeted = figures.집행상태 !== '비예산';
  const text = (item: Item): CellValue => {
    const value = figures[item];
    if (typeof value !== 'number') return value;
    if (item.endsWith('률') || item.endsWith('율')) return printedRate(value as Rate, 1);
    return item !== '집행액' && value === 0 && !isBudgeted ? NONE : printedAmount(value as Won, '원');
  };
  return Object.fromEntries(ITEMS.map((item) => [item, text(item)])) as Record<Item, CellValue>;
}
