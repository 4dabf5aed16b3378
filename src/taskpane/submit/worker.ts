/** The worker of 제출: makes copies and compares them beside the pane, which answers meanwhile. */
import { answer, type Answer, type Request } from '../../ooxml/submission/submission';

/** What the worker says: how far it is, then once its answer. */
export type Told = { readonly progress: number } | { readonly answer: Answer };

/** Not to be told of more often than anybody sees (ms). */
const SELDOM = 50;

self.onmessage = ({ data }: MessageEvent<Request>): void => {
  let last = 0;
  const progress = (share: number): void => {
    const now = performance.now();
    if (now - last < SELDOM) return;
    last = now;
    tell({ progress: share });
  };
  void answer(data, progress).then((given) => tell({ answer: given }));
};

function tell(told: Told): void {
  self.postMessage(told);
}
