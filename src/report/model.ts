import { success, type Day, type Problem, type Result } from '../domain/kinds';
import { reportTexts, type ReportTerm } from '../i18n/ko/reportTexts';
import type { CellProblemCode } from '../workbook/tables/cells';
import type { LayoutProblemCode } from '../workbook/tables/layout';
import type { BookCells } from '../workbook/tables/bookCells';
import type { Block, Chapter, Cover, ProgrammePart } from './blocks';
import { figuresOf, type ReportFigures } from './figures';
import { lineBlocks, sectionOf } from './lineBlocks';
import { programmePart, type ProgrammePartProblemCode } from './programmePart';
import {
  readReportSettings,
  type ReportPart,
  type ReportSettingProblemCode,
  type ReportSettings,
} from './reportSettings';
import { periodBlocks } from './periodTable';
import { readTables, type ReportTables } from './reportTables';
import { resultBlocks } from './results';
import { indicatorBlocks, slowBlocks, summaryBlocks } from './tables';

export type ReportProblemCode = ReportSettingProblemCode | ProgrammePartProblemCode | CellProblemCode;

/** A report as it is printed, whatever it becomes: a sheet, a 한글 document, a text, the clipboard. */
export interface ReportModel {
  /** null where the report has none. */
  readonly cover: Cover | null;
  /** Lines of 구역 표지: they are printed in the place of what 설정 says. */
  readonly coverBlocks: readonly Block[];
  readonly hasContents: boolean;
  readonly chapters: readonly Chapter[];
  readonly referenceDate: Day | null;
  readonly settings: ReportSettings;
  readonly figures: ReportFigures;
  /** What could not be read, or does not agree; the report is made all the same and says 확인 where a figure would stand. */
  readonly problems: readonly Problem<ReportProblemCode>[];
}

/** What the person who makes the report chooses over what the workbook says. */
export type ReportChoice = Partial<Pick<ReportSettings, 'parts' | 'unit' | 'rounding'>>;

/** Makes the report of a workbook. Errors: a table lacks a column of ours, or has it twice. */
export function reportModel(
  book: BookCells,
  choice: ReportChoice = {},
): Result<ReportModel, LayoutProblemCode> {
  const read = readTables(book);
  if (!read.ok) return read;
  const tables = read.value;
  const { settings: written, problems: unknown } = readReportSettings(tables.settings);
  const settings: ReportSettings = { ...written, ...choice };
  const figures = figuresOf(tables, settings.cap);
  const made = figures.programmes.map((_, at) => programmePart(tables, figures, at, settings));
  const contents = settings.parts.flatMap((part) =>
    part === '표지' || part === '순서'
      ? []
      : [chapterOf(part, { tables, settings, figures, programmes: made.map((one) => one.part) })],
  );
  return success({
    cover: settings.parts.includes('표지') ? coverOf(tables) : null,
    coverBlocks: lineBlocks(sectionOf(tables, null, '표지')),
    hasContents: settings.parts.includes('순서'),
    chapters: contents
      .filter(({ blocks, programmes }) => blocks.length > 0 || programmes.length > 0)
      .map(({ title, ...chapter }, index) => ({
        ...chapter,
        title: `${String.fromCodePoint(FIRST_NUMERAL + index)}. ${title}`,
      })),
    referenceDate: tables.referenceDate,
    settings,
    figures,
    problems: [...unknown, ...tables.problems, ...made.flatMap(({ problems }) => problems)],
  });
}

/** Ⅰ; a report has no more than the twelve that follow it. */
const FIRST_NUMERAL = 'Ⅰ'.codePointAt(0)!;

interface Material {
  readonly tables: ReportTables;
  readonly settings: ReportSettings;
  readonly figures: ReportFigures;
  readonly programmes: readonly ProgrammePart[];
}

type ChapterPart = Exclude<ReportPart, '표지' | '순서'>;

const BLOCKS: Readonly<Record<ChapterPart, (material: Material) => readonly Block[]>> = {
  일반현황: ({ tables }) => lineBlocks(sectionOf(tables, null, '현황')),
  '목표와 방향': ({ tables }) => lineBlocks(sectionOf(tables, null, '목표')),
  주요성과: ({ tables, settings }) => resultBlocks(tables, settings),
  사업: () => [],
  총괄표: ({ tables, figures, settings }) => [
    ...summaryBlocks(figures, settings, tables.referenceDate),
    ...periodBlocks(figures, settings),
  ],
  성과지표표: ({ tables, figures, settings }) => indicatorBlocks(figures, settings, tables.referenceDate),
  부진사업: ({ figures, settings }) => slowBlocks(figures, settings),
};

function chapterOf(part: ChapterPart, material: Material): Chapter {
  return {
    title: material.settings.terms[part satisfies ReportTerm],
    blocks: BLOCKS[part](material),
    programmes: part === '사업' ? material.programmes : [],
  };
}

function coverOf({ settings }: ReportTables): Cover {
  const said = (item: string) => (settings.get(item) ?? '').trim();
  const title = said('보고서제목');
  const [person, contact] = [said('담당자'), said('연락처')];
  return {
    session: said('회기명'),
    sessionPeriod: said('회기기간'),
    title: title === '' ? reportTexts.title({ year: said('회계연도') }) : title,
    submitted: said('제출일'),
    office: [said('기관명'), said('부서명')].filter((name) => name !== '').join(' '),
    contact:
      person !== ''
        ? reportTexts.people({ person, contact })
        : contact === ''
          ? ''
          : reportTexts.contact({ contact }),
  };
}
