import type { Problem, Result } from '../../domain/kinds';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import type { RowsToLookAt } from '../../workbook/rows/readToLookAt';
import type { CreationPlan } from '../../workbook/standing/naming';
import type { OutboxEntry } from '../../workbook/outbox/outbox';
import type { Outcome, WorkbookProblem } from '../../workbook/book/outcome';
import type { ReportBook } from '../../workbook/reportBook';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';

/**
 * What the workbook answers, or that an earlier attempt of the same form turned out to be stored, that one is still on
 * its way, that there is something to ask first, or that all of it stands there already.
 */
export type Answer<T> = Outcome<T> | Result<T, 'earlierStored' | 'beingSent' | 'doubtful' | 'pasteAllThere'>;

/** What the pane last did, or why it could not: one at a time, above every screen. */
type Notice =
  | {
      readonly kind: 'done';
      readonly done: Problem;
      readonly revertible: boolean;
      /** The cell it is about, where there is a way to it. */
      readonly at: string | null;
    }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      readonly retry: (() => void) | null;
      readonly at?: string;
    };

/** A 실적 that came from a line of the report which says it otherwise now. */
export interface MovedResult {
  readonly problem: Problem;
  readonly row: Row<RecordOf['measurements']>;
  /** 사업번호 of its indicator; '' of the office's. */
  readonly programme: string;
  /** As the line has it; null where the line says it no more. */
  readonly next: RecordOf['measurements'] | null;
}

/** What the pane knows of the workbook. Never changed in place: a change is a new object. */
export interface SessionState {
  /** The tables and figures as last read; stays while a later reading fails. */
  readonly book: BookSnapshot | null;
  /** The tables are not made yet: what would be made. */
  readonly plan: CreationPlan | null;
  /** What is gone from the tables; empty while they are whole. */
  readonly damage: readonly WorkbookProblem[];
  /** Why the last reading failed, while it has not been repeated with success. */
  readonly unreadable: WorkbookProblem | null;
  /** Rows of ledgers that no figure counts. */
  readonly toLookAt: RowsToLookAt;
  /** Findings that are meant as they are, with why. */
  readonly accepted: readonly Row<RecordOf['acceptedFindings']>[];
  /** Results of indicators that their lines say otherwise now. */
  readonly moved: readonly MovedResult[];
  /** Entries sent of which nobody knows yet whether they stand in the sheet. */
  readonly unconfirmed: readonly OutboxEntry[];
  readonly lastAction: ReportBook['lastAction'];
  readonly nextRedo: ReportBook['nextRedo'];
  /** A call that writes is under way. */
  readonly working: boolean;
  readonly notice: Notice | null;
  /** Grows with every successful reading; ledgers shown are read again when it does. */
  readonly revision: number;
}

export const NOTHING_TO_LOOK_AT: RowsToLookAt = { count: 0, rows: [] };

export const INITIAL_STATE: SessionState = {
  book: null,
  plan: null,
  damage: [],
  unreadable: null,
  toLookAt: NOTHING_TO_LOOK_AT,
  accepted: [],
  moved: [],
  unconfirmed: [],
  lastAction: null,
  nextRedo: null,
  working: false,
  notice: null,
  revision: 0,
};
