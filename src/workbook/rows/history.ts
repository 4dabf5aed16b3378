import type { BookAccess } from '../book/access';
import { append } from './append';
import { edit } from './edit';
import { refuse } from '../book/problems';
import { remove, type RemovedRow } from './remove';
import type { KnownRow } from './findRows';
import type { RecordOf } from '../tables/recordTypes';
import type { Outcome } from '../book/outcome';
import type { EntryTable } from '../tables/tableId';

/** Something this pane did to the tables, with what is needed to take it back. */
export type Action =
  | { readonly kind: 'append'; readonly rows: readonly KnownRow[] }
  | { readonly kind: 'edit'; readonly row: KnownRow; readonly before: RecordOf[EntryTable] }
  | { readonly kind: 'remove'; readonly rows: readonly RemovedRow[] };

/** How many actions can be taken back, one after the other. */
const REMEMBERED = 50;

/**
 * What this pane did, newest last: 되돌리기 for every Excel, also those whose own undo does not know what an add-in
 * did. A row is taken back only while it is still as this pane left it.
 */
export class History {
  private actions: readonly Action[] = [];

  get last(): Action | null {
    return this.actions.at(-1) ?? null;
  }

  add(action: Action): void {
    this.actions = [...this.actions, action].slice(-REMEMBERED);
  }

  async revertLast(access: BookAccess): Promise<Outcome<void>> {
    const { last } = this;
    if (!last) return refuse('nothingToRevert');
    const outcome = await revert(access, last);
    if (!outcome.ok) return outcome;
    this.actions = this.actions.filter((action) => action !== last);
    return { ok: true, value: undefined };
  }
}

function revert(access: BookAccess, action: Action): Promise<Outcome<unknown>> {
  switch (action.kind) {
    case 'append':
      return remove(access, action.rows);
    case 'edit':
      return edit(access, action.row, action.before);
    case 'remove':
      return append(
        access,
        action.rows.map(({ known: { key, ...entry }, others }) => ({ entry, others, ...(key && { key }) })),
      );
  }
}

/** Table of an action, as the pane names it. */
export function tableOf(action: Action): EntryTable {
  switch (action.kind) {
    case 'append':
      return action.rows[0]?.table ?? 'programmes';
    case 'edit':
      return action.row.table;
    case 'remove':
      return action.rows[0]?.known.table ?? 'programmes';
  }
}
