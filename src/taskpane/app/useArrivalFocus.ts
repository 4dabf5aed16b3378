import { useEffect, useRef, type RefObject } from 'react';

/** Marks the element of a screen that takes the focus when the screen appears. */
export const ARRIVAL = { 'data-arrival': '' } as const;

/** Marks a control that keeps the focus though the screen changes: it is pressed again and again. */
export const STAYS = { 'data-stays': '' } as const;

/**
 * Moves the focus into a screen that has just appeared, so that the keyboard goes on from there. A pane that opens
 * while someone types in the grid takes nothing away from them.
 */
export function useArrivalFocus<Root extends HTMLElement>(): RefObject<Root | null> {
  const root = useRef<Root>(null);
  useEffect(() => {
    if (document.activeElement?.matches('[data-stays]')) return;
    if (document.hasFocus()) root.current?.querySelector<HTMLElement>('[data-arrival]')?.focus();
  }, []);
  return root;
}
