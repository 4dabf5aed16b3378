import { useEffect, useRef, type RefObject } from 'react';

/** Marks the element of a screen that takes the focus when the screen appears. */
export const ARRIVAL = { 'data-arrival': '' } as const;

/** Moves the focus into a screen that has just appeared, so that the keyboard goes on from there. */
export function useArrivalFocus<Root extends HTMLElement>(): RefObject<Root | null> {
  const root = useRef<Root>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-arrival]')?.focus(), []);
  return root;
}
