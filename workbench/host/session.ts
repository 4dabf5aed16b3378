import type { Book, FunctionBridge, FunctionMetadata } from '../book/types';
import type { DocumentState } from './documentState';
import type { Port } from './port';
import type { Temper } from './temper';

/** What the host knows of the add-in from its manifest and functions.json. */
export interface AddinInfo {
  readonly name: string;
  /** Namespace of the custom functions (`SILJEOK`); the functions by functions.json. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}

export interface SessionOptions {
  readonly book: Book;
  readonly functions: FunctionBridge;
  readonly document: DocumentState;
  readonly addin: AddinInfo;
  readonly temper: Temper;
  /** Origin of the page that plays Excel; https, or office.js asks the user whether to trust it. */
  readonly hostOrigin: string;
  readonly locale?: string;
}

/**
 * - sync: actions of the add-in's own code, one `context.sync()`
 * - cleanup: references given back at the end of `Excel.run`
 * - functions: results of custom functions and their readiness
 * - internal: office.js' own housekeeping
 */
export type RequestKind = 'sync' | 'cleanup' | 'functions' | 'internal';

export interface RequestRecord {
  readonly kind: RequestKind;
  /** Length of the request's JSON. */
  readonly bytes: number;
  readonly flags: number;
}

/** The Excel side of one add-in in one workbook: boot, requests, events, custom functions. */
export declare class HostSession {
  constructor(options: SessionOptions);
  /** Value for `iframe.name`, to be set BEFORE the frame is inserted. */
  windowName(): string;
  /** Serves the add-in behind this port; answers how to stop. */
  attach(port: Port): () => void;
  /** A reload of the pane: the old frame is no longer served, `windowName()` and `attach()` start afresh. */
  renew(): void;
  /** Runs an ExecuteFunction command of the ribbon; resolves when it says `event.completed()`. */
  runCommand(actionId: string, controlId: string): Promise<void>;
  readonly paneVisible: boolean;
  /** Tells the add-in that its pane was shown or hidden. */
  setPaneVisible(visible: boolean): void;
  /** The add-in asks to show or hide its pane (`Office.addin.showAsTaskpane`, `hide`). */
  onPaneRequested(listener: (visible: boolean) => void): () => void;
  /** The add-in enables or disables a control of the ribbon (`Office.ribbon.requestUpdate`). */
  onRibbonUpdate(
    listener: (update: { readonly control: string; readonly enabled: boolean }) => void,
  ): () => void;
  /** Told of every request before it is worked on. */
  onRequest(listener: (request: RequestRecord) => void): () => void;
  readonly syncCount: number;
  /** Resolves when `temper.cut` has struck. */
  whenCut(): Promise<void>;
  dispose(): void;
}
