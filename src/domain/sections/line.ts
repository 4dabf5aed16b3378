/** 구역: the parts of a report, in the order in which they are printed. */
export const AREAS = ['표지', '현황', '목표', '성과', '개요', '실적', '계획'] as const;
export type Area = (typeof AREAS)[number];

/** The parts about one programme, and those about the office. */
export const PROGRAMME_AREAS: readonly Area[] = ['개요', '실적', '계획'];
export const OFFICE_AREAS: readonly Area[] = ['현황', '목표', '성과'];

/** 형식: a sentence, or a row of a table with ` | ` between its cells. */
export const LINE_FORMS = ['글', '표머리', '표행'] as const;
export type LineForm = (typeof LINE_FORMS)[number];

/** 수준: how deep a line stands, from 1. */
export const LEVELS = ['1', '2', '3', '4'] as const;
export type Level = (typeof LEVELS)[number];

/** 표식 of a line that has none of its own. */
export const LEVEL_MARKS: Readonly<Record<Level, string>> = { 1: '○', 2: '-', 3: '·', 4: '※' };
/** 표식 of a line that is printed without one. */
export const NO_MARK = '없음';

/** A line of a section, whichever row of the workbook it is. */
export interface SectionLine {
  readonly level: Level;
  /** 표식 as printed; `''` where it goes by the level, 없음 where the line has none. */
  readonly mark: string;
  readonly form: LineForm;
  /** 내용 as printed. */
  readonly text: string;
}
