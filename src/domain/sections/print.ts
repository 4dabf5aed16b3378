import { NONE, type None } from '../kinds';
import { cellsOf } from './cells';
import { LEVEL_MARKS, LEVELS, NO_MARK, type Area, type Level, type SectionLine } from './line';

/** Blanks before a line of each deeper level. */
export const INDENT = '  ';

/** A line of a report (보고내용), its text as printed. */
export interface ReportLine extends SectionLine {
  readonly area: Area;
  /** 순서 within its part; lines without one come last, as they stand. */
  readonly order: number | None;
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
      .map(indentedLine),
  );
}

export function indentOf(level: Level): string {
  return INDENT.repeat(LEVELS.indexOf(level));
}

/** A line as it is printed below another. */
export function indentedLine(line: SectionLine): string {
  return indentOf(line.level) + printedLine(line);
}

/** A line without its indent: mark, blank and text, or the cells of a row with ` | ` between them. */
export function printedLine({ form, level, mark, text }: SectionLine): string {
  if (form !== '글') return cellsOf(text).join(' | ');
  if (mark === NO_MARK) return text;
  return `${mark === '' ? LEVEL_MARKS[level] : mark} ${text}`;
}

/** An order of 0 is none, as an empty cell reads as 0 in some builds of Excel. */
function position({ order }: ReportLine): number {
  return order === NONE || order === 0 ? Number.MAX_VALUE : order;
}
