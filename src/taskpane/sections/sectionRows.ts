import type { Day } from '../../domain/kinds';
import { LEVELS, LINE_FORMS, type Area, type SectionLine } from '../../domain/sections/line';
import { sameLine, type KnownLine } from '../../domain/sections/merge';
import { ordersOf } from '../../domain/sections/orders';
import { pairLines } from '../../domain/sections/pairing';
import { plannedPeriod, plannedState, type PlannedPeriod } from '../../domain/sections/plan';
import { printedLine } from '../../domain/sections/print';
import { readSection } from '../../domain/sections/read';
import type { RowChanges } from '../../workbook/rows/saveRows';
import { sameRecord } from '../../workbook/tables/records';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';

export type ReportLineRecord = RecordOf['reportLines'];
export type LineRow = Row<ReportLineRecord>;
export type LineChanges = RowChanges<'reportLines'>;

/** Which section it is: a programme's, or – without a number – the office's. */
export interface SectionPlace {
  readonly number: string;
  readonly area: Area;
  /** Of periods that are written without one. */
  readonly year: number | null;
}

/** What rows say of their being written. */
export interface Writing {
  /** 입력자: the 담당자 of the settings. */
  readonly author: string;
  /** 입력일시: when the text was last touched, so that a save and its retry are one. */
  readonly enteredAt: number | null;
  /** 상태 of plans goes by it. */
  readonly referenceDate: Day | null;
}

const UNTOLD: Writing = { author: '', enteredAt: null, referenceDate: null };

/** The rows of one section in the order in which they are printed; those without 순서 come last, as they stand. */
export function sectionRows(rows: readonly LineRow[], area: Area): readonly LineRow[] {
  const placeOf = ({ record }: LineRow): number => record.order || Number.MAX_VALUE;
  return rows
    .filter(({ record }) => record.area === area && record.text.trim() !== '')
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** A row as a line; 수준 and 형식 that are none are taken for the first. */
export function lineOf({ record: { level, mark, form, text } }: LineRow): SectionLine {
  return {
    level: LEVELS.find((known) => known === level) ?? LEVELS[0],
    form: LINE_FORMS.find((known) => known === form) ?? LINE_FORMS[0],
    mark,
    text,
  };
}

/** Rows as lines that are told apart: by key, or where a row was typed by hand by what it says. */
export function knownLines(rows: readonly LineRow[]): readonly KnownLine[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const line = lineOf(row);
    if (row.key !== '') return { id: row.key, line };
    const said = printedLine(line);
    const nth = (seen.get(said) ?? 0) + 1;
    seen.set(said, nth);
    return { id: `${said}\n${nth}`, line };
  });
}

/**
 * What is to become of the rows of a section so that it has these lines. A line that prints as before keeps its row as
 * it is; one that was edited or moved keeps its 내용번호 and all that is not written in the text.
 */
export function sectionChanges(
  rows: readonly LineRow[],
  lines: readonly SectionLine[],
  place: SectionPlace,
  writing: Writing = UNTOLD,
): LineChanges {
  const pairs = pairLines(rows.map(lineOf), lines);
  const orders = ordersOf(pairs.map((pair) => (pair === null ? null : rows[pair]!.record.order)));
  const added: ReportLineRecord[] = [];
  const changed: LineChanges['changed'][number][] = [];
  lines.forEach((line, index) => {
    const pair = pairs[index] ?? null;
    const order = orders[index]!;
    if (pair === null) return void added.push(newRecord(line, order, place, writing));
    const { key, record: base } = rows[pair]!;
    const next = editedRecord(rows[pair]!, line, order, place, writing);
    if (!sameRecord('reportLines', base, next)) changed.push({ key, base, next });
  });
  const kept = new Set(pairs);
  const removed = rows
    .filter((_, index) => !kept.has(index))
    .map(({ key, record }) => ({ key, base: record }));
  return { added, changed, removed };
}

/** The row of the line at this place of the text, where it stands there as it was saved, under a key. */
export function savedLineAt(
  { rows, text }: { readonly rows: readonly LineRow[]; readonly text: string },
  at: number,
): LineRow | null {
  const lines = readSection(text);
  const index = lines.findIndex((line) => line.at === at);
  const row = rows[pairLines(rows.map(lineOf), lines)[index] ?? -1];
  return row !== undefined && row.key !== '' && sameLine(lineOf(row), lines[index]!) ? row : null;
}

export function countOf({ added, changed, removed }: LineChanges): number {
  return added.length + changed.length + removed.length;
}

function newRecord(
  line: SectionLine,
  order: number,
  place: SectionPlace,
  { author, enteredAt, referenceDate }: Writing,
): ReportLineRecord {
  const period = periodOf(line, place);
  return {
    number: place.number,
    area: place.area,
    order,
    level: line.level,
    mark: line.mark,
    form: line.form,
    text: line.text,
    when: period?.when ?? '',
    start: period?.start ?? null,
    end: period?.end ?? null,
    state: period === null ? '' : plannedState(period, referenceDate),
    done: null,
    note: '',
    author,
    enteredAt,
  };
}

/** 시기 and 상태 follow the text unless somebody has set them otherwise; who edits a line is its 입력자, where they are known. */
function editedRecord(
  row: LineRow,
  line: SectionLine,
  order: number,
  place: SectionPlace,
  { author, enteredAt, referenceDate }: Writing,
): ReportLineRecord {
  const { record: base } = row;
  if (sameLine(lineOf(row), line)) return { ...base, order };
  const { level, mark, form, text } = line;
  const signed = author === '' ? {} : { author, enteredAt };
  const edited = { ...base, ...signed, order, level, mark, form, text };
  const [before, after] = [periodOf(lineOf(row), place), periodOf(line, place)];
  const isOwn =
    base.when === (before?.when ?? '') &&
    base.start === (before?.start ?? null) &&
    base.end === (before?.end ?? null);
  if (!isOwn) return edited;
  return {
    ...edited,
    ...{ when: after?.when ?? '', start: after?.start ?? null, end: after?.end ?? null },
    state: stateAfter(base, before, after, referenceDate),
  };
}

/** 완료 and 지연 are what a person says; what the period says changes with it. */
function stateAfter(
  { state }: ReportLineRecord,
  before: PlannedPeriod | null,
  after: PlannedPeriod | null,
  referenceDate: Day | null,
): ReportLineRecord['state'] {
  const isSame = before?.start === after?.start && before?.end === after?.end;
  if (isSame || state === '완료' || state === '지연') return state;
  return after === null ? '' : plannedState(after, referenceDate);
}

function periodOf({ form, mark, text }: SectionLine, { area, year }: SectionPlace) {
  return area === '계획' && form === '글' && mark !== '□' ? plannedPeriod(text, year) : null;
}
