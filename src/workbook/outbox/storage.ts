import type { z } from 'zod/mini';
import type { HostFacts } from './hostFacts';

const DAY = 86_400_000;
/** Drafts and unsent entries are kept this long, then forgotten. */
export const KEPT_FOR = 30 * DAY;

export function outboxKey({ storagePrefix }: Pick<HostFacts, 'storagePrefix'>, book: string): string {
  return `${storagePrefix}outbox:${book}`;
}

export function draftKey(
  { storagePrefix }: Pick<HostFacts, 'storagePrefix'>,
  book: string,
  form: string,
): string {
  return `${storagePrefix}draft:${book}:${form}`;
}

/**
 * One value in the browser's storage, read through a schema: what another version wrote and this one cannot read is
 * as good as nothing. A copy in memory carries on where storage is full or forbidden.
 */
export class StoredValue<T> {
  private inMemory: string | null = null;
  /** The last write was refused: what is stored is older than what is in memory. */
  private refused = false;

  constructor(
    private readonly facts: Pick<HostFacts, 'storage'>,
    private readonly key: string,
    private readonly schema: z.ZodMiniType<T>,
  ) {}

  read(): T | null {
    const text = this.refused ? this.inMemory : (this.stored() ?? this.inMemory);
    if (text === null) return null;
    try {
      const parsed = this.schema.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch {
      return null; // not JSON, so not ours
    }
  }

  write(value: T): void {
    this.inMemory = JSON.stringify(value);
    try {
      this.facts.storage.setItem(this.key, this.inMemory);
      this.refused = false;
    } catch {
      this.refused = true;
      // Full, or forbidden to a frame of another site: the copy in memory lasts until the pane is reloaded.
    }
  }

  clear(): void {
    this.inMemory = null;
    this.refused = false;
    try {
      this.facts.storage.removeItem(this.key);
    } catch {
      // Nothing could have been stored either.
    }
  }

  private stored(): string | null {
    try {
      return this.facts.storage.getItem(this.key);
    } catch {
      return null;
    }
  }
}
