import type { Outcome, WorkbookProblemCode } from './book/outcome';
import { refuse } from './book/problems';
import type { MadeSheet } from './sheets/madeSheets';
import type { ReferenceCell } from './sheets/referenceDate';
import type { SettingChange } from './sheets/saveSettings';
import type { Placed } from './sheets/takeBack';
import type { KnownRow, RecordOf } from './tables/recordTypes';
import type { EntryTable } from './tables/tableId';
import type { RowKeys } from './outbox/attempts';
import type { RemovedRow } from './outbox/keptRows';
import type { Saved } from './rows/saveRows';

/** Something this pane did to the workbook, with what is needed to take it back. */
export type Action =
  | { readonly kind: 'append'; readonly rows: readonly KnownRow[] }
  | { readonly kind: 'remove'; readonly rows: readonly RemovedRow[] }
  | {
      readonly kind: 'edit';
      readonly row: KnownRow;
      readonly before: RecordOf[EntryTable];
      /** Rows that took a programme's new number along, and no others. */
      readonly renumbered: RowKeys;
    }
  | { readonly kind: 'save'; readonly saved: Saved }
  | { readonly kind: 'referenceDate'; readonly before: ReferenceCell; readonly after: ReferenceCell }
  | { readonly kind: 'settings'; readonly changes: readonly SettingChange[] }
  /** Several at once, the last first: what a stop half way has taken back already lies in `turned`. */
  | { readonly kind: 'together'; readonly left: Action[]; readonly turned: Action[] }
  | {
      readonly kind: 'place';
      readonly placed: Placed;
      readonly again: () => Promise<Outcome<Placed>>;
    }
  | { readonly kind: 'unplace'; readonly again: () => Promise<Outcome<Placed>> }
  | {
      readonly kind: 'makeSheets';
      readonly made: readonly MadeSheet[];
      readonly again: () => Promise<Outcome<readonly MadeSheet[]>>;
    }
  | { readonly kind: 'removeSheets'; readonly again: () => Promise<Outcome<readonly MadeSheet[]>> };

/** What was done last, for a button that says what it takes back. */
export interface ActionDescription {
  readonly kind: 'append' | 'edit' | 'remove' | 'referenceDate' | 'settings' | 'place' | 'sheet';
  /** The row it was done to; else the setting, the place or the sheet: `'사업 집계'!A5`. '' for 기준일. */
  readonly subject: KnownRow | string;
  /** How many rows it was. */
  readonly rows: number;
}

/** Takes an action back; answers the action that this was, whose inverse does it again. */
export type Inverse = (action: Action) => Promise<Outcome<Action>>;

interface Step {
  readonly description: ActionDescription;
  readonly action: Action;
}

/** How many actions can be taken back, one after the other. */
const REMEMBERED = 50;

/** The row or the place is not what this pane left any more: no retry helps, and earlier steps do not wait for it. */
const FINAL: ReadonlySet<WorkbookProblemCode> = new Set([
  'rowGone',
  'rowChanged',
  'duplicateKey',
  'numberTaken',
  'invalidNumber',
  'cellTextTooLong',
  'sheetGone',
  'placeChanged',
  'madeSheetChanged',
  'settingChanged',
  'targetOccupied',
  'cellOccupied',
]);

/**
 * What this pane did, newest last: 되돌리기 and 다시 하기 for every Excel, also those whose own undo does not know what an
 * add-in did. A row is taken back only while it is still as this pane left it.
 */
export class History {
  private done: readonly Step[] = [];
  private undone: readonly Step[] = [];

  get last(): ActionDescription | null {
    return this.done.at(-1)?.description ?? null;
  }

  get next(): ActionDescription | null {
    return this.undone.at(-1)?.description ?? null;
  }

  add(action: Action): void {
    this.done = [...this.done, { action, description: describe(action) }].slice(-REMEMBERED);
    this.undone = [];
  }

  async revertLast(inverse: Inverse): Promise<Outcome<void>> {
    const step = this.done.at(-1);
    if (!step) return refuse('nothingToRevert');
    const outcome = await inverse(step.action);
    if (outcome.ok || FINAL.has(outcome.problem.code))
      this.done = this.done.filter((other) => other !== step);
    if (!outcome.ok) return outcome;
    this.undone = [...this.undone, { ...step, action: outcome.value }];
    return { ok: true, value: undefined };
  }

  async redoLast(inverse: Inverse): Promise<Outcome<void>> {
    const step = this.undone.at(-1);
    if (!step) return refuse('nothingToRedo');
    const outcome = await inverse(step.action);
    if (outcome.ok || FINAL.has(outcome.problem.code)) {
      this.undone = this.undone.filter((other) => other !== step);
    }
    if (!outcome.ok) return outcome;
    this.done = [...this.done, { ...step, action: outcome.value }];
    return { ok: true, value: undefined };
  }
}

function describe(action: Action): ActionDescription {
  switch (action.kind) {
    case 'append':
      return ofRows(action.kind, action.rows);
    case 'remove':
      return ofRows(
        action.kind,
        action.rows.map(({ known }) => known),
      );
    case 'edit':
      return ofRows(action.kind, [action.row]);
    case 'save': {
      const { added, changed, removed } = action.saved;
      const changedRows = changed.map(({ row }) => row);
      const removedRows = removed.map(({ known }) => known);
      const kind = changed.length > 0 ? 'edit' : added.length > 0 ? 'append' : 'remove';
      return ofRows(kind, [...changedRows, ...added, ...removedRows]);
    }
    case 'referenceDate':
      return { kind: 'referenceDate', subject: '', rows: 0 };
    case 'settings':
      return {
        kind: 'settings',
        subject: action.changes[0]?.item ?? '',
        rows: action.changes.length,
      };
    case 'together':
      return describe(action.left.at(-1)!);
    case 'place':
      return { kind: 'place', subject: action.placed.address, rows: 0 };
    case 'makeSheets':
      return { kind: 'sheet', subject: action.made[0]!.sheet, rows: action.made.length };
    case 'unplace':
    case 'removeSheets':
      throw new Error('only what was done is described');
  }
}

function ofRows(kind: 'append' | 'edit' | 'remove', rows: readonly KnownRow[]): ActionDescription {
  const [row] = rows;
  if (!row) throw new Error('an action on no row');
  return { kind, subject: row, rows: rows.length };
}
