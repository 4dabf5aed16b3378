/** A call put off until it has been quiet for a while. */
export interface Debounced {
  call(): void;
  cancel(): void;
}

/** Calls once, `quiet` ms after the last of a burst of calls. */
export function debounced(action: () => void, quiet: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      clearTimeout(timer);
      timer = setTimeout(action, quiet);
    },
    cancel: () => clearTimeout(timer),
  };
}
