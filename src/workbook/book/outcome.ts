import type { Problem } from '../../domain/kinds';
import type { CellProblemCode } from '../tables/cells';
import type { AnyRecord } from '../tables/recordTypes';

/** What can go wrong between us and the workbook. Each has a sentence in i18n saying what to do. */
export type WorkbookProblemCode =
  | 'cellEditing' // {} – finish the edit with Enter or Esc, then retry
  | 'sheetProtected' // {sheet}
  | 'tableFiltered' // {table}
  | 'payloadTooLarge' // {}
  | 'busy' // {} – Excel did not answer or is out of session; retry
  | 'unsupported' // {member}
  | 'tablesMissing' // {tables}
  | 'bookOutdated' // {columns, cells, renamed} – what the repair will add, and which columns of the users' get another header
  | 'datesFrom1904' // {} – days are counted from 1904: every date of ours would show as four years later
  | 'columnMissing' // {table, column}
  | 'columnDuplicate' // {table, column}
  | 'columnRenamed' // {table, column, seen} – gone, and `seen` stands in its place: is it the one?
  | 'columnStranded' // {table, column, seen} – what belongs in it stands in `seen`: move it?
  | 'columnUnclear' // {table, column, seen} – several may be it: nothing is changed
  | 'belowOccupied' // {table, address} – something stands right below the table
  | 'rowGone' // {table, key}
  | 'rowChanged' // {table, key} – changed since it was read; `theirs` holds what stands there now
  | 'duplicateKey' // {table, key}
  | 'savedBefore' // {table} – an earlier save of the same form arrived after all, and said something else
  | 'bookNotEmpty' // {table} – a sample goes into empty tables alone
  | 'settingChanged' // {item, value} – something else stands there than was read
  | 'numberTaken' // {number} – a programme with this 사업번호 exists
  | 'invalidNumber' // {number} – no 사업번호 that SUMIFS compares safely
  | 'cellTextTooLong' // {column, length, limit}
  | 'cumulativeLower' // {current, total} – the 누계 given is below what is recorded
  | 'nothingToRevert' // {}
  | 'nothingToRedo' // {}
  | 'placeChanged' // {address} – what stands there is not what this pane had written
  | 'madeSheetChanged' // {sheet} – the sheet that this pane has made was changed since
  | 'targetOccupied' // {address} – the report would spill onto filled cells
  | 'cellOccupied' // {address, free} – `free` is an empty cell right of it, or ''
  | 'belowTable' // {address, table} – written there, it would become a row of the table
  | 'sheetGone' // {sheet}
  | 'selectionUnusable' // {} – several areas, or a chart
  | 'bookFileRefused' // {message} – Excel does not hand out the workbook as a file
  | 'newBookRefused' // {} – Excel opens no new workbook
  | 'stillCalculating' // {}
  | 'stopped' // {} – by the person
  | 'lateUnavailable' // {} – the part of the pane that does it could not be fetched
  | 'unexpected' // {code, message}
  | CellProblemCode;

// {table, column, row, value} – a cell that is not what its column says

export type WorkbookProblem = Problem<WorkbookProblemCode>;

/** A row that is not as it was known: as it stands now, or null where it is gone. */
export interface RowConflict {
  readonly key: string;
  readonly theirs: AnyRecord | null;
}

/**
 * A result, or a problem; a `rowChanged` problem carries the row as it stands now, and where several rows were meant every
 * one that is changed or gone.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problem: WorkbookProblem;
      readonly theirs?: AnyRecord;
      readonly conflicts?: readonly RowConflict[];
    };
