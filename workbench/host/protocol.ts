/**
 * The messages between office.js and Excel on the web, as seen on the wire: JSON texts through `postMessage`.
 * Undocumented, so pinned to the version of `@microsoft/office-js` in package.json and held by the contract test.
 */
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What host and add-in tell each other about the focus (`OSF.AgaveHostAction`). */
export const FOCUS = {
  enter: 11,
  enterBackwards: 12,
  tabLeft: 13,
  tabLeftBackwards: 14,
  escape: 15,
  f2: 16,
} as const;

export interface AddinMessage {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Numbers of the Common API's methods inside `executeMethod`. */
export const DISPATCH = {
  refreshSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  messageParent: 144,
  messageChild: 145,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Events between a dialog and the page that opened it, and what the first of them carries. */
export const DIALOG = {
  received: 'dialogMessageReceived',
  parentMessage: 'dialogParentMessageReceived',
  message: 0,
  closed: 12006,
} as const;

/** Office error code of a Common API method that a host does not have. */
export const OPERATION_NOT_SUPPORTED = 5000;

/** Office error codes of `getFileAsync`: a kind of file there is not, two that are open already, one that is closed. */
export const FILE_ERRORS = { typeNotSupported: 1009, tooManyOpen: 11000, notOpen: 5001 } as const;

export interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

/** `Error` 0 is success; anything else makes the AsyncResult fail. */
export interface MethodAnswer {
  readonly Error?: number;
  readonly [field: string]: unknown;
}

/** `[customData, method, path, headers, body, permission, flags, …]` */
export type RichApiArguments = readonly [string, string, string, readonly string[], string, number, number];

/** The `customData` of requests to what Excel on the web alone has. */
export const WAC_PARTITION = 'WacPartition';

/** A request made with `Excel.run({ delayForCellEdit: true }, …)` has this flag. */
export const DELAY_FOR_CELL_EDIT = 64;

export enum PathType {
  root = 1,
  newObject = 2,
  method = 3,
  property = 4,
  indexer = 5,
  reference = 6,
  nullObject = 7,
}

export enum ActionType {
  instantiate = 1,
  query = 2,
  method = 3,
  setProperty = 4,
  trace = 5,
  update = 9,
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Truthy where an argument is another path's object; nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** One entry of a `richApiMessage` event: `[category, type, target, JSON text, id]`. */
export type RichApiEntry = readonly [number, number, string, string, number];
