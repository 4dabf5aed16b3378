import type { Outcome, WorkbookProblem, WorkbookProblemCode } from './outcome';

/** What office.js and Excel call what went wrong, and what it is to us. */
const PROBLEM_OF: Readonly<Record<string, WorkbookProblemCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'sheetProtected',
  FilteredRangeConflict: 'tableFiltered',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  InvalidOrTimedOutSession: 'busy',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  GeneralException: 'busy',
  ConnectionFailure: 'busy',
  InvalidSelection: 'selectionUnusable',
  InsertDeleteConflict: 'belowOccupied',
  NonBlankCellOffSheet: 'belowOccupied',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** Excel answers these before it looks at a request: nothing of it was done. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
]);

interface OfficeError {
  readonly code: string;
  readonly message: string;
  /** `Range.insert`; '' where the request as a whole was refused. */
  readonly location: string;
}

function officeError(error: unknown): OfficeError | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const { code, message, debugInfo } = error as {
    code: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  return {
    code: String(code),
    message: String(message ?? ''),
    location: String(debugInfo?.errorLocation ?? ''),
  };
}

export function problemOf(error: unknown): WorkbookProblem {
  const office = officeError(error);
  if (!office) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: 'unexpected', params: { code: 'Error', message } };
  }
  switch (PROBLEM_OF[office.code]) {
    case 'sheetProtected':
      return { code: 'sheetProtected', params: { sheet: '' } };
    case 'tableFiltered':
      return { code: 'tableFiltered', params: { table: '' } };
    case 'belowOccupied':
      return { code: 'belowOccupied', params: { table: '', address: '' } };
    case 'unsupported':
      return { code: 'unsupported', params: { member: office.location } };
    case 'cellEditing':
    case 'payloadTooLarge':
    case 'selectionUnusable':
    case 'busy':
      return { code: PROBLEM_OF[office.code]!, params: {} };
    default:
      return { code: 'unexpected', params: { code: office.code, message: office.message } };
  }
}

/** Whether the request that failed is sure to have changed nothing; otherwise one has to look again. */
export function nothingWritten(error: unknown): boolean {
  const office = officeError(error);
  if (!office) return false;
  return REFUSED_WHOLE.has(office.code) || (office.code === 'AccessDenied' && office.location === '');
}

export function refuse(
  code: WorkbookProblemCode,
  params: WorkbookProblem['params'] = {},
): { readonly ok: false; readonly problem: WorkbookProblem } {
  return { ok: false, problem: { code, params } };
}

export interface RunOptions {
  /** Wait while a person is typing into a cell. For reading only: who writes should hear at once why not. */
  readonly whenCellIsFree?: boolean;
}

/** One `Excel.run`. Nothing is thrown: what goes wrong is the outcome. */
export async function runInExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Outcome<T>>,
  { whenCellIsFree = false }: RunOptions = {},
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: whenCellIsFree }, work);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
