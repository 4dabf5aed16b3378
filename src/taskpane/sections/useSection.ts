import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { momentFromDate } from '../../domain/day';
import type { Problem } from '../../domain/kinds';
import type { LineConflict } from '../../domain/sections/merge';
import { readSection } from '../../domain/sections/read';
import { takeTheirs } from '../../domain/sections/resolve';
import { sectionText } from '../../domain/sections/write';
import { useSession, useSessionState } from '../session/SessionContext';
import {
  forgetSection,
  isStored,
  joinedSections,
  keepSectionBase,
  keepSectionText,
  loadSectionDraft,
  openedSection,
  sameRows,
  sectionForm,
  textOf,
  type WrittenSection,
} from './sectionDraft';
import {
  countOf,
  lineOf,
  sectionChanges,
  sectionRows,
  type LineChanges,
  type LineRow,
  type SectionPlace,
  type Writing,
} from './sectionRows';

/** A section as its editor has it. */
export interface Section {
  /** null while it has not been read. */
  readonly written: WrittenSection | null;
  /** On its way to the workbook: nothing can be written meanwhile. */
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** What is shown was written earlier and not saved. */
  readonly restored: boolean;
  /** Whether it says something else than the sheet. */
  readonly changed: boolean;
  change(text: string): void;
  save(): void;
  retry(): void;
  /** Throws away what was written. */
  restart(): void;
  decide(conflict: LineConflict, keep: 'mine' | 'theirs'): void;
}

/** Somebody else was quicker: their lines are read, and joined with those written here. */
const TO_BE_JOINED: ReadonlySet<string> = new Set(['rowChanged', 'rowGone', 'savedBefore']);
const ATTEMPTS = 3;

/**
 * One section, from its rows to its text and back. What is written is kept at every key and thrown away only when it is
 * saved, or by {@link Section.restart}. Saving is one action; where others have changed lines meanwhile theirs are taken
 * in and it is saved again, and a line that both changed is asked about. What was sent and never answered is known again
 * by what it says.
 */
export function useSection(place: SectionPlace): Section {
  const session = useSession();
  const { revision } = useSessionState();
  const { drafts, submissions } = session;
  const { number, area } = place;
  const form = sectionForm(place);
  const [written, setWritten] = useState<WrittenSection | null>(null);
  const [restored, setRestored] = useState(false);
  const [readProblem, setReadProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const saving = useRef(false);
  const latest = useRef(written);
  useEffect(() => {
    latest.current = written;
  }, [written]);
  const submission = useSyncExternalStore(submissions.subscribe, () => submissions.of(form));

  useEffect(() => submissions.attend(form), [submissions, form]);

  useEffect(() => {
    let current = true;
    void session.readLines(number).then((read) => {
      if (!current || saving.current) return;
      setReadProblem(read.ok ? null : read.problem);
      if (!read.ok) return;
      const rows = sectionRows(read.value.rows, area);
      const before = latest.current ?? loadSectionDraft(drafts, place);
      if (latest.current === null && before !== null) setRestored(true);
      if (before === null) setWritten(openedSection(rows));
      else if (latest.current === null || !sameRows(before.rows, rows)) setWritten(settled(before, rows));
    });
    return () => {
      current = false;
    };
  }, [session, number, area, revision, attempt]); // eslint-disable-line react-hooks/exhaustive-deps -- the place is its number and area

  /** Joined with the rows as they stand now; what turns out to stand there already is not kept any longer. */
  function settled(
    before: Pick<WrittenSection, 'rows' | 'text' | 'touchedAt'>,
    rows: readonly LineRow[],
  ): WrittenSection {
    const joined = joinedSections(before, rows, place);
    if (isStored(joined, place)) {
      forgetSection(drafts, place);
      submissions.goOn(form);
      setRestored(false);
      return openedSection(rows);
    }
    keepSectionBase(drafts, place, rows);
    keepSectionText(drafts, place, joined);
    return joined;
  }

  function show(next: WrittenSection): void {
    setWritten(next);
    keepSectionText(drafts, place, next);
  }

  function change(text: string): void {
    if (written === null || submission.kind === 'sending') return;
    submissions.goOn(form);
    if (loadSectionDraft(drafts, place) === null) keepSectionBase(drafts, place, written.rows);
    show({ ...written, text, touchedAt: momentFromDate(new Date()) });
  }

  function writingOf({ touchedAt }: WrittenSection): Writing {
    const { book } = session.getSnapshot();
    return {
      author: book?.settings.담당자 ?? '',
      enteredAt: touchedAt,
      referenceDate: book?.referenceDate ?? null,
    };
  }

  async function save(from: WrittenSection): Promise<void> {
    if (saving.current || from.conflicts.length > 0) return;
    saving.current = true;
    await attemptSave(from, ATTEMPTS);
    saving.current = false;
  }

  async function attemptSave(from: WrittenSection, left: number): Promise<void> {
    const changes = sectionChanges(from.rows, readSection(from.text), place, writingOf(from));
    if (countOf(changes) === 0) {
      forgetSection(drafts, place);
      submissions.goOn(form);
      return session.announce({ code: 'sectionUnchanged', params: {} });
    }
    const answer = await submissions.send(form, () => session.saveRows('reportLines', changes, form));
    if (answer.ok) return stored(changes);
    if (TO_BE_JOINED.has(answer.problem.code) && left > 1) {
      const read = await session.readLines(number);
      if (read.ok) {
        const joined = joinedSections(from, sectionRows(read.value.rows, area), place);
        keepSectionBase(drafts, place, joined.rows);
        show(joined);
        submissions.goOn(form);
        if (joined.conflicts.length > 0) return undefined;
        return attemptSave(joined, left - 1);
      }
    }
    if (!submissions.isAttended(form)) session.report(answer.problem, () => void save(from));
    return undefined;
  }

  async function stored({ added, changed, removed }: LineChanges): Promise<void> {
    forgetSection(drafts, place);
    setRestored(false);
    await session.upToDate();
    const read = await session.readLines(number);
    if (read.ok) setWritten(openedSection(sectionRows(read.value.rows, area)));
    else setReadProblem(read.problem);
    const params = { area, added: added.length, changed: changed.length, removed: removed.length };
    session.announce({ code: 'sectionSaved', params }, true);
  }

  function restart(): void {
    if (written === null || submission.kind === 'sending') return;
    forgetSection(drafts, place);
    submissions.goOn(form);
    setRestored(false);
    setWritten(openedSection(written.rows));
  }

  function decide(conflict: LineConflict, keep: 'mine' | 'theirs'): void {
    if (written === null) return;
    const conflicts = written.conflicts.filter((other) => other !== conflict);
    if (keep === 'mine') return show({ ...written, conflicts });
    const lines = takeTheirs(readSection(written.text), conflict, written.rows.map(lineOf));
    show({ ...written, conflicts, text: sectionText(lines) });
  }

  const told = submission.kind === 'refused' || submission.kind === 'unknown' ? submission.problem : null;
  return {
    written,
    busy: submission.kind === 'sending',
    problem: told ?? readProblem,
    restored,
    changed: written !== null && written.text !== textOf(written.rows),
    change,
    save: () => written !== null && void save(written),
    retry: () => (told !== null && written !== null ? void save(written) : setAttempt(attempt + 1)),
    restart,
    decide,
  };
}
