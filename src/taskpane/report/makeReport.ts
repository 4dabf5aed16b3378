import { failure, success, type Day, type Problem, type Result } from '../../domain/kinds';
import { formatDay, partsOf } from '../../domain/day';
import { programmeHtml, reportHtml } from '../../report/html';
import type { HwpxLook } from '../../report/hwpx/looks';
import { reportModel, type ReportChoice, type ReportModel } from '../../report/model';
import { programmeText, reportText } from '../../report/text';
import type { Outcome } from '../../workbook/book/outcome';
import type { ReadBook } from '../../workbook/rows/readBookCells';
import { reportTexts } from '../../i18n/ko/reportTexts';
import type { FormulaKind } from '../../report/sheet/formulas';
import { placeReport, type PlacedReport, type Watched } from '../../report/sheet/placeReport';
import { sheetPlan } from '../../report/sheet/plan';

/** A report in the forms that the clipboard takes. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** A report with what its workbook calls its tables. */
export interface Made {
  readonly model: ReportModel;
  readonly names: ReadBook['names'];
}

/** Reads the workbook and makes its report. Errors: what the workbook answers, or a column that is missing. */
export async function makeReport(
  read: () => Promise<Outcome<ReadBook>>,
  choice: ReportChoice,
): Promise<Result<Made> | { readonly ok: false; readonly problem: Problem }> {
  const cells = await read();
  if (!cells.ok) return cells;
  const made = reportModel(cells.value, choice);
  return made.ok ? success({ model: made.value, names: cells.value.names }) : made;
}

/**
 * Puts the report on a new sheet, its figures as formulas. Rounded lines are not moved there: a number format shows them.
 */
export async function placeOnSheet(
  { model, names }: Made,
  kind: FormulaKind,
  watched: Watched,
): Promise<Outcome<PlacedReport>> {
  const { cover, referenceDate } = model;
  const day = referenceDate === null ? '' : reportTexts.asOf({ day: formatDay(referenceDate) });
  const header = [cover?.office ?? '', day].filter((text) => text !== '').join('  ');
  return placeReport(reportTexts.sheet, sheetPlan(model, names, kind), { header }, watched);
}

/** Of a sheet that is made once more nobody sees how far it is. */
export const UNWATCHED: Watched = { reached: () => undefined, isCancelled: () => false };

/** What there is to say of a report sheet: where it is, and what this Excel did not take of it. */
export function placedProblem({ sheet, isPaged, isCharted }: PlacedReport): Problem {
  if (sheet === null) return { code: 'reportSheetStopped', params: {} };
  const code = isPaged
    ? isCharted
      ? 'reportSheetMade'
      : 'reportSheetUncharted'
    : isCharted
      ? 'reportSheetUnpaged'
      : 'reportSheetBare';
  return { code, params: { sheet } };
}

/** The whole report, or one programme's part of it; null where the programme has gone. */
export function copyOf(model: ReportModel, number: string | null): Copied | null {
  if (number === null) return { html: reportHtml(model), text: reportText(model) };
  const parts = model.chapters.flatMap(({ programmes }) => programmes);
  const part = parts.find((one) => one.number === number);
  return part === undefined ? null : { html: programmeHtml(part), text: programmeText(part) };
}

/** The bytes of a 한글 document; what writes them is fetched when it is first asked for. */
export async function hwpxOf(
  model: ReportModel,
  look: HwpxLook,
): Promise<Result<Uint8Array, 'partUnavailable'>> {
  const writer = await import('../../report/hwpx/writeHwpx').catch(() => null);
  if (writer === null) return failure('partUnavailable');
  return success(await writer.writeHwpx(model, look));
}

/** `2007년도 주요업무추진현황 2007-07-02.hwpx`: the title and 기준일, without what no file's name may hold. */
export function fileNameOf({ cover, referenceDate }: ReportModel): string {
  const title = (cover?.title ?? '').replace(/[\\/:*?"<>|\s]+/g, ' ').trim();
  const words = [
    title === '' ? '보고서' : title,
    ...(referenceDate === null ? [] : [sortableDay(referenceDate)]),
  ];
  return `${words.join(' ')}.hwpx`;
}

function sortableDay(day: Day): string {
  const parts = partsOf(day);
  return [parts.year, parts.month, parts.day].map((part) => String(part).padStart(2, '0')).join('-');
}
