import { success, type Problem, type Result } from '../../domain/kinds';
import { figuresOf } from '../../report/figures';
import { readReportSettings } from '../../report/reportSettings';
import { readTables } from '../../report/reportTables';
import { fillTemplate } from '../../report/templates/fill';
import { fillSheets, readTemplate, type Watched } from '../../report/templates/fillSheets';
import { TEMPLATE_NAMES, type TemplateName, type TemplateSource } from '../../report/templates/names';
import type { BookNames } from '../../workbook/book/names';
import type { BookCells } from '../../workbook/tables/bookCells';
import type { Session } from '../session/session';

/** Sheets made of a form, and what in it could not be filled. */
export interface FilledForm {
  readonly sheets: readonly string[];
  readonly problems: readonly Problem[];
}

/** Of sheets that are made once more nobody sees how far they are. */
const UNWATCHED: Watched = { made: () => undefined, isCancelled: () => false };

/** Excel takes no longer name of a sheet, and none of these signs in it. */
const LONGEST_NAME = 31;
const NO_NAME = /[\\/?*[\]:']/g;

export function sourceOf(cells: BookCells, { spans, cells: named }: BookNames): Result<TemplateSource> {
  const tables = readTables(cells);
  if (!tables.ok) return tables;
  const { settings } = readReportSettings(tables.value.settings);
  const { 사업표 = '사업표', 예산표 = '예산표', 집행표 = '집행표' } = spans;
  return success({
    tables: tables.value,
    settings,
    figures: figuresOf(tables.value, settings.cap),
    named: { 사업표, 예산표, 집행표, 기준일: named.기준일 },
  });
}

/** Copies the form and fills the copies; what it does not know is told and stays as it stands. */
export async function fillForm(
  session: Pick<Session, 'readCells' | 'makeSheets'>,
  names: BookNames,
  sheet: string,
  watched: Watched,
): Promise<Result<FilledForm> | { readonly ok: false; readonly problem: Problem }> {
  const cells = await session.readCells();
  if (!cells.ok) return cells;
  const source = sourceOf(cells.value, names);
  if (!source.ok) return source;
  const template = await readTemplate(sheet);
  if (!template.ok) return template;
  const { sheets, problems } = fillTemplate(template.value, source.value);
  const isEmpty = problems.some(({ code }) => code === 'templateEmpty');
  if (isEmpty || sheets.length === 0) return success({ sheets: [], problems });
  const wanted = sheets.map((filled) => ({ filled, name: sheetName(sheet, filled.programme, source.value) }));
  const made = await session.makeSheets(
    () => fillSheets(sheet, wanted, watched),
    () => fillSheets(sheet, wanted, UNWATCHED),
    (names) => names,
  );
  return made.ok ? success({ sheets: made.value, problems }) : made;
}

function sheetName(sheet: string, programme: number | null, { figures }: TemplateSource): string {
  if (programme === null) return `${sheet} 작성`.slice(0, LONGEST_NAME);
  const { number, name } = figures.programmes[programme]!.record;
  return `${number} ${name}`.replace(NO_NAME, ' ').slice(0, LONGEST_NAME).trim();
}

/** A name with what it gives now. */
export interface Sample {
  readonly name: string;
  readonly sample: string;
}

/** Every name of a programme with what it gives for the first one, and every name of the office. */
export function samplesOf(source: TemplateSource): Readonly<Record<TemplateName['of'], readonly Sample[]>> {
  const of = (whose: TemplateName['of']) =>
    TEMPLATE_NAMES.filter((one) => one.of === whose).map(({ name, valueOf }) => {
      const isThere = whose === 'office' || source.figures.programmes.length > 0;
      return { name, sample: isThere ? valueOf(source, 0).text : '' };
    });
  return { programme: of('programme'), office: of('office') };
}
