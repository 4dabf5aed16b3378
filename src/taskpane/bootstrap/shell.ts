/** States of the page before the pane has drawn anything; their texts stand in taskpane.html, in both languages. */
type ShellState = 'loading' | 'outside' | 'failed';

/** Shows the text of one state and hides the others. */
export function show(state: ShellState): void {
  for (const element of document.querySelectorAll<HTMLElement>('#shell [data-state]')) {
    element.hidden = element.dataset['state'] !== state;
  }
}

/** Calls back when 「다시 시도」 is pressed. */
export function onRetry(listener: () => void): void {
  document.getElementById('retry')?.addEventListener('click', listener);
}
