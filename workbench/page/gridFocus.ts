import type { Book } from '../book/types';

const TAB = '[data-u-comp=slide-tab-item]';

/**
 * Gives the keyboard to the grid where Univer leaves it to nobody: on the tab that was clicked, or on one that went with its
 * sheet. What is typed next would be lost. Where somebody types already – in a cell, a tab's name, the pane – nothing is
 * taken away.
 */
export function keepGridFocus(grid: HTMLElement, book: Book, focusGrid: () => void): void {
  const take = (): void => {
    const { activeElement } = document;
    const isOurs = activeElement === null || activeElement === document.body || grid.contains(activeElement);
    if (isOurs && !isTypedIn(activeElement) && !book.editing) focusGrid();
  };
  book.onEvents((events) => {
    if (events.some(({ kind }) => kind === 'activated')) take();
  });
  grid.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(TAB) !== null) take();
  });
}

function isTypedIn(element: Element | null): boolean {
  return element instanceof HTMLElement && (element.isContentEditable || element.matches('input, textarea'));
}
