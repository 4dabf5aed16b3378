import type { Book } from '../book/types';
import { byteLength } from './byteLength';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  WAC_PARTITION,
  type MethodAnswer,
  type RequestBody,
  type RichApiArguments,
} from './protocol';
import { runRequest, type RichApiOptions } from './richApi';
import { OFFICE_ERRORS, type Temper } from './temper';

/**
 * - sync: actions of the add-in's own code, one `context.sync()`
 * - cleanup: references given back at the end of `Excel.run`
 * - functions: results of custom functions and their readiness
 * - internal: office.js' own housekeeping
 */
type RequestKind = 'sync' | 'cleanup' | 'functions' | 'internal';

export interface RequestRecord {
  readonly kind: RequestKind;
  /** Length of the request's JSON, in bytes. */
  readonly bytes: number;
  readonly flags: number;
  /** It sets something. */
  readonly writing: boolean;
}

export interface RequestRunnerOptions {
  readonly book: Book;
  readonly temper: Temper;
  readonly richApi: RichApiOptions;
  readonly onRequest: (request: RequestRecord) => void;
  /** `temper.cut` has struck: the pane is as good as gone. */
  readonly onCut: () => void;
}

const INTERNAL_ERROR = 5001;
const CELL_EDIT_POLL_MS = 10;

/** Takes RichApi requests one by one through Excel's temper and the book's lock. */
export class RequestRunner {
  constructor(private readonly options: RequestRunnerOptions) {}

  /**
   * The answer to office.js; null: none, ever.
   * @param isWanted false once the pane that asked is gone
   */
  async run(
    [customData, , , , text, , flags]: RichApiArguments,
    isWanted: () => boolean,
  ): Promise<MethodAnswer | null> {
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOf(body, customData);
    const bytes = byteLength(text);
    const writing = isWriting(body);
    this.options.onRequest({ kind, bytes, flags, writing });
    if (kind !== 'sync') return this.apply(body, customData, kind === 'cleanup');

    const { temper } = this.options;
    const cut = strikes(temper.cut);
    const failure = temper.failRequest?.writing && !writing ? null : strikes(temper.failRequest);
    if (cut) temper.cut = null;
    if (failure) temper.failRequest = null;
    if (cut && !cut.applied) return this.cutOff();
    if (temper.latency > 0) await delay(temper.latency);
    if (failure && !failure.applied) return { Error: failure.code };
    if (bytes > (temper.payloadLimit ?? Infinity)) {
      return { Error: OFFICE_ERRORS.RequestPayloadSizeLimitExceeded };
    }
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) === 0) {
      return { Error: OFFICE_ERRORS.InvalidOperationInCellEditMode };
    }
    // The end of a cell edit is no event of the grid: it is looked for.
    while (this.editing && isWanted()) await delay(CELL_EDIT_POLL_MS);
    if (!isWanted()) return null;
    const answer = await this.apply(body, customData, true);
    if (failure) return { Error: failure.code };
    return cut ? this.cutOff() : answer;
  }

  private get editing(): boolean {
    return this.options.temper.cellEditing || this.options.book.editing;
  }

  private cutOff(): null {
    this.options.onCut();
    return null;
  }

  /**
   * One batch of the add-in at a time. Results of custom functions must pass by the lock: a batch that waits for
   * fresh values may be what they are awaited by.
   */
  private async apply(body: RequestBody, customData: string, locked: boolean): Promise<MethodAnswer> {
    const { book, richApi, temper } = this.options;
    const work = () => runRequest(richApi, body, customData, () => book.settle());
    try {
      const response = JSON.stringify(locked ? await book.batch(work) : await work());
      if (locked && temper.payloadLimit !== null && byteLength(response) > temper.payloadLimit) {
        return { Error: OFFICE_ERRORS.ResponsePayloadSizeLimitExceeded };
      }
      return { Data: [200, [], response] };
    } catch (thrown) {
      // Every request is answered: office.js waits for ever. What went wrong is the host's own defect, so say it.
      console.error(thrown);
      return { Error: INTERNAL_ERROR };
    }
  }
}

/** Counts down; the switch itself when this is the request it waits for. */
function strikes<T extends { nth: number }>(counted: T | null): T | null {
  if (!counted) return null;
  counted.nth -= 1;
  return counted.nth === 0 ? counted : null;
}

function isWriting({ Actions }: RequestBody): boolean {
  return Actions.some(
    ({ ActionType: type }) => type === ActionType.setProperty || type === ActionType.update,
  );
}

function kindOf(body: RequestBody, customData: string): RequestKind {
  const paths = Object.values(body.ObjectPaths ?? {});
  if (paths.some((path) => path.Name === 'Microsoft.ExcelServices.CustomFunctions')) return 'functions';
  if (customData === WAC_PARTITION) return 'internal';
  const names = body.Actions.filter((action) => action.Name).map((action) => action.Name);
  return names.length > 0 && names.every((name) => name === '_RemoveReference') ? 'cleanup' : 'sync';
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
