import { readPackage } from '../package/readPackage';
import { isSameValue } from '../recompute/sameValue';
import { cellRef } from '../sheet/cellRef';
import { alignRows } from './alignRows';
import { type Figure, type FigureRow, type FigureSheet, readFigures } from './readFigures';
import { MASK, SheetWords } from './sheetWords';

/** What differs between two copies; places are those of the later one, but for what is only in the earlier. */
export type Difference =
  | {
      readonly kind: 'changed' | 'added' | 'removed';
      readonly sheet: string;
      readonly cell: string;
      /** The row's own words, and those above the cell: `지식행정 추진 · 집행률`. */
      readonly label: string;
      /** As the sheets show them; '' where there is none. */
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'rowAdded' | 'rowRemoved';
      readonly sheet: string;
      /** Counted from 1. */
      readonly row: number;
      readonly label: string;
    }
  | { readonly kind: 'sheetAdded' | 'sheetRemoved'; readonly sheet: string };

/**
 * Which figures changed from one submitted copy to the next. Sheets are known by their names, rows by their texts wherever
 * they have moved to, cells by their columns. Formats, charts and notes are not looked at.
 *
 * Errors: PackageError, of either file.
 */
export function compareCopies(before: Uint8Array, after: Uint8Array): readonly Difference[] {
  const [earlier, later] = [readFigures(readPackage(before)), readFigures(readPackage(after))];
  const find = (sheets: readonly FigureSheet[], name: string) =>
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return [
    ...later.flatMap((sheet): readonly Difference[] => {
      const same = find(earlier, sheet.name);
      return same ? compareSheets(same, sheet) : [{ kind: 'sheetAdded', sheet: sheet.name }];
    }),
    ...earlier.flatMap(({ name }): readonly Difference[] =>
      find(later, name) ? [] : [{ kind: 'sheetRemoved', sheet: name }],
    ),
  ];
}

function compareSheets(before: FigureSheet, after: FigureSheet): readonly Difference[] {
  const sheet = after.name;
  const [earlier, later] = [new SheetWords(before), new SheetWords(after)];
  return alignRows(before.rows, after.rows).flatMap((pair): readonly Difference[] => {
    const one = pair.before === undefined ? undefined : before.rows[pair.before];
    const other = pair.after === undefined ? undefined : after.rows[pair.after];
    if (one && other) return compareRows(one, other, sheet, later);
    if (one) return [{ kind: 'rowRemoved', sheet, row: one.number, label: earlier.rowLabel(one) }];
    return [{ kind: 'rowAdded', sheet, row: other!.number, label: later.rowLabel(other!) }];
  });
}

function compareRows(
  before: FigureRow,
  after: FigureRow,
  sheet: string,
  words: SheetWords,
): readonly Difference[] {
  const earlier = new Map(before.figures.map((figure) => [figure.column, figure]));
  const later = new Map(after.figures.map((figure) => [figure.column, figure]));
  const columns = [...new Set([...earlier.keys(), ...later.keys()])].sort((one, other) => one - other);
  return columns.flatMap((column): readonly Difference[] => {
    const [one, other] = [earlier.get(column), later.get(column)];
    if (one && other && isSameValue(other.value, one.value)) return [];
    const kind = one && other ? 'changed' : other ? 'added' : 'removed';
    const cell = cellRef({ row: after.number - 1, column });
    const shown = words.isPersonal(column, after.number) ? unread(one, other) : shownApart(one, other);
    return [{ kind, sheet, cell, label: words.labelOf(other ?? one!, after), ...shown }];
  });
}

interface Shown {
  readonly before: string;
  readonly after: string;
}

/** Two that look alike in their format are told as they are saved. */
function shownApart(one: Figure | undefined, other: Figure | undefined): Shown {
  const [before, after] = [one?.shown ?? '', other?.shown ?? ''];
  if (before !== after) return { before, after };
  return { before: String(one?.value), after: String(other?.value) };
}

/** Of a person is told that it changed, not what it is. */
function unread(one: Figure | undefined, other: Figure | undefined): Shown {
  return { before: one ? MASK : '', after: other ? MASK : '' };
}
