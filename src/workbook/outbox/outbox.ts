import { z } from 'zod/mini';
import { DESCRIBED, ENTRY_TABLES } from '../tables/index';
import { KEPT_FOR, outboxKey, StoredValue } from './storage';
import type { Entry } from '../tables/recordTypes';
import type { Problem } from '../../domain/kinds';
import type { BookId, HostFacts } from './hostFacts';
import type { KeptCell } from './keptRows';

/** Who sends an entry. */
export interface Sender {
  /** The form it was written in. */
  readonly draft: string;
  /** The same for an entry and its retries; another for the next entry of that form, though it be equal. */
  readonly token: string;
}

/** A sent entry that has not been seen again in the workbook yet. */
export interface OutboxEntry {
  readonly key: string;
  readonly entry: Entry;
  /** null where it was written in no form. */
  readonly sender: Sender | null;
  readonly sentAt: number; // ms since 1970
  /** Cells as they were, by header, where a removed row is brought back. */
  readonly kept: Readonly<Record<string, KeptCell>>;
  /** Why Excel will not take it, however often it is sent; null while it may. */
  readonly refused: Problem | null;
}

/** An entry as it is written down before it is sent. */
type SentEntry = Pick<OutboxEntry, 'key' | 'entry' | 'sender'> & Partial<Pick<OutboxEntry, 'kept'>>;

/** Seen in the workbook for so long without a remote change, an entry is taken to be there for good. */
export const SETTLED_AFTER = 30_000;

/** An entry on its way into the workbook. */
export interface PendingEntry extends OutboxEntry {
  /** When its key was read back from the workbook, ms since 1970; null while nobody knows whether it arrived. */
  readonly seenAt: number | null;
  /** Another author changed the workbook since it was seen: it may have been overwritten. */
  readonly doubtful: boolean;
}

const entry = z.discriminatedUnion(
  'table',
  ENTRY_TABLES.map((id) => z.object({ table: z.literal(id), record: DESCRIBED[id].schema })) as never,
) as unknown as z.ZodMiniType<Entry>;

const pending = z.object({
  key: z.string(),
  entry,
  sentAt: z.number(),
  sender: z.nullable(z.object({ draft: z.string(), token: z.string() })),
  seenAt: z.nullable(z.number()),
  doubtful: z.boolean(),
  kept: z._default(
    z.record(
      z.string(),
      z.object({ input: z.union([z.string(), z.number(), z.null()]), format: z.string() }),
    ),
    {},
  ),
  refused: z._default(
    z.nullable(
      z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
    ),
    null,
  ) as unknown as z.ZodMiniType<Problem | null>,
});

/** What another version wrote and this one cannot read takes nothing else with it. */
const allPending: z.ZodMiniType<PendingEntry[]> = z.pipe(
  z.array(z.unknown()),
  z.transform((entries: unknown[]) =>
    entries.flatMap((stored) => {
      const read = pending.safeParse(stored);
      return read.success ? [read.data as PendingEntry] : [];
    }),
  ),
);

/**
 * Entries sent and not yet certain to be in the workbook: written down before they are sent, struck off when their
 * key was seen there and stayed. Kept in the browser's storage, so that a reload in between forgets nothing.
 */
export class Outbox {
  private readonly opened = new Map<string, StoredValue<PendingEntry[]>>();

  constructor(
    private readonly facts: HostFacts,
    private readonly bookId: BookId,
  ) {}

  /** One a workbook: none knows of another's. */
  private get stored(): StoredValue<PendingEntry[]> | null {
    const id = this.bookId();
    if (id === null) return null;
    const known = this.opened.get(id);
    if (known) return known;
    const stored = new StoredValue(this.facts, outboxKey(this.facts, id), allPending);
    this.opened.set(id, stored);
    return stored;
  }

  /** Everything on its way, read anew each time: another pane of this workbook writes there too. */
  all(): readonly PendingEntry[] {
    const now = this.facts.now().getTime();
    return (this.stored?.read() ?? []).filter(({ sentAt }) => now - sentAt <= KEPT_FOR);
  }

  /** Not seen in the workbook yet. */
  unseen(): readonly PendingEntry[] {
    return this.all().filter(({ seenAt }) => seenAt === null);
  }

  /** Writes entries down before they are sent; one that is there already keeps its place. */
  send(entries: readonly SentEntry[]): void {
    const sentAt = this.facts.now().getTime();
    const keys = new Set(entries.map(({ key }) => key));
    this.keep([
      ...this.all().filter(({ key }) => !keys.has(key)),
      ...entries.map(({ key, entry, sender, kept = {} }) => ({
        ...{ key, entry, sender, kept, sentAt },
        seenAt: null,
        doubtful: false,
        refused: null,
      })),
    ]);
  }

  /** Their keys were read back from the workbook. */
  markSeen(keys: readonly string[]): void {
    const seenAt = this.facts.now().getTime();
    this.change(keys, (known) => ({ ...known, seenAt: known.seenAt ?? seenAt, doubtful: false }));
  }

  /** It keeps no other waiting from now on. */
  markRefused(key: string, refused: Problem): void {
    this.change([key], (known) => ({ ...known, refused }));
  }

  /** Somebody else changed the workbook: what was seen there may have been overwritten. */
  doubtSeen(): void {
    const seen = this.all().filter(({ seenAt }) => seenAt !== null);
    if (seen.length > 0) {
      this.change(
        seen.map(({ key }) => key),
        (known) => ({ ...known, doubtful: true }),
      );
    }
  }

  strike(keys: readonly string[]): void {
    if (keys.length > 0) this.keep(this.all().filter(({ key }) => !keys.includes(key)));
  }

  private change(keys: readonly string[], to: (known: PendingEntry) => PendingEntry): void {
    this.keep(this.all().map((known) => (keys.includes(known.key) ? to(known) : known)));
  }

  private keep(entries: readonly PendingEntry[]): void {
    if (entries.length === 0) this.stored?.clear();
    else this.stored?.write([...entries]);
  }
}

/** Seen, and long enough ago: nothing can happen to it any more that its author would not see. */
export function isSettled({ seenAt }: PendingEntry, now: number): boolean {
  return seenAt !== null && now - seenAt >= SETTLED_AFTER;
}
