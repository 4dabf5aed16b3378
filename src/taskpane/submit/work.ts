import type { Answer, Request, RequestKind, SubmissionProblem } from '../../ooxml/submission/submission';
import type { Told } from './worker';

/** What is used of a Worker. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Beside what a file can be like: the worker did not start, or the person has stopped it. */
export type WorkProblem =
  | SubmissionProblem
  | { readonly code: 'workerFailed' | 'stopped'; readonly params: Readonly<Record<string, never>> };

export type Done<Kind extends RequestKind> =
  Extract<Answer<Kind>, { ok: true }> | { readonly ok: false; readonly problem: WorkProblem };

export interface Watching {
  progress(share: number): void;
  readonly signal: AbortSignal;
}

/** Has one thing done by a worker of its own, which ends with it, or at once where the signal says so. */
export function work<Kind extends RequestKind>(
  start: () => WorkerPort,
  request: Extract<Request, { readonly kind: Kind }>,
  { progress, signal }: Watching,
): Promise<Done<Kind>> {
  return new Promise((resolve) => {
    let worker: WorkerPort | undefined;
    const end = (done: Done<Kind>): void => {
      worker?.terminate();
      signal.removeEventListener('abort', stop);
      resolve(done);
    };
    const failed = (code: 'workerFailed' | 'stopped'): void =>
      end({ ok: false, problem: { code, params: {} } });
    const stop = (): void => failed('stopped');
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    try {
      worker = start();
      worker.onerror = () => failed('workerFailed');
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if ('progress' in data) progress(data.progress);
        // The worker answers what it was asked.
        else end(data.answer as Done<Kind>);
      };
      worker.postMessage(request);
    } catch {
      failed('workerFailed');
    }
  });
}
