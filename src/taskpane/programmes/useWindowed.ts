import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** Rows drawn beyond those that are seen, above and below: enough for the next ones of the keyboard. */
const BEYOND = 12;

/** Positions of the rows that are drawn: from `first` up to, and without, `end`. */
export interface DrawnRows {
  readonly first: number;
  readonly end: number;
}

/** How far a key goes in a list. */
export const ROW_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The positions that are drawn, and that of the row with the focus, which the keyboard would lose otherwise; -1 for none. */
export function drawnPositions({ first, end }: DrawnRows, focused: number, count: number): readonly number[] {
  const positions = Array.from({ length: end - first }, (_, offset) => first + offset);
  if (focused < 0 || focused >= count || (focused >= first && focused < end)) return positions;
  return focused < first ? [focused, ...positions] : [...positions, focused];
}

/**
 * Which rows of a long list are drawn: those that are seen in its scrolling ancestor, and some beyond.
 *
 * @param rowAt the position of the row that stands so far below the list's top (px; above the list: any below 0)
 * @param start the row that must be among them at first
 */
export function useWindowed(
  list: RefObject<HTMLElement | null>,
  rowAt: (below: number) => number,
  count: number,
  start: number,
): DrawnRows {
  const [drawn, setDrawn] = useState<DrawnRows>({ first: Math.max(0, start - BEYOND), end: start + BEYOND });
  const draw = useEffectEvent((scroller: Element, rows: Element): void => {
    const above = scroller.getBoundingClientRect().top - rows.getBoundingClientRect().top;
    const first = Math.max(0, rowAt(above) - BEYOND);
    const end = rowAt(above + scroller.clientHeight) + 1 + BEYOND;
    setDrawn((before) => (before.first === first && before.end === end ? before : { first, end }));
  });

  useEffect(() => {
    const scroller = list.current?.closest('main');
    if (!list.current || !scroller) return undefined;
    const rows = list.current;
    const measure = (): void => draw(scroller, rows);
    measure();
    scroller.addEventListener('scroll', measure, { passive: true });
    const resized = new ResizeObserver(measure);
    resized.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', measure);
      resized.disconnect();
    };
  }, [list, count]);

  return { first: Math.min(drawn.first, Math.max(0, count - 1)), end: Math.min(count, drawn.end) };
}
