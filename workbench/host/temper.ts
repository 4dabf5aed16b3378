/**
 * Excel's temper: what makes an add-in's life hard, as switches a person or a test can turn while it runs.
 * Protected sheets, manual calculation and AutoCorrect are switches of the book itself; an empty cell's
 * arrival as `null` or `0` is one of the function bridge.
 *
 * Everything here acts on *syncs*: requests that carry the add-in's own actions. The cleanup of references at
 * the end of `Excel.run`, results of custom functions and office.js' housekeeping always pass.
 */
export interface Temper {
  /** A person is typing into a cell: syncs fail with 5004, those with `delayForCellEdit` wait. */
  cellEditing: boolean;
  /** Bytes a request or an answer may have before it fails with 5103 or 5104; null: any number. */
  payloadLimit: number | null;
  /**
   * The n-th sync from now (1: the next) fails with this Office error code: before anything is applied, or, where it is
   * `applied`, its answer alone is lost. `writing`: only syncs that set something are counted, for an add-in that reads of
   * its own accord makes others in between.
   */
  failRequest: {
    nth: number;
    readonly code: number;
    readonly applied?: boolean;
    readonly writing?: boolean;
  } | null;
  /**
   * The n-th sync from now is the last thing of this pane: neither it nor anything after it is answered, as when
   * the pane is reloaded at that moment. `applied` says whether the workbook still got it.
   */
  cut: { nth: number; readonly applied: boolean } | null;
  /** Milliseconds every sync takes more. */
  latency: number;
  /** The host gives no copy of the workbook: `getFileAsync` fails, as it does under some hosts. */
  fileRefused: boolean;
  /** A policy forbids new windows: `Excel.createWorkbook` fails. */
  newWorkbookRefused: boolean;
}

/** What Excel on the web takes at most, in bytes. */
export const EXCEL_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Office error codes that `failRequest` is used with, by the name office.js gives them. */
export const OFFICE_ERRORS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export function calmTemper(): Temper {
  return {
    ...{ cellEditing: false, payloadLimit: null, failRequest: null, cut: null, latency: 0 },
    ...{ fileRefused: false, newWorkbookRefused: false },
  };
}
