/** A call put off until it has been quiet for a while. */
export interface Debounced {
  call(): void;
  cancel(): void;
}

/** Calls once, `quiet` ms after the last of a burst of calls, but no later than `longest` ms after the first. */
export function debounced(action: () => void, quiet: number, longest: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deadline: number | null = null;

  function run(): void {
    deadline = null;
    action();
  }

  return {
    call() {
      const now = Date.now();
      deadline ??= now + longest;
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(quiet, deadline - now)));
    },
    cancel() {
      clearTimeout(timer);
      deadline = null;
    },
  };
}
