import type { Book } from '../book/types';
import type { DocumentState } from './documentState';
import type { Subscriptions } from './events';
import type { References } from './references';

/** What every Office.js object of one pane shares. */
export interface HostContext {
  readonly book: Book;
  readonly document: DocumentState;
  /** Ranges the add-in holds on to across requests. */
  readonly references: References;
  /** Ranges of events it was told about. */
  readonly eventRanges: References;
  readonly subscriptions: Subscriptions;
}
