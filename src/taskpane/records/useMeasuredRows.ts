import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';

/** What differs by less is the same height (px): a screen's zoom rounds. */
const SAME = 0.5;

/** Where the rows of a list stand, those that were never drawn by an estimate. */
export interface MeasuredRows {
  /** How far each row begins below the list's top (px), and after them where the last one ends. */
  readonly tops: readonly number[];
  /** The position of the row that stands so far below the list's top. */
  rowAt(below: number): number;
}

/**
 * The heights of a list's rows – its children, each with its `data-position` – as they were last drawn.
 *
 * @param estimate height of a row that was never drawn (px)
 */
export function useMeasuredRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  estimate: number,
): MeasuredRows {
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(new Map());

  // After every drawing; once nothing differs it ends.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const drawn = [...(list.current?.children ?? [])].map(
      (row) =>
        [Number((row as HTMLElement).dataset['position']), row.getBoundingClientRect().height] as const,
    );
    const changed = drawn.filter(
      ([position, height]) => height > 0 && Math.abs(height - (heights.get(position) ?? 0)) > SAME,
    );
    if (changed.length > 0) setHeights(new Map([...heights, ...changed]));
  });

  const tops = useMemo(() => {
    const at = [0];
    for (let row = 0; row < count; row += 1) at.push(at[row]! + (heights.get(row) ?? estimate));
    return at;
  }, [heights, count, estimate]);

  return {
    tops,
    rowAt: (below) => {
      const next = tops.findIndex((top) => top > below);
      return next === -1 ? count - 1 : next - 1;
    },
  };
}
