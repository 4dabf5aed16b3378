import type { Calculation } from './calculation';
import type { Cells } from './cells';
import type { EventLog } from './events';
import type { Services } from './services';
import type { UniverSheet } from './sheet';
import type { StaleReferences } from './staleReferences';
import type { SideState } from './state';
import type { UniverTable } from './table';
import type { AutoCorrect, Book } from './types';
import type { Writer } from './writer';

/** What sheets, tables and names share. */
export interface Core {
  readonly book: Book;
  readonly services: Services;
  readonly cells: Cells;
  readonly writer: Writer;
  readonly calculation: Calculation;
  readonly staleReferences: StaleReferences;
  readonly state: SideState;
  readonly log: EventLog;
  readonly autoCorrect: AutoCorrect;
  sheetOf(id: string): UniverSheet;
  tableOf(id: string): UniverTable;
  /** Tables of one sheet, or of all. */
  tablesOn(sheetId?: string): readonly UniverTable[];
  /** Formulas and names rewritten by `rename`, everywhere; a formula it leaves alone is not touched. */
  rewriteFormulas(rename: (formula: string) => string): void;
}

export function tableNames(core: Core): readonly string[] {
  return core.tablesOn().map(({ name }) => name);
}

let serial = 0;

/** An id no other object of this session has. */
export function newId(prefix: string): string {
  serial += 1;
  return `${prefix}${serial.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
