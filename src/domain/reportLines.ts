import { NONE, type None } from './kinds';

/** 구역: the parts of a report, in the order in which they are printed. */
export const AREAS = ['표지', '현황', '목표', '성과', '개요', '실적', '계획'] as const;
export type Area = (typeof AREAS)[number];

/** The parts about one programme, and those about the office. */
export const PROGRAMME_AREAS: readonly Area[] = ['개요', '실적', '계획'];
export const OFFICE_AREAS: readonly Area[] = ['현황', '목표', '성과'];

/** 형식: a sentence, or a row of a table with ` | ` between its cells. */
export const LINE_FORMS = ['글', '표머리', '표행'] as const;

/** 수준: how deep a line stands, from 1. */
export const LEVELS = ['1', '2', '3', '4'] as const;
type Level = (typeof LEVELS)[number];

/** 표식 of a line that has none of its own. */
const MARKS: Readonly<Record<Level, string>> = { 1: '○', 2: '-', 3: '·', 4: '※' };
const INDENT = '  ';
/** A bar between blanks: `A|B` is one cell. */
const CELL_BORDER = /(?<=^|\s)\|(?=\s|$)/;

/** A line of a report (보고내용), its text as printed. */
export interface ReportLine {
  readonly area: Area;
  /** 순서 within its part; lines without one come last, as they stand. */
  readonly order: number | None;
  readonly level: Level;
  /** 표식 as printed; `''` where it goes by the level. */
  readonly mark: string;
  readonly form: (typeof LINE_FORMS)[number];
  readonly text: string;
}

/**
 * The lines of some parts as a report prints them, part by part and by 순서: indented by 수준, a mark and a blank before
 * the text, the rows of tables without a mark.
 */
export function printedLines(lines: readonly ReportLine[], areas: readonly Area[]): string[] {
  return areas.flatMap((area) =>
    lines
      .filter((line) => line.area === area)
      .sort((one, other) => position(one) - position(other))
      .map((line) => INDENT.repeat(LEVELS.indexOf(line.level)) + printed(line)),
  );
}

function printed({ form, level, mark, text }: ReportLine): string {
  if (form === '글') return `${mark === '' ? MARKS[level] : mark} ${text}`;
  const cells = text.split(CELL_BORDER);
  return cells.map((cell) => cell.trim()).join(' | ');
}

/** An order of 0 is none, as an empty cell reads as 0 in some builds of Excel. */
function position({ order }: ReportLine): number {
  return order === NONE || order === 0 ? Number.MAX_VALUE : order;
}
