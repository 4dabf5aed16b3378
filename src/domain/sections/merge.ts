import { NO_MARK, type SectionLine } from './line';
import { pairLines } from './pairing';
import { indentedLine } from './print';

/** A line as it was read, with what tells it from all others. */
export interface KnownLine {
  readonly id: string;
  readonly line: SectionLine;
}

/** A line that two people have changed since it was read; null where one of them took it out. */
export interface LineConflict {
  readonly id: string;
  readonly mine: SectionLine | null;
  readonly theirs: SectionLine | null;
}

export interface MergedSection {
  /** What is written here, with what others have changed elsewhere; in a conflict the line as it is written here. */
  readonly lines: readonly SectionLine[];
  readonly conflicts: readonly LineConflict[];
  /** How many lines others have added, changed or taken out that are in it now. */
  readonly taken: number;
}

/** Joins what is written here with what others have written meanwhile, line by line: only a line that both changed is asked about. */
export function mergeSection(
  read: readonly KnownLine[],
  mine: readonly SectionLine[],
  now: readonly KnownLine[],
): MergedSection {
  const current = new Map(now.map((known) => [known.id, known.line]));
  const ids = pairLines(
    read.map(({ line }) => line),
    mine,
  ).map((pair) => (pair === null ? null : read[pair]!));
  const conflicts: LineConflict[] = [];
  const merged: { readonly id: string | null; readonly line: SectionLine }[] = [];
  let taken = 0;

  mine.forEach((line, index) => {
    const known = ids[index] ?? null;
    if (known === null) return void merged.push({ id: null, line });
    const theirs = current.get(known.id) ?? null;
    const isMineChanged = !sameLine(known.line, line);
    const isTheirsChanged = theirs === null || !sameLine(known.line, theirs);
    if (isTheirsChanged && isMineChanged && !(theirs !== null && sameLine(theirs, line))) {
      conflicts.push({ id: known.id, mine: line, theirs });
      merged.push({ id: known.id, line });
    } else if (isTheirsChanged && !isMineChanged) {
      taken += 1;
      if (theirs !== null) merged.push({ id: known.id, line: theirs });
    } else merged.push({ id: known.id, line });
  });

  const written = new Set(ids.map((known) => known?.id));
  for (const { id, line } of read) {
    const theirs = current.get(id);
    if (written.has(id) || theirs === undefined || sameLine(line, theirs)) continue;
    conflicts.push({ id, mine: null, theirs });
  }

  const wasRead = new Set(read.map(({ id }) => id));
  now.forEach(({ id, line }, index) => {
    if (wasRead.has(id)) return;
    // Written here as well, or sent from here before: it is the same line.
    const own = merged.findIndex((other) => other.id === null && sameLine(other.line, line));
    if (own >= 0) return void (merged[own] = { id, line: merged[own]!.line });
    taken += 1;
    // Below the nearest line above it that is still here.
    const places = now.slice(0, index).map((known) => merged.findIndex((other) => other.id === known.id));
    const above = places.reverse().find((at) => at >= 0) ?? -1;
    merged.splice(above + 1, 0, { id, line });
  });
  return { lines: merged.map(({ line }) => line), conflicts, taken };
}

/**
 * Whether two lines print the same: a mark that is its level's own may be written or not. A sentence without a mark that
 * looks like a row is one to whoever reads its text.
 */
export function sameLine(one: SectionLine, other: SectionLine): boolean {
  const isBare = [one, other].some(({ form, mark }) => form === '글' && mark === NO_MARK);
  return (one.form === other.form || isBare) && shown(one) === shown(other);
}

function shown(line: SectionLine): string {
  return indentedLine(line).normalize('NFC').trimEnd();
}
