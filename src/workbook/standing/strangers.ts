import { KEY_PATTERN } from '../../domain/key';
import { isEmptyCell, isUnreadable, type CellValue } from '../tables/cells';
import { TABLES } from '../tables';
import type { ColumnSpec } from '../tables/table';
import type { TableId } from '../tables/tableId';

/** A column of the table that is not one of ours: a user's own, or one of ours under another name. */
export interface Stranger {
  readonly header: string;
  /** 0-based, within the table. */
  readonly position: number;
  /** Body of the column. */
  readonly cells: readonly CellValue[];
  /** Rows in which the column of ours is empty. */
  readonly into: ReadonlySet<number>;
}

/**
 * What of a table cannot be taken as it stands, and has to be asked about:
 * - `renamed`: a column of ours is gone, and another one is in its place;
 * - `stranded`: ours is there, but what belongs in it stands in another one;
 * - `unclear`: several may be it.
 */
export interface ColumnQuestion {
  readonly kind: 'renamed' | 'stranded' | 'unclear';
  readonly column: ColumnSpec;
  readonly strangers: readonly Stranger[];
}

/**
 * Tells columns that were renamed from those that are gone: by their place, by the kind of their values, and by the words
 * of their headers. A column that only its place speaks for is asked about as well; one that nothing speaks for is not.
 *
 * @param headers of the table, composed and trimmed
 * @param bodyOf cells of a column by its header; none where they were not asked for
 */
export function columnQuestions(
  id: TableId,
  headers: readonly string[],
  bodyOf: (header: string) => readonly CellValue[],
): readonly ColumnQuestion[] {
  const strangers = strangersIn(id, headers).map((header) => ({
    header,
    position: headers.indexOf(header),
    cells: bodyOf(header),
    into: new Set<number>(),
  }));
  const taken = new Set<string>();
  return TABLES[id].columns.flatMap((column): ColumnQuestion[] => {
    if (column.role === 'calculated') return [];
    const isMissing = !headers.includes(column.header);
    const likely = strangers.filter(
      (stranger) =>
        !taken.has(stranger.header) &&
        (isMissing
          ? mayBe(column, stranger, placeOf(id, column, headers))
          : holdsWhatIsMissing(column, bodyOf(column.header), stranger)),
    );
    if (likely.length === 0) return [];
    const best =
      likely.length === 1 ? likely : likely.filter(({ header }) => shareWords(header, column.header));
    if (best.length !== 1) return [{ kind: 'unclear', column, strangers: likely }];
    taken.add(best[0]!.header);
    const own = bodyOf(column.header);
    const into = new Set([...own.keys()].filter((row) => isEmptyCell(own[row] ?? '')));
    return [{ kind: isMissing ? 'renamed' : 'stranded', column, strangers: [{ ...best[0]!, into }] }];
  });
}

/** Headers of a table that are none of ours. */
export function strangersIn(id: TableId, headers: readonly string[]): readonly string[] {
  const ours = new Set(TABLES[id].columns.map(({ header }) => header));
  return headers.filter((header) => !ours.has(header));
}

/** Columns without which a row says nothing: an empty cell there may have its value elsewhere. */
export function neededColumns(id: TableId): readonly ColumnSpec[] {
  return TABLES[id].columns.filter(({ role, codec }) => role === 'entered' && codec.blank === undefined);
}

/** Whether two headers have a word of two syllables in common: 금액 and 지출금액. */
export function shareWords(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const pairs = Array.from({ length: Math.max(0, short.length - 1) }, (_, at) => short.slice(at, at + 2));
  return pairs.some((pair) => long.includes(pair));
}

/** Where a missing column would stand: behind the last one of ours that is there, and those missing between. */
function placeOf(id: TableId, column: ColumnSpec, headers: readonly string[]): number {
  const ours = TABLES[id].columns.map(({ header }) => header);
  let between = 0;
  for (let at = ours.indexOf(column.header) - 1; at >= 0; at -= 1) {
    const position = headers.indexOf(ours[at]!);
    if (position >= 0) return position + 1 + between;
    between += 1;
  }
  return between;
}

function mayBe(column: ColumnSpec, { header, position, cells }: Stranger, place: number): boolean {
  if (!cells.every((cell) => fits(column, cell))) return false;
  return (
    position === place || (shareWords(header, column.header) && cells.some((cell) => !isEmptyCell(cell)))
  );
}

function fits({ type, choices, codec }: ColumnSpec, cell: CellValue): boolean {
  if (isEmptyCell(cell)) return true;
  if (type === 'key') return KEY_PATTERN.test(String(cell));
  if (choices) return choices.includes(String(cell));
  return !isUnreadable(codec.read(cell));
}

/** Whether a row has no value in the column it needs one in, but one of that kind in the stranger. */
function holdsWhatIsMissing(column: ColumnSpec, own: readonly CellValue[], stranger: Stranger): boolean {
  return (
    column.codec.blank === undefined &&
    shareWords(stranger.header, column.header) &&
    stranger.cells.every((cell) => fits(column, cell)) &&
    own.some((cell, row) => isEmptyCell(cell) && !isEmptyCell(stranger.cells[row] ?? ''))
  );
}
