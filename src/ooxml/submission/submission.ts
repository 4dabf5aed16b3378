import type { Problem } from '../../domain/kinds';
import { compareCopies, type Difference } from '../comparison/compareCopies';
import { councilCopy } from '../councilCopy';
import type { CouncilCopyOptions } from '../councilCopy/options';
import type { CouncilCopyReport } from '../councilCopy/report';
import { CouncilCopyRefused } from '../councilCopy/refusal';
import type { Fingerprint } from '../fingerprint/fingerprint';
import { fingerprintOfBook } from '../fingerprint/fingerprintOfBook';
import { readPackage } from '../package/readPackage';
import { PackageError, type PackageProblemCode } from '../problems';
import { isEmptySheet } from '../workbook/isEmptySheet';
import { readTables } from '../workbook/readTables';
import { readWorkbook } from '../workbook/readWorkbook';

/** A sheet that can be handed out. */
export interface OfferedSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** Neither a cell holds anything nor does anything lie on it. */
  readonly isEmpty: boolean;
  /** Names of its tables. */
  readonly tables: readonly string[];
}

/** What can be asked for, as data that pass between a page and its worker. */
export interface Requests {
  readonly sheets: { readonly bytes: Uint8Array };
  /** All findings come with the copy: whoever asks decides whether it is handed out. */
  readonly copy: {
    readonly bytes: Uint8Array;
    readonly options: Omit<CouncilCopyOptions, 'accept' | 'progress'>;
  };
  readonly fingerprint: { readonly bytes: Uint8Array };
  readonly compare: { readonly before: Uint8Array; readonly after: Uint8Array };
}

export interface Answers {
  readonly sheets: readonly OfferedSheet[];
  readonly copy: {
    readonly bytes: Uint8Array;
    readonly report: CouncilCopyReport;
    readonly fingerprint: Fingerprint;
  };
  readonly fingerprint: Fingerprint;
  readonly compare: readonly Difference[];
}

export type RequestKind = keyof Requests;
export type Request = {
  readonly [Kind in RequestKind]: { readonly kind: Kind } & Requests[Kind];
}[RequestKind];

/** Beside the packages' own: sheets that are not there, and what nobody has thought of. */
export type SubmissionProblem = Problem<PackageProblemCode | 'sheetsGone' | 'unexpected'>;

export type Answer<Kind extends RequestKind = RequestKind> =
  | { readonly ok: true; readonly value: Answers[Kind] }
  | { readonly ok: false; readonly problem: SubmissionProblem };

/** Does what is asked, and answers whatever happens. `progress` is told how far it is: 0…1. */
export async function answer(request: Request, progress: (share: number) => void): Promise<Answer> {
  try {
    return { ok: true, value: await answered(request, progress) };
  } catch (reason) {
    if (reason instanceof PackageError) return { ok: false, problem: reason.problem };
    if (reason instanceof CouncilCopyRefused)
      return { ok: false, problem: { code: 'sheetsGone', params: {} } };
    const message = reason instanceof Error ? reason.message : String(reason);
    return { ok: false, problem: { code: 'unexpected', params: { code: 'Error', message } } };
  }
}

async function answered(request: Request, progress: (share: number) => void): Promise<Answers[RequestKind]> {
  switch (request.kind) {
    case 'sheets':
      return offeredSheets(request.bytes);
    case 'copy': {
      const copy = await councilCopy(request.bytes, { ...request.options, accept: ['모두'], progress });
      return { bytes: copy.bytes, report: copy.report, fingerprint: await copy.fingerprint() };
    }
    case 'fingerprint':
      return fingerprintOfBook(readPackage(request.bytes));
    case 'compare':
      return compareCopies(request.before, request.after);
  }
}

function offeredSheets(bytes: Uint8Array): readonly OfferedSheet[] {
  const opened = readPackage(bytes);
  return readWorkbook(opened)
    .sheets.filter(({ kind }) => kind === 'worksheet' || kind === 'chartsheet')
    .map(({ name, state, part, kind }) => ({
      ...{ name, isVisible: state === 'visible' },
      isEmpty: kind === 'worksheet' && isEmptySheet(opened, part),
      tables: readTables(opened, part).map((table) => table.name),
    }));
}
