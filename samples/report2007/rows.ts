import { LEVEL_MARKS, NO_MARK, type Area, type Level, type LineForm } from '../../src/domain/sections/line';
import { dayOf } from '../../src/domain/day';
import type { Day, Won } from '../../src/domain/kinds';
import type { RecordOf, Row } from '../../src/workbook/tables/recordTypes';

type ReportLineRecord = RecordOf['reportLines'];

/** A line of the printed report as its row of 보고내용; where it stands is added by {@link section}. */
export type Written = Pick<ReportLineRecord, 'level' | 'mark' | 'form' | 'text'> &
  Partial<Pick<ReportLineRecord, 'when' | 'start' | 'end' | 'state'>>;

function written(level: Level, mark: string, text: string, form: LineForm = '글'): Written {
  return { level, mark: mark === LEVEL_MARKS[level] ? '' : mark, form, text };
}

/** `- …` */
export const top = (text: string): Written => written('1', '-', text);
/** ` - …` */
export const sub = (text: string): Written => written('2', '-', text);
/** `□ …`: a heading of a section that is not the usual one. */
export const heading = (text: string): Written => written('1', '□', text);
/** A line without a mark. */
export const bare = (text: string): Written => written('1', NO_MARK, text);
export const head = (...cells: readonly string[]): Written => written('1', '', cells.join(' | '), '표머리');
export const row = (...cells: readonly string[]): Written => written('1', '', cells.join(' | '), '표행');

/** A plan whose period is printed; its days as far as the words say them. */
export function plan(text: string, when: string, start: Day | null, end: Day | null): Written {
  return { ...top(text), when, start, end, state: '예정' };
}

export function day(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`${year}. ${month}. ${date}. is no day`);
  return found;
}

export function thousandWon(amount: number): Won {
  return (amount * 1_000) as Won;
}

export function keyless<T>(record: T): { readonly key: string; readonly record: T } {
  return { key: '', record };
}

/** The lines of a section, in their order. */
export function section(number: string, area: Area, lines: readonly Written[]): Row<ReportLineRecord>[] {
  return lines.map((line, index) =>
    keyless({
      number,
      area,
      order: index + 1,
      level: line.level,
      mark: line.mark,
      form: line.form,
      text: line.text,
      when: line.when ?? '',
      start: line.start ?? null,
      end: line.end ?? null,
      state: line.state ?? '',
      done: null,
      note: '',
      author: '',
      enteredAt: null,
    }),
  );
}
