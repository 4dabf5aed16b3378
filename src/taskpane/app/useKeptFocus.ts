import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** Where the focus was, so that what takes the place of a removed element can be found. */
interface Place {
  readonly element: Element;
  /** From the nearest outwards, with the position of the element among those of each that can take the focus. */
  readonly around: readonly { readonly parent: Element; readonly position: number }[];
}

function placeOf(element: Element, root: Element): Place {
  const around: Place['around'][number][] = [];
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    around.push({ parent, position: focusableIn(parent).indexOf(element as HTMLElement) });
    if (parent === root) break;
  }
  return { element, around };
}

function focusableIn(parent: Element): readonly HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !element.hasAttribute('disabled'),
  );
}

/** What took the place of an element that went: its successor in the list or form it stood in, else the start of the screen. */
function successorOf({ around }: Place, root: Element): HTMLElement | undefined {
  const nearest = around.find(({ parent }) => parent.isConnected && parent.matches('ul, form'));
  const others = nearest === undefined ? [] : focusableIn(nearest.parent);
  const main = root.querySelector('main') ?? root;
  return (
    others[Math.min(Math.max(0, nearest?.position ?? 0), others.length - 1)] ??
    main.querySelector<HTMLElement>('[data-arrival]') ??
    focusableIn(main)[0]
  );
}

/**
 * Keeps the keyboard in the pane: where the element with the focus is removed – a row that was deleted, a message that was
 * answered – the browser would drop the focus on the page. It goes to what takes the element's place.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (pane === null) return;
    let last: Place | null = null;
    const remember = (event: FocusEvent): void => {
      last = placeOf(event.target as Element, pane);
    };
    const keep = (): void => {
      const isDropped = document.activeElement === null || document.activeElement === document.body;
      if (last === null || !isDropped || last.element.isConnected || !document.hasFocus()) return;
      successorOf(last, pane)?.focus();
    };
    const observer = new MutationObserver(keep);
    pane.addEventListener('focusin', remember);
    observer.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
}
