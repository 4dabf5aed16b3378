import type { Entry, KnownRow } from '../tables/recordTypes';
import type { EntryTable } from '../tables/tableId';
import type { RemovedRow } from './keptRows';

/** Keys of rows, by table. */
export type RowKeys = Partial<Readonly<Record<EntryTable, readonly string[]>>>;

/** A save of several rows: the keys that new ones were given, and the rows that it took out. */
export interface SaveAttempt {
  /** What it was to do, for comparison. */
  readonly changes: string;
  readonly added: readonly Entry[];
  readonly keys: readonly string[];
  readonly removed: readonly RemovedRow[];
}

/**
 * Changes whose answer was lost: the retry of one that was carried out must not be told that its row is gone. Known to
 * this pane only; after a reload nobody retries.
 */
export class Attempts {
  private readonly removals = new Map<string, readonly RemovedRow[]>();
  private readonly keys = new Map<string, string>();
  private readonly renumberings = new Map<string, RowKeys>();
  private readonly saves = new Map<string, SaveAttempt>();

  /** Rows as they were before a removal of these that may have been carried out. */
  removed(rows: readonly KnownRow[]): readonly RemovedRow[] | null {
    return this.removals.get(JSON.stringify(rows)) ?? null;
  }

  removing(rows: readonly KnownRow[], removed: readonly RemovedRow[]): void {
    this.removals.set(JSON.stringify(rows), removed);
  }

  /** A key that a row without one may have got. */
  keyGiven(row: KnownRow): string | null {
    return this.keys.get(JSON.stringify(row)) ?? null;
  }

  givingKey(row: KnownRow, key: string): void {
    this.keys.set(JSON.stringify(row), key);
  }

  /** Rows that took a programme's new number along, in all attempts together. */
  renumbered(from: string, to: string): RowKeys {
    return this.renumberings.get(JSON.stringify([from, to])) ?? {};
  }

  renumbering(from: string, to: string, more: RowKeys): RowKeys {
    const all: Partial<Record<EntryTable, readonly string[]>> = { ...this.renumbered(from, to) };
    for (const [table, keys] of Object.entries(more) as [EntryTable, readonly string[]][]) {
      all[table] = [...new Set([...(all[table] ?? []), ...keys])];
    }
    this.renumberings.set(JSON.stringify([from, to]), all);
    return all;
  }

  /** The last save of a form, where it may have been carried out. */
  saved(draft: string): SaveAttempt | null {
    return this.saves.get(draft) ?? null;
  }

  saving(draft: string, attempt: SaveAttempt): void {
    this.saves.set(draft, attempt);
  }

  settleSave(draft: string): void {
    this.saves.delete(draft);
  }

  /** It was answered: what comes next is another change. */
  settleRemoval(rows: readonly KnownRow[]): void {
    this.removals.delete(JSON.stringify(rows));
  }

  settleEdit(row: KnownRow, to: string): void {
    this.keys.delete(JSON.stringify(row));
    this.renumberings.delete(JSON.stringify([row.key, to]));
  }
}
