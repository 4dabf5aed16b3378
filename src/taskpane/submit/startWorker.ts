/** A worker of the built pane; its file lies beside the pane's. */
export function startWorker(): Worker {
  return new Worker(new URL(/* webpackChunkName: "submit-worker" */ './worker.ts', import.meta.url));
}
