import { z } from 'zod/mini';
import { mergeSection, type LineConflict } from '../../domain/sections/merge';
import { readSection } from '../../domain/sections/read';
import { sectionText } from '../../domain/sections/write';
import { DESCRIBED } from '../../workbook/tables';
import { sameRecord } from '../../workbook/tables/records';
import type { DraftStore } from '../session/drafts';
import { countOf, knownLines, lineOf, sectionChanges, type LineRow, type SectionPlace } from './sectionRows';

/** A section being written: the rows it began from, and its text. */
export interface WrittenSection {
  readonly rows: readonly LineRow[];
  readonly text: string;
  /** Lines that somebody else has changed as well: to be decided before it is saved. */
  readonly conflicts: readonly LineConflict[];
  /** How many lines of others were taken in since it was opened. */
  readonly taken: number;
  /** When the text was last touched, as 입력일시 has it; null while it is as it was read. */
  readonly touchedAt: number | null;
}

/** Name under which an unsaved section is kept. */
export function sectionForm({ number, area }: SectionPlace): string {
  return `section:${number}:${area}`;
}

/** The rows that the text began from lie beside it: they are long, and do not change with every key. */
const baseOf = (form: string): string => `${form}:base`;

const textShape = z.object({ text: z.string(), touchedAt: z.optional(z.nullable(z.number())) });
const baseShape = z.array(z.object({ key: z.string(), record: DESCRIBED.reportLines.schema }));

/** What is kept of it until it is saved. */
type SectionDraft = Pick<WrittenSection, 'text' | 'rows' | 'touchedAt'>;

/** What was written and not saved; null where there is none, or another version of the pane kept it. */
export function loadSectionDraft(drafts: DraftStore, place: SectionPlace): SectionDraft | null {
  const form = sectionForm(place);
  const [text, base] = [
    textShape.safeParse(drafts.load(form)),
    baseShape.safeParse(drafts.load(baseOf(form))),
  ];
  if (!text.success || !base.success) return null;
  return { text: text.data.text, rows: base.data, touchedAt: text.data.touchedAt ?? null };
}

export function keepSectionText(
  drafts: DraftStore,
  place: SectionPlace,
  { text, touchedAt }: Pick<WrittenSection, 'text' | 'touchedAt'>,
): void {
  drafts.save(sectionForm(place), { text, touchedAt });
}

export function keepSectionBase(drafts: DraftStore, place: SectionPlace, rows: readonly LineRow[]): void {
  drafts.save(baseOf(sectionForm(place)), rows);
}

export function forgetSection(drafts: DraftStore, place: SectionPlace): void {
  drafts.clear(sectionForm(place));
  drafts.clear(baseOf(sectionForm(place)));
}

/** A section as it stands in the sheet. */
export function openedSection(rows: readonly LineRow[]): WrittenSection {
  return { rows, text: textOf(rows), conflicts: [], taken: 0, touchedAt: null };
}

/** What is written, over the rows as they stand now: what others have changed meanwhile is taken in, line by line. */
export function joinedSections(
  { rows, text, touchedAt }: SectionDraft,
  now: readonly LineRow[],
  place: SectionPlace,
): WrittenSection {
  const mine = readSection(text);
  if (countOf(sectionChanges(rows, mine, place)) === 0) return openedSection(now);
  const { lines, conflicts, taken } = mergeSection(knownLines(rows), mine, knownLines(now));
  return { rows: now, text: taken === 0 ? text : sectionText(lines), conflicts, taken, touchedAt };
}

/** Whether what is written stands in the sheet already. */
export function isStored({ rows, text, conflicts }: WrittenSection, place: SectionPlace): boolean {
  return conflicts.length === 0 && countOf(sectionChanges(rows, readSection(text), place)) === 0;
}

export function sameRows(one: readonly LineRow[], other: readonly LineRow[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ key, record }, index) =>
        key === other[index]!.key && sameRecord('reportLines', record, other[index]!.record),
    )
  );
}

export function textOf(rows: readonly LineRow[]): string {
  return sectionText(rows.map(lineOf));
}
