import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';

/** As large as Excel hands them out. */
const SLICE = 4_194_304;
/** A workbook that is still calculating is looked at so often, so long in between (ms): a minute. */
const LOOKS = 240;
const BETWEEN = 250;

export interface Watched {
  /** Told how much of the file has come: 0…1. */
  progress(share: number): void;
  /** Ends the reading; what is open is closed. */
  readonly signal: AbortSignal;
}

/**
 * The open workbook as a file (.xlsx), as it is now: calculated anew, waited for, read in slices and closed. Nothing in
 * it changes but what the calculation brings. Problems: `bookFileRefused`, `stillCalculating`, `stopped`.
 */
export async function bookFile(watched: Watched): Promise<Outcome<Uint8Array>> {
  const calculated = await calculatedAnew(watched.signal);
  if (!calculated.ok) return calculated;
  const opened = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  if (!opened.ok) return opened;
  try {
    return await slicesOf(opened.value, watched);
  } finally {
    // Excel keeps two open at most: one that is left open is missing next time.
    await asked<void>((done) => opened.value.closeAsync(done));
  }
}

async function slicesOf(file: Office.File, { progress, signal }: Watched): Promise<Outcome<Uint8Array>> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    if (signal.aborted) return refuse('stopped');
    const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
    if (!slice.ok) return slice;
    const data = slice.value.data as ArrayLike<number>;
    bytes.set(data, at);
    at += data.length;
    progress(at / file.size);
  }
  return { ok: true, value: bytes };
}

async function calculatedAnew(signal: AbortSignal): Promise<Outcome<void>> {
  const started = await runInExcel(
    async ({ application }): Promise<Outcome<boolean>> => {
      application.calculate(Excel.CalculationType.full);
      return { ok: true, value: true };
    },
    { whenCellIsFree: true },
  );
  if (!started.ok) return started;
  for (let look = 0; look < LOOKS; look += 1) {
    if (signal.aborted) return refuse('stopped');
    const isDone = await isCalculated();
    if (!isDone.ok) return isDone;
    if (isDone.value) return { ok: true, value: undefined };
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  return refuse('stillCalculating');
}

function isCalculated(): Promise<Outcome<boolean>> {
  return runInExcel(
    async (context): Promise<Outcome<boolean>> => {
      const { application } = context;
      application.load('calculationState');
      await context.sync();
      return { ok: true, value: application.calculationState === Excel.CalculationState.done };
    },
    { whenCellIsFree: true },
  );
}

/** What office.js answers by a callback. */
function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    try {
      ask(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve({ ok: true, value });
        else resolve(refuse('bookFileRefused', { message: error.message }));
      });
    } catch (error) {
      resolve(refuse('bookFileRefused', { message: String(error) }));
    }
  });
}
