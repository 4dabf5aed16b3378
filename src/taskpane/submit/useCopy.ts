import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../domain/kinds';
import type { Confirmation } from '../../ooxml/councilCopy/options';
import type { Answers, OfferedSheet } from '../../ooxml/submission/submission';
import { useSession } from '../session/SessionContext';
import { firstChoice } from './sheetChoice';
import { work, type WorkerPort } from './work';

/** A workbook that a copy is made of. */
export interface Source {
  /** Of a file; null for the open workbook. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  readonly sheets: readonly OfferedSheet[];
}

/** What a person decides about a copy. */
export interface Choice {
  readonly sheets: readonly string[];
  readonly mode: '값' | '수식';
  readonly blanks: boolean;
  readonly confirms: boolean;
  readonly keepsNotes: boolean;
}

export type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'working'; readonly what: 'reading' | 'opening' | 'making'; readonly share: number }
  | { readonly at: 'choosing'; readonly source: Source; readonly choice: Choice }
  | {
      readonly at: 'made';
      readonly source: Source;
      readonly choice: Choice;
      readonly copy: Answers['copy'];
    };

export interface CopyWork {
  readonly stage: Stage;
  /** Why the last step did not come about. */
  readonly problem: Problem | null;
  openBook(): Promise<void>;
  openFile(file: File): Promise<void>;
  choose(choice: Choice): void;
  make(choice: Choice): Promise<void>;
  stop(): void;
  chooseAgain(): void;
  startAnew(): void;
}

/** The making of a copy, step by step: open, choose, make. Stopped or failed, a step leads back to where it began. */
export function useCopy(
  startWorker: () => WorkerPort,
  dataTables: readonly string[],
  confirmation: Confirmation,
): CopyWork {
  const session = useSession();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<AbortController | null>(null);
  // Nobody is left to see what comes of it.
  useEffect(() => () => running.current?.abort(), []);

  /** What is being done, until it is done or stopped; what comes late is not heard. */
  async function step<T>(
    what: 'reading' | 'opening' | 'making',
    back: Stage,
    run: (watching: { progress(share: number): void; signal: AbortSignal }) => Promise<Answered<T>>,
  ): Promise<T | undefined> {
    const control = new AbortController();
    running.current = control;
    setProblem(null);
    setStage({ at: 'working', what, share: 0 });
    const done = await run({
      signal: control.signal,
      progress: (share) => {
        if (running.current === control) setStage({ at: 'working', what, share });
      },
    });
    if (running.current !== control) return undefined;
    running.current = null;
    if (done.ok) return done.value;
    setProblem(done.problem);
    setStage(back);
    return undefined;
  }

  async function offer(name: string | null, bytes: Uint8Array): Promise<void> {
    const sheets = await step('opening', { at: 'start' }, (watching) =>
      work(startWorker, { kind: 'sheets', bytes }, watching),
    );
    if (sheets === undefined) return;
    const choice: Choice = {
      sheets: firstChoice(sheets, dataTables),
      ...{ mode: '값', blanks: false, confirms: true, keepsNotes: true },
    };
    setStage({ at: 'choosing', source: { name, bytes, sheets }, choice });
  }

  return {
    stage,
    problem,
    async openBook() {
      const bytes = await step('reading', { at: 'start' }, (watching) => session.bookFile(watching));
      if (bytes !== undefined) await offer(null, bytes);
    },
    async openFile(file) {
      const bytes = await step('opening', { at: 'start' }, () => bytesOf(file));
      if (bytes !== undefined) await offer(file.name, bytes);
    },
    choose(choice) {
      if (stage.at === 'choosing') setStage({ ...stage, choice });
    },
    async make(choice) {
      if (stage.at !== 'choosing' && stage.at !== 'made') return;
      const { source } = stage;
      const back: Stage = { at: 'choosing', source, choice };
      const options = {
        ...{ sheets: choice.sheets, mode: choice.mode, blankPersonalData: choice.blanks },
        comments: choice.keepsNotes ? ('notes' as const) : ('remove' as const),
        ...(choice.confirms && { confirmation }),
      };
      const copy = await step('making', back, (watching) =>
        work(startWorker, { kind: 'copy', bytes: source.bytes, options }, watching),
      );
      if (copy !== undefined) setStage({ at: 'made', source, choice, copy });
    },
    stop: () => running.current?.abort(),
    chooseAgain() {
      if (stage.at === 'made') setStage({ at: 'choosing', source: stage.source, choice: stage.choice });
    },
    startAnew() {
      setProblem(null);
      setStage({ at: 'start' });
    },
  };
}

type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A file that a person chose, as far as the browser can read it. */
export async function bytesOf(file: File): Promise<Answered<Uint8Array>> {
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'unexpected', params: { code: 'File', message } } };
  }
}
